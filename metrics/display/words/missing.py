"""The words for what is missing: a figure, an end, a whole, a definition."""

from metrics.language import Bilingual

MISSING_WORDS: dict[str, Bilingual] = {
    "lacking_figure": Bilingual("缺：{0} {1}的{2}", "Missing: {2} of {0}, {1}"),
    "lacking_end": Bilingual("缺：{0} {1}的截止日", "Missing: {0}, the end date of “{1}”"),
    "lacking_whole": Bilingual("缺：{0} {1}的全镇{2}", "Missing: {2} of the whole of {0}, {1}"),
    "lacking_definition": Bilingual(
        "缺：{0}各自统计的是什么", "Missing: what {0} each count under this name"
    ),
}
