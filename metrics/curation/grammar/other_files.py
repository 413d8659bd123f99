"""What the files say that are no theme, areas or sources: exclusions, corrections, units."""

import re

from metrics.curation.grammar import meanings
from metrics.curation.grammar.containers import (
    Answers,
    BothLanguages,
    FreeMapping,
    ListOf,
    NestedRecord,
    OneOrBothLanguages,
    OneOrMore,
    RawValue,
)
from metrics.curation.grammar.field import Record, needed, optional
from metrics.curation.grammar.figure import CHECKED, FEW_CHARACTERS
from metrics.curation.grammar.forms import WHOLE_NUMBER, NameOf, OneOf, ShapedText, ShortText, Yes
from metrics.curation.reading import unknown
from metrics.language import Bilingual
from metrics.model.codes import Reason
from metrics.model.remarks import ANSWERS_OF_AN_EXCLUSION

LONGEST_REASON = 300
REASONS = tuple(str(reason) for reason in Reason)
WHOLE, DIVISIBLE, PIECE = "whole", "divisible", "piece"
FACTOR = r"[1-9][0-9]*(/[1-9][0-9]*|\.[0-9]+)?|0\.[0-9]*[1-9][0-9]*"
EXCLUDED_TEXT = needed("printed", FEW_CHARACTERS, "含数字的几个字", "the few characters with the number")
EXCLUDED_SURE = optional(
    "sure",
    Answers(ANSWERS_OF_AN_EXCLUSION),
    "回答一条存疑",
    "answers a remark",
)
EXCLUDED = Record(Bilingual("一处排除", "an exclusion"), (EXCLUDED_TEXT, EXCLUDED_SURE, CHECKED))
BY_LINE = FreeMapping(OneOrMore(RawValue((FEW_CHARACTERS, NestedRecord(EXCLUDED)))), WHOLE_NUMBER)
BY_REASON = Record(
    Bilingual("一份文档里不是数字的", "what is no figure in a document"),
    tuple(optional(str(reason), BY_LINE, help.zh, help.en) for reason, help in meanings.REASON.items()),
)
EXCLUSIONS = FreeMapping(NestedRecord(BY_REASON))


def _with_colon(written: str) -> tuple[str, ...]:
    """Return a field's document and line with a colon, where another sign parts them: 001;3, 001，3."""
    parted = re.fullmatch(r"([^\s:;,/]+?)\s*[:;,./：；，、 ]\s*([1-9][0-9]*)", written)
    return (f"{parted[1]}:{parted[2]}",) if parted else ()


FILE = needed("file", NameOf(unknown.FILE), "改的是哪个文件", "the file in which it was")
AT = optional(
    "at",
    OneOrMore(
        ShapedText(
            r"[^\s:;,/]+(:[1-9][0-9]*)?",
            Bilingual('"004:224"，或只写文档', '"004:224", or the document alone'),
            _with_colon,
        )
    ),
    "每个数字的文档与行，一处或几处；条目本身错了就只写文档",
    "document and line of each figure, one or a list, or the document alone where its entry was wrong",
    '"001:199"',
)
CORRECTED = needed("what", BothLanguages(), "改了什么", "what was corrected")
WAS = needed("was", OneOrBothLanguages(), "原先写的", "what stood there")
NOW = needed("now", OneOrBothLanguages(), "现在写的", "what stands there now")
REASON = needed("why", BothLanguages(LONGEST_REASON), "为什么", "why")
CORRECTION = Record(Bilingual("一处更正", "a correction"), (FILE, AT, CORRECTED, WAS, NOW, REASON))
CORRECTIONS = FreeMapping(ListOf(NestedRecord(CORRECTION)))

UNIT_NAMES = optional(
    "names",
    RawValue(
        (
            ShortText(),
            ListOf(ShortText()),
            FreeMapping(
                ShapedText(FACTOR, Bilingual("准确的倍数，如 2000/3", "an exact factor, such as 2000/3"))
            ),
        )
    ),
    "单位怎么印：列表，或各个名称及其等于几个基本单位（写准：`2000/3`）；不写就是基本单位自己的名称",
    "how the unit is printed: a list, or each name with how many base units one of it is, exactly "
    "(`2000/3`); without it, "
    "the base's own name",
)
COUNTED = optional(
    "counted",
    OneOf(unknown.CODE, (WHOLE, DIVISIBLE, PIECE)),
    "`whole`：只能是整数，印到个位即准确；`divisible`：也是，但可以半个；`piece`：也是整数，只是量词，可以互换（52项、52个）",
    "`whole`: comes in whole pieces, printed to the unit it is exact; `divisible`: so too, but may be halved; `piece`: "
    "whole, and only a word that counts: one stands for another (52项, 52个)",
)
UNIT_ZH = optional("zh", ShortText(), "中文怎么说", "how readers are told it in Chinese")
UNIT_EN = optional(
    "en",
    OneOrMore(ShortText()),
    "英文怎么说：`[one, many]`，或单复数同一个词",
    "how readers are told it in English: `[one, many]`, or one word for both",
)
MONEY = optional("money", Yes(), "是货币写 `yes`", "`yes`: it is a currency")
KEPT = optional(
    "kept",
    OneOrMore(ShortText()),
    "照印告诉读者的名称：`亩`",
    "names in which readers are told what is printed so: `亩`",
)
BEFORE = optional("before", OneOrMore(ShortText()), "可以印在数字前的词", "what may stand before the number")
MISTAKEN = optional(
    "mistaken",
    OneOrMore(ShortText()),
    "人们误写成的",
    "what people write for it and is wrong; the answer then names the right unit",
)
UNIT = Record(
    Bilingual("一个单位", "a unit"), (UNIT_NAMES, COUNTED, UNIT_ZH, UNIT_EN, MONEY, KEPT, BEFORE, MISTAKEN)
)
UNITS = FreeMapping(NestedRecord(UNIT))
