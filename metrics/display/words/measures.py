"""The words of measures: 中文 and English."""

from metrics.language import Bilingual

MEASURE_WORDS: dict[str, Bilingual] = {
    "level": Bilingual("数值", "Level"),
    "change_on_year": Bilingual("同比", "Year-on-year change"),
    "change_amount": Bilingual("增减额", "Change in amount"),
    "ratio": Bilingual("构成比", "Ratio"),
    "rank": Bilingual("名次", "Rank"),
    "completion": Bilingual("完成率", "Completion rate"),
    "share": Bilingual("占比", "Share"),
}
