"""One number of a document as the workbench shows it: how it reads, what accounts for it, what may be chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from metrics.curation.curating.choices import Chosen, localities
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.grammar import figure as of
from metrics.curation.grammar.meanings import REASON
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.display.amounts import interval_text, quantity_text
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Measure, Status
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Source
from metrics.web.workbench.cropping import PhotoCrop
from metrics.web.workbench.telling import carried_figure, excluded_number, named_code

Ways = list[tuple[str, str]]
COUNTED = "个"  # what English counts without a unit


@dataclass(frozen=True, slots=True)
class PanelField:
    """One field that is asked: its ways where there are a few; ``only`` is the measure that has it."""

    name: str
    label: str
    value: str
    ways: Ways
    only: str = ""


@dataclass(frozen=True)
class NumberPanel:
    """What there is to see and to choose of one number, in a language."""

    stretch: Stretch
    progress: Progress
    catalogue: Catalogue
    source: Source
    language: Language
    made: str = ""  # an indicator that was made for it just now
    second: bool = False  # whether a second person looks
    crop: PhotoCrop | None = None  # what of a photo shows it

    @property
    def printed(self) -> str:
        """It as it is printed, cleaned."""
        return self.progress.document.plain[self.stretch.start : self.stretch.end]

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.progress.document.characters[self.stretch.start].line

    @property
    def standing(self) -> str:
        """How it is accounted for."""
        return str(self.stretch.standing)

    @property
    def doubled(self) -> bool:
        """Whether the document prints it twice over."""
        return self.stretch.is_doubled

    @property
    def is_open(self) -> bool:
        """Whether something is left to do about it."""
        return not self.stretch.standing.is_explained

    @property
    def reading(self) -> str:
        """Its value and interval; empty where it cannot be read."""
        proofs, candidate = self.stretch.proofs, self.stretch.candidate
        quantity = proofs[0].observation.quantity if proofs else candidate.quantity if candidate else None
        return _read(quantity, self.language) if quantity else ""

    @property
    def locality(self) -> str:
        """The village, park or other town that its sentence names; empty: the document's own."""
        return self.stretch.candidate.locality if self.stretch.candidate else ""

    @property
    def phrase(self) -> str:
        """The noun phrase that is printed for it."""
        return self.stretch.candidate.phrase if self.stretch.candidate else ""

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why to look twice."""
        return self.stretch.candidate.doubts if self.stretch.candidate else ()

    @property
    def figures(self) -> Iterator[Mapping[str, object]]:
        """The figures that carry it, or that it is none, each with whether somebody looked at it again."""
        for proof in self.stretch.proofs:
            yield carried_figure(proof, self.printed, self.catalogue, self.language)
        if exclusion := self.stretch.exclusion:
            yield excluded_number(exclusion, self.language)

    @cached_property
    def offer(self) -> Offer:
        """The entry that a press would write of it, with what stands in the way."""
        return Offer(self.stretch, self.progress, self.catalogue, self.source, self.made)

    @property
    def is_asked_back(self) -> bool:
        """Whether it was read off a photo without being sure: somebody types what the photo prints."""
        return self.offer.is_asked_back

    @property
    def hindered(self) -> str:
        """Why the figure would be refused, and what helps; empty where it would not."""
        tried = self.offer.tried
        if tried is None or tried.why is None:
            return ""
        folder = Path(self.source.location.file).parent
        why = tried.why.within(self.language).replace(f"{folder}/", "")
        return word("semicolon", self.language).join(
            (why, word(f"curate_way_{tried.hindrance}", self.language))
        )

    @property
    def several(self) -> int:
        """How many figures carry it; 0 where it is one at most."""
        return len(self.stretch.proofs) if len(self.stretch.proofs) > 1 else 0

    @property
    def base_unit(self) -> str:
        """The unit that an indicator of it would have; empty where it has none, or is a growth, a share or a rank."""
        candidate = self.stretch.candidate
        if candidate is None or candidate.measure.is_in_per_cent or candidate.measure.is_rank:
            return ""
        quantity = candidate.quantity
        is_count = (
            quantity is not None
            and not quantity.unit
            and _is_whole(quantity)
            and is_english(candidate.phrase)
        )
        return COUNTED if is_count else quantity.unit if quantity else ""

    @property
    def theme(self) -> str:
        """The theme in which an indicator of it is likely to stand: that of the likeliest one; empty where none is."""
        likely = next(iter(self.offer.indicators), None)
        return likely[0].theme if likely and likely[0].theme in self.catalogue.themes else ""

    @property
    def hedge(self) -> str:
        """The word that it is hedged by, and what that says; empty where it is not."""
        proofs, candidate = self.stretch.proofs, self.stretch.candidate
        quantity = proofs[0].observation.quantity if proofs else candidate.quantity if candidate else None
        return (
            word(f"curate_hedge_{quantity.hedge}", self.language)
            if quantity and not quantity.hedge.is_none
            else ""
        )

    @property
    def reason(self) -> str:
        """Why it is excluded."""
        reason = self.stretch.reason
        return REASON[reason].within(self.language) if reason else ""

    @property
    def suggested(self) -> str:
        """The reason for which it is proposed to be no figure; empty where it may be one."""
        return str(self.offer.reason or "")

    @property
    def suggested_text(self) -> str:
        """That reason in words."""
        reason = self.offer.reason
        return REASON[reason].within(self.language) if reason else ""

    @property
    def reasons(self) -> Ways:
        """Every reason for which a number is no figure."""
        return [(str(reason), text.within(self.language)) for reason, text in REASON.items()]

    @property
    def guesses(self) -> list[Mapping[str, str]]:
        """The indicators that it may be of, the likeliest first; one that was just made before them."""
        return [
            {
                "id": indicator.id,
                "name": indicator.name.within(self.language),
                "word": guess_name,
                "file": "" if indicator.id in self.catalogue.indicators else f"{indicator.theme}.yaml",
            }
            for indicator, guess_name in self.offer.indicators[:3]
        ]

    @property
    def fields(self) -> list[PanelField]:
        """What is asked of it besides the indicator; nothing where it cannot be read."""
        chosen = self.offer.chosen
        if chosen is None:
            return []
        printed = PanelField("printed", "curate_printed", "" if self.is_asked_back else chosen.printed, [])
        return [printed, *_asked(chosen, self.catalogue, self.source, self.language)]


def _asked(chosen: Chosen, catalogue: Catalogue, source: Source, language: Language) -> Iterator[PanelField]:
    """Yield what a curator is asked of a number: its measure, time, status, town, and of a rank the rest."""
    named = partial(named_code, language=language)
    area = catalogue.areas.get(chosen.area)
    statuses = [status for status in Status if status not in of.STATUS.form.without]  # type: ignore[attr-defined]
    rank = str(next(measure for measure in Measure if measure.is_rank))
    yield PanelField(
        "measure", "curate_measure", chosen.measure, [(str(choice), named(choice)) for choice in Measure]
    )
    yield PanelField("period", "curate_period", chosen.period, [])
    yield PanelField(
        "status", "curate_status", chosen.status, [(str(status), named(status)) for status in statuses]
    )
    yield PanelField(
        "area",
        "curate_town",
        chosen.area,
        [(key, area.name.within(language)) for key, area in catalogue.areas.items()],
    )
    parts = [(key, name.within(language)) for key, name in (area.parts.items() if area else ())]
    yield PanelField("part", "curate_part", chosen.part, [("", word("curate_whole_town", language)), *parts])
    ranked = [(str(measure), named(measure)) for measure in Measure if measure.can_be_ranked]
    yield PanelField("of", "curate_ranked", chosen.of, ranked, rank)
    yield PanelField("near", "curate_near", chosen.near, [])
    among = [(key, key) for key in localities(source, area)]
    yield PanelField(
        "among", "curate_among", chosen.among, [("", word("curate_as_printed", language)), *among], rank
    )


def _is_whole(quantity: Quantity) -> bool:
    """Whether a quantity has no decimals: in English 214 plots print no unit."""
    return quantity.value is not None and quantity.value.denominator == 1


def _read(quantity: Quantity, language: Language) -> str:
    """Return value and interval of a figure."""
    return " · ".join(dict.fromkeys((quantity_text(quantity, language), interval_text(quantity, language))))
