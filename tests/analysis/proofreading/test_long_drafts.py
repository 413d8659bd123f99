"""A draft of four times the length takes four times the work: no function is called far more often than that."""

import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from types import CodeType, FrameType

import pytest

from tests.proofread import judged

CHINESE = (
    "2023年，西溪镇总产值12.34亿元，增长6.7%；收入8133万元，比上年增长16.2%，同年西湖镇总产值3.75亿元。"
    "会上还说到修桥、植树和接水管，一共走访了37户人家，开了12次会。\n"
    "老陈记得，两年前总产值是10.87亿元（2022年：11.56亿元），收入比上年多，全市第二。\n\n"
)
ENGLISH = (
    "In 2023 output in Xixi was CNY 1,234 million, up 6.7%; income was CNY 81.33 million, up 16.2% on 2022. "
    "The meeting spoke of 37 households, and of 12 bridges, 3 of which are new.\n"
    "Mr Chen says that two years ago output was CNY 1,087 million (2022: CNY 1,156 million), second in the city.\n\n"
)
FEW, TIMES, MOST = 6, 4, 8  # paragraphs; so much longer; so many times the calls: each of each is sixteen


def calls_of(do: Callable[[], object]) -> Counter[CodeType]:
    """Return how often which functions are called."""
    counted = Counter[CodeType]()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            counted[frame.f_code] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        do()
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("paragraphs", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_the_work_grows_with_the_length_of_a_draft_and_no_faster(paragraphs: str) -> None:
    judged(paragraphs)  # what is made once is made
    short, long = (calls_of(partial(judged, paragraphs * many)) for many in (FEW, FEW * TIMES))
    many = {code.co_qualname: calls / short[code] for code, calls in long.items() if calls > FEW * MOST**2}
    assert {name: times for name, times in many.items() if times > MOST} == {}
