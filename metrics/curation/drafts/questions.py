"""A question of a draft whose answer is a number, as 税收是多少 is."""

import re

from metrics.curation.proving.documents import Document

_ANSWER = re.compile('[（(“"]?(?:答案?|A|Answer)?[：:]?(?:(?:增|减|下降|增加)+)?[“"]?')


def question_before(document: Document, begins: int, start: int) -> int | None:
    """Return where the question begins whose answer a number is, all of its sentence; None where it is none."""
    plain = document.plain
    if not begins or plain[begins - 1] not in "？?" or not _ANSWER.fullmatch(plain, begins, start):
        return None
    return document.sentence(begins - 1)[0]


def asked_since(document: Document, start: int) -> int:
    """Return where the sentence of a number begins, or the question that it answers: 上一年呢？5.30万人."""
    begins = document.sentence(start)[0]
    question = question_before(document, begins, start)
    return begins if question is None else question
