"""The words of the trade that pages explain where they stand, and what each means: the one place for readers."""

from msgspec import Struct

from metrics.language import Bilingual, Language


class Term(Struct, frozen=True):
    """A word that is explained: its spellings in each language, the longer before what it holds, and its meaning.

    ``key`` is its name in links; a language without a spelling has no such word.
    """

    key: str
    zh: tuple[str, ...]
    en: tuple[str, ...]
    meaning: Bilingual

    def spellings(self, language: Language) -> tuple[str, ...]:
        """Return how the word is written in a language."""
        return self.en if language is Language.EN else self.zh


TERMS = (
    Term(
        "designated-size",
        ("规模以上", "规上"),
        ("above-scale", "above designated size", "designated size"),
        Bilingual(
            "年主营业务收入 2000 万元及以上的工业企业（2011 年起）；这条线只由国家统计制度划定",
            "large enough to be counted by national statistics: from a yearly main business income of CNY 20 million "
            "in industry and wholesale, 5 million in retail, 2 million in catering and lodging",
        ),
    ),
    Term(
        "above-limit",
        ("限额以上", "限上"),
        (),
        Bilingual(
            "年主营业务收入达到限额的单位：批发业 2000 万元，零售业 500 万元，住宿和餐饮业 200 万元",
            "trade large enough for national statistics to count",
        ),
    ),
    Term(
        "implied",
        ("推算",),
        ("implied",),
        Bilingual(
            "文中没有印这个数，它由所印的数字按算术推得；图上画成空心，点开可看依据",
            "no document prints it: it is worked out from printed figures, is drawn hollow, and opens its proof",
        ),
    ),
    Term(
        "definition",
        ("口径",),
        (),
        Bilingual(
            "一个数把什么算在内：范围、企业、时期、价格；口径不同，不能直接相比", "what a figure counts"
        ),
    ),
    Term(
        "interval",
        ("区间",),
        ("interval", "intervals"),
        Bilingual(
            "凡四舍五入后会印成这个数的数值，都在区间之内",
            "all values that rounding would print as this figure",
        ),
    ),
    Term(
        "on-year",
        ("同比",),
        ("year-on-year", "on the year", "year on year"),
        Bilingual("与上年同一时期相比的增减", "compared with the same period of the year before"),
    ),
    Term(
        "cumulative",
        ("累计",),
        ("cumulative",),
        Bilingual(
            "从某时起合计到某时；截止日没有印出的，不当作全年",
            "added up from a first day on; where no last day is printed, it is not taken for a full year",
        ),
    ),
    Term(
        "schedule",
        ("时序进度",),
        ("share of the year elapsed", "of the year elapsed", "year elapsed"),
        Bilingual(
            "一年已经过去多少，到时任务也应完成多少：半年为 50%",
            "how much of the year is over, and so how much of a target is due: 50% after half a year",
        ),
    ),
    Term(
        "points",
        ("百分点",),
        ("percentage points",),
        Bilingual(
            "两个百分数之差的单位：从 5% 到 8% 是 3 个百分点",
            "the difference between two percentages: from 5% to 8% is 3",
        ),
    ),
    Term(
        "not-reported",
        ("未见报道",),
        ("not reported",),
        Bilingual(
            "读过的文章里没有这个数；不是零，也不作估计",
            "the documents that were read do not have this figure; it is not zero, and it is not estimated",
        ),
    ),
    Term(
        "caution",
        ("△",),
        ("△",),
        Bilingual(
            "可以看，但比较时要留意旁边写的原因", "compare with caution, for the reason given beside it"
        ),
    ),
)
