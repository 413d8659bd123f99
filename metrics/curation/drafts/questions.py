"""A question of a draft whose answer is a number, as 税收是多少 is."""

import re

from metrics.curation.proving.documents import Document

# What stands between: who answers, as 徐：, Bea:, and which way.
_ANSWER = re.compile(
    '[—]*[（(“"]?(?:答案?|【答】|A|Answer|[\u4e00-\u9fff]{1,4}(?=[：:])|[A-Z][A-Za-z]{1,12}(?=:))?[：:]?[“"]?'
    '(?:(?:增|减|下降|增加)+)?[“"]? ?'
)
# A thing of which more than one is asked: 那前一年呢？企业54家，产值…
_OF_A_THING = re.compile(f"(?:{_ANSWER.pattern})[\u4e00-\u9fff]{{0,8}}")
_SPEAKER = re.compile('(?<=[?？])[ —]*(?:[\u4e00-\u9fff]{1,4}|[A-Z][A-Za-z]{1,12})[：:][“"]?$')


def without_speaker(text: str) -> str:
    """Return what stands before an answer without who gives it.

    >>> without_speaker("那前一年呢？老徐：")
    '那前一年呢？'
    """
    return _SPEAKER.sub("", text)


def question_before(
    document: Document, begins: int, start: int, answer: re.Pattern[str] = _ANSWER
) -> int | None:
    """Return where the question begins whose answer a number is, all of its sentence; None where it is none."""
    plain = document.plain
    if not begins or plain[begins - 1] not in "？?" or not answer.fullmatch(plain, begins, start):
        return None
    return document.sentence(begins - 1)[0]


def asked_since(document: Document, start: int) -> int:
    """Return where the sentence of a number begins, or the question that it answers: 上一年呢？5.30万人."""
    begins = document.sentence(start)[0]
    question = question_before(document, begins, start, _OF_A_THING)
    return begins if question is None else question
