"""Words that tell whom a figure is about: a part, another locality, two at once, or the whole town."""

import re
from collections.abc import Iterator, Sequence

from metrics.curation.cues.mentions import AreaWord, Mention, mentions, words_of
from metrics.curation.cues.surroundings import Setting
from metrics.curation.proving.bystanders import is_bystander
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.nearness import FARTHEST
from metrics.language import Bilingual
from metrics.patterns import lazy_pattern

BACK, AHEAD = 400, 60  # characters in which the part of a figure must be named
_CLAUSE = lazy_pattern(r"[，,；;。！？!?](?!\d)")
_WHOLE = lazy_pattern(r"全(?:镇|乡|街道|村)")
_TOGETHER = lazy_pattern(r"[两三四](?:地|镇|乡|街道|县|市|区)(?![^，。]{0,2}书记)")
_WHOLE_CITY = lazy_pattern(r"(?:全|我)(?:市|县|区|省|州|旗)(?:共有|共|有|现有|达到?|的)?$")
NO_PART = Bilingual(
    "'{printed}' 前后没有 {words}，'part' 却是 '{part}'；请改 'part'，或在 areas.yaml 给它写 words: […]",
    "{words} does not stand near '{printed}', and 'part' is '{part}'; mend 'part', or give it words: […] in areas.yaml",
)
NO_AREA = Bilingual(
    "'{printed}' 前后没有 {words}，'area' 却是 '{area}'；请改 'area'，或在 areas.yaml 给它写 words: […]",
    "{words} does not stand near '{printed}', and 'area' is '{area}'; mend 'area', or give it words: […] in areas.yaml",
)
OTHER_PART = Bilingual(
    "“{word}”离 '{printed}' 更近，是 '{part}'；请写 part: {part}",
    "'{word}' is nearer to '{printed}', which is '{part}'; write part: {part}",
)
OTHER_AREA = Bilingual(
    "“{word}”离 '{printed}' 更近，是 '{area}'；请写 area: {area}",
    "'{word}' is nearer to '{printed}', which is '{area}'; write area: {area}",
)
WHOLE = Bilingual(
    "'{printed}' 的分句里印着“{word}”，'part' 却是 '{part}'；请删去 'part'",
    "'{word}' stands in the clause of '{printed}', and 'part' is '{part}'; delete 'part'",
)
SEVERAL = Bilingual(
    "'{printed}' 前面印着“{word}”，不只是本镇；请写 area: 一个 kind: locality 的地方",
    "'{word}' is printed before '{printed}', which is not the town alone; write area: one of kind: locality",
)


def part_doubt(setting: Setting) -> Bilingual | None:
    """Return why words doubt a figure's part: it is not named near it, or another one, or the town, is nearer."""
    observation = setting.observation
    nearer = _nearer(setting)
    if nearer is not None and nearer.area == observation.area:
        return _filled(OTHER_PART, setting, nearer)
    whole = _WHOLE.search(setting.clause)
    if observation.part and not _own(setting):
        return _filled(NO_PART, setting)
    if observation.part and whole and not _own_in_clause(setting):
        return _filled(WHOLE, setting, AreaWord(whole[0]))
    return None


def area_doubt(setting: Setting) -> Bilingual | None:
    """Return why words doubt a figure's area: it is not named near it, another is nearer, or several are named."""
    observation = setting.observation
    nearer = _nearer(setting)
    if nearer is not None and nearer.area != observation.area:
        return _filled(OTHER_AREA, setting, nearer)
    if observation.area != setting.source.area:
        return None if observation.part or _own(setting) else _filled(NO_AREA, setting)
    if not (observation.measure.is_rank or observation.measure.has_whole) and not observation.part:
        match = _TOGETHER.search(setting.sentence) or _WHOLE_CITY.search(setting.clause)
        if match:
            return _filled(SEVERAL, setting, AreaWord(match[0]))
    return None


def _nearer(setting: Setting) -> AreaWord | None:
    """Return the word for another area or part that is nearer to a figure than any of its own; None: there is none."""
    observation = setting.observation
    own = _own(setting)
    nearest_own = min((mention.distance for mention in own), default=None)
    others = [other for other in _others(setting, own) if nearest_own is None or other.distance < nearest_own]
    nearest = min(others, key=lambda other: (other.distance, -len(other.word)), default=None)
    if nearest is None or (observation.part and nearest.distance > FARTHEST):
        return None
    return None if _own_town_between(setting, nearest) else nearest.name


def _own(setting: Setting) -> list[Mention]:
    """Return where a figure's own area or part is named, near enough to set its scene."""
    key = setting.observation.area, setting.observation.part
    start, end = max(0, setting.proof.start - BACK), setting.proof.end + AHEAD
    return [
        mention for mention in mentions(setting, start, end) if (mention.name.area, mention.name.part) == key
    ]


def _own_in_clause(setting: Setting) -> bool:
    """Whether a figure's own part is named in its clause."""
    first = setting.proof.start - len(setting.clause)
    return any(first <= mention.start for mention in _own(setting))


def _others(setting: Setting, own: Sequence[Mention]) -> Iterator[Mention]:
    """Yield where another area or part is named: before a figure in its passage, or behind it in its clause.

    ``own`` are the mentions of the figure's own area or part.
    """
    observation = setting.observation
    start, end = setting.proof.start - len(setting.passage), setting.proof.end + len(setting.near_after)
    for mention in mentions(setting, start, end):
        is_own = (mention.name.area, mention.name.part) == (observation.area, observation.part)
        # The locality around one's own part
        around = not mention.name.part and mention.name.area == observation.area
        is_behind = not _reaches(setting, mention)
        if not (
            is_own or around or is_behind or mention.name.in_passing or _is_in_own(setting, own, mention)
        ):
            yield mention


def _reaches(setting: Setting, mention: Mention) -> bool:
    """Whether a word can speak of a figure: it is near it and no other figure between, or it sets a scene before it.

    What sets a scene has several figures in its document; the name of a work has one, and stands beside it.
    """
    proof = setting.proof
    is_behind = mention.start >= proof.end
    if mention.name.sets_scene and not is_behind:
        return True
    if is_behind and _has_its_own(setting, mention):
        return False
    gap = (proof.end, mention.start) if is_behind else (mention.end, proof.start)
    between = setting.document.tokens_within(*gap)
    return mention.distance <= FARTHEST and not any(not token.is_word for token in between)


def _has_its_own(setting: Setting, mention: Mention) -> bool:
    """Whether a word behind a figure has a figure of its own in its clause: 甲镇12万元，乙镇9万元."""
    rest = setting.document.plain[mention.end : mention.end + AHEAD]
    clause = _CLAUSE.search(rest)
    end = mention.end + (clause.start() if clause else len(rest))
    numbers = setting.document.tokens_within(mention.end, end)
    return any(not (number.is_word or is_bystander(setting.document, number)) for number in numbers)


def _is_in_own(setting: Setting, own: Sequence[Mention], mention: Mention) -> bool:
    """Whether a word names no other area: it belongs to the indicator's name, or to the figure's own part's."""
    if any(mention.start < end and start < mention.end for start, end in _words_of_indicator(setting)):
        return True
    return any(around.start <= mention.start and mention.end <= around.end for around in own)


def _words_of_indicator(setting: Setting) -> Iterator[tuple[int, int]]:
    """Yield where the words by which a figure is found begin and end, in its passage and behind it."""
    indicator = setting.catalogue.indicators[setting.observation.indicator]
    start, end = setting.proof.start - len(setting.passage), setting.proof.end + len(setting.after)
    for word in (clean_text(word) for word in (*indicator.words, setting.observation.near) if word):
        at = setting.document.plain.find(word, start, end)
        while at >= 0:
            yield at, at + len(word)
            at = setting.document.plain.find(word, at + 1, end)


def _own_town_between(setting: Setting, mention: Mention) -> bool:
    """Whether the document's own town is named between a word and a figure of the whole town."""
    observation, proof = setting.observation, setting.proof
    if observation.part or observation.area != setting.source.area or mention.start >= proof.end:
        return False
    town = setting.catalogue.areas[observation.area].name.zh
    between = setting.document.plain[mention.end : proof.start]
    return re.search(rf"{re.escape(town)}|[该我本全](?:镇|乡|街道)", between) is not None


def _filled(message: Bilingual, setting: Setting, named: AreaWord | None = None) -> Bilingual:
    """Return a message that words doubt whom a figure is of."""
    observation = setting.observation
    area = setting.catalogue.areas[observation.area]
    words = ", ".join(f"'{name}'" for name in words_of(area, observation.part, setting.source))
    part, at = (named.part, named.area) if named else ("", "")
    slots = {
        "printed": setting.printed,
        "words": words,
        "part": part or observation.part,
        "area": at or observation.area,
        "word": named.word if named else "",
    }
    return message.filled(**slots)
