"""What sources.yaml says of a document."""

from metrics.curation.grammar.containers import (
    Answers,
    BothLanguages,
    FreeMapping,
    ListOrWord,
    NestedRecord,
    OneOrBothLanguages,
    OneOrMore,
    RawValue,
)
from metrics.curation.grammar.field import Record, Schema, needed, optional
from metrics.curation.grammar.forms import NameOf, OneOf, ShapedText, ShortText, Time, WholeNumber
from metrics.curation.reading import unknown
from metrics.language import Bilingual
from metrics.model.codes import SourceKind
from metrics.model.remarks import ANSWERS_OF_A_DOCUMENT

WHOLE_CITY = "全市"
TO_THE_END = "to the end"
NOT_PRINTED = "not printed"  # the year, in a document whose curator knows it otherwise
KINDS = tuple(SourceKind)


def _alone(written: str) -> tuple[str, ...]:
    """Return what a field of a file may mean: its name without its folder."""
    name = written.replace("\\", "/").rpartition("/")[2]
    return (name,) if name and not name.startswith(".") else ()


PRINTED_TEXT = needed("printed", ShortText(), "照印的几个字", "a few characters as printed")
PRINTED_LINE = needed("line", WholeNumber(), "所在的行", "the line on which they begin")
PRINTED = Record(Bilingual("照印的话", "what is printed"), (PRINTED_TEXT, PRINTED_LINE))
OWN_WORDS = Record(
    Bilingual("文档自己的话", "a document's own words"),
    (
        optional("zh", ShortText(), "中文", "in Chinese"),
        optional("en", ShortText(), "英文", "in English"),
        optional("printed", ShortText(), "照印的话", "as printed"),
        optional("line", WholeNumber(), "印在哪一行", "the line on which it is printed"),
    ),
    (
        {
            "if": {"required": ["printed"]},
            "then": {"required": ["line"], "properties": {"zh": False, "en": False}},
            "else": {"required": ["zh", "en"], "properties": {"line": False}},
        },
    ),
)
KINDS_BUT_FILE = [str(kind) for kind in KINDS if not kind.is_file]
IS_NO_FILE: Schema = {
    "anyOf": [
        {"required": ["kind"], "properties": {"kind": {"enum": KINDS_BUT_FILE}}},
        {"required": ["evidence"], "not": {"required": ["kind"]}},
    ]
}
FILE = optional(
    "file",
    ShapedText(
        r"[^./\\][^/\\]{0,119}", Bilingual("文件名，不含文件夹", "the file's name without its folder"), _alone
    ),
    "文件名，不含文件夹；是文件就必须写",
    "the file's name, without its folder; needed of a file",
)
SHA256 = optional(
    "sha256",
    ShapedText(
        "[0-9a-f]{64}",
        Bilingual("文件的 SHA-256，64 位小写十六进制", "the file's SHA-256, 64 small hexadecimal digits"),
    ),
    "所读那一版的 SHA-256；是文件就必须写",
    "the digest of the very edition that was read; needed of a file",
)
MAP = optional(
    "map",
    ShapedText(
        "[a-z][a-z0-9]*(_[a-z0-9]+)*", Bilingual("tables 文件夹里映射的名称", "the name of a map in tables")
    ),
    "是表格时写：文件放在 `tables` 里，按 `tables/名称.yaml` 这张映射读",
    "where it is a table, which lies in `tables`: by which map, `tables/NAME.yaml`, it is read",
)
EARLIER = optional(
    "supersedes",
    OneOrMore(NameOf(unknown.DOCUMENT)),
    "是表格的新一版时写：哪份或哪几份旧版，同一事物印得不同的以新版为准",
    "where it is a later edition of a table: the earlier one, or several; where they print one thing differently, this "
    "one counts",
    '"001"',
)
ORIGINAL_FILE = needed("file", FILE.form, "文件名，不含文件夹", "its name, without its folder")
ORIGINAL_SHA256 = needed("sha256", SHA256.form, "它的 SHA-256", "its digest")
ORIGINAL_FIELDS = Record(Bilingual("原件", "the original"), (ORIGINAL_FILE, ORIGINAL_SHA256))
ORIGINAL = optional(
    "original",
    RawValue((NestedRecord(ORIGINAL_FIELDS),)),
    "文本取自哪个网页、Word 或 PDF 文件，及其 SHA-256；由 `metrics add` 写",
    "the web page, Word file or PDF from which the text was taken, with its digest; written by `metrics add`",
)
KIND = optional(
    "kind",
    OneOf(unknown.CODE, KINDS),
    "不是文件时写：`book`、`web`、`call`、`photo`；它的数字不需要 `line`，显示为未经核对，`metrics verify` "
    "计为无从核对",
    "where there is no file: `book`, `web`, `call`, `photo`. Its figures need no `line`, are shown as unproven, and "
    "`metrics verify` counts them as not provable",
)
EVIDENCE = optional(
    "evidence",
    OneOf(unknown.CODE, (SourceKind.NONE,)),
    "手头什么都没有时写 `none`",
    "`none` where nothing is at hand",
)
WHAT = needed("what", BothLanguages(), "是什么", "what it is", "{zh: 年终回顾, en: review of the year}")
PUBLISHER = optional(
    "publisher",
    OneOrBothLanguages(),
    "谁发布的，一种或两种语言，或 `not stated`；是文件就必须写",
    "who published it, in one text or in both languages, or `not stated`; needed of a file",
    "not stated",
)
HEADLINE = optional(
    "headline",
    RawValue((ShortText(), NestedRecord(OWN_WORDS))),
    "文档自己的标题，印出才写：一段文字，或 `{printed: 照印, line: 3}`，由 `metrics verify` 核对",
    "its own headline, where it is printed: a text, or `{printed: as printed, line: 3}`, which `metrics "
    "verify` looks up",
)
AUTHOR = optional(
    "author",
    RawValue((ShortText(), NestedRecord(OWN_WORDS))),
    "作者，同上：`{printed: 记者 王某, line: 292}`",
    "its author, likewise: `{printed: 记者 王某, line: 292}`",
)
DATE = optional(
    "date",
    ShapedText(
        "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
        Bilingual("2024-01-15 这样的日期", "a date such as 2024-01-15"),
    ),
    "它的日期，印出才写：`2024-01-15`、`2024-01` 或 `2024`",
    "its date, where it is printed: `2024-01-15`, `2024-01` or `2024`",
)
AREA = optional(
    "area",
    NameOf(unknown.AREA),
    "说的是哪个镇；说到许多镇就不写，写在每个数字里",
    "its town; leave it out where it has many, and write it at each figure",
)
PERIOD = optional(
    "period",
    Time(),
    "说的是什么时期；说到许多时期就不写，写在每个数字里",
    "its time; leave it out where it has many, and write it at each figure",
    "2023",
)
KNOWN_FROM = optional(
    "known_from",
    ListOrWord(NestedRecord(PRINTED), NOT_PRINTED),
    "从哪些话知道年份，各在哪行；文中没有印、由录入者判定的，写 `not printed`；没有 `period` 就不必写",
    "the words that tell its year, with their lines; `not printed` where none does and its curator knows it; "
    "not needed without `period`",
    "[{printed: 今年, line: 1}]",
)
CITY = optional(
    WHOLE_CITY,
    BothLanguages(),
    "它说的 全市 是哪里；只有全市的名次才需要",
    "the locality that it means by 全市; only a rank in 全市 needs it",
)
READ = optional(
    "read",
    OneOf(unknown.READING, (TO_THE_END,)),
    "`to the end`：该镇该年（或其数字所说的镇和年）它再没有别的数字",
    "`to the end`: of the town and year, or of those that its figures name, it holds nothing more",
    TO_THE_END,
)
SURE = optional(
    "sure",
    Answers(ANSWERS_OF_A_DOCUMENT),
    "回答一条存疑，见下",
    "answers a remark, see below",
)
DOCUMENT = Record(
    Bilingual("一份文档", "a document"),
    (
        *(
            FILE,
            SHA256,
            MAP,
            EARLIER,
            ORIGINAL,
            KIND,
            EVIDENCE,
            WHAT,
            PUBLISHER,
            HEADLINE,
            AUTHOR,
            DATE,
            AREA,
            PERIOD,
            KNOWN_FROM,
            CITY,
        ),
        *(READ, SURE),
    ),
    (
        {
            "if": IS_NO_FILE,
            "then": {"properties": {"file": False, "sha256": False, "map": False, "supersedes": False}},
            "else": {
                "required": ["file", "sha256", "publisher"],
                "if": {"required": ["period"], "not": {"required": ["map"]}},
                "then": {"required": ["known_from"]},
            },
        },
    ),
)
DOCUMENTS = FreeMapping(NestedRecord(DOCUMENT))
