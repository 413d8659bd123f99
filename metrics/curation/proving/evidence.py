"""Evidence: each printed figure looked up in its document, and proved or told what stands there instead."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from metrics.curation.grammar.document import WHOLE_CITY
from metrics.curation.proving import evidence_wording as wording
from metrics.curation.proving.cleaning import Span, clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.nearness import speaks_of
from metrics.curation.proving.tokens import Token, cuts_number
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.kept import kept
from metrics.model.printed.falls_apart import parted
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Observation, PrintedText, Source

KINDS_IN_ENGLISH = ("county", "district", "city", "province", "state", "region", "country")
OUR_CITY = "我市"  # as a paper of the city calls it


class Proof(Struct, frozen=True):
    """Where a figure stands: from ``start`` to before ``end`` of the cleaned text, and in the document itself."""

    observation: Observation
    start: int
    end: int
    span: Span


def proofs(catalogue: Catalogue, source: str, document: Document) -> tuple[Proof, ...]:
    """Return the figures that stand in a document, proved, by place; those that do not are left out."""
    looked_up = (proof_of(figure, catalogue, document) for figure in _figures(catalogue).get(source, ()))
    return tuple(
        sorted((proof for proof in looked_up if isinstance(proof, Proof)), key=lambda proof: proof.start)
    )


@kept
def _figures(catalogue: Catalogue) -> dict[str, list[Observation]]:
    """Return the figures to look up by their documents."""
    by_source: dict[str, list[Observation]] = {}
    for observation in catalogue.observations:
        by_source.setdefault(observation.source, []).append(observation)
    return by_source


def proof_of(observation: Observation, catalogue: Catalogue, document: Document) -> Proof | Fault:
    """Return where a figure stands, or what stands there instead.

    It must be a whole figure, begin on its line, be the nearest to one of its words, and its sentence must print
    the field of a rank, the threshold of a count and what a total covers. A word of its fall that is written apart
    from it, 下降…10.8%, must be the one that stands before it.
    """
    written, line = observation.quantity.printed, observation.line
    whole = _written_at(document, written, line)
    if isinstance(whole, Fault):
        return whole
    meant = _meant(observation, catalogue, document, whole)
    if isinstance(meant, Fault):
        return meant
    wrong = _wrong_beside(observation, catalogue, document, whole[meant])
    end = max(whole[meant].end, meant + len(parted(clean_text(written))[1]))  # 2.1% less
    return wrong or Proof(observation, meant, end, document.span(meant, end))


def _written_at(document: Document, written: str, line: int) -> dict[int, Token] | Fault:
    """Return the figures of a document that are written so, by where they begin on their line, or what stands there."""
    fall, plain = parted(clean_text(written))
    starts = list(document.starts(plain, line))
    if not starts:
        return not_there(document, written, line)
    whole = {at: token for at in starts if (token := document.whole(plain, at))}
    if not whole:
        inside = document.tokens_within(starts[0], starts[0] + len(plain))
        return wording.ONLY_A_PIECE(
            written=written, line=line, whole=[token.text for token in inside] or [written]
        )
    sure = {at: token for at, token in whole.items() if not document.is_parted(token.start, token.end)}
    if not sure:
        return wording.PARTED(written=written, line=line)
    if not fall:
        return sure
    fell = {at: token for at, token in sure.items() if document.fall_before(token)[0].lower() == fall.lower()}
    return fell or wording.NO_FALL(written=written, word=fall, line=line)


def words_stand(printed: PrintedText, document: Document) -> tuple[int, int] | Fault:
    """Return where the words stand that tell a document's year, or what stands there instead."""
    plain = clean_text(printed.text)
    cut: Sequence[Token] = ()
    for start in document.starts(plain, printed.line):
        end = start + len(plain)
        if stands_whole(document, start, end):
            return start, end
        cut = document.tokens_within(start, end)
    if cut:
        return wording.ONLY_A_PIECE(
            written=printed.text, line=printed.line, whole=[token.text for token in cut]
        )
    return not_there(document, printed.text, printed.line)


def stands_whole(document: Document, start: int, end: int) -> bool:
    """Whether words of a document cut no figure in two: what the end of a line parts from them is none of theirs."""
    is_line = end < len(document.plain) and document.characters[end].line > document.characters[end - 1].line
    ends = is_line and not cuts_number(document.plain, end)
    return all(
        start <= token.start and (token.end <= end or ends) for token in document.tokens_within(start, end)
    )


def threshold_tokens(document: Document, at: int, threshold: Quantity) -> Iterator[Token]:
    """Yield the figures in the sentence around a place that print a threshold."""
    for token in document.tokens_within(*document.sentence(at)):
        if token.quantity and (token.quantity.value, token.quantity.unit) == (
            threshold.value,
            threshold.unit,
        ):
            yield token


def not_there(document: Document, written: str, line: int) -> Fault:
    """Return the message for a figure that does not begin on its document's line."""
    first, last = document.line_start(line), document.line_start(line + 1)
    stands = [token.text for token in document.tokens if first <= token.start < last and not token.is_word]
    lines = dict.fromkeys(
        document.characters[at].line for at in document.starts(parted(clean_text(written))[1])
    )
    return wording.not_there(written, line, stands, list(lines))


def _meant(
    observation: Observation, catalogue: Catalogue, document: Document, whole: dict[int, Token]
) -> int | Fault:
    """Return which of several places is meant by the words of a figure."""
    written, line = observation.quantity.printed, observation.line
    words = (observation.near,) if observation.near else catalogue.indicators[observation.indicator].words
    if not words:
        return wording.NO_WORDS
    rivals = []
    for at, token in whole.items():
        is_nearest, nearer = speaks_of(document, words, token)
        if is_nearest:
            return at
        rivals += nearer
    if rivals:
        return wording.NOT_NEAREST(
            written=written, line=line, word=rivals[0].word, nearer=rivals[0].token.text
        )
    return wording.NOT_BESIDE(written=written, line=line, words=words)


def _wrong_beside(
    observation: Observation, catalogue: Catalogue, document: Document, token: Token
) -> Fault | None:
    """Return what the sentence of a figure lacks of what the data say besides; None if nothing."""
    written, line = observation.quantity.printed, observation.line
    start, end = document.sentence(token.start)
    if observation.among:
        names = names_of_field(observation.among.zh, catalogue.sources[observation.source])
        if observation.details.field:
            names = [clean_text(observation.among.zh)]
        in_english = names_in_english(observation.among)
        is_named = any(locality in document.plain[start : token.end] for locality in names)
        if not (is_named or any(locality in document.plain[start:end] for locality in in_english)):
            return wording.NOT_AMONG(written=written, line=line, names=names)
    threshold = catalogue.indicators[observation.indicator].threshold
    is_count = observation.measure.is_level
    if threshold and is_count and not any(threshold_tokens(document, token.start, threshold)):
        return wording.NOT_IN_SENTENCE(written=written, field="threshold", value=threshold.printed, line=line)
    covers = observation.covers and clean_text(observation.covers.printed)
    if covers and not any(token.text == covers for token in document.tokens_within(start, end)):
        return wording.NOT_IN_SENTENCE(written=written, field="covers", value=covers, line=line)
    return None


def names_in_english(among: Bilingual) -> list[str]:
    """Return how an English document may name who competes, mostly behind the rank: Bing County, the county."""
    noun = among.en.rpartition(" ")[2].lower()
    return [clean_text(among.en) or among.zh, *([f"the {noun}"] if noun in KINDS_IN_ENGLISH else [])]


def names_of_field(locality: str, source: Source) -> list[str]:
    """Return how a document may name the place among whose towns it ranks: 浙江省, 全省; its own city 全市 or 我市."""
    named = [locality] if locality != source.whole_city.zh else [WHOLE_CITY, OUR_CITY, locality]
    return list(dict.fromkeys([*named, *([f"全{locality[-1]}"] if locality[-1] in "省区县" else [])]))
