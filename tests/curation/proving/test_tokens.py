"""The figures of a text, each as wide as it can be read, in the words of 中文 and English papers."""

import pytest

from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.figure_grammar import grammar_of
from metrics.curation.proving.tokens import tokens_of
from metrics.model.units import package_units

# A text, and the figures in it as they stand in the cleaned text.
TEXTS = {
    "PM2.5低于35微克/立方米，优良率不低于90%": ["2.5", "低于35微克/立方米", "不低于90%"],
    "同比下降0.5个百分点，收窄0.3个百分点，净减12家": ["下降0.5个百分点", "收窄0.3个百分点", "净减12家"],
    "3亿2580万元、2亿4000余万元、两个亿、三点五亿元": [
        "3亿2580万元",
        "2亿4000余万元",
        "两个亿",
        "三点五亿元",
    ],
    "七八家、十几家、数百家、近半数村、三成余": ["七八家", "十几家", "数百家", "近半数", "三成余"],
    "百分之八十余，占三分之一，约1/4": ["百分之八十余", "三分之一", "约1/4"],
    "1.2—1.5万元，500万—1.2亿元，-2%—3%": ["1.2-1.5万元", "500万—1.2亿元", "-2%-3%"],
    "结构为8.3∶71.1∶20.6，居六区两县第1位": ["8.3∶71.1∶20.6", "六区两县第1位"],
    "并列第二，第3—5名，前10%": ["并列第二", "第3-5名", "前10%"],
    "300余件（次），12.5亿（元），12万美元，人民币3亿元": [
        "300余件（次）",
        "12.5亿（元）",
        "12万美元",
        "人民币3亿元",
    ],
    "用时3个多月，每次两个半小时，30元/人": ["3个多月", "两个半小时", "30元/人"],
    "电价0.85元/千瓦时，误工费30元/人·天，补5元/条": ["0.85元/千瓦时", "30元/人·天", "5元/条"],
    "3A级景区2处，5G基站40座，评为4A": ["3", "2处", "5", "40座", "4"],
    "投资1.2 million元，售价£16.83m，长12 km": ["1.2million元", "£16.83m", "12km"],
    # 通过, 附近, 节约 are no hedges; a mark is no digit; a power of ten is none that is read
    "通过3项，附近10户，节约20万元": ["3项", "10户", "20万元"],
    "户数22²个，收入9①亿元，面积12 m²、5㎡": ["22个", "9亿元", "12m2", "5m2"],
    "12 34亿元，1.3 亿元，10　7万亩": ["12", "34亿元", "1.3亿元", "10", "7万亩"],
    "破百亿元，打破3项纪录，零下3.5℃，5元5角": ["破百亿元", "3项", "零下3.5℃", "5元5角"],
    "居全国各省区第一": ["全国各省区第一"],
    "居35个大中城市第3位，全市各镇街第二，中部六省第一": [
        "35个大中城市第3位",
        "全市各镇街第二",
        "中部六省第一",
    ],
    # English
    "one in four, 3 in 10 homes, 12 in 12 months; half a million people": [
        "one in four",
        "3in10",
        "12",
        "12months",
        "half a million people",
    ],
    "PM2.5平均浓度每立方米22微克，每立方米菌落3个": ["2.5", "每立方米22微克", "3个"],
    "图1:2011-2015年产值，表 2：35个村，比例为1:3:6": ["1", "2011-2015年", "2", "35个", "1:3:6"],
    "PM2.5年均浓度为28微克/立方米，2.5年建成": ["2.5", "28微克/立方米", "2.5年"],
    "26 per cent, over 40% of it; six per cent": ["26per cent", "over40%", "six per cent"],
    "at least 1,200 people, nearly 300 tonnes of waste": ["at least1,200people", "nearly300tonnes"],
    "£16.83m spent, £1.2 million for one of the six towns": ["£16.83m", "£1.2million", "six"],
    "from 248 to 285 car parks – 276,083 visits, moreover 40": ["248", "285", "276,083visits", "40"],
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_figure_of_a_text_is_as_wide_as_it_can_be_read(text: str) -> None:
    assert [token.text for token in tokens_of(clean_text(text)) if token.quantity] == TEXTS[text]


def test_a_power_of_ten_is_never_a_number_with_its_power() -> None:
    assert [token.text for token in tokens_of(clean_text("约10³个"))] != ["约103个"]
    assert "103" not in clean_text("10³个")


def test_a_mark_between_two_digits_parts_them() -> None:
    assert [token.text for token in tokens_of(clean_text("3②5家"))] == ["3", "5家"]


def test_a_chinese_text_waits_for_no_english_words() -> None:
    grammar = grammar_of(package_units())
    wanted = [
        grammar.ways(text, 0) is grammar.ways("12亿元", 0) for text in ("3A级景区", "约12家5G工厂", "无")
    ]
    assert wanted == [True, True, True]
    assert all(len(grammar.ways(text, 0)) > len(grammar.ways("无", 0)) for text in ("12 km", "up 3%", "1.2m"))
