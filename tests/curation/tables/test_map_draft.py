"""What a map is drafted to say of tables that offices of several countries publish; the figures are invented."""

import pytest

from metrics.curation.tables.drafting.encodings import writing_of
from metrics.curation.tables.drafting.map_draft import drafted_map
from metrics.curation.tables.files.opening import open_table
from metrics.curation.tables.known_words import NamedRecords
from tests.sample import CATALOGUE

KNOWN = NamedRecords(CATALOGUE.areas, CATALOGUE.indicators, CATALOGUE.units)
NUMBERED = (
    "序号,省份,2022,2023\n1,甲省,12.5,13.5\n2,乙省,8.5,9.5\n3,丙省,7.5,7.9\n4,丁省,6.5,6.9\n5,戊省,5.5,5.9\n"
)
COUNTED_ON = "id,year,province,gdp\n" + "".join(f"{1179 + at},2022,P{at},{at * 7}.5\n" for at in range(1, 9))
CODED = "prefcode,市町村,年,人口\n18,甲町,令和3年,1200\n18,乙町,令和3年,900\n18,甲町,令和4年,1100\n"
OFFICE = """\
Year,Series,Sex,Observation status,Unit multiplier,Units,Value
2021 Q1,Residents,,Normal value,Thousands,people,1.5
2021 Q1,Residents,Female,Normal value,Thousands,people,0.8
2021 Q2,Residents,,Provisional value,Thousands,people,1.6
2021 Q2,Residents,Female,Estimated value,Thousands,people,0.9
"""
PREAMBLE = (
    '"Title","Output"\n"Release date","23-12-2024"\n"1948","422621"\n"1949","436620"\n"1949 Q1","9999"\n'
)
NAMELESS = "Stadtviertel;Alle\nNord;1.512\nSüd;1.311\nWest;1.222\n"
DAYS = "Ort;Stichtag;Alle\nNord;31.12.2022;512\nSüd;31.12.2022;311\n"
PAID = '乡镇,年份,收入（元）,支出（元）\n西溪镇,2022,"¥28,711","¥1,234.5"\n'
ONLY_CODES = "prefcode,citycode,year,人口\n18,18201,2021,1200\n18,18202,2021,900\n"
MARKED = (
    '乡镇,年份,收入（元）\n西溪镇,2021,28711(1)\n西溪镇,2022,28711r\n花街镇,2022,"28,711¹"\n花街镇,2021,27p\n'
)
WITH_UNITS = "乡镇,年份,产量\n西溪镇,2021,28t\n西溪镇,2022,29t\n"
QUOTED = 'STRUCTURE[;],REF_AREA,TIME_PERIOD,OBS_VALUE,NOTE\nd,X,2014,12.4,"a; b"\nd,X,2015,10.8,"d; e"\n'
EMPTY_FIRST = "镇,2021年1-6月,2022年1-6月\n西溪镇,…,…\n花街镇,1.2,1.3\n"
OF_THE_EU = "freq;unit;geo\\TIME;2021;2022\nA;NR;AT11;2960;2975\nA;NR;AT12;16908;16987\n"
PACKED = "freq;unit;geo\\TIME_PERIOD\t2021 \t2022 \nA;NR;AT11\t2960 \t2975 p\nA;NR;AT12\t: \t16987 b\n"
TWICE = "V4_0,calendar-years,Time,Geography\n2960,2021,2021,Nord\n2975,2022,2022,Nord\n"
CUBE = """{"dataset": {"dimension": {"id": ["geo", "time"], "size": [1, 2],
"geo": {"category": {"index": {"x": 0}, "label": {"x": "Xixi"}}},
"time": {"category": {"index": {"2021": 0, "2022": 1}}}}, "value": [null, 2.5]}}"""
TWO_HEADS = (
    "Kanton,Wages,,Rents,\n,Women,Men,Women,Men\nNord,5.5,6.5,1.5,1.6\nSüd,5.4,6.6,1.4,1.5\nWest,5,6,1,2\n"
)
BLANK_BELOW = "Title,,\n,,\nCanton,2021,2022\n,,\nNord,5.5,6.5\nSüd,5.4,6.6\n"
GROUPED = ",Einheit,2021,2022\nNord,Alpha,5.5,6.5\n,Beta,5.4,6.4\n,Gamma,5.3,6.3\nSüd,Delta,5.2,6.2\n"
LONG = "Country Name,Country Code,Year,Value\n" + "".join(
    f"Land {at % 2},L{at % 2},{2020 + at},{at}.5\n" for at in range(4)
)
ONE_TOWN = "Jahr,西溪镇,Schweiz\n2010-2012,12.1,8.3\n2013-2015,10.0,7.3\n2016-2018,9.3,6.8\n"
WORDED = "乡镇,年份,常住人口（万人）,备注\n西溪镇,2021,约1.2,甲\n西溪镇,2022,持平,乙\n花街镇,2021,—,丙\n"
WIDE = "乡镇,年份,常住人口（万人）\n西溪镇,２０２１,１．２\n西溪镇,２０２２,１．３\n"
NOTED = (
    "乡镇,年份,常住人口（万人）\n西溪镇,2021,1.2*\n西溪镇,2022,1.3①\n花街镇,2021,…\n花街镇,2022,-\n"
    "注：1．*为初步数；“①” 指含外来人口。… 表示数据不详。\n"
)
NOTED_IN_ENGLISH = (
    "town,year,residents\nXixi,2021,12*\nXixi,2022,13r\nNotes: * indicates preliminary; r = revised in May.\n"
)
LABELLED = """\
REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,SEX,Sex,TIME_PERIOD,Time,OBS_VALUE,OBS_STATUS
X1,西溪镇,POP,常住人口,PS,人,_T,Total,2021,,1300,A
X1,西溪镇,POP,常住人口,PS,人,_T,Total,2022,,1310,P
X1,西溪镇,POP,常住人口,PS,人,F,Female,2022,,700,A
X2,花街镇,POP,常住人口,PS,人,_T,Total,2022,,2310,A
"""
TITLED = "kpi,kpi_title,kommun,år,value\nN1,Invånare,Nord,2021,13\nN1,Invånare,Nord,2022,14\nN1,Invånare,Syd,2022,15\n"
BY_YEAR = """\
西溪镇2021—2023年主要指标,,,,
指标,单位,2022年,2023年,2023年比上年±%
一、综合,,,,
工业总产值,万元,80123,81234,1.4
二、人口,,,,
年末常住人口,人,1300,1310,0.8
"""
BILINGUAL = (
    "乡镇,常住人口,面积\nTown,Residents,Area\n全　县 Total,3600,9\n西溪镇 Xixi,1300,4\n花街镇 Huajie,2300,5\n"
)
BIRTHS = ("total", "here", "elsewhere")
DEEP = "birth,age,year,residents\n" + "".join(
    f"{birth},{f'aged {age}' if age else 'total'},{year},{1000 + age}\n"
    for birth in BIRTHS
    for age in range(250)
    for year in (2011, 2021)
)
CAPTIONED = (
    "<table><caption>产值（单位：万元）</caption><tr><th>乡镇</th><th>2021</th><th>2022</th></tr>"
    "<tr><td>西溪镇</td><td>1,234</td><td>2,345</td></tr></table>"
)
TABLES = {
    "a unit in the caption of a page's table": (CAPTIONED, ["unit: 万元", "period: {row: 1}"]),
    "breakdowns of which the outermost changes after 500 rows": (
        DEEP,
        ["only: {birth: total, age: total}", "the rows of all are taken"],
    ),
    "a column called as an indicator is, of few numbers": (WORDED, ["values: [C]"]),
    "a column of times that are not understood": (
        "乡镇,年份,常住人口（万人）\n西溪镇,二〇二一,1.2\n西溪镇,22,1.3\n",
        ["period: {column: 年份}", "values: [C]"],
    ),
    "wide digits": (WIDE, ["values: [C]", "period: {column: 年份}"]),
    "signs and marks that a note explains": (
        NOTED,
        [
            '"*": {note: {zh: 初步数, en: preliminary}, status: preliminary}',
            '"①": {note: {zh: 含外来人口, en: 含外来人口}}}',
            '"…": {zh: 数据不详, en: not known}',
            '"-": {zh: 表中没有说明, en: not explained in the table}',
        ],
    ),
    "marks that an English note explains": (
        NOTED_IN_ENGLISH,
        ['"*": {note: {zh: preliminary, en: preliminary}, status: preliminary}', "en: revised in May"],
    ),
    "rows that are numbered": (NUMBERED, ["values: C/..", "area: {column: 省份}", "period: {row: 1}"]),
    "rows that are counted on": (
        COUNTED_ON,
        ["values: [D]", "area: {column: province}", "period: {column: year}"],
    ),
    "codes and years of an era": (CODED, ["values: [D]", "area: {column: 市町村}", "period: {column: 年}"]),
    "an office's long table": (
        OFFICE,
        [
            "period: {column: Year}",
            "indicator: {column: Series}",
            "unit: {column: Units}",
            "scale: {column: Unit multiplier}",
            "Provisional value: preliminary",
            "Estimated value: estimated",
            "only: {Sex: blank}",
        ],
    ),
    "names in two rows of the head": (TWO_HEADS, ["header: [1, 2]", "indicator: {row: [1, 2]}"]),
    "a blank row below the head": (
        BLANK_BELOW,
        ["header: [3]", "area: {column: Canton}", "period: {row: 3}"],
    ),
    "names in the second column": (GROUPED, ["area: {column: Einheit}", "values: C/.."]),
    "names that repeat under their head": (LONG, ["area: {column: Country Name}", "values: [D]"]),
    "one town that is known over its numbers": (
        ONE_TOWN,
        ["area: {row: 1}\nperiod: {column: Jahr}\n", "values: B/.."],
    ),
    "codes beside their labels": (
        LABELLED,
        ["area: {column: Reference area}", "unit: {column: Unit of measure}", "only: {SEX: _T}\n"],
    ),
    "a code of an indicator beside its title": (TITLED, ["indicator: {column: kpi_title}"]),
    "years across, below a title and over a group": (
        BY_YEAR,
        [
            "header: [2]",
            "values: [C, D]\nperiod: {row: 2}\n",
            "indicator: {column: 指标, names: {工业总产值: industrial_output, 年末常住人口: residents}}",
            "values: E (2023年比上年±%)",
        ],
    ),
    "names in two languages side by side": (BILINGUAL, ["header: [1, 2]", "excluded: [全 县 Total]"]),
    "a preamble": (PREAMBLE, ["period: {column: Release date}", "values: [B]"]),
    "towns under no word for towns": (NAMELESS, ["area: {column: Stadtviertel}"]),
    "points that may part thousands": (NAMELESS, ['decimal: "?"', "the other one as thousands"]),
    "commas that may be decimal marks": (NAMELESS.replace(".", ","), ['decimal: "?"']),
    "the office of the EU, its dimensions in columns": (
        OF_THE_EU,
        ['separator: ";"', "values: D/..", r"area: {column: geo\TIME}", "period: {row: 1}"],
    ),
    "the office of the EU, its dimensions in one column parted by semicolons": (
        PACKED,
        ["separator: tab", "values: B/..", "area: {column: geo}", "unit: {column: unit}"],
    ),
    "years beside their codes": (
        TWICE,
        ["values: [A]", "area: {column: Geography}", "period: {column: calendar-years}"],
    ),
    "points that part thousands": (NAMELESS + "Ost;1.222,5\n", ['decimal: ","', "thousands: ."]),
    "points that are decimal marks": (NAMELESS + "Ost;0.5\n", ['separator: ";"\nvalues']),
    "footnote marks": (
        MARKED,
        [
            'marks: {"(1)": {note: {zh: 表中没有说明, en: not explained in the table}}, "r": ',
            '"¹": ',
            '"p": ',
            "preliminary",
        ],
    ),
    "a unit behind the numbers": (WITH_UNITS, ["values: [C]\narea", "indicator: {row: 1}\n"]),
    "days of a country": (DAYS, ["period: {column: Stichtag}", "values: [C]"]),
    "a currency before the numbers": (PAID, ["values: C/.."]),
    "codes and no names": (ONLY_CODES, ["area: {column: citycode}"]),
    "separators within quotation marks": (
        QUOTED,
        ["values: [D]", "area: {column: REF_AREA}", "period: {column: TIME_PERIOD}"],
    ),
    "a first row without numbers": (EMPTY_FIRST, ["period: {row: 1}", 'missing: {"…"']),
    "the first version of JSON-stat": (
        CUBE,
        ["area: {column: geo}", "period: {column: time}", "values: [C]"],
    ),
}


def drafted(content: str, **given: str) -> str:
    """Return the map that is drafted from a text."""
    raw = content.encode()
    writing = writing_of(raw)
    return drafted_map(open_table(raw, writing), writing, KNOWN, given).text("x.csv")


@pytest.mark.parametrize("name", TABLES)
def test_a_draft_says_where_a_table_tells_its_things(name: str) -> None:
    content, lines = TABLES[name]
    text = drafted(content)
    for line in lines:
        assert line in text, text


def test_what_is_given_for_the_whole_table_is_not_sought_in_it() -> None:
    text = drafted(NUMBERED, indicator="gdp", unit="亿元", area="西溪", period="")
    assert "indicator: gdp\nunit: 亿元" in text
    assert "area:" not in text
    assert "period: {row: 1}" in text


def test_a_code_of_a_unit_that_is_not_known_means_what_all_is_told_to_be_in_and_no_other_does() -> None:
    assert "unit: {column: unit, names: {NR: 人}}" in drafted(OF_THE_EU, indicator="residents", unit="人")
    two = OF_THE_EU.replace("NR;AT12", "THS;AT12")
    assert "unit: 人" in drafted(two, indicator="residents", unit="人")
    assert "unit: 万人" in drafted(OF_THE_EU.replace("NR", "人"), indicator="residents", unit="万人")


def test_points_part_thousands_where_all_is_told_to_be_of_whole_things() -> None:
    for unit, lines in {
        "人": 'decimal: ","\nthousands: .',
        "万人": 'decimal: "?"',
        "": 'decimal: "?"',
    }.items():
        assert lines in drafted(NAMELESS, indicator="residents", unit=unit)
    assert 'decimal: "?"' not in drafted(NAMELESS.replace(".", ","), indicator="residents", unit="人")


def test_a_head_that_only_says_value_names_no_indicator() -> None:
    assert "indicator:" not in drafted("Entity,Year,Value\nXixi,2021,5.5\nXixi,2022,6.5\n")


def test_a_row_of_units_or_measures_is_no_part_of_a_name() -> None:
    head = "Town,Wages,,Rents,\n"
    figures = "西溪镇,5,6,7,8\n花街镇,6,7,8,9\n"
    for below in (",元,美元,元,美元\n", ",数值,同比,数值,同比\n"):
        assert "indicator: {row: 1}" in drafted(head + below + figures)


def test_a_name_of_a_stock_may_say_that_it_is_of_the_end_of_the_year() -> None:
    text = drafted("乡镇,年末常住人口（人）,面积\n西溪镇,1300,5.5\n花街镇,2300,6.5\n", period="2023")
    assert "年末常住人口（人）: residents" in text


def test_the_row_that_names_towns_names_no_indicators() -> None:
    assert "indicator:" not in drafted(ONE_TOWN)


def test_a_draft_says_which_columns_of_numbers_it_leaves_out() -> None:
    text = "乡镇,2020年,2023年,比上年增长（%）\n西溪镇,1.5,2.5,3.1\n花街镇,5.5,6.5,7.1\n"
    assert "values: [B, C]" in drafted(text)
    assert "values: D (比上年增长（%）) hold numbers too, and are left out" in drafted(text)
    assert "hold numbers too" not in drafted(NUMBERED)


def test_a_head_reaches_over_the_empty_ones_at_its_right() -> None:
    text = "乡镇,2022年,,2023年,\n,产值（万元）,人口（人）,产值（万元）,人口（人）\n西溪镇,1,2,3,4\n花街镇,5,6,7,8\n"
    assert "values: B/..\narea: {column: 乡镇}\nperiod: {row: 1}\n" in drafted(text)


def test_a_row_of_units_tells_them_and_names_no_town() -> None:
    text = "乡镇,年份,人口,产值\n单位,,万人,亿元\n西溪镇,2022,1.3,5.5\n花街镇,2022,2.3,6.5\n"
    for line in ("header: [1, 2]", "area: {column: 乡镇}", "unit: {row: 2}"):
        assert line in drafted(text)


def test_a_column_that_is_headed_as_codes_holds_no_figures() -> None:
    text = "Statistik_Code;Gemeinde;Zeit;Bestand\n12411;甲;31.12.2022;13000\n12411;乙;31.12.2022;23000\n"
    assert "values: [D]" in drafted(text)


def test_a_time_that_stands_alone_above_the_head_is_that_of_the_table() -> None:
    text = '"survey of 14 March 2024"\n\n"date","Jan 2022-Dec 2022"\n\ntown,code,rate\n甲,1,3.2\n乙,2,2.9\n'
    assert "period: {cell: B3}" in drafted(text)


WITH_CODES = "Code,Who,2021,2022\nE06000001,Ashton,450,512\nE06000002,Bexley,12,13\n"
IN_TWO_HEADS = (
    "指标,单位,东湖镇,,南山镇,\n,,2022年,2023年,2022年,2023年\n"
    "年末常住人口,人,5,6,7,8\n工业总产值,万元,1,2,3,4\n"
)
OF_A_SURVEY = (
    "survey of jobs\n\nmeasure,who has none\n\nlocal authority (as of 2023),mnemonic,失业率\n"
    "Ashton,E1,3.6\nBexley,E2,4.1\n\nNotes:\n! too few were asked\n"
)


def test_names_beside_codes_are_the_towns() -> None:
    assert "area: {column: Who}" in drafted(WITH_CODES, indicator="residents")
    assert "area: {column: Who}" in drafted(WITH_CODES.replace("Code", "REF_AREA"), indicator="residents")
    only_codes = WITH_CODES.replace("Ashton", "X1").replace("Bexley", "X2").replace("Code", "REF_AREA")
    assert "area: {column: REF_AREA}" in drafted(only_codes, indicator="residents")


def test_what_is_left_when_all_else_is_told_names_the_towns() -> None:
    assert "area: {row: 1}" in drafted(IN_TWO_HEADS)
    survey = drafted(OF_A_SURVEY, period="2023")
    assert "area: {column: local authority (as of 2023)}" in survey
    assert "only:" not in survey


def test_a_breakdown_is_no_column_of_towns_and_nor_is_one_of_two_names() -> None:
    by_sex = "年份,性别,常住人口\n2022,合计,5\n2022,女,3\n2023,合计,6\n2023,女,4\n"
    assert "area:" not in drafted(by_sex)
    assert "area:" not in drafted("年份,甲,乙,常住人口\n2022,东,春,5\n2022,西,春,3\n2023,东,夏,6\n")
    assert "area:" not in drafted(OF_A_SURVEY, period="2023", area="西溪")


def test_what_is_left_and_prints_no_proper_names_is_no_column_of_towns() -> None:
    for kinds in (("Mobile network", "Fixed line network"), ("农业", "工业"), ("anzahl_a", "anzahl_b")):
        rows = "".join(f"{year},{kind},{at}5\n" for at, year in enumerate((2022, 2023), 1) for kind in kinds)
        assert "area:" not in drafted(f"年份,A,常住人口\n{rows}"), kinds
    places = "2022,Stoke upon Trent,5\n2022,York,6\n2023,Stoke upon Trent,7\n2023,York,8\n"
    assert "area: {column: A}" in drafted(f"年份,A,常住人口\n{places}")


def test_a_number_or_a_letter_before_a_name_is_of_its_list() -> None:
    for ahead in ("一、", "（二）", "3.", "1.2 ", "(4)年末", "二、其中："):
        text = drafted(f"指标,单位,2023年\n{ahead}常住人口,人,5\n{ahead}工业总产值,万元,6\n", area="西溪")
        assert f"{ahead}常住人口" in text, ahead


def test_two_years_and_a_state_beside_them_are_a_time() -> None:
    text = "Town,2020-21,2021-22 [r],2022-23 [p],Target 2023-24\nXixi,1,2,3,4\nHuajie,5,6,7,8\n"
    assert "values: B/..\narea: {column: Town}\nperiod: {row: 1}" in drafted(text, indicator="residents")
