"""What is wrong with a figure when it is looked up in its document: what is written, and what stands there."""

from collections.abc import Sequence

from metrics.curation.reading.writing import shown
from metrics.errors import Fault

NO_WORDS = Fault(
    "没有写明到哪里去找；请给指标写 words: […]", "no word tells where to look; write words: […]", "no-words"
)
MOST = 8  # texts listed


def not_there(written: str, line: int, stands: Sequence[str], elsewhere: Sequence[int]) -> Fault:
    """Return the message for a text that does not begin on its line; ``stands`` are the figures that do."""
    there = _listed(stands)
    zh = f"文档第 {line} 行没有 {shown(written)}，" + (f"有 {there}" if there else "没有数字")
    en = f"{shown(written)} does not begin on line {line}, " + (
        f"where {there} stands" if there else "where no figure is"
    )
    if not elsewhere:
        return Fault(f"{zh}；请照原文写", f"{en}; write what stands there", "not-on-its-line")
    lines = ", ".join(str(each) for each in elsewhere[:MOST])
    return Fault(
        f"{zh}；它在第 {lines} 行，请改行号或数字",
        f"{en}; it does on line {lines}, mend either",
        "on-another-line",
    )


def only_a_part(written: str, line: int, whole: Sequence[str]) -> Fault:
    """Return the message for a text that is cut out of a figure."""
    return Fault(
        f"{shown(written)} 只是文档第 {line} 行 {_listed(whole)} 的一部分；请连修饰词和单位照抄",
        f"{shown(written)} is only a part of {_listed(whole)} on line {line}; write all of it, with hedge and unit",
        "only-a-part",
    )


def parted(written: str, line: int) -> Fault:
    """Return the message for a number beside which a blank parts the digits."""
    return Fault(
        f"文档第 {line} 行 {shown(written)} 与旁边的数字之间只隔一个空格，可能丢了小数点；"
        "请核对原文，未能核实的不收",
        f"only a blank parts {shown(written)} on line {line} from the digits beside it: a point may be lost; "
        "look at the original, and leave out what cannot be made sure",
        "parted-digits",
    )


def not_beside(written: str, line: int, words: Sequence[str]) -> Fault:
    """Return the message for a figure beside which none of the words stands."""
    return Fault(
        f"文档第 {line} 行的 {shown(written)} 旁边没有 {_listed(words)}；请改数字，或写 near: 旁边的词",
        f"no {_listed(words)} stands beside {shown(written)} on line {line}; mend it, or write near: a word there",
        "not-beside",
    )


def not_nearest(written: str, line: int, word: str, nearer: str) -> Fault:
    """Return the message for a figure that is not the one a word speaks of."""
    return Fault(
        f"文档第 {line} 行的 {shown(written)} 不是离 {shown(word)} 最近的数字，{shown(nearer)} 更近；"
        "请改数字，或写 near: 旁边的词",
        f"{shown(written)} on line {line} is not the figure nearest to {shown(word)}, {shown(nearer)} is; "
        "mend the figure, or write near: a word there",
        "not-nearest",
    )


def not_among(written: str, line: int, places: Sequence[str]) -> Fault:
    """Return the message for a rank whose sentence names another place, or none."""
    return Fault(
        f"文档第 {line} 行 {shown(written)} 的句子里没有 {_listed(places)}；请改 among",
        f"the sentence of {shown(written)} on line {line} has no {_listed(places)}; mend among",
        "not-among",
    )


def not_in_sentence(written: str, field: str, value: str, line: int) -> Fault:
    """Return the message for a threshold or a coverage that the figure's sentence does not print."""
    return Fault(
        f"文档第 {line} 行 {shown(written)} 的句子里没有 {shown(value)}；请改 '{field}'",
        f"the sentence of {shown(written)} on line {line} has no {shown(value)}; mend '{field}'",
        "not-in-sentence",
    )


def other_edition(written: str, found: str) -> Fault:
    """Return the message for a document whose digest is not the one written."""
    return Fault(
        f"文档的 SHA-256 是 '{found}'，不是 '{written}'；这是另一个版本，请找回原来的文件",
        f"the document's SHA-256 is '{found}', not '{written}'; this is another edition, get the one that was read",
        "other-edition",
    )


def unreadable_document(reason: str) -> Fault:
    """Return the message for a document that is there and cannot be read."""
    return Fault(
        f"文档读不了（{reason}）；请换成 UTF-8 文本文件",
        f"the document cannot be read ({reason}); give a text file in UTF-8",
        "unreadable-document",
    )


def covers_figure(written: str, figure: str, indicator: str) -> Fault:
    """Return the message for an exclusion that takes a figure of the data with it."""
    return Fault(
        f"{shown(written)} 盖住了 {shown(figure)}，它属于指标 '{indicator}'；请写短些或删去",
        f"{shown(written)} covers {shown(figure)}, a figure of '{indicator}'; write it shorter or delete it",
        "covers-figure",
    )


def excluded_twice(written: str, line: int) -> Fault:
    """Return the message for an exclusion that was there before."""
    return Fault(
        f"第 {line} 行的 {shown(written)} 已写过；请只留一处",
        f"{shown(written)} of line {line} stands here already; keep one of them",
        "excluded-twice",
    )


def unexplained(number: str, around: str) -> Fault:
    """Return the message for a number of a document that is neither carried nor excluded."""
    return Fault(
        f"{shown(number)}（{around}）没有着落；请写成数字，或写进 exclusions.yaml",
        f"{shown(number)} ({around}) is explained by nothing; write it as a figure, or in exclusions.yaml",
        "unexplained",
    )


def _listed(texts: Sequence[str]) -> str:
    """Return texts in quotes, the first few of many."""
    return ", ".join(shown(text) for text in texts[:MOST]) + (" …" if len(texts) > MOST else "")
