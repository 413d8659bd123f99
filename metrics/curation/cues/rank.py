"""Words that tell of what a rank is, and among whom: 增速, 完成情况; 七个网格中, 六区两县."""

from metrics.curation.cues.surroundings import Setting, last_of
from metrics.curation.proving.bystanders import BODIES, COMPETITORS
from metrics.curation.proving.cleaning import clean_text
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.printed.numerals import NUMERALS
from metrics.model.printed.ranks import printed_field
from metrics.patterns import lazy_pattern

_RANKED = lazy_pattern(
    r"(?P<change_on_year>增速|增幅|增长幅度|增长率|增长|涨幅|降幅|改善幅度|升幅)"
    r"|(?P<completion>完成情况|完成率|完成进度|完成|进度)|(?P<share>占比|比重)|(?P<level>总量|总额|规模)"
)
_COMPETITORS = lazy_pattern(rf"{COMPETITORS}(?=之?[中里间])|(?:[\d{NUMERALS}]+个?(?:{BODIES})){{2,}}")
OF = Bilingual(
    "名次 '{printed}' 的分句里印的是“{word}”；请改 of: {wanted}",
    "'{word}' stands in the clause of the rank '{printed}'; write of: {wanted}",
)
AMONG = Bilingual(
    "名次 '{printed}' 前面印着“{word}”，'among' 却是 '{among}'；请照印的写 among: {{zh: {word}, en: …}}",
    "'{word}' is printed before the rank '{printed}', and 'among' is '{among}'; write among: {{zh: {word}, en: …}}",
)
OTHER_FIELD = Bilingual(
    "名次印的是“{word}”，'among' 却是 '{among}'；请改 among",
    "the rank prints '{word}', and 'among' is '{among}'; mend among",
)
KINDS = {"省": "省区市", "市": "市州盟区县", "区": "区县市", "县": "县区市旗", "镇": "镇", "国": "国"}


def ranked_in(clause: str) -> tuple[Measure, str]:
    """Return of what the rank is behind a clause, and the word that says so: of a level where none does."""
    match = last_of(_RANKED, clause)
    return (Measure(match.lastgroup or ""), match[0]) if match else (Measure.LEVEL, clause[-8:])


def rank_doubt(setting: Setting) -> Bilingual | None:
    """Return why words doubt of what a rank is: its clause speaks of a growth, a completion, or of neither."""
    observation = setting.observation
    if not observation.measure.is_rank or observation.of is None:
        return None
    wanted, word = ranked_in(setting.clause)
    if wanted == observation.of or not setting.clause:
        return None
    slots = {"printed": setting.printed, "word": word, "wanted": wanted}
    return OF.filled(**slots)


def among_doubt(setting: Setting) -> Bilingual | None:
    """Return why words doubt among whom a rank is: other competitors are printed with it, or right before it."""
    among = setting.observation.among
    if not setting.observation.measure.is_rank or among is None:
        return None
    slots = {"printed": setting.printed, "among": among.zh}
    written = clean_text(among.zh)
    field = printed_field(setting.printed)
    if field and field not in written and written[-1:] not in KINDS.get(field[-1:], written[-1:]):
        return OTHER_FIELD.filled(word=field, **slots)
    match = last_of(_COMPETITORS, setting.clause + setting.printed)
    if match is None or match[0] in written:
        return None
    return AMONG.filled(word=match[0], **slots)
