"""Why two observations compare or do not, by the key of the ground: 中文 and English."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from metrics.display.words.conflicts import CONFLICT_GROUNDS
from metrics.language import Bilingual, Language

COLON = Bilingual("：", ": ")


class Clause(NamedTuple):
    """A ground as a clause about two figures: what all pairs of its kind share, up to a colon, and what they do not."""

    shared: str
    own: str


class GroundWords(Struct, frozen=True):
    """A ground in words: ``brief`` holds for every pair of its kind, without what tells one from another.

    ``of_pair`` names the two figures behind it and a colon; a ``clause`` says by itself all there is to say of a pair.
    """

    brief: Bilingual
    of_pair: Bilingual | None = None
    clause: Bilingual | None = None

    @property
    def names_pair(self) -> bool:
        """Whether a ground has words for one pair of figures besides those for all pairs of its kind."""
        return bool(self.of_pair or self.clause)

    def clause_of(self, names: Mapping[str, str], language: Language) -> Clause:
        """Return a ground as a clause about one pair, with the names of its two figures filled in."""
        if self.of_pair:
            return Clause(
                self.brief.within(language) + COLON.within(language),
                self.of_pair.within(language).format(**names),
            )
        return Clause("", (self.clause or self.brief).within(language).format(**names))


def _both(name: str) -> Bilingual:
    """Return a phrase that sets what one figure of a pair is called beside what the other is."""
    first, second = f"{{first_{name}}}", f"{{second_{name}}}"
    return Bilingual(f"{first}，{second}", f"{first}; {second}")


GROUNDS: dict[str, GroundWords] = {
    "measure": GroundWords(
        Bilingual("度量不同", "different measures"),
        clause=Bilingual(
            "一个是{first_measure}，一个是{second_measure}",
            "one is {first_measure}, the other {second_measure}",
        ),
    ),
    "ranked": GroundWords(
        Bilingual("排名所依不同", "ranked by different things"),
        clause=Bilingual(
            "一个按{first_ranked}排名，一个按{second_ranked}排名",
            "one ranks {first_ranked}, the other {second_ranked}",
        ),
    ),
    "base": GroundWords(Bilingual("增减的基数不同", "changes from different bases"), of_pair=_both("base")),
    "unit": GroundWords(Bilingual("单位不同", "different units")),
    "whole": GroundWords(Bilingual("占的不是同一总体", "shares of different wholes"), of_pair=_both("whole")),
    "whole_unstated": GroundWords(
        Bilingual("其中一个未载明占什么的比重", "one of the shares does not say of what")
    ),
    "part": GroundWords(Bilingual("所指不是同一事物", "they cover different things")),
    "place_kind": GroundWords(Bilingual("其中一处不是镇", "one of the two is not a town")),
    "both_planned": GroundWords(Bilingual("两个都是预计数", "both are expected, not achieved")),
    "planned": GroundWords(Bilingual("一个是预计，一个不是", "one is expected, the other not")),
    "estimated": GroundWords(
        Bilingual("其中有估计数，不是最终统计", "one is an estimate made afterwards, not a final count")
    ),
    "preliminary": GroundWords(
        Bilingual("其中有初步数，以后可能修订", "one is preliminary and may be revised")
    ),
    "implied": GroundWords(
        Bilingual(
            "推算数按官方增速的同口径基数，未必等于当年公布数",
            "the implied figure uses the same-scope base of official growth, which need not equal the figure "
            "published at the time",
        )
    ),
    "derived": GroundWords(Bilingual("其中有推算数", "one is implied by arithmetic")),
    **{key: GroundWords(words) for key, words in CONFLICT_GROUNDS.items()},
    "city": GroundWords(
        Bilingual("名次分属不同的地方", "ranks in different places"),
        of_pair=Bilingual(
            "{first_competitors}和{second_competitors}", "{first_competitors} and {second_competitors}"
        ),
    ),
    "field": GroundWords(
        Bilingual("参加排名的个数相同", "both ranked among the same number of places"),
        clause=Bilingual(
            "同在{first_competitors}中排名，个数相同",
            "both ranked among the same number of {first_competitors}",
        ),
    ),
    "field_grown": GroundWords(
        Bilingual("参加排名的个数不同", "different numbers were ranked"),
        of_pair=Bilingual("{first_count}，{second_count}", "{first_count}, then {second_count}"),
    ),
    "competitors": GroundWords(
        Bilingual(
            "时期不同，参加排名的地方可能不同，个数未载明",
            "different periods; who else was ranked, and how many, is not printed",
        )
    ),
    "length": GroundWords(Bilingual("时期长短不同", "periods of different length"), of_pair=_both("period")),
    "open_end": GroundWords(
        Bilingual(
            "有的累计数没写截至哪天，时期对不上",
            "a cumulative figure has no printed end date, so the periods cannot be matched",
        ),
        of_pair=_both("period"),
    ),
    "open_start": GroundWords(
        Bilingual(
            "有的累计数没写从哪天算起，时期对不上",
            "a cumulative figure has no printed start date, so the periods cannot be matched",
        ),
        of_pair=_both("period"),
    ),
    "unplaced": GroundWords(
        Bilingual("未载明是哪几个月", "which months is not printed"), of_pair=_both("period")
    ),
    "season": GroundWords(Bilingual("不是同一季节", "different times of year"), of_pair=_both("period")),
    "years": GroundWords(
        Bilingual("乡镇和年份都不同", "different towns and different years"), of_pair=_both("period")
    ),
    "own_alike": GroundWords(Bilingual("两处写明的口径相同", "both are defined in the same words")),
    "own_definitions": GroundWords(
        Bilingual("口径不同", "different definitions"),
        of_pair=Bilingual(
            "{first_definition}；{second_definition}", "{first_definition}; {second_definition}"
        ),
    ),
    "defined_national": GroundWords(
        Bilingual("口径由国家统计制度统一规定", "defined by national statistics, the same everywhere")
    ),
    "defined_plain": GroundWords(Bilingual("所指明确，无需另行定义", "what is counted needs no definition")),
    "one_document": GroundWords(Bilingual("同一篇文档所载", "both are from one document")),
    "undefined": GroundWords(
        Bilingual(
            "口径未载明，两地可能各有各的算法", "definition not stated; each town may count in its own way"
        )
    ),
    "one_town": GroundWords(
        Bilingual(
            "同一个镇，但口径未载明，前后是否一致无法判断",
            "same town, but the definition is not stated and may have changed",
        )
    ),
    "covers": GroundWords(Bilingual("合计范围不同", "totals over different things"), of_pair=_both("covers")),
    "covers_unstated": GroundWords(
        Bilingual("其中一个未载明合计范围", "one of the totals does not say what it covers")
    ),
    "yearly": GroundWords(
        Bilingual("入统单位每年变动，两年范围不同", "the enterprises counted change every year")
    ),
    "prices": GroundWords(
        Bilingual("两年的金额，价格是否可比未载明", "amounts of two years; price basis not stated")
    ),
    "if_current": GroundWords(
        Bilingual(
            "推算所用的同比按什么价格未载明；按可比价格则推算不成立",
            "the implied figure holds only if the growth is at current prices, which is not stated",
        )
    ),
    "growth_prices": GroundWords(
        Bilingual(
            "一个同比按现价，一个按可比价格",
            "one growth rate is at current prices, the other at constant prices",
        )
    ),
    "growth_unstated": GroundWords(
        Bilingual("其中一个同比未载明按什么价格", "one of the growth rates does not state its price basis")
    ),
    "targets": GroundWords(Bilingual("各镇任务各自下达", "each town has its own target")),
}
