"""What a reader is asked on a light page, as values: options, pickers, and all pickers of a page."""

from enum import Enum, auto

from msgspec import Struct

from metrics.views.page import Choice
from metrics.views.readers.reader import Reader

MANY = 14  # options; more are folded


class Option(Struct, frozen=True):
    """One option of a picker: its word in the link, its name, whether it is chosen, where it leads."""

    value: str
    label: str
    chosen: bool
    link: str = ""
    rel: str = ""


class PickerForm(Enum):
    """The form of a picker: one of many, one of few, several, a first and a last, or a text."""

    LIST = auto()
    LINKS = auto()
    SEVERAL = auto()
    SPAN = auto()
    TEXT = auto()

    @property
    def is_list(self) -> bool:
        """Whether a picker chooses one of many from a list."""
        return self is PickerForm.LIST

    @property
    def is_several(self) -> bool:
        """Whether a picker ticks any number of boxes."""
        return self is PickerForm.SEVERAL

    @property
    def is_span(self) -> bool:
        """Whether a picker chooses a first and a last, as of years."""
        return self is PickerForm.SPAN

    @property
    def is_text(self) -> bool:
        """Whether words are typed into a picker."""
        return self is PickerForm.TEXT


class Picker(Struct, frozen=True):
    """One question to the reader: its word in the link, what it is called, and its options, perhaps in groups.

    ``mark`` is what is to be known of the chosen one even where a phone has no room for the end of its label, ``hint``
    what can be typed instead where there are so many options that they are folded.
    """

    key: str
    label: str
    form: PickerForm
    groups: tuple[tuple[str, tuple[Option, ...]], ...]
    text: str = ""
    mark: str = ""
    hint: str = ""

    @property
    def options(self) -> tuple[Option, ...]:
        """The options of a picker, whatever group they stand in."""
        return tuple(option for _, options in self.groups for option in options)

    @property
    def chosen(self) -> tuple[Option, ...]:
        """The options of a picker that the link chooses."""
        return tuple(option for option in self.options if option.chosen)

    @property
    def is_folded(self) -> bool:
        """Whether there are so many options that they are folded."""
        return self.form.is_several and len(self.options) > MANY

    @property
    def is_long(self) -> bool:
        """Whether a picker is a list of so many options that it waits until the page is seen."""
        return self.form.is_list and len(self.options) > MANY


class Pickers(Struct, frozen=True):
    """The pickers: all that can be chosen on a page; ``keeps``: words of the link that the form hands on as they are.

    ``above`` and ``below`` the chart stand links to other views of the same. So many pieces of the page, its heading,
    ``lead`` to what is asked.
    """

    action: str = ""
    asked: tuple[Picker, ...] = ()
    keeps: tuple[tuple[str, str], ...] = ()
    above: tuple[Picker, ...] = ()
    below: tuple[Picker, ...] = ()
    lead: int = 0


def no_pickers(_: Reader, __: Choice) -> Pickers:
    """Return no pickers: the page has nothing to choose."""
    return Pickers()
