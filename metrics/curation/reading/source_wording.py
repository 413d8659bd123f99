"""What is wrong with what a document says of itself, or leaves to its figures."""

from metrics.errors import Fault
from metrics.model.fault_form import FaultForm, shown
from metrics.model.records import Area

NO_TOWN = Fault(
    "这份文档没有写 'area'；请在数字里写 area: …，或写进文档的条目",
    "its document names no 'area'; write area: … here, or in the document's entry",
    "document-without-area",
)
NO_TIME = Fault(
    "这份文档没有写 'period'；请在数字里写 period: …，或写进文档的条目",
    "its document names no 'period'; write period: … here, or in the document's entry",
    "document-without-period",
)
NO_CITY = Fault(
    "这份文档没有写 全市 是哪里；请在文档的条目里写 全市: {zh: …, en: …}",
    "its document does not say which locality 全市 means; write 全市: {zh: …, en: …} in the document's entry",
    "document-without-city",
)
ONLY_OF_A_FILE = FaultForm(
    "'{field}' 只用于文件，这里却写了 {kind:quoted}；请删去其一",
    "'{field}' belongs to a file, and this is said to be {kind:quoted}; delete either",
    "only-of-a-file",
)


def not_there_then(town: Area, year: int) -> Fault:
    """Return the message for a figure of a year in which there is no such town."""
    first, last = (".." if bound is None else str(bound) for bound in town.valid)
    before = f"area: {'、'.join(town.successor_of)}" if town.successor_of else "area: …"
    return Fault(
        f"{shown(town.id)} 的年份是 {first}/{last}，这个数字却是 {year} 年的；请写 {before}，或改 valid",
        f"{shown(town.id)} is valid {first}/{last}, and this figure is of {year}; write {before}, or mend 'valid'",
        "town-not-there-then",
    )
