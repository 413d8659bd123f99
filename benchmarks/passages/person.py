"""Somebody at the workbench who knows what is right of each number of a passage, and works by keys alone."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct, field
from playwright.sync_api import Page

from benchmarks.curating import PATIENCE, exclude, press
from benchmarks.passages.annotated import NO_INDICATOR, NOT_ASKED, Annotation, is_same, is_wrong
from metrics.display.names.initials import initials

RightFigures = list[tuple[Annotation, int, int]]
KEYS_BESIDE = "4567890"
KEYS = {"measure": "m", "period": "p", "status": "t"}
CORRECTED = tuple(KEYS)
BESIDE = "() => [...document.querySelectorAll('#along input')].map(box => JSON.parse(box.dataset.row))"
ALONG = BESIDE.replace("input", "input:checked")
KNOWN = (
    "() => [...document.getElementById('known').content.querySelectorAll('li')].map(way => way.dataset.id)"
)
FARTHEST = 9  # presses of a key after which somebody gives up


class Use(StrEnum):
    """What a press is for."""

    ACCEPT = "accept"
    MOVE = "move"
    INDICATOR = "indicator"
    MEASURE = "measure"
    PERIOD = "period"
    STATUS = "status"
    ASIDE = "aside"
    UNLISTED = "unlisted"
    MADE = "made"
    REFUSED = "refused"


class Person(Struct):
    """Who works: the page, what is right, what presses were for, and what came of the numbers.

    ``made`` counts figures of indicators that are made of the printed phrase, where ``makes`` says that such are.
    ``corrected`` counts figures by the field that was corrected; value, place and part are taken as they are proposed.
    """

    page: Page
    right: RightFigures
    makes: bool = True
    uses: Counter[Use] = field(default_factory=Counter)
    corrected: Counter[str] = field(default_factory=Counter)
    figures: int = 0
    made: int = 0
    refused: int = 0
    hindered: int = 0
    stuck: int = 0
    ids: dict[str, str] = field(default_factory=dict)
    _known: set[str] = field(default_factory=set)
    _made_here: bool = False
    _answer: int = 0  # of the question which indicator it is

    def work_through(self) -> None:
        """Decide number by number; what stands beside one goes with it, once nothing of that is wrong."""
        self._known = set(self.page.evaluate(KNOWN))
        last = -1
        while self.page.locator("#text button.proposed, #text button.unexplained").count():
            if self._at == last:
                self.stuck += 1
                return
            last = self._decide()

    @property
    def _at(self) -> int:
        """Where the number begins that is shown."""
        return int(self.page.locator("#text button.here").first.get_attribute("data-at") or -1)

    def _press(self, use: Use, key: str, *, waits: bool = True) -> None:
        """Press a key, for a purpose."""
        self.uses[use] += press(self.page, key, waits=waits)

    def _decide(self) -> int:
        """Press what is right of the number that is shown, or first of one beside it; return where it is."""
        wrong = self._wrong_beside()
        if wrong and self._is_fine():
            self._press(Use.MOVE, KEYS_BESIDE[wrong[0]])
            wrong = self._wrong_beside()
        yes = "Shift+Enter" if wrong else "Enter"
        at, before, self._made_here, self._answer = self._at, self.uses.copy(), False, 0
        annotation = self._named()
        annotation = self._make() if annotation is None and self.makes else annotation
        if annotation is None:
            is_suggested = self.page.locator("#panel .suggested").count() > 0
            along = self.page.evaluate(ALONG) if is_suggested and not wrong else []
            self._set_aside(Use.UNLISTED if any(True for _ in self._annotations) else Use.ASIDE, yes)
            self._count_along(along)
            return at
        if not self._correct(annotation):
            self._set_aside(Use.REFUSED)
            return at
        self.page.wait_for_function("() => !document.body.dataset.trying", timeout=PATIENCE)
        if self.page.locator("#hindered").count():
            self.hindered += 1
            self._set_aside(Use.REFUSED)
            return at
        if self._made_here or self._answer:  # there, digits are typed
            self._leave_field(Use.MADE if self._made_here else Use.PERIOD)
        along = [] if wrong or self._made_here else self.page.evaluate(ALONG)
        self._press(*self._yes(yes))
        if self.page.locator("#outcome .problems").count():
            self.refused += 1
            self.uses = before + Counter({Use.REFUSED: self.uses.total() - before.total()})
            self._set_aside(Use.REFUSED)
        else:
            self._count(annotation)
            self._count_along(along)
        return at

    def _yes(self, yes: str) -> tuple[Use, str]:
        """Return for what a yes is pressed, and its key: where nothing is chosen beforehand, the answer is the yes."""
        if self._made_here:
            return Use.MADE, "Shift+I"
        if self._answer:
            return Use.ACCEPT, f"Shift+Digit{self._answer}" if yes.startswith("Shift") else f"{self._answer}"
        return Use.ACCEPT, yes

    def _wrong_beside(self) -> list[int]:
        """Return which of the numbers beside the one that is shown are not as they should be."""
        along = self.page.evaluate(BESIDE)
        return [index for index, row in enumerate(along) if not self._is_right(row)]

    def _is_fine(self) -> bool:
        """Whether the number that is shown is right as it is offered."""
        if self.page.locator("#panel .suggested").count():
            return not any(map(self._is_followed, self._annotations))
        is_question = self.page.locator("#figure[data-open]").count() > 0
        chosen = self.page.locator(
            "#figure .guess:not([data-coined], [hidden]) input" + ("" if is_question else ":checked")
        )
        keys = {way.get_attribute("value") for way in chosen.all()}
        return any(
            not keys.isdisjoint(self._ways(annotation))
            and not any(is_wrong(annotation, name, self._value(name)) for name in CORRECTED)
            for annotation in self._annotations
        )

    def _is_followed(self, annotation: Annotation) -> bool:
        """Whether an indicator is right for a figure that is known, or was made."""
        return not annotation.optional and any(
            way in self._known or way in self.ids for way in self._ways(annotation)
        )

    def _count_along(self, along: Sequence[Mapping[str, str]]) -> None:
        """Count the figures that were written with another."""
        for row in along:
            if not row["reason"]:
                self._count(self._over(int(row["at"])))

    def _over(self, start: int) -> Annotation:
        """Return what is annotated of the number that begins at a place."""
        return next(figure for figure, first, last in self.right if first <= start < last)

    def _count(self, annotation: Annotation) -> None:
        """Count a figure that was written: of an indicator that is listed, or of one that was made."""
        is_made = any(way in self.ids for way in annotation.right.get("indicator", (NO_INDICATOR,)))
        is_unlisted = not annotation.asks("indicator")
        self.made += is_made or is_unlisted
        self.figures += not (is_made or is_unlisted)

    def _is_right(self, row: Mapping[str, str]) -> bool:
        """Whether all is right that would be written of a number beside another."""
        start = int(row["at"])
        over = [annotation for annotation, first, last in self.right if first <= start < last]
        if row["reason"]:
            return not any(map(self._is_followed, over))
        return any(
            row["indicator"] in self._ways(annotation)
            and not any(is_wrong(annotation, name, row[name]) for name in CORRECTED)
            for annotation in over
        )

    def _leave_field(self, use: Use) -> None:
        """Leave a field in which something was typed: there, keys type."""
        if self.page.locator("#figure input:focus:not([type=radio])").count():
            self._press(use, "Escape", waits=False)

    def _set_aside(self, use: Use, yes: str = "Shift+Enter") -> None:
        """Say that the number is no figure, or that no indicator follows it; keys type where a period was typed."""
        self._leave_field(use)
        is_figure = (
            self.page.locator("#unfollow").count() and not self.page.locator("#panel .suggested").count()
        )
        self.uses[use] += (
            press(self.page, "f") if is_figure and use is not Use.ASIDE else exclude(self.page, yes)
        )

    @property
    def _annotations(self) -> Iterator[Annotation]:
        """Yield what is annotated of the number that is shown."""
        start = self._at
        end = start + len(self.page.locator("#panel .printed").inner_text())
        return (figure for figure, first, last in self.right if first < end and start < last)

    def _named(self) -> Annotation | None:
        """Choose the right indicator; return what else is right of its figure, None where it has none to choose."""
        shown = self.page.locator("#figure .guess:not([hidden]) input")
        guesses = [way.get_attribute("value") for way in shown.all()]
        wanted = [(figure, way) for figure in self._annotations for way in self._ways(figure)]
        for figure, way in wanted:
            if way in guesses:
                index = guesses.index(way)
                is_suggested = self.page.locator("#panel .suggested").count() > 0
                if self.page.locator("#figure[data-open]").count():
                    self._answer = index + 1
                elif is_suggested or not shown.nth(index).is_checked():
                    self._press(Use.INDICATOR, f"{index + 1}", waits=False)
                return figure
        return next((figure for figure, way in wanted if self._look_for(way)), None)

    def _make(self) -> Annotation | None:
        """Choose the indicator of the printed phrase for a figure of which none is listed; None where that cannot be.

        What the annotation calls it is remembered by its new id: who made it knows it again.
        """
        unlisted = next(self._annotations, None)
        coined = self.page.locator("#figure [data-coined] input")
        if unlisted is None or not coined.count():
            return None
        ways = set(unlisted.right.get("indicator", ())) - {NO_INDICATOR, NOT_ASKED}
        self.ids.update(dict.fromkeys(ways, coined.get_attribute("value") or ""))
        self._made_here = True
        return unlisted

    def _ways(self, annotation: Annotation) -> tuple[str, ...]:
        """Return the indicators that are right for a figure, by the id that one was made with, too."""
        ways = annotation.right.get("indicator", ())
        return (*ways, *(self.ids[way] for way in ways if way in self.ids))

    def _look_for(self, indicator: str) -> bool:
        """Look for an indicator by its first letters; return whether there is one."""
        option = f"li[data-id='{indicator}']"
        name = self.page.evaluate(
            "option => document.getElementById('known').content.querySelector(option)?.firstElementChild.textContent",
            option,
        )
        if not name or not self.page.locator("#search").count():
            return False
        self._press(Use.INDICATOR, "/", waits=False)
        for letter in initials(name):
            self._press(Use.INDICATOR, letter, waits=False)
            if self.page.locator(f"#search-hits {option}[aria-selected=true]").count():
                self._press(Use.INDICATOR, "Enter", waits=False)
                return True
        self._press(Use.INDICATOR, "Escape", waits=False)
        self._press(Use.INDICATOR, "Escape", waits=False)
        return False

    def _correct(self, annotation: Annotation) -> bool:
        """Correct measure, status and period where they are wrong; what is typed, the period, comes last.

        Return whether it could be done: what was read in a wrong unit is offered no measure that is right.
        """
        for name in ("measure", "status", "period"):
            if is_wrong(annotation, name, self._value(name)):
                self.corrected[name] += 1
                if not self._enter(Use(name), name, annotation.right[name]):
                    return False
        return True

    def _value(self, name: str) -> str:
        """Return what stands in a field."""
        return self.page.locator(f"#figure [name={name}]").input_value()

    def _enter(self, use: Use, name: str, ways: tuple[str, ...]) -> bool:
        """Enter what is right in a field, by its key where that is near, else by hand; return whether that can be."""
        shown = self.page.locator(f"#figure .ways[data-field={name}] .way")
        likely = [way.get_attribute("data-value") or "" for way in shown.all()]
        right = next((value for value in likely if any(is_same(value, way) for way in ways)), None)
        key = KEYS[name]
        if right is not None:
            self._until(use, key, lambda: self._value(name) == right)
            return True
        if name != "period":
            return False
        self._press(use, f"Shift+{key.upper()}", waits=False)
        for letter in ways[0]:
            self._press(use, letter, waits=False)
        return True

    def _until(self, use: Use, key: str, is_done: Callable[[], bool]) -> None:
        """Press a key until something holds."""
        for _ in range(FARTHEST):
            if is_done():
                return
            self._press(use, key, waits=False)
        raise AssertionError(f"{key} leads nowhere")
