"""What is wrong with a figure when it is looked up in its document: what is written, and what stands there."""

from collections.abc import Sequence

from metrics.errors import Fault
from metrics.model.fault_form import MOST, FaultForm, listed, shown

NO_WORDS = Fault(
    "没有写明到哪里去找；请给指标写 words: […]", "no word tells where to look; write words: […]", "no-words"
)
ONLY_A_PIECE = FaultForm(
    "{written:quoted} 只是文档第 {line} 行 {whole:listed} 的一部分；请连修饰词和单位照抄",
    "{written:quoted} is only a part of {whole:listed} on line {line}; write all of it, with hedge and unit",
    "only-a-part",
)
PARTED = FaultForm(
    "文档第 {line} 行 {written:quoted} 与旁边的数字之间只隔一个空格，可能丢了小数点；"
    "请核对原文，未能核实的不收",
    "only a blank parts {written:quoted} on line {line} from the digits beside it: a point may be lost; "
    "look at the original, and leave out what cannot be made sure",
    "parted-digits",
)
NO_FALL = FaultForm(
    "文档第 {line} 行 {written:quoted} 的数字，前面说它下降的不是 {word:quoted}；请写它前面最近的那个词",
    "{word:quoted} is not what says before the number of {written:quoted} on line {line} that it fell; "
    "write the nearest such word before it",
    "no-fall",
)
NOT_BESIDE = FaultForm(
    "文档第 {line} 行的 {written:quoted} 旁边没有 {words:listed}；请改数字，或写 near: 旁边的词",
    "no {words:listed} stands beside {written:quoted} on line {line}; mend it, or write near: a word there",
    "not-beside",
)
NOT_NEAREST = FaultForm(
    "文档第 {line} 行的 {written:quoted} 不是离 {word:quoted} 最近的数字，{nearer:quoted} 更近；"
    "请改数字，或写 near: 旁边的词",
    "{written:quoted} on line {line} is not the figure nearest to {word:quoted}, {nearer:quoted} is; "
    "mend the figure, or write near: a word there",
    "not-nearest",
)
NOT_AMONG = FaultForm(
    "文档第 {line} 行 {written:quoted} 的句子里没有 {names:listed}；请改 among",
    "the sentence of {written:quoted} on line {line} has no {names:listed}; mend among",
    "not-among",
)
NOT_IN_SENTENCE = FaultForm(
    "文档第 {line} 行 {written:quoted} 的句子里没有 {value:quoted}；请改 '{field}'",
    "the sentence of {written:quoted} on line {line} has no {value:quoted}; mend '{field}'",
    "not-in-sentence",
)
ANOTHER_PLACE = FaultForm(
    "第 {line} 行的另一个 {written:quoted} 离它的词更近；请写 near: 旁边的词",
    "another {written:quoted}, on line {line}, is nearer to its words; write near: a word beside this one",
    "another-place",
)
OTHER_EDITION = FaultForm(
    "文档的 SHA-256 是 '{found}'，不是 '{written}'；这是另一个版本，请找回原来的文件",
    "the document's SHA-256 is '{found}', not '{written}'; this is another edition, get the one that was read",
    "other-edition",
)
UNREADABLE_DOCUMENT = FaultForm(
    "文档读不了（{reason}）；请换成 UTF-8 文本文件",
    "the document cannot be read ({reason}); give a text file in UTF-8",
    "unreadable-document",
)
COVERS_FIGURE = FaultForm(
    "{written:quoted} 盖住了 {figure:quoted}，它属于指标 '{indicator}'；请写短些或删去",
    "{written:quoted} covers {figure:quoted}, a figure of '{indicator}'; write it shorter or delete it",
    "covers-figure",
)
EXCLUDED_TWICE = FaultForm(
    "第 {line} 行的 {written:quoted} 已写过；请只留一处",
    "{written:quoted} of line {line} stands here already; keep one of them",
    "excluded-twice",
)
UNEXPLAINED = FaultForm(
    "{number:quoted}（{around}）没有着落；请写成数字，或写进 exclusions.yaml",
    "{number:quoted} ({around}) is explained by nothing; write it as a figure, or in exclusions.yaml",
    "unexplained",
)


def not_there(written: str, line: int, stands: Sequence[str], elsewhere: Sequence[int]) -> Fault:
    """Return the message for a text that does not begin on its line; ``stands`` are the figures that do."""
    there = listed(stands)
    zh = f"文档第 {line} 行没有 {shown(written)}，" + (f"有 {there}" if there else "没有数字")
    en = f"{shown(written)} does not begin on line {line}, " + (
        f"where {there} stands" if there else "where no figure is"
    )
    if not elsewhere:
        return Fault(f"{zh}；请照原文写", f"{en}; write what stands there", "not-on-its-line")
    lines = ", ".join(str(number) for number in elsewhere[:MOST])
    return Fault(
        f"{zh}；它在第 {lines} 行，请改行号或数字",
        f"{en}; it does on line {lines}, mend either",
        "on-another-line",
    )
