"""Nobody compares a name where a trait answers: a rule and a kind of chart say themselves what they are."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from metrics.analysis.comparing.kinds import KINDS as FITTED
from metrics.analysis.doubting.remarks import DOUBTS
from metrics.analysis.findings import FindingKind
from metrics.analysis.following.rules import EVERY_RULE
from metrics.charts.kinds import KINDS as DRAWN
from metrics.curation.cues.remarks import CUES
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.model.codes import ChartKind, Doubt, Measure, Status
from metrics.model.remarks import (
    ANSWERS_OF_A_DOCUMENT,
    ANSWERS_OF_A_FIGURE,
    ANSWERS_OF_AN_EXCLUSION,
    ANSWERS_OF_AN_INDICATOR,
)
from metrics.views.addresses.page_names import FRONT
from metrics.views.menu import PAGES
from tests.javascript import identifiers
from tests.syntax import nodes_of, tree_of

PACKAGE = Path(__file__).parents[1] / "metrics"
ANSWERS = {*ANSWERS_OF_A_DOCUMENT, *ANSWERS_OF_A_FIGURE, *ANSWERS_OF_AN_EXCLUSION, *ANSWERS_OF_AN_INDICATOR}


@cache
def compared(path: Path) -> tuple[tuple[int, str], ...]:
    """Return the line and the source of everything that a module compares another thing with."""
    return tuple(
        (node.lineno, ast.unparse(side))
        for node in nodes_of(path)
        if isinstance(node, ast.Compare)
        for side in (
            node.comparators
            if isinstance(node.ops[0], ast.In | ast.NotIn)
            else [node.left, *node.comparators]
        )
    )


def test_no_rule_is_asked_its_name() -> None:
    names = {repr(word) for rule in EVERY_RULE for word in (rule.name, rule.words_key)}
    comparisons = [
        f"{path.relative_to(PACKAGE)}:{line}: {side}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, side in compared(path)
        if side.endswith((".rule", ".rule.name", "words_key"))
        or side in names - {repr("share"), repr("target")}
    ]
    assert comparisons == []


ASKED_BY_NAME = {
    "Language": "how a sentence is put together is told beside its words, in 中文 and in English",
}


@cache
def code_lists() -> dict[str, str]:
    """Return the room of every enumeration of the package: its module, or the folder of all code lists."""
    rooms: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in nodes_of(path):
            if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases):
                rooms[node.name] = _room(path)
    return rooms


def _room(path: Path) -> str:
    """Return where the members of an enumeration may be asked by name."""
    return str((path.parent if path.parent.name == "codes" else path).relative_to(PACKAGE))


def members_in(node: ast.AST, rooms: dict[str, str], own: str) -> list[str]:
    """Return the members of other rooms' enumerations that stand anywhere in an expression."""
    names = (part for part in ast.walk(node) if isinstance(part, ast.Attribute) and part.attr.isupper())
    members = ((ast.unparse(name.value).rpartition(".")[2], ast.unparse(name)) for name in names)
    return [name for owner, name in members if owner not in ASKED_BY_NAME and rooms.get(owner, own) != own]


def handfuls(trees: dict[Path, ast.Module], rooms: dict[str, str]) -> set[tuple[str, str]]:
    """Return the modules' names of a few members, or of a table by them: ``value in A_FEW`` asks for names, too."""
    named = set()
    for path, tree in trees.items():
        for node in tree.body:
            value, targets = (
                getattr(node, "value", None),
                getattr(node, "targets", [getattr(node, "target", None)]),
            )
            if isinstance(value, ast.Call) and len(value.args) == 1:
                value = value.args[0]
            elements = value.elts if isinstance(value, ast.Tuple | ast.List | ast.Set) else []
            elements = [key for key in value.keys if key] if isinstance(value, ast.Dict) else elements
            if elements and all(members_in(element, rooms, "") for element in elements):
                parts = (part for target in targets for part in ast.walk(target))
                named |= {(_room(path), part.id) for part in parts if isinstance(part, ast.Name)}
    return named


def asked(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield everything with which a module compares another thing, or against which it matches one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            is_within = isinstance(node.ops[0], ast.In | ast.NotIn)
            yield from node.comparators if is_within else (node.left, *node.comparators)
        elif isinstance(node, ast.MatchValue):
            yield node.value


def imports_of(tree: ast.Module) -> dict[str, str]:
    """Return the room of each name that a module takes from another one of the package."""
    return {
        name.name: f"{node.module.removeprefix('metrics.').replace('.', '/')}.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }


def test_no_member_of_a_code_list_is_asked_its_name() -> None:
    """A status, a state, a use … says itself what it is: only the module of an enumeration knows its members."""
    rooms = code_lists()
    trees = {path: tree_of(path) for path in sorted(PACKAGE.rglob("*.py"))}
    few = handfuls(trees, rooms)
    comparisons = []
    for path, tree in trees.items():
        own, taken = _room(path), imports_of(tree)
        for side in asked(tree):
            home = taken.get(side.id, own) if isinstance(side, ast.Name) else ""
            is_few = isinstance(side, ast.Name) and (home, side.id) in few
            if members_in(side, rooms, own) or (is_few and not (home == own in rooms.values())):
                comparisons.append(f"{path.relative_to(PACKAGE)}:{side.lineno}: {ast.unparse(side)}")
    assert comparisons == []
    assert {"Purpose", "Side", "State", "Tone", "Hindrance", "MissingPart", "Status", "Outcome"} <= set(rooms)
    assert set(ASKED_BY_NAME) <= set(rooms)


def texts_of_members(rooms: dict[str, str]) -> set[tuple[str, str]]:
    """Return what holds a member of a code list, and the text that it is written as: status, printed."""
    return {
        (re.findall("[A-Z][a-z]+", node.name)[-1].lower(), line.value.value)
        for path in sorted((PACKAGE / "model/codes").glob("*.py"))
        for node in nodes_of(path)
        if isinstance(node, ast.ClassDef) and node.name in rooms
        for line in node.body
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant)
        if isinstance(line.value.value, str)
    }


def texts_asked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield each attribute that is compared with a text, and the text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            attributes = [side.attr for side in sides if isinstance(side, ast.Attribute)]
            texts = [text for side in sides for text in getattr(side, "elts", [side])]
            yield from (
                (attribute, text.value)
                for attribute in attributes
                for text in texts
                if isinstance(text, ast.Constant) and isinstance(text.value, str)
            )


ASKED_IN_A_TEMPLATE = re.compile(r"""\w\.(\w+) *(?:[!=]=|(?:not )?in [\[(]) *["'](\w+)["']""")


def test_no_member_of_a_code_list_is_asked_by_its_text() -> None:
    """Neither ``status == "printed"`` in Python nor in a template: that is its name, too."""
    texts = texts_of_members(code_lists()) | {("rule", rule.name) for rule in EVERY_RULE}
    asked_texts = [
        (path.name, pair) for path in sorted(PACKAGE.rglob("*.py")) for pair in texts_asked(tree_of(path))
    ]
    asked_texts += [
        (path.name, pair)
        for path in sorted(PACKAGE.rglob("*.html"))
        for pair in ASKED_IN_A_TEMPLATE.findall(path.read_text(encoding="utf-8"))
    ]
    assert [f"{where}: {pair}" for where, pair in asked_texts if pair in texts] == []
    assert {("status", "printed"), ("kind", "file"), ("measure", "rank")} <= texts
    assert list(texts_asked(ast.parse('amount.status != "printed"'))) == [("status", "printed")]
    assert ASKED_IN_A_TEMPLATE.findall('{% if a.status != "printed" %}') == [("status", "printed")]


# A table that holds some members alone holds just those of a trait, and of which trait stands here; the rest have
# nothing to be told of them.
PART_OF_A_LIST: dict[str, tuple[type[Enum], Callable[[Any], bool]]] = {
    "curation/cues/measure.py: NAMES": (  # what a word beside a figure tells
        Measure,
        lambda measure: measure.is_level or measure.is_growth or measure.has_target or measure.has_whole,
    ),
    "curation/cues/measure.py: WANTED": (  # which words such a figure stands beside; a level stands beside none
        Measure,
        lambda measure: measure.is_growth or measure.has_target or measure.has_whole,
    ),
    "curation/proposing/times/english/english_periods.py: FORMS": (
        PeriodForm,
        lambda form: form.readers == "English",
    ),
    "curation/proposing/times/months.py: OF_MONTHS": (PeriodForm, lambda form: form.readers == "months"),
    "curation/proposing/times/relative_times.py: OF_WHAT_IS_NAMED": (
        PeriodForm,
        lambda form: form.readers == "what is named before",
    ),
    "curation/proposing/times/years_meant.py: OF_A_YEAR": (
        PeriodForm,
        lambda form: form.readers == "years",
    ),
    "curation/grammar/meanings.py: DOUBT": (Doubt, lambda doubt: doubt in ANSWERS),  # what ``sure`` answers
    "curation/grammar/meanings.py: STATUS": (Status, lambda status: not status.is_implied),  # none is written
    "curation/tables/labels/measure_words.py: _WORDS": (  # a level needs no word, and no column is a ratio
        Measure,
        lambda measure: not measure.is_level and not measure.is_ratio,
    ),
    "curation/tables/known_words.py: STATES": (Status, lambda status: not status.is_implied),
    "display/comparing/findings.py: TELLERS": (FindingKind, lambda kind: not kind.is_question),
}
# Who raises a doubt: each floor those that it can see, all of them together every one.
RAISERS = {"analysis/doubting/remarks.py: DOUBTS", "curation/cues/remarks.py: CUES"}
RAISED_BY_THEMSELVES = {Doubt.SHARED, Doubt.COUNTED, Doubt.FOLLOWED, Doubt.STALE}


def keys_of(table: ast.Dict) -> Iterator[ast.expr]:
    """Yield the keys of a table, with those that are spread over it."""
    for key, value in zip(table.keys, table.values, strict=True):
        if key is not None:
            yield key
        elif isinstance(value, ast.Call) and ast.unparse(value.func) == "dict.fromkeys":
            yield from getattr(value.args[0], "elts", ())


def tables_by_members(
    tree: ast.Module, rooms: dict[str, str], own: str
) -> Iterator[tuple[str, str, set[str]]]:
    """Yield each table by members of another room's enumeration: its name, the enumeration, and whom it holds."""
    aliases = {
        name.id: value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Tuple)
        and isinstance(node.value, ast.Tuple)
        for name, value in zip(node.targets[0].elts, node.value.elts, strict=True)
        if isinstance(name, ast.Name)
    }
    names = {
        id(node.value): ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AnnAssign)
    }
    for table in ast.walk(tree):
        if not isinstance(table, ast.Dict):
            continue
        keys = (aliases.get(key.id, key) if isinstance(key, ast.Name) else key for key in keys_of(table))
        members = [
            name for key in keys if isinstance(key, ast.Attribute) for name in members_in(key, rooms, own)
        ]
        if members:
            owner = members[0].rpartition(".")[0].rpartition(".")[2]
            yield (
                names.get(id(table), f"line {table.lineno}"),
                owner,
                {name.rpartition(".")[2] for name in members},
            )


def members_of(rooms: dict[str, str]) -> dict[str, set[str]]:
    """Return the members of every enumeration of the package, by its name."""
    return {
        node.name: {
            target.id
            for line in node.body
            if isinstance(line, ast.Assign)
            for target in line.targets
            if isinstance(target, ast.Name) and not target.id.startswith("_")
        }
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in nodes_of(path)
        if isinstance(node, ast.ClassDef) and node.name in rooms
    }


def test_a_table_by_a_code_list_holds_every_member() -> None:
    """Who adds a member is told by a test where words or behaviour of it lack, and by none in silence."""
    rooms = code_lists()
    members = members_of(rooms)
    partial = {
        f"{path.relative_to(PACKAGE).as_posix()}: {name}": (owner, whom)
        for path in sorted(PACKAGE.rglob("*.py"))
        for name, owner, whom in tables_by_members(tree_of(path), rooms, _room(path))
        if whom != members[owner]
    }
    of_a_trait = {
        table: (codes.__name__, {code.name for code in codes if trait(code)})
        for table, (codes, trait) in PART_OF_A_LIST.items()
    }
    assert {table: entry for table, entry in partial.items() if table not in RAISERS} == of_a_trait
    assert {*DOUBTS, *CUES, *RAISED_BY_THEMSELVES} == set(Doubt)
    few = "A, B = Hedge.OVER, Hedge.NONE\nWORDS = {A: 1, B: 2, **dict.fromkeys((Hedge.ABOUT,), 3)}"
    assert list(tables_by_members(ast.parse(few), rooms, "display/few.py")) == [
        ("WORDS", "Hedge", {"OVER", "NONE", "ABOUT"})
    ]


def test_no_code_list_is_told_apart_by_its_order() -> None:
    """Nobody unpacks or zips one, or asks where in a table a member stands; where an order is meant a trait says so."""
    rooms = code_lists()
    ways = r", \w+ = |enumerate\(|zip\(|reversed\(|list\((?=\w+\)\.index)"
    ordered = re.compile(rf"(?:{ways})({'|'.join(rooms)})\b(?!\.|\()")
    unpackings = [
        f"{path.name}: {name}"
        for path in (*sorted(PACKAGE.rglob("*.py")), *sorted(Path(__file__).parent.rglob("*.py")))
        for name in ordered.findall(path.read_text(encoding="utf-8"))
        if not path.is_relative_to(PACKAGE) or _room(path) != rooms[name]
    ]
    of_a_table = re.compile(r"\b(?:list|tuple)\([A-Z][A-Z_]+\)\.index")
    unpackings += [path.name for path in PACKAGE.rglob("*.py") if of_a_table.search(path.read_text("utf-8"))]
    assert unpackings == []


def test_no_page_is_asked_its_name() -> None:
    """What is said of one page alone has a name of its own, such as ``FRONT``; a link to any is made in one place."""
    comparisons = [
        f"{path.relative_to(PACKAGE)}:{line}: {side}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, side in compared(path)
        if side in {repr(name) for name in PAGES}
    ]
    assert comparisons == []
    assert next(iter(PAGES)) == FRONT


def test_every_kind_of_chart_is_fitted_and_drawn() -> None:
    assert set(FITTED) == set(DRAWN) == set(ChartKind)


def test_each_name_of_a_type_means_one_thing() -> None:
    """A class, an alias of a type, a variable of types: of one module's own, too, for a reader meets them all."""
    homes: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for name, means in types_of(tree_of(path).body):
            homes.setdefault(name.strip("_"), []).append(means or str(path.relative_to(PACKAGE)))
    assert {name: means for name, means in homes.items() if len(means) > 1 and set(means) != {VARIABLE}} == {}


VARIABLE = "any type"  # one of Python's, which every module makes anew


def types_of(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, str]]:
    """Yield the name of each class, alias and variable of types that is made, and ``VARIABLE`` for the last."""
    for node in nodes:
        if isinstance(node, ast.ClassDef):
            yield node.name, ""
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, value = node.targets[0].id, ast.unparse(node.value)
            if re.match(r"_?[A-Z][a-z]", name):
                yield name, VARIABLE if re.match(r"TypeVar\(|ParamSpec\(", value) else ""


SAYING_NOTHING = {"each", "told", "held", "said", "found"}
# What a name of two meanings stands for, by its type; GLOSSARY.md says it in words.
MEANT = {
    "evidence": "Evidence",
    "kind": r"\w+Kind",  # which of a short list, that says of what: ChartKind, SourceKind
    "part": "str",
    "parts": r"(?:dict|Mapping|set)\[.*",  # of towns, by name; of a text pieces, of a ratio terms, of a year stretches
    "place": "str|Bilingual|dict.*",  # as it is printed, worded, and in JSON
    "proof": "Proof",
    "proofs": r"tuple\[Proof, \.\.\.\]",
    "scope": "Scope",  # of an indicator; in web/ that of ASGI, which is called so
    "threshold": "Quantity",
}


def bound(path: Path) -> Iterator[tuple[str, int, str]]:
    """Yield each name that a module gives to a value, function or class, its line and its type if written."""
    for node in nodes_of(path):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno, ""
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno, ast.unparse(node.annotation) if node.annotation else ""
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            returns = getattr(node, "returns", None)
            yield node.name, node.lineno, ast.unparse(returns) if returns else ""
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.lineno, ast.unparse(node.annotation)


ROOT = PACKAGE.parent
WRITTEN = [
    path for room in ("metrics", "tests", "benchmarks") for path in sorted((ROOT / room).rglob("*.py"))
]


def test_a_name_says_what_stands_under_it() -> None:
    """In capitals, too, and of a module's own, a name of these five says nothing: TOLD is what, told by whom?"""
    nameless = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in WRITTEN
        for name, line in (*names_in(path), *handed(path))
        if name.strip("_").lower() in SAYING_NOTHING
    ]
    assert nameless == []


def names_in(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each name that a module gives to a value, function or class, and its line."""
    for node in nodes_of(path):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name, node.lineno


def handed(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each key of the tables that a module of the pages writes out, with its line: templates know it by that."""
    if any(path.is_relative_to(PACKAGE / room) for room in ("views", "web")):
        for table in nodes_of(path):
            for key in table.keys if isinstance(table, ast.Dict) else ():
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield key.value, key.lineno


# What is no noun: how something was come by (Chosen, Kept, Sized) or where it is (Below, Within).
NO_NOUN = re.compile(
    r"_?(?:(?!Need|Seed|Feed|Speed)[A-Z][a-z]+ed|Been|Begun|Built|Chosen|Coming|Done|Drawn|Found|Given|Gone|Heard|Held|Hidden|Kept|Known|Left"
    r"|Made|Meant|Met|Put|Read|Said|Seen|Sent|Set|Shown|Sought|Split|Stood|Taken|Taught|Thought|Told|Torn|Written"
    r"|Above|Apart|Around|Behind|Below|Beside|Between|Both|Either|Each|Inside|Outside|Since|Under|Within"
    r"|\w*(?:Told|Said)(?=[A-Z])\w*)"
)


def test_the_name_of_a_type_is_a_noun() -> None:
    """A participle says how something was come by, and leaves the reader to ask what it is."""
    nameless = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in WRITTEN
        for name, _ in types_of(nodes_of(path))
        if NO_NOUN.fullmatch(name)
    ]
    assert nameless == []


SMALL_WORDS = set(
    re.findall(
        "[a-z]+",
        "a after all an and any are as at by each every for from given have in into is it its no not of on one or out"
        " return s than that the there this those to was what which with yield",
    )
)
ENDINGS = re.compile("(?<=...)(?:al|e|ed|er|es|ies|ing|ion|ly|or|y)$")


def stems(words: Iterable[str]) -> set[str]:
    """Return words without the ending that makes them many, past, or another part of speech."""
    whole = {re.sub("(?<=..)s$", "", word.lower()) for word in words} - SMALL_WORDS
    return {ENDINGS.sub("", word) for word in whole}


def says_its_name(node: ast.FunctionDef | ast.ClassDef, around: Iterable[str] = ()) -> bool:
    """Whether a docstring adds no word to the head of what it is in, and to the names of class, module and folders.

    A docstring with an example, a unit or a condition says more than that.
    """
    said_in_full = ast.get_docstring(node) or ""
    types = [node.args, node.returns] if isinstance(node, ast.FunctionDef) else node.bases
    head = (node.name, *around, *(ast.unparse(part) for part in types if part))
    known = stems(re.findall("[A-Z]?[a-z]+", " ".join(head)))
    is_plain = said_in_full and not re.search(r"[\u4e00-\u9fff0-9`]", said_in_full)
    return bool(is_plain) and stems(re.findall("[A-Za-z]+", said_in_full)) <= known


def named_within(
    node: ast.AST, around: tuple[str, ...]
) -> Iterator[tuple[ast.FunctionDef | ast.ClassDef, tuple[str, ...]]]:
    """Yield each function and class, with the names of what it stands in: folders, module, class."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            yield child, around
        yield from named_within(child, (*around, child.name) if isinstance(child, ast.ClassDef) else around)


BARE = re.compile(
    r"(?:(?:Return|Yield|Whether|What|Where|Whose|How) )?(?:its?|they|their|them|these)\b", re.I
)


def test_a_docstring_says_of_what_it_speaks() -> None:
    bare = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in nodes_of(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        if BARE.match(text := ast.get_docstring(node) or "")
    ]
    assert bare == []


def test_a_docstring_says_more_than_the_name() -> None:
    repeated = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {node.name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node, around in named_within(tree_of(path), path.relative_to(PACKAGE).with_suffix("").parts)
        if not node.name.startswith("__") and says_its_name(node, around)
    ]
    assert repeated == []
    repeats = ast.parse(
        'def file_link(page):\n    """Return the link to the files of a page."""\n'
        'def of(cls, quantity: Quantity) -> "Interval":\n    """Return the interval of a quantity."""'
    ).body
    assert all(isinstance(node, ast.FunctionDef) and says_its_name(node) for node in repeats)
    (inside, _), *_ = named_within(ast.parse('def size():\n    """Return the sizes of the pages."""'), ())
    assert says_its_name(inside, ("page",))
    assert not says_its_name(inside)


def scripts() -> Iterator[tuple[str, str]]:
    """Yield each script of ours by where it stands: files, and texts that tests and benchmarks run in a browser."""
    for room in ("metrics", "benchmarks"):
        paths = (path for path in sorted((ROOT / room).rglob("*.js")) if not path.name.endswith(".min.js"))
        yield from ((str(path.relative_to(ROOT)), path.read_text("utf-8")) for path in paths)
    for path in WRITTEN:
        for node in nodes_of(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_script(node.value):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node.value


def _is_script(text: str) -> bool:
    return re.search(r"=>|\bdocument\.\w|\b(?:const|let) \w+ = ", text) is not None


def test_a_name_of_a_script_says_what_stands_under_it() -> None:
    """A place, too, is where something is printed; what a page shows is somewhere, or has a number in a list."""
    nameless = [
        f"{where}, {line}: {name}"
        for where, text in scripts()
        for line, name in identifiers(text)
        if name in SAYING_NOTHING | {"place", "places"}
    ]
    assert nameless == []


def test_a_word_of_the_glossary_has_one_meaning() -> None:
    """Of a module's own, too: a reader knows the word from the glossary, whatever stands before it."""
    others = [
        f"{path.relative_to(PACKAGE)}:{line}: {name}: {written}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for name, line, written in bound(path)
        if (word := name.strip("_")) in MEANT
        if written and not re.fullmatch(rf"(?:{MEANT[word]})(?: \| None)?", written)
    ]
    assert others == []


FACTS_ARE_SHOWN = ("analysis", "charts", "display", "views", "export", "cli")


def test_a_fact_is_no_row() -> None:
    """A row is of a table: of a sheet, a map, a grid of towns; a figure on its way through the house is a fact."""
    called_rows = [
        f"{path.relative_to(PACKAGE)}:{line}: {name}: {written}"
        for room in FACTS_ARE_SHOWN
        for path in sorted((PACKAGE / room).rglob("*.py"))
        if "proofreading" not in path.parts
        for name, line, written in bound(path)
        if re.search(r"(?:^|_)rows?(?:_|$)", name) and re.search(r"\bFact\b", written)
    ]
    assert called_rows == []


def test_only_who_looks_up_figures_speaks_of_proofs() -> None:
    """Where a figure was found is its proof; how one follows is its derivation, or the whole of it: its tree."""
    others = [
        f"{path.relative_to(PACKAGE)}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if not path.is_relative_to(PACKAGE / "curation")
        for node in nodes_of(path)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        if re.search(r"\bproofs?\b", text := ast.get_docstring(node) or "", re.I)
    ]
    assert others == []
    rows = [line for line in (ROOT / "GLOSSARY.md").read_text("utf-8").splitlines() if "proof" in line]
    assert [re.search(r"\w+", row)[0] for row in rows] == ["proof"]  # type: ignore[index]


def test_a_template_goes_over_things_with_names() -> None:
    loops = re.compile(
        rf"\{{%-? *(?:for|macro|set) [^%]*?\b({'|'.join(SAYING_NOTHING)})\b(?!\()[^%]*? (?:in|=)"
    )
    paths = sorted(PACKAGE.rglob("templates/*.html"))
    nameless = [f"{path.name}: {match}" for path in paths for match in loops.findall(path.read_text("utf-8"))]
    assert nameless == []
