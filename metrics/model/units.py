"""The units that figures are printed in, and the base unit that each is counted in."""

from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """A printed unit: one of it is ``factor`` base units; what is ``counted`` comes in whole pieces."""

    base: str
    factor: Fraction = Fraction(1)
    counted: bool = False


MEASURED: dict[str, dict[str, Fraction]] = {
    "元": {"元": Fraction(1), "元人民币": Fraction(1)},
    "%": {"%": Fraction(1)},
    "百分点": {"个百分点": Fraction(1), "百分点": Fraction(1)},
    "倍": {"倍": Fraction(1)},
    "µg/m³": dict.fromkeys(
        ("微克/立方米", "微克每立方米", "微克/m3", "微克/m³", "ug/m3", "μg/m3", "μg/m³"), Fraction(1)
    ),
    "m²": {
        "平方米": Fraction(1),
        "m2": Fraction(1),
        "亩": Fraction(2000, 3),
        "公顷": Fraction(10**4),
        "平方公里": Fraction(10**6),
        "平方千米": Fraction(10**6),
        "km2": Fraction(10**6),
    },
    "m³": {"立方米": Fraction(1), "m3": Fraction(1)},
    "km": {
        "公里": Fraction(1),
        "千米": Fraction(1),
        "km": Fraction(1),
        "米": Fraction(1, 1000),
        "里": Fraction(1, 2),
    },
    "t": {
        "吨": Fraction(1),
        "t": Fraction(1),
        "公斤": Fraction(1, 1000),
        "千克": Fraction(1, 1000),
        "kg": Fraction(1, 1000),
        "斤": Fraction(1, 2000),
        "克": Fraction(1, 10**6),
    },
    "千伏": {"千伏": Fraction(1), "kV": Fraction(1)},
}
COUNTED = {
    "人": ("人", "名", "口"),
    "天": ("天", "日"),
    "个": ("个", "大"),  # 10大领域, 两大工坊: the domains and workshops are counted
    **{
        name: (name,)
        for name in [
            "户",
            "家",
            "次",
            "人次",
            "处",
            "项",
            "件",
            "条",
            "支",
            "张",
            "场",
            "套",
            "份",
            "盏",
            "枚",
            "座",
            "所",
            "辆",
            "台",
            "株",
            "起",
            "例",
            "年",
            "周年",
            "届",
            "村",
            "批",
            "类",
            "篇",
            "期",
            "头",
            "只",
            "间",
            "栋",
            "幢",
            "宗",
            "单",
            "段",
        ]
    },
}
UNITS = {
    **{name: Unit(base, factor) for base, names in MEASURED.items() for name, factor in names.items()},
    **{name: Unit(base, counted=True) for base, names in COUNTED.items() for name in names},
}
BARE = Unit("")
MONEY = "亿元, 万元, 元"
FREQUENT = "元, %, 个, 人, 户, 亩, 公里, 吨"


def readable_units(wrong: str) -> str:
    """Return the units to offer instead of ``wrong``: those of money, the nearest ones, or else the frequent ones."""
    if wrong[-1] in "圆块員园RMByuan¥":
        return MONEY
    return ", ".join(get_close_matches(wrong, UNITS, n=3, cutoff=0.5)) or FREQUENT
