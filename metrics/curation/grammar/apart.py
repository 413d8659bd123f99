"""What the files say that are no theme, areas or sources: exclusions, corrections, units."""

from metrics.curation.grammar.containers import Answers, Both, Either, Keyed, Listed, OneOrMore, Raw, Within
from metrics.curation.grammar.field import Record, needed, optional
from metrics.curation.grammar.figure import FEW_CHARACTERS
from metrics.curation.grammar.forms import WHOLE_NUMBER, Choice, Line, Named, Shaped, Yes
from metrics.curation.reading import unknown
from metrics.language import Bilingual
from metrics.model.codes import Reason
from metrics.model.remarks import ANSWERS_OF_AN_EXCLUSION

LONGEST_REASON = 300
REASONS = tuple(str(reason) for reason in Reason)
MEANINGS = {
    Reason.NAME: Bilingual(
        "名称的一部分：村、企业、活动，PM2.5、3A", "of a name: of a village, a firm, a campaign, PM2.5, 3A"
    ),
    Reason.SLOGAN: Bilingual(
        "口号或政策的叫法：三服务、1+3+N", "of a slogan, or the label of a policy: 三服务, 1+3+N"
    ),
    Reason.IDIOM: Bilingual("成语习语：最后一公里", "of a saying: 最后一公里"),
    Reason.DATE: Bilingual("日期、时刻、年份", "a day, an hour or a year"),
    Reason.THRESHOLD: Bilingual(
        "指标的门槛：超50万元的村", "the threshold by which an indicator is defined: 超50万元的村"
    ),
    Reason.LIFE: Bilingual("一个人、一户的经历", "of one person's or household's life"),
    Reason.ORDINAL: Bilingual(
        "排序：第一批、第二期；名次不在此列", "orders things: 第一批, 第二期; a place among towns is a rank"
    ),
    Reason.PERIOD: Bilingual("多久、何时：近三年、上半年", "how long, or of which time: 近三年, 上半年"),
    Reason.REPEAT: Bilingual("重复别处已收的数字", "repeats a figure that is carried from another place"),
    Reason.QUOTA: Bilingual(
        "名额、配额：各可几个、须几个", "how many each may or must, and nothing of what there is"
    ),
    Reason.STANDARD: Bilingual("标准、规格：±800千伏", "a norm or a technical size: ±800千伏"),
    Reason.VAGUE: Bilingual("虚指：一批、一系列", "counts nothing in particular: 一批, 一系列"),
    Reason.WORD: Bilingual("只是词中之字：百姓、统一、一些", "only a character of a word: 百姓, 统一, 一些"),
    Reason.LISTED: Bilingual(
        "只数旁边列出的：六大板块、三级体系", "counts what is named beside it: 六大板块, 三级体系"
    ),
    Reason.DISTINCTION: Bilingual(
        "殊荣，不是镇的名次：唯一推荐入围", "a prize, no place of the town among towns: 唯一推荐入围"
    ),
    Reason.AIM: Bilingual("说的是意愿：为做到全覆盖", "said of what is wanted: 为做到全覆盖"),
    Reason.EXTENT: Bilingual(
        "指全部如此，无从衡量：全部纳入考评", "that all of it is meant, measured by nothing: 全部纳入考评"
    ),
}
WHOLE, DIVISIBLE = "whole", "divisible"
FACTOR = r"[1-9][0-9]*(/[1-9][0-9]*|\.[0-9]+)?|0\.[0-9]*[1-9][0-9]*"
EXCLUDED_TEXT = needed("printed", FEW_CHARACTERS, "含数字的几个字", "the few characters with the number")
EXCLUDED_SURE = optional(
    "sure",
    Answers(ANSWERS_OF_AN_EXCLUSION),
    "回答一条存疑",
    "answers a remark",
)
EXCLUDED = Record(Bilingual("一处排除", "an exclusion"), (EXCLUDED_TEXT, EXCLUDED_SURE))
BY_LINE = Keyed(OneOrMore(Raw((FEW_CHARACTERS, Within(EXCLUDED)))), WHOLE_NUMBER)
BY_REASON = Record(
    Bilingual("一份文档里不是数字的", "what is no figure in a document"),
    tuple(optional(str(reason), BY_LINE, help.zh, help.en) for reason, help in MEANINGS.items()),
)
EXCLUSIONS = Keyed(Within(BY_REASON))

FILE = needed("file", Named(unknown.FILE), "改的是哪个文件", "the file in which it was")
AT = optional(
    "at",
    OneOrMore(
        Shaped(
            r"[^\s:;,/]+(:[1-9][0-9]*)?",
            Bilingual('"004:224"，或只写文档', '"004:224", or the document alone'),
        )
    ),
    "每个数字的文档与行，一处或几处；条目本身错了就只写文档",
    "document and line of each figure, one or a list, or the document alone where its entry was wrong",
    '"001:199"',
)
CORRECTED = needed("what", Both(), "改了什么", "what was corrected")
WAS = needed("was", Either(), "原先写的", "what stood there")
NOW = needed("now", Either(), "现在写的", "what stands there now")
REASON = needed("why", Both(LONGEST_REASON), "为什么", "why")
CORRECTION = Record(Bilingual("一处更正", "a correction"), (FILE, AT, CORRECTED, WAS, NOW, REASON))
CORRECTIONS = Keyed(Listed(Within(CORRECTION)))

UNIT_NAMES = optional(
    "names",
    Raw(
        (
            Line(),
            Listed(Line()),
            Keyed(Shaped(FACTOR, Bilingual("准确的倍数，如 2000/3", "an exact factor, such as 2000/3"))),
        )
    ),
    "单位怎么印：列表，或各个名称及其等于几个基本单位（写准：`2000/3`）；不写就是基本单位自己的名称",
    "how the unit is printed: a list, or each name with how many base units one of it is, exactly "
    "(`2000/3`); without it, "
    "the base's own name",
)
COUNTED = optional(
    "counted",
    Choice(unknown.CODE, (WHOLE, DIVISIBLE)),
    "`whole`：只能是整数，印到个位即准确；`divisible`：也是，但可以半个",
    "`whole`: comes in whole pieces, printed to the unit it is exact; `divisible`: so too, but may be halved",
)
UNIT_ZH = optional("zh", Line(), "中文怎么说", "how readers are told it in Chinese")
UNIT_EN = optional(
    "en",
    OneOrMore(Line()),
    "英文怎么说：`[one, many]`，或单复数同一个词",
    "how readers are told it in English: `[one, many]`, or one word for both",
)
MONEY = optional("money", Yes(), "是货币写 `yes`", "`yes`: it is a currency")
KEPT = optional(
    "kept",
    OneOrMore(Line()),
    "照印告诉读者的名称：`亩`",
    "names in which readers are told what is printed so: `亩`",
)
BEFORE = optional("before", OneOrMore(Line()), "可以印在数字前的词", "what may stand before the number")
MISTAKEN = optional(
    "mistaken",
    OneOrMore(Line()),
    "人们误写成的",
    "what people write for it and is wrong; the answer then names the right unit",
)
UNIT = Record(
    Bilingual("一个单位", "a unit"), (UNIT_NAMES, COUNTED, UNIT_ZH, UNIT_EN, MONEY, KEPT, BEFORE, MISTAKEN)
)
UNITS = Keyed(Within(UNIT))
