"""A file that is to be proofread: its text, and the Word file that takes comments, if it is one."""

from msgspec import Struct

from metrics.curation.opening.formats import opened
from metrics.curation.opening.limits import SECONDS, UnopenedError
from metrics.curation.unread_formats import ZIP, not_as_named
from metrics.export.drafts.word_draft import WordDraft


class OpenedDraft(Struct, frozen=True):
    """The text of a draft's file, and the Word file itself, None where it is another."""

    text: str
    word: WordDraft | None = None

    @property
    def commentable(self) -> WordDraft:
        """The Word file that takes comments: the draft's own, or else a new one of its text."""
        return self.word or WordDraft.of_text(self.text)


def opened_draft(name: str, raw: bytes, seconds: float = SECONDS) -> OpenedDraft:
    """Return what is in a draft's file that is called so; a PDF is read for so many seconds at most.

    Raises:
        UnopenedError: if there is no text in it that can be read.
    """
    if wrong := not_as_named(name, raw):
        raise UnopenedError(wrong)
    if not raw.startswith(ZIP):
        return OpenedDraft(opened(raw, seconds).text)
    draft = WordDraft(raw)
    return OpenedDraft(draft.text, draft)
