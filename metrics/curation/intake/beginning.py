"""A new folder of curated files, written as a person would write them; nothing is overwritten."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from metrics.curation.intake.adding import AREAS, SOURCES, both_of
from metrics.curation.library import SHIPPED
from metrics.curation.writing.schemas import write_schemas
from metrics.language import Bilingual
from metrics.model.units import DOLLAR, package_units
from metrics.patterns import lazy_pattern

_TOWN_WORD = lazy_pattern("(?:镇|乡|街道)$")
YUAN, POUND = "元", "英镑"  # what the library counts in: towns in China, councils
_IN_MONEY = lazy_pattern(rf"(?m)(?<=^    unit: )(?:{YUAN}|{POUND})(?=/|$)")
AREAS_HEAD = "# The towns, each with the localities that it lies in, from the nearest on.\n\n"
UNITS = "units.yaml"
UNITS_HEAD = "# What figures are counted in here, and not elsewhere: $ is this folder's own dollar.\n\n"
SOURCES_HEAD = (
    "# The documents. `metrics add` writes one: its file, the digest of that edition, its town and time.\n"
)


def new_folder(
    folder: Path, towns: Mapping[str, Bilingual], around: Sequence[Bilingual], money: str = YUAN
) -> tuple[Path, ...]:
    """Write a new folder with towns, by their ids, the themes of the library and what editors need; return the files.

    Its indicators of money are counted in ``money``, a base unit. A folder that is not there yet gets its name once all
    of it is written: nobody sees one that was killed before.

    Raises:
        FileExistsError: if there is something in the folder already.
        OSError: if it cannot be written; then nothing is left of it.
    """
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(str(folder))
    texts = _texts(towns, around, money)
    if folder.exists():
        _fill(folder, texts)
    else:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as scratch:
            beside = Path(scratch, folder.name)
            beside.mkdir()
            _fill(beside, texts)
            beside.rename(folder)
    return tuple(folder / name for name in texts)


def _texts(towns: Mapping[str, Bilingual], around: Sequence[Bilingual], money: str) -> dict[str, str]:
    """Return what the files of a new folder hold, by their names."""
    lies_in = ", ".join(both_of(locality) for locality in around)
    areas = (f"{town}:\n  name: {both_of(names)}\n  lies_in: [{lies_in}]\n" for town, names in towns.items())
    texts = {
        AREAS: AREAS_HEAD + "\n".join(areas),
        SOURCES: SOURCES_HEAD,
    }
    if money != YUAN and money in package_units().dollars:
        texts[UNITS] = f"{UNITS_HEAD}{money}: {{before: [{DOLLAR}]}}\n"
    for theme in sorted(SHIPPED.glob("*.yaml")):
        text = theme.read_text("utf-8")
        texts[theme.name] = text if money == YUAN else _IN_MONEY.sub(money, text)
    return texts


def _fill(folder: Path, texts: Mapping[str, str]) -> None:
    """Write the files of a new folder, and what editors need."""
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    write_schemas(folder)


def short_name(town: str) -> str:
    """Return what a new town is called in short, which is its id.

    >>> short_name("西溪镇"), short_name("石桥乡"), short_name("城东街道"), short_name("乔乡")
    ('西溪', '石桥', '城东', '乔乡')
    """
    short = _TOWN_WORD.sub("", town)
    return short if len(short) > 1 else town
