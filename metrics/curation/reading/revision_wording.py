"""What is wrong with what a figure is said to replace."""

from collections.abc import Collection

from metrics.errors import Fault, Suggestion, instead
from metrics.model.fault_form import shown
from metrics.model.records import Observation, Place, ReplacedFigure


def replaces_nothing(replaced: ReplacedFigure, places: Collection[Place]) -> Fault:
    """Return the message for a figure that is said to replace one that there is not; such figures are at ``places``."""
    where, document = replaced.address, shown(replaced.source)
    ways = " / ".join(f"{{document: {document}, {place.field}}}" for place in places)
    zh = f"请写 {ways}" if ways else "请写指标、地区、局部、时期和口径都相同的那个数字的文档和行"
    en = (
        f"write {ways}"
        if ways
        else "write document and line of one of the same indicator, area, part, period and measure"
    )
    return Fault(
        f"'supersedes' 所指的 {where} 没有同一事物的数字；{zh}",
        f"no figure of the same thing stands at {where}; {en}",
        "replaces-nothing",
        instead(replaced.at.field, *(place.field for place in places)),
    )


def replaces_itself(figure: Observation) -> Fault:
    """Return the fault of a figure that replaces itself, if need be over others; not to say so is suggested."""
    where, replaced = figure.address, figure.supersedes[0]
    documents = (f'"{replaced.source}"', replaced.source) if len(figure.supersedes) == 1 else ()
    fields = (f", supersedes: {{document: {document}, {replaced.at.field}}}" for document in documents)
    return Fault(
        f"{where} 的数字兜了一圈，取代了它自己；请删去一处 'supersedes'",
        f"the figure at {where} replaces itself in a circle; delete one 'supersedes'",
        "replaces-itself",
        tuple(Suggestion(field, "", 1) for field in fields),
    )
