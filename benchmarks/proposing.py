"""How well `metrics propose` does on documents that are curated: each against what is known without it.

Of every document in turn, the indicators are those of the library and of the other documents; what it proposes is
held against what its curator wrote. `python -m benchmarks.proposing [FOLDER] --documents DIR --wrong`
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from metrics.curation import load_catalogue
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import Document, read_document
from metrics.curation.proving.evidence import Proof, proofs
from metrics.model.records import Catalogue, Indicator, Source

AIMS = {"recall": 97, "precision": 92, "value": 95, "unit": 98, "measure": 93, "period": 85, "status": 90}
AIMS |= {"top-1": 75, "top-3": 90, "all right": 70}


class Match(Struct, frozen=True):
    """A curated figure and what was proposed in its place; None: nothing."""

    proof: Proof
    candidate: Candidate | None
    is_known: bool  # whether its indicator could be guessed at all

    @property
    def right(self) -> dict[str, bool]:
        """What of the proposal is as the curator wrote it; what cannot be asked is left out."""
        written, candidate = self.proof.observation, self.candidate
        if candidate is None or candidate.quantity is None:
            return {}
        ids = [guess.indicator.id for guess in candidate.guesses]
        one, other = written.quantity, candidate.quantity
        named = (
            {"top-1": ids[:1] == [written.indicator], "top-3": written.indicator in ids}
            if self.is_known
            else {}
        )
        fields = {
            "value": (one.value, one.low, one.high) == (other.value, other.low, other.high),
            "unit": one.unit == other.unit or not other.unit,
            "measure": written.measure is candidate.measure,
            "period": written.period.text == candidate.period,
            "status": written.status is candidate.status,
        }
        return {**fields, **named, "all right": all({**fields, **named}.values())}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the ratios of each document and of all; return 0."""
    parser = argparse.ArgumentParser(prog="benchmarks.proposing")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--documents", type=Path, default=os.environ.get("METRICS_DOCUMENTS"))
    parser.add_argument("--wrong", action="store_true", help="list what is not as curated")
    options = parser.parse_args(arguments)
    catalogue = load_catalogue(options.folder)
    folder = Path(options.documents or Path(__file__).parents[2] / "shared" / "documents")
    print(f"{'document':<22}" + "".join(f"{name:>10}" for name in AIMS))
    rights, asked, counted = Counter[str](), Counter[str](), Counter[str]()
    for source in catalogue.sources.values():
        if source.is_provable and (folder / source.file).is_file():
            document = read_document(folder / source.file, catalogue.units)
            _measured(catalogue, source, document, (rights, asked, counted), is_told=options.wrong)
    print(_line("all", rights, asked, counted))
    print(f"{'aim, on unseen texts':<22}" + "".join(f"{aim:>9}%" for aim in AIMS.values()))
    return 0


def matches(catalogue: Catalogue, source: Source, document: Document) -> tuple[list[Match], list[Candidate]]:
    """Return each curated figure of a document with its proposal, and the proposals that no figure stands for."""
    known = known_without(catalogue, source)
    candidates = [
        candidate
        for candidate in Proposer(document, known, source.period.text).candidates()
        if candidate.reason is None
    ]
    curated = proofs(catalogue, source.id, document)
    pairs = [
        Match(
            proof,
            next((candidate for candidate in candidates if _overlap(candidate, proof)), None),
            proof.observation.indicator in known,
        )
        for proof in curated
    ]
    extra = [
        candidate for candidate in candidates if not any(_overlap(candidate, proof) for proof in curated)
    ]
    return pairs, extra


def known_without(catalogue: Catalogue, source: Source) -> dict[str, Indicator]:
    """Return the indicators of the library, and those that other documents have figures of."""
    others = {
        observation.indicator for observation in catalogue.observations if observation.source != source.id
    }
    return known_indicators({key: catalogue.indicators[key] for key in others})


def _overlap(candidate: Candidate, proof: Proof) -> bool:
    """Whether a proposal and a curated figure share characters."""
    return candidate.token.start < proof.end and proof.start < candidate.token.end


def _measured(
    catalogue: Catalogue, source: Source, document: Document, sums: tuple[Counter[str], ...], *, is_told: bool
) -> None:
    """Print the ratios of one document, and add its counts to ``sums``."""
    pairs, extra = matches(catalogue, source, document)
    rights, asked, counted = Counter[str](), Counter[str](), Counter[str]()
    for pair in pairs:
        rights.update({name: int(is_right) for name, is_right in pair.right.items()})
        asked.update(pair.right.keys())
    hits = sum(pair.candidate is not None for pair in pairs)
    counted.update({"curated": len(pairs), "hits": hits, "proposed": len(extra) + hits})
    for total, counts in zip(sums, (rights, asked, counted), strict=True):
        total.update(counts)
    print(_line(f"{source.id} ({len(pairs)} figures)", rights, asked, counted))
    for text in _wrong(pairs, extra) if is_told else ():
        print(f"    {text}")


def _line(name: str, rights: Counter[str], asked: Counter[str], counted: Counter[str]) -> str:
    """Return a row of the table."""
    ratios = {"recall": _share(counted["hits"], counted["curated"])}
    ratios |= {"precision": _share(counted["hits"], counted["proposed"])}
    ratios |= {aim: _share(rights[aim], asked[aim]) for aim in AIMS if aim not in ratios}
    return f"{name:<22}" + "".join(f"{ratios[aim]:>9.0f}%" for aim in AIMS)


def _share(part: int, whole: int) -> float:
    """Return how many in a hundred."""
    return 100 * part / whole if whole else 0.0


def _wrong(pairs: Sequence[Match], extra: Sequence[Candidate]) -> Iterator[str]:
    """Yield what is missed, what is too much, and what is told otherwise than curated."""
    for pair in pairs:
        written, proposal = pair.proof.observation, pair.candidate
        where = f"{written.source}:{written.line} {written.quantity.printed}"
        if proposal is None:
            yield f"{where}: not proposed"
            continue
        wrong = [
            name
            for name, is_right in pair.right.items()
            if not is_right and name not in ("top-3", "all right")
        ]
        if wrong:
            ids = [guess.indicator.id for guess in proposal.guesses]
            curated = f"{written.measure} {written.period.text} {written.status} {written.indicator}"
            proposed = f"{proposal.measure} {proposal.period} {proposal.status} {ids}"
            yield f"{where}: {', '.join(wrong)}; curated {curated}; {proposed}"
    yield from (
        f"line {candidate.line} {candidate.token.text}: no figure of the curator's ({candidate.phrase})"
        for candidate in extra
    )


if __name__ == "__main__":
    sys.exit(main())
