"""The words around a number: how they loosen it, and which way they turn it."""

from metrics.model.codes import Hedge
from metrics.model.printed.printed_time import LAST_YEARS

AT_MOST = (
    *("不超过", "未超过", "不超", "不高于", "不大于", "不多于", "小于等于", "小于或等于"),
    *("至多", "最多", "≤", "<="),
)
AT_LEAST = (
    *("不少于", "不低于", "不小于", "不下于", "不下", "大于等于", "大于或等于"),
    *("至少", "最少", "≥", ">=", "上"),
)
BEFORE = {
    **dict.fromkeys(AT_MOST, Hedge.AT_MOST),
    **dict.fromkeys(AT_LEAST, Hedge.AT_LEAST),
    **dict.fromkeys(
        ("超过", "超出", "高于", "大于", "多于", "突破", "超", "逾", "过", "破", ">"), Hedge.OVER
    ),
    **dict.fromkeys(("将近", "接近", "近"), Hedge.NEARLY),
    **dict.fromkeys(("不足", "不到", "不及", "未满", "未达", "低于", "小于", "少于", "<"), Hedge.UNDER),
    **dict.fromkeys(("大约", "大概", "约", "≈"), Hedge.ABOUT),
}
AFTER = {
    **dict.fromkeys(("及以上", "或以上", "以上", "之上"), Hedge.AT_LEAST),
    **dict.fromkeys(("及以下", "或以下", "以下", "以内", "之内", "之下"), Hedge.AT_MOST),
    **dict.fromkeys(("左右", "上下"), Hedge.ABOUT),
    **dict.fromkeys(("不到", "不足"), Hedge.UNDER),
}
# Behind the number itself, before its scale word or its unit: 6500余万元, 100+家, 十来个.
LOOSE = {"余": Hedge.OVER, "多": Hedge.OVER, "+": Hedge.AT_LEAST, "来": Hedge.ABOUT}
FALLING = (
    *(
        "下降",
        "减少",
        "降低",
        "下滑",
        "回落",
        "收窄",
        "缩小",
        "缩减",
        "削减",
        "压减",
        "压缩",
        "压降",
        "缩短",
        "下跌",
        "减产",
        "减收",
    ),
    *("负增长", "递减", "净减少", "净减", "降", "减"),
)
RISING = (
    *("增长", "提高", "上升", "增加", "提升", "上涨", "扩大", "正增长", "递增"),
    *("净增长", "净增加", "净增", "增", "升"),
)
# What says neither up nor down, but only whether it is welcome.
BY_WELCOME = ("改善", "好转", "恶化", "优化")
# What a change is set against; it changes nothing of the number.
_TIMES = (*(f"{year}同期" for year in LAST_YEARS), *LAST_YEARS, "上月", "上季度", "年初")
EVERY_YEAR = ("年均", "年平均", "平均每年", "每年平均")
COMPARED = ("同比", "环比", *EVERY_YEAR, *(f"{than}{time}" for than in "较比与" for time in _TIMES))
SIGNS = {"+": 1, "-": -1, "负": -1, "零下": -1}
