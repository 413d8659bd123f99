"""Where a reader tells that a number is wrong: an address that the operator sets, filled with what the number is.

Nothing is sent by us: the reader's own mail program, or the form that is opened, does that.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import parse_qsl, quote, urlsplit

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.display.versions.changes import about_fact
from metrics.language import Bilingual
from metrics.settings import REPORT
from metrics.views.addresses.links import anchor, page_link, shared_link
from metrics.views.addresses.page_names import SOURCES
from metrics.views.loading.shelf import settings
from metrics.views.readers.reader import Reader

SLOTS = ("figure", "document", "line", "version", "link")
LONGEST = 1_000
MAIL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
MAIL_FIELDS = {"subject", "body", "cc"}
LINE_END = "%0D%0A"
WAY_OUT = Bilingual(
    "请写 mailto:stats@town.example，或 https://town.example/form?about={figure}&at={document}:{line}；"
    f"可用 {' '.join(f'{{{slot}}}' for slot in SLOTS)}",
    "write mailto:stats@town.example or https://town.example/form?about={figure}&at={document}:{line}; "
    f"known are {' '.join(f'{{{slot}}}' for slot in SLOTS)}",
)
_SLOT = re.compile(r"\{(\w*)\}")
_REFUSED = re.compile(r"[^!-~]|[\"'<>\\^`]")  # what no address holds unescaped


class ReportAddressError(Exception):
    """An address for reports cannot be used; says what to write."""

    def __init__(self, written: str, why: Bilingual) -> None:
        """Keep what was written as the address of reports and why it is refused, in both languages."""
        zh, en = (
            f"{REPORT} '{written[:80]}' {reason}{between}{way}"
            for reason, between, way in ((why.zh, "；", WAY_OUT.zh), (why.en, "; ", WAY_OUT.en))
        )
        super().__init__(en)
        self.message = Bilingual(zh, en)


class ReportAddress(Struct, frozen=True):
    """An address with places for what is reported; one of a mail without a subject or a body gets ours."""

    written: str

    @classmethod
    def read(cls, written: str) -> "ReportAddress":
        """Return the address for reports that is ``written``.

        Raises:
            ReportAddressError: if it is neither of a mail nor of a form, or has slots that are not known.
        """
        for why in _faults(written):
            raise ReportAddressError(written, why)
        return cls(written)

    @property
    def is_mail(self) -> bool:
        """Whether the address for reports opens the reader's own mail program, rather than a page."""
        return self.written.startswith("mailto:")

    def filled(self, slots: Mapping[str, str], subject: str, body: tuple[str, ...]) -> str:
        """Return the address with what is reported in its slots; no text can break out of its own."""
        filled = _SLOT.sub(lambda slot: escaped(slots[slot[1]]), self.written)
        if not self.is_mail:
            return filled
        has = {key for key, _ in parse_qsl(urlsplit(self.written).query, keep_blank_values=True)}
        more = {"subject": escaped(subject), "body": LINE_END.join(map(escaped, body))}
        fields = [f"{key}={text}" for key, text in more.items() if key not in has]
        return "&".join([filled, *fields]) if has else f"{filled}?{'&'.join(fields)}"


def escaped(text: str) -> str:
    """Return a text as it stands within a report's address: on one line, and nothing in it means anything."""
    return quote("".join(character if character.isprintable() else " " for character in text), safe="")


def _faults(written: str) -> Iterator[Bilingual]:
    """Yield why an address that is set for reports cannot be used."""
    bare = _SLOT.sub("", written)
    if unknown := [slot for slot in _SLOT.findall(written) if slot not in SLOTS]:
        yield Bilingual(f"里没有 '{{{unknown[0]}}}' 这一项", f"has no place '{{{unknown[0]}}}'")
    if "{" in bare or "}" in bare or _REFUSED.search(bare) or len(written) > LONGEST:
        yield Bilingual("不是一个地址", "is no address")
    elif bare.startswith("mailto:"):
        yield from _faults_of_mail(written)
    else:
        yield from _faults_of_form(written)


def _faults_of_mail(written: str) -> Iterator[Bilingual]:
    """Yield why an address of a mail cannot be used for reports."""
    to, _, query = written.removeprefix("mailto:").partition("?")
    if not all(MAIL.fullmatch(address) for address in to.split(",")):
        yield Bilingual("里没有邮箱", "names no mailbox")
    if any(key not in MAIL_FIELDS for key, _ in parse_qsl(query, keep_blank_values=True)):
        yield Bilingual("里只能有 subject、body、cc", "may have subject, body and cc only")


def _faults_of_form(written: str) -> Iterator[Bilingual]:
    """Yield why an address of a form cannot be used: nobody else may choose its host."""
    try:
        parts = urlsplit(written)
        host = parts.hostname if parts.port is None or parts.port else None
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme != "https" or not host or "@" in parts.netloc or "{" in parts.netloc:
        yield Bilingual("既不是邮箱，也不是 https 的表单", "is neither a mailbox nor a form of https")


@lru_cache(4)
def _address(written: str) -> ReportAddress | None:
    """Return the address for reports that is written; None where there is none, or it cannot be used."""
    try:
        return ReportAddress.read(written) if written else None
    except ReportAddressError:
        return None  # whoever serves has refused it at the start


def report_link(fact: Fact, reader: Reader) -> str:
    """Return the link in a report to a figure's line, of this version: whole, or else relative to the page."""
    link = shared_link(page_link(SOURCES, reader.language), reader.catalogue.version)
    return f"{settings().public}{link}#{anchor(fact.first)}"


def report_address(fact: Fact, reader: Reader) -> str:
    """Return where a reader tells that a figure is wrong; empty where the operator has set nothing."""
    address = _address(settings().report)
    if address is None:
        return ""
    wording, word = reader.wording, reader.wording.word
    figure = f"{about_fact(fact, wording)}{word('colon')}{wording.measured(fact)}"
    link, version = report_link(fact, reader), reader.catalogue.version
    slots = {
        "figure": figure,
        "document": fact.document,
        "line": fact.place,
        "version": version,
        "link": link,
    }
    lines = (
        ("figure", figure),
        ("document_line", wording.at(fact)),
        ("data_version", version),
        ("report_link", link),
    )
    body = [f"{word(key)}{word('colon')}{text}" for key, text in lines]
    return address.filled(slots, word("report_subject", figure), (*body, "", word("report_should"), ""))
