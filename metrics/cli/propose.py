"""`metrics propose`: every number of a document, what it may be a figure of, and whether a person should look twice."""

import argparse
import json
import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from metrics.cli.arguments.argument import CURATED, DOCUMENTS, argument
from metrics.cli.arguments.argument_types import period
from metrics.cli.arguments.option_values import WrongUsageError, asked_documents
from metrics.cli.files.streams import is_standard
from metrics.cli.files.text_files import raw_of, text_of
from metrics.cli.printing.outcome import FINE
from metrics.curation import default_folder, load_catalogue
from metrics.curation.curating.choices import proposed
from metrics.curation.curating.trying import Rehearsal
from metrics.curation.library import known_indicators
from metrics.curation.opening.scans import doubted, scan_of
from metrics.curation.proposing.candidate import Candidate, names_of, with_doubts_of_whom
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import Document, document_of
from metrics.display.numbers.unit_words import amount
from metrics.display.words import word
from metrics.language import Bilingual, Language
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Source
from metrics.model.units import Units

ROUNDED = 10_000  # from here on two decimals are enough: 33333333.33 m² of 50,000 mu
KEYS = (
    "line, printed, value, low, high, unit, measure, period, status, indicators, phrase, hedge, terms, locality, area, "
    "part, near, of, among, why, doubt, refused, remark; line, printed, excluded"
)


ARGUMENTS = (
    argument(
        "document",
        "文档：文件、sources.yaml 中的代号，或 - 表示标准输入",
        "a file, an id of sources.yaml, or - for standard input",
        metavar="DOCUMENT",
    ),
    argument(
        "--json",
        f"每行一个 JSON 对象：{KEYS}；数值为基本单位，开口的一端为 null，indicators 最像的在前，period 为空即未印年份",
        f"one JSON object a line: {KEYS}; numbers in the base unit, an open end is null, the likeliest indicator "
        "first, no period where no year is printed",
        action="store_true",
    ),
    argument(
        "--excluded",
        "也列出不算数字的，附缘由",
        "list what is no figure too, with its reason",
        action="store_true",
    ),
    argument(
        "--period",
        "文档所述的时期，如 2023（默认由文中判断）",
        "what the document is about, such as 2023; default: as it says itself",
        type=period,
    ),
    CURATED,
    DOCUMENTS,
)
COUNTED = Bilingual(
    "{} 个待选，其中 {} 个要再看；{} 个不算数字",
    "{} proposed, {} of them to be looked at twice; {} excluded",
)
NO_DOCUMENT = Bilingual(
    "没有文档 '{}'；请写文件、文档代号，或 -",
    "there is no document '{}'; name a file, an id of sources.yaml, or -",
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print what `metrics propose` finds that a document may hold: a line each.

    Raises:
        WrongUsageError: if there is no such document, or if it is no text.
    """
    catalogue = load_catalogue(options.folder or default_folder())
    document = _document(options, catalogue)
    source = next((source for source in catalogue.sources.values() if source.sha256 == document.sha256), None)
    period = options.period or (source.period.text if source else "")
    proposer = Proposer(document, known_indicators(catalogue.indicators), period, _town(catalogue, source))
    scan = None if is_standard(options.document) else scan_of(_path(options, catalogue))
    rehearsal = Rehearsal(catalogue, document, source)
    asked = with_doubts_of_whom(proposer.candidates(), catalogue.areas, source.area if source else "")
    candidates = [rehearsal.judged(candidate) for candidate in doubted(asked, document, scan)]
    shown = [candidate for candidate in candidates if options.excluded or candidate.reason is None]
    for candidate in shown:
        print(
            _json(candidate, catalogue, source)
            if options.json
            else _described(candidate, catalogue.units, language)
        )
    if not options.json:
        proposals = [candidate for candidate in candidates if candidate.reason is None]
        twice = sum(bool(proposal.doubts) for proposal in proposals)
        print(COUNTED.within(language).format(len(proposals), twice, len(candidates) - len(proposals)))
    return FINE


def _town(catalogue: Catalogue, source: Source | None) -> tuple[str, ...]:
    """Return the name of the town of a proposed document; nothing where it has none."""
    area = catalogue.areas.get(source.area) if source else None
    return names_of(area) if area else ()


def _document(options: argparse.Namespace, catalogue: Catalogue) -> Document:
    """Return the document that was named: as it lies in the documents' folder, else as it would once it is added."""
    path = _path(options, catalogue)
    if not is_standard(path) and not os.path.lexists(path):
        raise WrongUsageError(NO_DOCUMENT.filled(options.document))
    raw = raw_of(str(path))
    if sha256(raw).hexdigest() in {source.sha256 for source in catalogue.sources.values()}:
        return document_of(raw, catalogue.units)
    return document_of(text_of(options.document, raw).text.encode(), catalogue.units)


def _path(options: argparse.Namespace, catalogue: Catalogue) -> Path:
    """Return the file that was named, itself or by the id of its document."""
    path, source = Path(options.document), catalogue.sources.get(options.document)
    if path.exists() or source is None:
        return path
    folder = asked_documents(options.documents)
    return folder / source.file if folder else path


def _json(candidate: Candidate, catalogue: Catalogue, source: Source | None) -> str:
    """Return a candidate as `metrics propose --json` prints it."""
    if candidate.reason is not None or candidate.quantity is None:
        record: dict[str, object] = {"line": candidate.line, "printed": candidate.token.text}
        return _line({**record, "excluded": candidate.reason})
    reading, written = candidate.reading or candidate.quantity, candidate.written(candidate.measure)
    read = reading.as_json()
    area = candidate.area(catalogue.areas, source.area if source else "")
    return _line(
        {
            "line": written.line,
            "printed": written.text,
            **{name: read[name] for name in ("value", "low", "high", "unit")},
            "measure": candidate.measure,
            "period": candidate.period,
            "status": candidate.status,
            "indicators": [guess.indicator.id for guess in candidate.guesses],
            "phrase": candidate.phrase,
            "hedge": read["hedge"],
            **({"terms": read["terms"]} if "terms" in read else {}),
            "locality": candidate.locality,
            "area": area or None,
            "part": candidate.part(catalogue.areas.get(area)),
            **_told_by(candidate, catalogue, source),
            "why": {guess.indicator.id: guess.word for guess in candidate.guesses},
            "doubt": list(candidate.doubts),
            **({"refused": candidate.hindered.en} if candidate.hindered else {}),
            **({"remark": candidate.remarked.en} if candidate.remarked else {}),
        }
    )


def _told_by(candidate: Candidate, catalogue: Catalogue, source: Source | None) -> dict[str, str]:
    """Return the word by which a candidate is told from its neighbours, how it ranks, and of what it is a share."""
    chosen = proposed(candidate, source, catalogue.areas)
    fields = {"near": candidate.near, "of": chosen.of, "among": chosen.among, "of_whole": chosen.of_whole}
    return {name: value for name, value in fields.items() if value}


def _line(record: Mapping[str, object]) -> str:
    """Return a JSON object of `metrics propose` as one line."""
    return json.dumps(record, ensure_ascii=False)


def _described(candidate: Candidate, units: Units, language: Language) -> str:
    """Return a candidate as the line that `metrics propose` prints for a person."""
    if candidate.reason is not None or candidate.quantity is None:
        return f"{candidate.line}\t{candidate.token.text}\t– {candidate.reason}"
    guesses = ", ".join(f"{guess.indicator.id} ({guess.word})" for guess in candidate.guesses) or "?"
    whys = [word(f"doubt_{doubt}", language) for doubt in candidate.doubts]
    reasons = filter(None, (candidate.hindered, candidate.remarked))
    doubts = "; ".join([*whys, *(reason.within(language) for reason in reasons)])
    what = f"{candidate.measure} {candidate.period or '?'} {candidate.status}"
    written = candidate.written(candidate.measure)
    parts = (
        str(written.line),
        written.text,
        _reading(candidate.reading or candidate.quantity, units, language),
        what,
        " · ".join(filter(None, (candidate.locality, candidate.phrase))),
        f"{guesses} · near: {candidate.near}" if candidate.near else guesses,
    )
    return "\t".join((*parts, *((f"! {doubts}",) if doubts else ())))


def _reading(quantity: Quantity, units: Units, language: Language) -> str:
    """Return a proposed number's value, interval and unit as a person is told it, open ends left blank."""
    if quantity.terms:
        return " : ".join(_reading(term, units, language) for term in quantity.terms)
    read = quantity.as_json()
    ends: Iterable[object] = (read["low"], read["high"])
    low, high = map(_number, ends)
    return f"{amount(_number(read['value']), quantity.unit, language, units)} [{low}, {high}]".strip()


def _number(number: object) -> str:
    """Return a proposed number as short as it can be printed; nothing for an open end."""
    if isinstance(number, float):
        return f"{number:.6g}" if abs(number) < ROUNDED else f"{number:.2f}"
    return "" if number is None else f"{number}"
