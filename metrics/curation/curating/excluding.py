"""A number that is no figure, as that is written."""

from metrics.curation.curating.edits import NewExclusion
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.reading.shapes import LONGEST_WORD

FEWEST = 2  # characters of what is excluded, where so many follow: one says too little where it is looked for again


def excluding(progress: Progress, stretch: Stretch, reason: str) -> NewExclusion:
    """Return what is excluded as it is written: the number, with what follows it where it is but one character."""
    document, start, end = progress.document, stretch.start, stretch.end
    line = document.characters[start].line
    taken = {
        at
        for stretch in progress.stretches
        if stretch.start > start
        for at in range(stretch.start, stretch.end)
    }
    while end < len(document.plain) and end - start < FEWEST:
        if end in taken or document.characters[end].line != line or not document.plain[end].isalnum():
            break
        end += 1
    end = min(end, start + LONGEST_WORD)
    plain, text = document.plain[start:end], document.as_read(start, end)
    is_the_same = clean_text(text) == plain and len(text) <= LONGEST_WORD
    return NewExclusion(reason, line, text if is_the_same else plain)
