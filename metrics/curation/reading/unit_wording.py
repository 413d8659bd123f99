"""What is wrong with units, with the way out."""

from msgspec.structs import replace

from metrics.curation.reading.wording import prefixed, whole_number
from metrics.errors import Fault, instead
from metrics.model.fault_form import FaultForm, shown

NO_NAME = Fault(
    "不能作单位名称，因为以数字开头；请写单位本身，如 箱",
    "is no name of a unit, for it begins with a number; write the unit alone, such as 箱",
    "no-name-of-a-unit",
)
NO_FACTOR = Fault(
    "不是准确的倍数；请写整数、小数或分数，如 10000、0.5、2000/3",
    "is no exact factor; write a whole number, a decimal or a fraction, such as 10000, 0.5, 2000/3",
    "no-factor",
)
OTHER_UNIT_CALLED_SO = FaultForm(
    "单位 {name:quoted} 已另有所指（{base}）；请换一个名称",
    "unit {name:quoted} is known already and means another one ({base}); choose another name",
    "unit-name-taken",
)


def no_factor(written: str) -> Fault:
    """Return the fault of a text that is no exact factor; a whole number in other numerals is suggested in digits."""
    number = whole_number(written.replace("，", ","))
    ways = instead(written, str(number)) if number else ()
    return replace(prefixed(written, NO_FACTOR), suggestions=ways)


def no_name(written: str, alone: str) -> Fault:
    """Return the fault of a name that begins with a number; what is left ``alone`` behind that is suggested."""
    return replace(prefixed(written, NO_NAME), suggestions=instead(written, alone) if alone else ())


def counted_in(written: str, base: str) -> Fault:
    """Return the message for a unit that is counted in another one."""
    return Fault(
        f"{shown(written)} 以 {base} 计；请写 {base}",
        f"{shown(written)} is counted in {base}; write {base}",
        "no-base-unit",
        instead(written, base),
    )
