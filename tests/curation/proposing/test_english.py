"""What is proposed of an English document, and that its figures are proved. The texts are made up."""

from pathlib import Path

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidates import Proposer
from metrics.curation.proving.documents import document_of
from tests.press import Told, problems, verified

REPORT = """Annual review of the borough 2023
In 2023 the resident population rose to 48,200 people, up 1.3% on the previous year.
Gross domestic product was £1.24 billion, an increase of 4.5 per cent. Tax revenue fell by 2.1% to £38.6m.
The unemployment rate was 3.8%, down 0.4 percentage points from 2022. Average PM2.5 was 9.2 µg/m3.
More than 1,250 new jobs were created. By the end of 2023, 12 schools had joined. Exports reached RMB 2.3 billion in
the first half of 2023. Output is estimated at 5,400 tonnes.
The council plans to build 350 affordable homes in 2024. Between 3% and 4% of households were affected.
"""
# printed: measure, period, status, phrase
OF_THE_REPORT = [
    ("48,200people", "level", "2023", "printed", "resident population"),
    ("up1.3%", "change_on_year", "2023", "printed", "resident population"),
    ("£1.24billion", "level", "2023", "printed", "Gross domestic product"),
    ("increase of4.5per cent", "change_on_year", "2023", "printed", "Gross domestic product"),
    ("fell by2.1%", "change_on_year", "2023", "printed", "Tax revenue"),
    ("£38.6m", "level", "2023", "printed", "Tax revenue"),
    ("3.8%", "level", "2023", "printed", "unemployment rate"),
    ("down0.4percentage points", "change_amount", "2023", "printed", "unemployment rate"),
    ("9.2μg/m3", "level", "2023", "printed", "Average PM2.5"),
    ("More than1,250", "level", "2023", "printed", "new jobs"),
    ("12", "level", "2023", "printed", "schools"),
    ("RMB2.3billion", "level", "2023-H1", "printed", "Exports"),
    ("5,400tonnes", "level", "2023", "estimated", "Output"),
    ("350", "level", "2024", "planned", "affordable homes"),
    ("Between3%and4%", "share", "2023", "printed", "households"),
]


def test_an_english_report_gives_each_figure_with_measure_time_status_and_noun() -> None:
    found = Proposer(document_of(REPORT.encode()), known_indicators({}), "2023").candidates()
    told = [
        (each.token.text, str(each.measure), each.period, str(each.status), each.phrase)
        for each in found
        if each.reason is None
    ]
    assert told == OF_THE_REPORT


@pytest.mark.parametrize(
    ("unit", "words", "figure", "line"),
    [
        ("人", "population", "level: '48,200 people'", 2),
        ("人", "population", "change_on_year: up 1.3%", 2),
        ("英镑", "domestic product", "level: £1.24 billion", 3),
        ("'%'", "unemployment rate", "level: 3.8%", 4),
    ],
)
def test_the_figures_of_an_english_report_are_proved(
    unit: str, words: str, figure: str, line: int, tmp_path: Path
) -> None:
    assert problems(verified(tmp_path, REPORT, wanted=Told(unit, words, [f"{figure}, line: {line}"]))) == []
