"""Numbers of a draft that are of somebody of whom the folder has no figure: another town, the county, the country."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.towns import US
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.localities.whose import Naming
from metrics.curation.proving.documents import Document
from metrics.model.levels import ALL_AROUND
from metrics.model.records import Area

# 绿色兴镇 is a slogan: most names of towns have two characters before what they are
_TOWN = re.compile(
    r"[\u4e00-\u9fff]{2}(?:镇|乡|街道)"
    r"|(?:[A-Z][a-z]+ )+(?:Town(?:ship)?|City|Borough|District|County|Parish)"  # Oak Ward is no town
)
# in Ashcombe, where no sort of town is printed; in April and in Council are no towns
_SOMEWHERE = re.compile(
    r"(?<![A-Za-z])(?:in|of|for|at) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Council|Town)[a-z]*)"
    r"[A-Z][a-z]+"
)
_OURS = re.compile("(?:全|本|我|该)[镇乡]|全街道|其中")
_WHOLE = (
    f"(?:^|(?<=[，。；：、\\s年]))(?:{ALL_AROUND}{{}})"
    "(?!各|[乡镇街村]|第|前|首|排|位|居|列|平均|最|上下|人民|范围)"
)


class Strangers(Struct, frozen=True, dict=True):
    """Who knows what a draft names beside the folder's towns; ``known`` is by what those may be called."""

    document: Document
    naming: Naming
    areas: Mapping[str, Area]
    known: frozenset[str]

    def has(self, candidate: Candidate) -> bool:
        """Whether words before a number, no rank, name a town that no area is called, or what the towns lie in."""
        if candidate.measure.is_rank:
            return False  # 居全县第一
        return self._is_of_another_town(candidate.locality) or self._is_of_a_whole(candidate.token.start)

    def only_town(self, towns: Collection[str], candidates: Iterable[Candidate]) -> str:
        """Return the only one of ``towns``, where a draft with these numbers names no other; empty for none."""
        if len(towns) != 1 or self.naming.named or self._are_named(candidates):
            return ""
        return next(iter(towns))

    def _are_named(self, candidates: Iterable[Candidate]) -> bool:
        """Whether a draft may be of another town: it names one, or in English any capital behind a preposition."""
        is_somewhere = _SOMEWHERE.search(self.document.plain) is not None
        return is_somewhere or any(self._is_of_another_town(one.locality) for one in candidates)

    def _is_of_another_town(self, locality: str) -> bool:
        """Whether a locality of a draft is a town, and none of the folder's."""
        return _TOWN.fullmatch(locality) is not None and not any(name in locality for name in self.known)

    def _is_of_a_whole(self, start: int) -> bool:
        """Whether a sentence speaks of all that the towns lie in before a number, and of none of them since."""
        begins = self.document.sentence(start)[0]
        since = max(
            (match.end() for match in self._wholes.finditer(self.document.plain, begins, start)), default=-1
        )
        if since < 0 or self.naming.within(since, start):
            return False
        return not any(words.search(self.document.plain, since, start) for words in (_OURS, US))

    @cached_property
    def _wholes(self) -> re.Pattern[str]:
        """What names all that the towns lie in: 全县, 青山县."""
        names = sorted({around.zh for area in self.areas.values() for around in area.lies_in if around.zh})
        return re.compile(_WHOLE.format("".join(f"|{re.escape(name)}" for name in names)))
