"""One number of a document as the workbench shows it: how it reads, what accounts for it, what may be chosen."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from metrics.curation.curating.grouping import NumberGroup
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.curating.rulings import rulings_of
from metrics.curation.grammar.meanings import REASON
from metrics.display.numbers.readings import reading_text
from metrics.display.numbers.unit_words import unit_name
from metrics.display.words import word
from metrics.language import Language
from metrics.model.records import Catalogue, Source
from metrics.web.workbench.acceptance import hindrance_text
from metrics.web.workbench.companions import KEYS, listed
from metrics.web.workbench.new_indicators import CoinedIndicator, base_unit, coined_of
from metrics.web.workbench.panel_fields import PanelField, Ways, fields_asked
from metrics.web.workbench.photo_crop import PhotoCrop
from metrics.web.workbench.written_figures import carried_figure, excluded_number


class NumberPanel(Struct, frozen=True, dict=True):
    """The panel of one number at the workbench: what there is to see and to choose of it, in a language."""

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
        """The panel's number as it is printed, cleaned."""
        return self.progress.document.as_read(self.stretch.start, self.stretch.end)

    @property
    def line(self) -> int:
        """The line on which the panel's number begins."""
        return self.progress.document.characters[self.stretch.start].line

    @property
    def standing(self) -> str:
        """How the panel's number is accounted for: carried, excluded or unexplained."""
        return str(self.stretch.standing)

    @property
    def doubled(self) -> bool:
        """Whether the document prints the panel's number twice over."""
        return self.stretch.is_doubled

    @property
    def is_open(self) -> bool:
        """Whether something is left to do about the panel's number."""
        return not self.stretch.standing.is_explained

    @property
    def reading(self) -> str:
        """Value and interval of the panel's number; empty where it cannot be read."""
        proofs, candidate = self.stretch.proofs, self.stretch.candidate
        quantity = proofs[0].observation.quantity if proofs else candidate.reading if candidate else None
        return reading_text(quantity, self.language) if quantity else ""

    @property
    def locality(self) -> str:
        """The village, park or other town that the sentence of the panel's number names; empty: the document's own."""
        return self.stretch.candidate.locality if self.stretch.candidate else ""

    @property
    def phrase(self) -> str:
        """The noun phrase that is printed for the panel's number."""
        return self.stretch.candidate.phrase if self.stretch.candidate else ""

    @property
    def subject(self) -> str:
        """What the panel's number is of: its noun phrase, behind the place that is named for it."""
        where = self.stretch.candidate.locality if self.stretch.candidate else ""
        return " · ".join(filter(None, (where, self.phrase)))

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why a curator should look twice at the panel's number."""
        return self.stretch.candidate.doubts if self.stretch.candidate else ()

    @property
    def figures(self) -> Iterator[Mapping[str, object]]:
        """The figures that carry the number, or that it is none, each with whether a second person looked at it."""
        for proof in self.stretch.proofs:
            yield carried_figure(proof, self.printed, self.catalogue, self.language)
        if exclusion := self.stretch.exclusion:
            yield excluded_number(exclusion, self.language)

    @cached_property
    def offer(self) -> Offer:
        """The entry that a press would write of the panel's number, with what stands in the way."""
        rulings = rulings_of(self.progress, self.catalogue.areas) if self.is_open else ()
        return Offer(self.stretch, self.progress, self.catalogue, self.source, self.made, rulings)

    @cached_property
    def beside(self) -> list[Mapping[str, object]]:
        """The numbers that a yes takes along with the panel's."""
        if self.second or not self.is_open:
            return []
        return listed(NumberGroup(self.stretch, self.progress, self.catalogue, self.source), self.language)

    @property
    def keys(self) -> str:
        """The keys that a curator may press at the workbench."""
        return KEYS

    @property
    def is_asked_back(self) -> bool:
        """Whether the panel's number was read off a photo without being sure: somebody types it."""
        return self.offer.is_asked_back

    @property
    def hindered(self) -> str:
        """Why the panel's figure would be refused, and what helps; empty where it would not."""
        folder = Path(self.source.location.file).parent
        return hindrance_text(self.offer.tried, folder, self.language)

    @property
    def followed(self) -> list[str]:
        """The fields of the panel's number in which it is offered as another was corrected, in words."""
        texts = {field.name: dict(field.ways) for field in self.fields}
        return [
            word("curate_followed", self.language).format(
                one.printed,
                texts[one.field].get(one.value, one.value),
                texts[one.field].get(one.proposed, one.proposed) or word("curate_nothing", self.language),
            )
            for one in self.offer.followed
        ]

    @property
    def several(self) -> int:
        """How many figures carry the panel's number; 0 where it is one at most."""
        return len(self.stretch.proofs) if len(self.stretch.proofs) > 1 else 0

    @property
    def base_unit(self) -> str:
        """The unit that a new indicator of the panel's number would have; empty where it has none."""
        return base_unit(self.stretch.candidate) if self.stretch.candidate else ""

    @property
    def coined(self) -> CoinedIndicator | None:
        """The indicator that may be made of the number's phrase."""
        return coined_of(self.stretch, self.progress, self.catalogue)

    @property
    def coined_text(self) -> str:
        """What the panel's number would make an indicator of, by name and unit; empty where it makes none."""
        coined, language = self.coined, self.language
        if coined is None:
            return ""
        unit = unit_name(coined.unit, language, self.catalogue.units)
        return word("curate_coin", language).format(coined.name.within(language), unit)

    @property
    def theme(self) -> str:
        """The theme in which a new indicator of the panel's number likely stands; empty where none is likely."""
        likely = next(iter(self.offer.indicators), None)
        return likely[0].theme if likely and likely[0].theme in self.catalogue.themes else ""

    @property
    def hedge(self) -> str:
        """The word that the panel's number is hedged by, and what that says; empty where it is not."""
        proofs, candidate = self.stretch.proofs, self.stretch.candidate
        quantity = proofs[0].observation.quantity if proofs else candidate.reading if candidate else None
        return (
            word(f"curate_hedge_{quantity.hedge}", self.language)
            if quantity and not quantity.hedge.is_none
            else ""
        )

    @property
    def reason(self) -> str:
        """Why the panel's number is excluded."""
        reason = self.stretch.reason
        return REASON[reason].within(self.language) if reason else ""

    @property
    def suggested(self) -> str:
        """The code of the reason offered why the panel's number is no figure; empty where it may be one."""
        return str(self.offer.reason or "")

    @property
    def suggested_text(self) -> str:
        """The reason offered why the panel's number is no figure, in words."""
        reason = self.offer.reason
        return REASON[reason].within(self.language) if reason else ""

    @property
    def reasons(self) -> Ways:
        """Every reason that the panel offers why a number is no figure."""
        return [(str(reason), text.within(self.language)) for reason, text in REASON.items()]

    @property
    def guesses(self) -> list[Mapping[str, str]]:
        """The indicators that the panel's number may be of, the likeliest first; one just made before them."""
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
    def measure(self) -> str:
        """The code of the measure that is offered of the panel's number: some fields are of one measure only."""
        return self.offer.chosen.measure if self.offer.chosen else ""

    @property
    def fields(self) -> list[PanelField]:
        """What a curator is asked of the number besides the indicator; nothing where it cannot be read."""
        chosen = self.offer.chosen
        if chosen is None:
            return []
        printed = PanelField("printed", "curate_printed", "" if self.is_asked_back else chosen.printed, [])
        return [
            printed,
            *fields_asked(chosen, self.stretch, self.progress, self.catalogue, self.language),
        ]
