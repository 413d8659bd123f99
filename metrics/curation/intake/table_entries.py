"""What sources.yaml and areas.yaml say of a table that comes in: its entry, and the towns that it alone names."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.intake.adding import KnownDocumentError
from metrics.curation.intake.beginning import short_name
from metrics.curation.reading.shapes import NO_PERIOD
from metrics.curation.writing.additions import both, written
from metrics.language import Bilingual
from metrics.model.period import Period
from metrics.model.records import NOWHERE, UNSAID, Source

TABLE, NOT_STATED = Bilingual("统计表", "table"), Bilingual("not stated", "not stated")


class TableEntry(Struct, frozen=True):
    """What sources.yaml is to say of an imported table; empty fields are left out.

    What it is, who published it and its town, where they are not said, are those of the last table with the same map.
    """

    file: str
    what: Bilingual = UNSAID
    publisher: Bilingual = UNSAID
    date: str = ""
    area: str = ""
    period: str = ""
    supersedes: tuple[str, ...] = ()

    def like(self, last: Source | None) -> "TableEntry":
        """Return the entry with what it does not say taken from the last one, or as it is where there is none."""
        return replace(
            self,
            what=self.what if self.what.zh else last.what if last else TABLE,
            publisher=self.publisher if self.publisher.zh else last.publisher if last else NOT_STATED,
            area=self.area or (last.area if last else ""),
        )


def completed(entry: TableEntry, sources: Iterable[Source], digest: str, map_: str) -> TableEntry:
    """Return an imported table's entry with what the last one by the same map says; ``map_``: empty if drafted.

    Raises:
        KnownDocumentError: if the folder has this edition by this map, or under another name.
    """
    known = list(sources)
    for source in known:
        if source.sha256 == digest and (source.map == map_ or source.file != entry.file):
            raise KnownDocumentError(source.id)
    by_map = [source for source in known if map_ and source.map == map_]
    return entry.like(by_map[-1] if by_map else None)


def with_entry(before: bytes, lines: Iterable[str]) -> bytes:
    """Return what sources.yaml holds with one more entry at its end."""
    gap = b"" if not before else b"\n" if before.endswith(b"\n") else b"\n\n"
    return before + gap + ("\n".join(lines) + "\n").encode()


def town_lines(towns: Iterable[Bilingual], around: Sequence[Bilingual], known: Collection[str]) -> str:
    """Return what areas.yaml is to say of an imported table's towns that all lie in the same places.

    Their ids are their names in short; in full where another town, one of the ids ``known`` already too, is called so
    in short: 西溪镇 beside 西溪乡.
    """
    towns = list(towns)
    lies_in = ", ".join(both(locality.zh, locality.en) for locality in around)
    shorts = Counter([*known, *(short_name(town.zh) for town in towns)])
    ids = [short if shorts[short := short_name(town.zh)] == 1 else town.zh for town in towns]
    return "".join(
        f"\n{written(id_)}:\n  name: {both(town.zh, town.en)}\n  lies_in: [{lies_in}]\n"
        for id_, town in zip(ids, towns, strict=True)
    )


def source_of(entry: TableEntry) -> Source:
    """Return the document that an entry is of."""
    period = Period.read(entry.period) if entry.period else NO_PERIOD
    return Source(
        id="",
        file=entry.file,
        sha256="",
        what=entry.what,
        publisher=entry.publisher,
        area=entry.area,
        period=period,
        known_from=(),
        whole_city=UNSAID,
        read_to_end=False,
        location=NOWHERE,
    )


def entry_lines(key: str, entry: TableEntry, digest: str, map_: str) -> Iterator[str]:
    """Yield the lines of an entry of sources.yaml."""
    publisher = written(entry.publisher.zh)
    if entry.publisher.zh != entry.publisher.en:
        publisher = both(entry.publisher.zh, entry.publisher.en)
    yield f"{written(key)}:"
    yield f"  file: {written(entry.file)}"
    yield f"  sha256: {digest}"
    yield f"  map: {map_}"
    yield f"  what: {both(entry.what.zh, entry.what.en)}"
    yield f"  publisher: {publisher}"
    fields = {"date": entry.date, "area": entry.area, "period": entry.period}
    yield from (f"  {name}: {written(text)}" for name, text in fields.items() if text)
    if entry.supersedes:
        yield f"  supersedes: [{', '.join(map(written, entry.supersedes))}]"
