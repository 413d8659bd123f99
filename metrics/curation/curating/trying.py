"""A figure tried before it is offered: what its file and its document would say of it, with nothing written.

It is read as it would stand in its file, compared with what stands there, and looked up, by the code that does so once
it is written: what is offered is not refused afterwards.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation import library
from metrics.curation.cues.remarks import CUES
from metrics.curation.cues.surroundings import Setting
from metrics.curation.curating.choices import FigureChoices, fields_of, near_words, of_the_city, proposed
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof, proof_of
from metrics.curation.proving.evidence_wording import ANOTHER_PLACE, NOT_AMONG, NOT_BESIDE, NOT_NEAREST
from metrics.curation.proving.tokens import Token
from metrics.curation.reading.report import Report
from metrics.curation.reading.yaml_text import read_yaml
from metrics.curation.records.figure_details import Heading
from metrics.curation.records.figures import read_observation
from metrics.curation.records.revisions import refuse_repeated
from metrics.curation.writing.curated import figure_line
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.fault_form import FaultForm
from metrics.model.records import Catalogue, Indicator, Observation, Source

WITHOUT_SIGN = FaultForm(
    "照 {written:quoted} 写进文件，升降就反了",
    "{written:quoted} in a file would go the other way",
    "without-sign",
)
OF_ITS_WORD = (NOT_BESIDE.code, NOT_NEAREST.code)  # faults that another word near by takes away


class Hindrance(StrEnum):
    """The hindrance: for what a tried figure would be refused: another indicator or field, its place, its sign.

    ``AGAIN`` is a number that is carried already, ``WITHIN`` one that a bound which is carried allows.
    """

    MISFIT = "misfit"
    RANK = "rank"
    PLACE = "place"
    SIGN = "sign"
    AGAIN = "again"
    WITHIN = "within"

    @property
    def is_repeated(self) -> bool:
        """Whether the hindrance of a tried figure is that it is carried already."""
        return self is Hindrance.AGAIN


class Attempt(Struct, frozen=True):
    """What would come of a tried figure: the word ``near`` by which it is told, or why it is refused.

    ``proof`` is where it would stand, for what `metrics verify` would remark on it; None where that is not known.
    """

    near: str = ""
    hindrance: Hindrance | None = None
    why: Bilingual | None = None
    proof: Proof | None = None

    @property
    def lands(self) -> bool:
        """Whether the tried figure would be written, and proven where it was pressed."""
        return self.hindrance is None


class Rehearsal(Struct, frozen=True):
    """A document at which figures are tried; ``source`` is None where the folder does not have it."""

    catalogue: Catalogue
    document: Document
    source: Source | None = None

    def tried(self, chosen: FigureChoices, candidate: Candidate) -> Attempt:
        """Return what would come of a tried figure of a number.

        Raises:
            KeyError: if neither the folder nor the library has its indicator.
        """
        is_rank = chosen.measure_of.is_rank
        if is_rank and self.source is None:
            return Attempt()  # among whom it is, only the town of its document tells
        source, chosen = of_the_city(chosen, self.source, self.catalogue.areas)
        indicator = self._indicator(chosen.indicator)
        observation, fault = self._read(chosen, indicator, source)
        if fault or observation is None:
            return Attempt("", Hindrance.RANK if is_rank else Hindrance.MISFIT, fault)
        if agreed := self._agreeing(observation):
            return Attempt("", *agreed)
        if (candidate.falls or candidate.fallen) and _is_turned(observation, candidate):
            return Attempt("", Hindrance.SIGN, WITHOUT_SIGN(written=observation.quantity.printed))
        return self._landing(observation, indicator, source, candidate)

    def judged(self, candidate: Candidate) -> Candidate:
        """Return a number with its indicators tried in turn, and why the first would refuse it, or be doubted."""
        if candidate.reason or candidate.quantity is None or not candidate.guesses:
            return candidate
        in_turn = self.in_turn(candidate, proposed(candidate, self.source, self.catalogue.areas))
        tried = self.tried(proposed(in_turn, self.source, self.catalogue.areas), in_turn)
        if tried.lands:
            remark = self.remark(tried.proof)
            doubts = (*in_turn.doubts, *(["remark"] if remark else []))
            return replace(in_turn, near=tried.near, doubts=doubts, remarked=remark)
        if tried.why is None or tried.hindrance in (Hindrance.AGAIN, Hindrance.WITHIN):
            return in_turn
        return replace(in_turn, doubts=(*in_turn.doubts, str(tried.hindrance)), hindered=tried.why)

    def in_turn(self, candidate: Candidate, chosen: FigureChoices) -> Candidate:
        """Return a number with the indicators first that, tried, can hold a figure of its unit."""
        if len(candidate.guesses) < 2:
            return candidate
        misfits = {
            guess.indicator.id
            for guess in candidate.guesses
            if self._is_misfit(replace(chosen, indicator=guess.indicator.id))
        }
        ordered = sorted(candidate.guesses, key=lambda guess: guess.indicator.id in misfits)
        return replace(candidate, guesses=tuple(ordered))

    def _is_misfit(self, chosen: FigureChoices) -> bool:
        """Whether a tried figure could not even be read as one of its indicator."""
        source, chosen = of_the_city(chosen, self.source, self.catalogue.areas)
        return self._read(chosen, self._indicator(chosen.indicator), source)[1] is not None

    def _indicator(self, key: str) -> Indicator:
        """Return the indicator of a tried figure: of the folder, else of the library, to be written with it."""
        return self.catalogue.indicators.get(key) or library.shipped_library().indicators[key]

    def _read(
        self, chosen: FigureChoices, indicator: Indicator, source: Source | None
    ) -> tuple[Observation | None, Fault | None]:
        """Return a tried figure as it would be read from its file, or the first thing wrong with it."""
        catalogue, report = self.catalogue, Report("")
        node = read_yaml(figure_line(fields_of(chosen, source, catalogue.indicators)), report)
        if node is None:
            return None, _first(report)
        heading = Heading(
            indicator,
            source,
            catalogue.areas,
            {*catalogue.indicators, indicator.id},
            catalogue.units,
            documents=catalogue.sources,
        )
        observation = read_observation(report, node, heading)
        return observation, _first(report)

    def _with(self, indicator: Indicator, source: Source | None) -> Catalogue:
        """Return the catalogue with the indicator and the document of a tried figure."""
        return replace(
            self.catalogue,
            indicators=MappingProxyType({**self.catalogue.indicators, indicator.id: indicator}),
            sources=MappingProxyType({**self.catalogue.sources, **({source.id: source} if source else {})}),
        )

    def remark(self, proof: Proof | None) -> Bilingual | None:
        """Return the first remark that `metrics verify` would make on a tried figure; None where it makes none."""
        if self.source is None or proof is None:
            return None
        indicator = self._indicator(proof.observation.indicator)
        is_known = indicator.id in self.catalogue.indicators
        catalogue = self.catalogue if is_known else self._with(indicator, self.source)
        setting = Setting(catalogue, self.source, self.document, proof)
        return next(filter(None, (cue(setting) for cue in CUES.values())), None)

    def _agreeing(self, observation: Observation) -> tuple[Hindrance, Fault] | None:
        """Return that the files have a figure that agrees with a tried one, the same number or a bound; else None."""
        alike = [
            other
            for other in self.catalogue.observations
            if other.source == observation.source and other.indicator == observation.indicator
        ]
        for other in alike:
            report = Report("")
            refuse_repeated([other, observation], {observation.location.file: report})
            if fault := _first(report):
                is_same = other.quantity.rounds(observation.quantity) and observation.quantity.rounds(
                    other.quantity
                )
                return (Hindrance.AGAIN if is_same else Hindrance.WITHIN), fault
        return None

    def _landing(
        self, observation: Observation, indicator: Indicator, source: Source | None, candidate: Candidate
    ) -> Attempt:
        """Return by which word a tried figure is told where it was pressed, or why by none."""
        catalogue = self._with(indicator, source)
        token, why = whole(self.document, candidate.token), list[Fault]()
        for near in self._words(observation, token, candidate.phrase):
            proof = proof_of(replace(observation, near=near), catalogue, self.document)
            if not isinstance(proof, Proof):
                why.append(proof)
            elif proof.start < token.end and token.start < proof.end:
                return Attempt(near, proof=proof)
            else:
                why.append(ANOTHER_PLACE(written=observation.quantity.printed, line=proof.span.line))
        fault = next((one for one in why if one.code not in OF_ITS_WORD), why[0])
        return Attempt("", Hindrance.RANK if fault.code == NOT_AMONG.code else Hindrance.PLACE, fault)

    def _words(self, observation: Observation, token: Token, phrase: str) -> Iterator[str]:
        """Yield the words by which a tried figure may be told: typed, else its indicator's, else those there."""
        if observation.near:
            yield observation.near
            return
        yield ""
        yield from near_words(self.document, token, phrase)


def whole(document: Document, token: Token) -> Token:
    """Return the figure of a document over which a number that is proposed lies."""
    over: Sequence[Token] = document.tokens_within(token.start, token.end)
    return over[0] if over else token


def _is_turned(observation: Observation, candidate: Candidate) -> bool:
    """Whether a tried change would be carried the other way than its document says."""
    value, meant = observation.quantity.value, candidate.reading and candidate.reading.value
    return observation.measure.is_change and bool(value and meant) and (value or 0) * (meant or 0) < 0


def _first(report: Report) -> Fault | None:
    """Return the first thing that is wrong with a tried figure; None where nothing is."""
    problems = report.problems
    return Fault(problems[0].message.zh, problems[0].message.en, problems[0].code) if problems else None
