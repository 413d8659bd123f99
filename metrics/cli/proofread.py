"""`metrics proofread`: every number of a draft held against the figures; what has to be corrected comes first."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import facts_of
from metrics.cli.arguments.argument import CURATED, argument, file_to_write
from metrics.cli.arguments.argument_types import period
from metrics.cli.arguments.option_values import WrongUsageError, identified
from metrics.cli.files.intake import unreadable
from metrics.cli.files.streams import beside, is_standard, write
from metrics.cli.files.text_files import raw_of
from metrics.cli.printing.outcome import BAD_DATA, FINE
from metrics.cli.printing.place_record import place_record
from metrics.curation import default_folder, load_catalogue
from metrics.curation.drafts.draft import Draft
from metrics.curation.opening.limits import UnopenedError
from metrics.display.proofreading import note_text, outcome_text, tally_text
from metrics.display.wording import Wording
from metrics.export.drafts.opened_drafts import OpenedDraft, opened_draft
from metrics.export.drafts.word_draft import WordDraft
from metrics.language import Bilingual, Language
from metrics.views.pages.proofreading import DIGITS, comments_of

MOST_NUMBERS = 10_000  # each takes some 5 ms
LARGEST = 2**20  # bytes of a text
ARGUMENTS = (
    argument(
        "draft",
        "草稿：文本、网页、Word 文件（.docx）、有文字的 PDF，或 - 表示标准输入",
        "a text, a web page, a Word file (.docx), a PDF with text, or - for standard input",
        metavar="DRAFT",
    ),
    argument("--json", "每行一个 JSON 对象", "one JSON object a line", action="store_true"),
    file_to_write(
        "--notes",
        "另写一份带批注的 Word 文件",
        "also write a Word file with a comment at each number that is not plainly right",
    ),
    argument("--town", "没有写明时说的是哪个乡镇", "the town that is meant where none is named", default=""),
    argument(
        "--period",
        "没有写明时说的是哪一年，如 2023",
        "the period that is meant, such as 2023",
        type=period,
    ),
    CURATED,
)
OVER_ITSELF = Bilingual(
    "'{}' 就是草稿本身，批注会把它盖掉；请给 --notes 另取一名",
    "'{}' is the draft itself, which the notes would replace; give --notes another name",
)
TOO_MUCH = Bilingual(
    "'{}' 里有 {} 个数字；一次最多 {} 个、1 MB 文字，请分成几份",
    "'{}' has {} numbers; at most {} and 1 MB of text at once: split it",
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print how each number of a draft stands; return 1 where one has to be corrected.

    Raises:
        WrongUsageError: if there is no such draft, if it is no text, or if its notes would replace it.
    """
    is_file = options.notes and not is_standard(options.draft)
    if is_file and options.notes.resolve() == Path(options.draft).resolve():
        raise WrongUsageError(OVER_ITSELF.filled(options.notes))
    catalogue = load_catalogue(options.folder or default_folder())
    town = "".join(identified("--town", [options.town] if options.town else [], catalogue.areas))
    opened = _opened(options.draft)
    text = opened.text
    if (numbers := len(DIGITS.findall(text))) > MOST_NUMBERS or len(text) > LARGEST:
        raise WrongUsageError(TOO_MUCH.filled(options.draft, f"{numbers:,}", f"{MOST_NUMBERS:,}"))
    draft = Draft(text, catalogue, town, options.period or "")
    judged = proofread(facts_of(catalogue), draft.claims())
    wording = Wording(catalogue, language)
    if options.notes:
        write(options.notes, _noted(options.draft, opened.commentable, judged, wording))
    lines = beside(options.notes)
    for cell in judged if options.json else sorted(judged, key=lambda cell: cell.outcome.gravity):
        print(_json(cell, wording) if options.json else _line(options.draft, cell, wording), file=lines)
    if not options.json:
        print(tally_text(judged, wording) or Bilingual("没有数字", "no number").within(language), file=lines)
    return BAD_DATA if any(cell.outcome.is_wrong for cell in judged) else FINE


def _opened(name: str) -> OpenedDraft:
    """Return what is in the draft that `metrics proofread` names."""
    try:
        return opened_draft(name, raw_of(name))
    except UnopenedError as error:
        raise WrongUsageError(unreadable(name, error.message)) from error


def _noted(name: str, draft: WordDraft, judged: Sequence[Judgement], wording: Wording) -> bytes:
    """Return a draft with the comments of `metrics proofread`."""
    try:
        return draft.commented(comments_of(judged, wording), wording.word("product"))
    except UnopenedError as error:
        raise WrongUsageError(unreadable(name, error.message)) from error


def _line(name: str, judged: Judgement, wording: Wording) -> str:
    """Return the judgement on a draft's number as the line that `metrics proofread` prints."""
    claim, note = judged.claim, note_text(judged, wording)
    colon = wording.word("colon")
    pieces = colon.join(text for text in (outcome_text(judged, wording), note) if text)
    return f"{name}:{claim.line}: ‘{' '.join(claim.text.split())}’ {pieces}"


def _json(judged: Judgement, wording: Wording) -> str:
    """Return the judgement on a draft's number as JSON; start and end count characters of the draft."""
    claim = judged.claim
    record = {
        "line": claim.line,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "outcome": judged.outcome,
        "why": judged.why,
        "area": claim.area,
        "period": claim.period.text if claim.period else "",
        "measure": claim.measure,
        "indicators": claim.indicators,
        "figures": [_figure(fact) for fact in judged.own],
        "elsewhere": [_figure(fact) for fact in judged.others],
        "note": note_text(judged, wording),
    }
    return json.dumps(record, ensure_ascii=False)


def _figure(fact: Fact) -> dict[str, object]:
    """Return a figure that `metrics proofread` holds a claim against, as JSON."""
    return {
        "id": fact.id,
        "indicator": fact.indicator,
        "area": fact.area,
        "period": fact.period.text,
        "measure": fact.measure,
        "printed": fact.printed,
        **place_record(fact.document, fact.first),
    }
