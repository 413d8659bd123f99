"""`metrics audit`: each number of the documents against the curated figures and exclusions."""

import argparse
import json
import sys

from metrics.cli.arguments.argument import DOCUMENTS, FOLDER, REQUIRE, argument
from metrics.cli.arguments.option_values import asked_documents
from metrics.cli.printing.outcome import BAD_DATA, FINE, NOTHING_VERIFIED, print_problems
from metrics.curation import load_catalogue
from metrics.curation.auditing.accounts import Account, around, audit
from metrics.curation.proving.documents import Document
from metrics.curation.proving.evidence import Proof
from metrics.language import Bilingual, Language

NOT_AUDITED = Bilingual(
    "未清点：没有文档；请用 --documents 写明所在的文件夹",
    "not audited: no documents; name their folder by --documents",
)
COUNTED = Bilingual(
    "{}：{} 个数字字符，{} 个入数据，{} 个排除；不用数字说的 {} 处，{} 处入数据，{} 处排除，{} 个没有着落",
    "{}: {} digits and numerals, {} carried, {} excluded; {} said without one, {} carried, {} excluded, {} unexplained",
)
NO_ARTICLE = Bilingual(
    "没有要清点的文章；表格由 metrics verify 逐格核对",
    "no article to audit; tables are looked up by metrics verify",
)
GONE = Bilingual("{}：未清点，文件夹里没有 {}", "{}: not audited, the folder has no {}")


ARGUMENTS = (
    FOLDER,
    DOCUMENTS,
    REQUIRE,
    argument("--json", "每份文档一个 JSON 对象", "one JSON object a document", action="store_true"),
)


def run(options: argparse.Namespace, language: Language) -> int:
    """Print what no figure and no exclusion explains, then the counts of each document; return the exit code.

    Raises:
        WrongUsageError: if there is no such folder of documents.
    """
    catalogue, folder = load_catalogue(options.folder), asked_documents(options.documents)
    if folder is None:
        print(NOT_AUDITED.within(language))
        return BAD_DATA if options.require else NOTHING_VERIFIED
    accounts = audit(catalogue, folder)
    if options.json:
        for account in accounts:
            print(json.dumps(_record(account, language), ensure_ascii=False))
    else:
        problems = tuple(problem for account in accounts for problem in account.problems)
        print_problems(problems, language, sys.stdout)
        for account in accounts:
            print(_counted(account, language))
        if not accounts:
            print(NO_ARTICLE.within(language))
    return FINE if all(account.holds for account in accounts) else BAD_DATA


def _counted(account: Account, language: Language) -> str:
    """Return how many numerals and claims of a document `metrics audit` found carried, excluded, unexplained."""
    if account.document is None:
        return GONE.within(language).format(account.source.id, account.source.file)
    return COUNTED.within(language).format(account.source.id, *_counts(account).values())


def _counts(account: Account) -> dict[str, int]:
    """Return how many numerals and claims a document has for `metrics audit`, and how many are explained."""
    return {
        "numerals": len(account.numerals),
        "carried": len(account.carried_numerals),
        "excluded": len(account.excluded_numerals),
        "claims": len(account.claims),
        "carried_claims": len(account.carried_claims),
        "excluded_claims": len(account.excluded_claims),
        "unexplained": len(account.left_numerals) + len(account.unexplained_claims),
    }


def _record(account: Account, language: Language) -> dict[str, object]:
    """Return the account of one document as `metrics audit` prints it in JSON; null where there is no document."""
    name = {"document": account.source.id, "file": account.source.file}
    problems = [problem.text(language) for problem in account.problems]
    if account.document is None:
        nothing = dict.fromkeys(("counts", "carried", "excluded", "unexplained"))
        return {**name, **nothing, "problems": problems}
    return {**name, "counts": _counts(account), **_lists(account, account.document), "problems": problems}


def _lists(account: Account, document: Document) -> dict[str, object]:
    """Return what `metrics audit` found carried, excluded and unexplained in a document."""
    carried = [_stretch(document, proof.start, proof.end) | _written(proof) for proof in account.carried]
    excluded = [
        _stretch(document, excluded.start, excluded.end) | {"reason": excluded.reason}
        for excluded in account.excluded
    ]
    left = [_stretch(document, *span) | {"around": around(document, *span)} for span in account.unexplained]
    return {"carried": carried, "excluded": excluded, "unexplained": left}


def _written(proof: Proof) -> dict[str, object]:
    """Return which observation carries a figure, and where it is written, for `metrics audit`."""
    observation, location = proof.observation, proof.observation.location
    names = {name: getattr(observation, name) for name in ("indicator", "measure", "area", "part")}
    return {**names, "written": f"{location.file}:{location.line}:{location.column}"}


def _stretch(document: Document, start: int, end: int) -> dict[str, object]:
    """Return a stretch of a document for `metrics audit`: where it begins, and its text as a person reads it."""
    span = document.span(start, end)
    return {"line": span.line, "column": span.column, "text": document.as_read(start, end)}
