"""Pictures, opened again and looked into."""

import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

from metrics.charts import Chart, svg_file
from metrics.export.pictures.glyphs import FALLBACK, drawable, with_fallback
from metrics.export.pictures.picture import at_resolution, kept_png, png, svg
from metrics.export.pictures.refusal import PictureError
from metrics.export.pictures.studio import FAILED, SLOW, Studio, Studios, studios

ROOT = Path(__file__).parents[3]
GROUND, INK = "#ffffff", "#1D2127"
MISSING = "\ue000"  # for private use: no font of ours has it
WIDTH, HEIGHT = 400, 200


def note(text: str, **more: Any) -> dict[str, Any]:
    """Return an annotation in the middle of the paper."""
    position = {"x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper", "showarrow": False}
    return position | {"text": text, "font": {"size": 24, "color": INK}} | more


def drawing(*notes: dict[str, Any], data: Any = (), **layout: Any) -> str:
    """Return the drawing of a chart that is empty but for ``notes``."""
    bare = {"range": [-1, 1], "showticklabels": False}
    plain = {
        "annotations": notes,
        "xaxis": bare,
        "yaxis": bare,
        "paper_bgcolor": GROUND,
        "font": {"color": INK},
        "margin": dict.fromkeys("lrtb", 0),
        "width": WIDTH,
        "height": HEIGHT,
    }
    return svg_file(Chart(data, plain | layout))


def opened(picture: bytes) -> Image.Image:
    """Return a picture's pixels."""
    return Image.open(io.BytesIO(picture)).convert("RGB")


def painted(drawn: str) -> Image.Image:
    """Return the pixels of a drawing in its own size."""
    return opened(png(drawn, WIDTH, HEIGHT))


def shown(*notes: dict[str, Any]) -> Image.Image:
    """Return the pixels of a small picture of ``notes``."""
    return painted(drawing(*notes))


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """Return the box that holds everything that is not ground."""
    box = ImageChops.difference(image, Image.new("RGB", image.size, GROUND)).getbbox()
    assert box is not None, "nothing is drawn"
    return box


def darkness(image: Image.Image) -> float:
    """Return how much ink there is."""
    counts = image.convert("L").histogram()
    return sum((255 - shade) * count for shade, count in enumerate(counts)) / 255


@pytest.mark.parametrize(("scale", "size"), [(1, (400, 200)), (5 / 3, (667, 333)), (2.5, (1000, 500))])
def test_a_picture_has_the_size_that_was_asked_for(scale: float, size: tuple[int, int]) -> None:
    picture = opened(png(drawing(note("西溪")), WIDTH * scale, HEIGHT * scale))
    assert picture.size == size
    left, top, right, bottom = ink(picture)
    assert (left + right) / 2 == pytest.approx(size[0] / 2, abs=2)
    assert right - left == pytest.approx(48 * scale, abs=3 * scale)
    assert (top + bottom) / 2 == pytest.approx(size[1] / 2, abs=3 * scale)


def test_chinese_characters_are_drawn_and_not_boxes() -> None:
    drawn = [shown(note(text)) for text in ("西西", "溪溪", "湖湖")]
    box = opened(studios().ask({"svg": drawing(note(MISSING * 2)), "width": WIDTH, "height": HEIGHT}))
    assert len({image.tobytes() for image in [*drawn, box]}) == 4


def test_bold_letters_are_heavier() -> None:
    assert darkness(shown(note("<b>西溪</b>"))) > 1.15 * darkness(shown(note("西溪")))


def test_every_one_of_several_blanks_is_kept() -> None:
    left, _, right, _ = ink(shown(note("西        溪")))
    closer = ink(shown(note("西 溪")))
    assert right - left > closer[2] - closer[0] + 30


def test_a_line_of_differently_coloured_text_keeps_its_place() -> None:
    plain = shown(note("● 西溪 ◆ 花街", x=1, xanchor="right"))
    mixed = "<span style='color:#00795F'>●</span> 西溪 <span style='font-size:24px'>◆</span> 花街"
    assert abs(ink(shown(note(mixed, x=1, xanchor="right")))[2] - ink(plain)[2]) <= 1


def test_lines_stand_one_below_the_other_on_the_same_side() -> None:
    one, two = (ink(shown(note(text, x=0.1, xanchor="left"))) for text in ("西溪", "西溪<br>西溪"))
    assert two[0] == one[0]
    assert two[3] - two[1] == pytest.approx(one[3] - one[1] + 1.3 * 24, abs=1)


def test_letters_stand_as_far_apart_as_in_the_font() -> None:
    """A letter begins where the one before ends, by the font's own widths and pairs, and not at whole pixels."""
    widths = [ink(shown(note(text, font={"size": 12, "color": INK}))) for text in ("1" * 40, "1" * 20)]
    assert (widths[0][2] - widths[0][0]) - (widths[1][2] - widths[1][0]) == pytest.approx(
        20 * 12 * 0.555, abs=1
    )


def across(middle: dict[str, Any]) -> dict[str, Any]:
    """Return a layout with a red line from side to side on half the height."""
    line = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": 0, "y1": 0, "layer": "below"}
    return {"shapes": [line | {"line": {"color": "#ff0000", "width": 2}}], **middle}


def test_no_line_runs_through_a_label() -> None:
    band = (
        painted(drawing(note("1 1 1 1 1 1"), **across({})))
        .crop((0, HEIGHT // 2, WIDTH, HEIGHT // 2 + 1))
        .tobytes()
    )
    along = list(zip(band[::3], band[1::3], band[2::3], strict=True))
    assert {along[x] for x in (5, 100, 300, 395)} == {(255, 0, 0)}  # the line is drawn
    letters = [x for x, shade in enumerate(along) if max(shade) < 100]
    assert len(letters) >= 6
    assert along[letters[0] : letters[-1]].count((255, 255, 255)) >= 6  # each with ground beside it


def mark(symbol: str, **more: Any) -> dict[str, Any]:
    """Return a trace of one mark in the middle."""
    marker = {"symbol": symbol, "size": 40, "color": "#00795F", "line": {"width": 2, "color": "#00795F"}}
    return {"type": "scatter", "mode": "markers", "x": [0], "y": [0], "marker": marker, **more}


def test_no_line_runs_through_a_hollow_mark() -> None:
    picture = painted(drawing(data=[mark("circle-open")], **across({})))
    assert picture.getpixel((200, 100)) == (255, 255, 255)
    assert picture.getpixel((120, 100)) == (255, 0, 0)


@pytest.mark.parametrize(("symbol", "corner"), [("circle", 0.785), ("square", 1), ("diamond", 0.845)])
def test_a_mark_is_filled_to_its_smooth_edge(symbol: str, corner: float) -> None:
    """Each fills of the square around it (a diamond's is 1.3 times as wide) what geometry says, with its edge."""
    picture = painted(drawing(data=[mark(symbol)]))
    left, top, right, bottom = ink(picture)
    assert right - left == pytest.approx(54 if symbol == "diamond" else 42, abs=2)
    assert bottom - top == pytest.approx(right - left, abs=1)
    full = sum(
        picture.getpixel((x, y)) == (0, 0x79, 0x5F) for x in range(left, right) for y in range(top, bottom)
    )
    assert full / 42**2 == pytest.approx(corner, abs=0.08)


def test_around_a_mark_nothing_is_painted_though_more_is_met_by_a_finger() -> None:
    small = mark("circle")
    small["marker"] = small["marker"] | {"size": 10}
    left, top, right, bottom = ink(painted(drawing(data=[small])))
    assert right - left == pytest.approx(11, abs=2)
    assert bottom - top == pytest.approx(11, abs=2)


def test_a_line_between_two_points_is_as_long_thick_and_dashed_as_asked() -> None:
    line = {"type": "scatter", "mode": "lines", "x": [-0.5, 0.5], "y": [-0.5, 0.5]}
    solid, dashed = (
        darkness(painted(drawing(data=[line | {"line": {"color": "#000000", "width": 4, "dash": dash}}])))
        for dash in ("solid", "dash")
    )
    long = (200**2 + 100**2) ** 0.5
    assert solid == pytest.approx(4 * long, rel=0.02)
    assert dashed == pytest.approx(0.6 * 4 * long, rel=0.06)


def test_a_long_line_is_no_other_than_its_pieces() -> None:
    """What is drawn strip by strip has no seams: every row and column holds as much ink as the next."""
    line = {
        "type": "scatter",
        "mode": "lines",
        "x": [-0.9, 0.9],
        "y": [-0.5, 0.5],
        "line": {"color": "#000000", "width": 3},
    }
    grey = painted(drawing(data=[line])).convert("L")
    columns = [darkness(grey.crop((x, 0, x + 1, HEIGHT))) for x in range(40, 360)]
    assert max(columns) - min(columns) < 0.15


def test_an_arrow_has_its_head_at_its_point() -> None:
    arrow = {"showarrow": True, "ax": 0, "ay": -50, "arrowwidth": 2, "arrowcolor": "#00795F"}
    image = shown(note("", **arrow))
    left, top, right, bottom = ink(image)
    widths = [ink(image.crop((0, row, WIDTH, row + 1))) for row in (top + 10, bottom - 6)]
    assert [box[2] - box[0] for box in widths] == [2, pytest.approx(8, abs=3)]
    assert 7 <= right - left <= 12
    assert 48 <= bottom - top <= 54


def test_a_column_has_its_colour_and_its_edge() -> None:
    bar = {"type": "bar", "orientation": "h", "x": [0.5], "y": [0], "width": [0.5]}
    look = {"color": "rgba(0,0,0,0)", "line": {"color": "#00795F", "width": 2}}
    full = painted(drawing(data=[bar | {"marker": {"color": "#00795F"}}]))
    hollow = painted(drawing(data=[bar | {"marker": look}]))
    assert ink(full) == (200, 75, 300, 125)
    assert [full.getpixel((250, 100)), hollow.getpixel((250, 100))] == [(0, 0x79, 0x5F), (255, 255, 255)]
    assert hollow.getpixel((200, 100)) == (0, 0x79, 0x5F)


@pytest.mark.parametrize(
    ("text", "same"),
    [("12.34\u2009亿元", "12.34 亿元"), ("12.34&#x202F;亿元", "12.34 亿元"), ("西\u200b溪", "西溪")],
)
def test_a_thin_space_becomes_a_plain_one_and_a_space_of_no_width_none(text: str, same: str) -> None:
    assert shown(note(text)).tobytes() == shown(note(same)).tobytes()


@pytest.mark.parametrize("text", ["第六 ⬟", "&#x1F389; 喜", "𠮷村", MISSING, "a\u202eb"])
def test_for_a_character_that_the_font_lacks_a_sign_stands(text: str) -> None:
    drawn = drawing(note(text))
    assert shown(note(text)).tobytes() != shown(note("")).tobytes()
    assert FALLBACK in with_fallback(svg(drawn).decode())


def test_a_rare_character_stays_in_an_svg_for_the_readers_own_fonts_and_a_turning_one_does_not() -> None:
    assert "𠮷" in svg(drawing(note("𠮷村"))).decode()
    assert "\u202e" not in svg(drawing(note("a\u202eb"))).decode()


def test_the_font_has_the_marks_that_charts_are_labelled_with() -> None:
    assert set("△▲▽▼▶▷◀◁●○◆◇■□★☆→↑↓·–—−≥≤±×µμ²³℃≈…，。；：（）「」《》、％") <= drawable()


def test_a_picture_has_every_sign_that_words_and_charts_are_written_with() -> None:
    modules = [path for room in ("display", "charts") for path in (ROOT / "metrics" / room).rglob("*.py")]
    written = set("".join(path.read_text(encoding="utf-8") for path in modules))
    assert written > {"✕", "№", "口"}
    assert [sign for sign in written if sign.isprintable() and with_fallback(sign) == FALLBACK] == []


@pytest.mark.parametrize("size", [(0, 900), (99, 900), (5000, 900), (1600, 4001), (1600, float("nan"))])
def test_a_size_out_of_bounds_is_refused(size: tuple[float, float]) -> None:
    with pytest.raises(PictureError, match="width and height lie between 100 and 4000"):
        png(drawing(), *size)


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="/x.png"/>',
        "<foreignObject/>",
        '<rect style="fill:url(//host/x)"/>',
        '<text style="font-size:9px;fill:nocolour">1</text>',
        '<circle r="9" fill="none"/>',
        "<g>",
    ],
)
def test_what_no_chart_of_ours_holds_is_refused(inside: str) -> None:
    with pytest.raises(PictureError) as refused:
        png(f'<svg xmlns="http://www.w3.org/2000/svg" width="400">{inside}</svg>', WIDTH, HEIGHT)
    assert refused.value.message == FAILED


@pytest.mark.parametrize(
    "text",
    [
        "<img src=http://localhost/x.png>",
        "<a href='http://localhost/?a=1&b=2'>a</a>",
        "'\"<>&",
        "<script>1</script>",
        "<span style='fill:url(http://localhost/x)'>a</span>",
        "a\0b&#0;\ud800",
    ],
)
def test_markup_in_a_text_reaches_nothing(text: str) -> None:
    drawn = ElementTree.fromstring(svg(drawing(note(text))))
    names = {name for element in drawn.iter() for name in element.attrib}
    assert not {name for name in names if name.endswith(("href", "src"))}
    assert {element.tag.rpartition("}")[2] for element in drawn.iter()} <= {
        "svg",
        "rect",
        "g",
        "text",
        "tspan",
    }
    assert shown(note(f"a{text}")).tobytes() != shown(note("")).tobytes()


def test_an_svg_keeps_its_texts_as_texts() -> None:
    drawn = ElementTree.fromstring(svg(drawing(note("<b>西溪</b> &amp; 花街"))))
    assert ["".join(element.itertext()) for element in drawn.iter() if element.tag.endswith("}text")] == [
        "西溪 & 花街"
    ]


def test_twenty_at_once_each_get_their_own() -> None:
    drawn = [
        drawing(note(f"第 {number} 张", font={"size": 20 + number, "color": f"#0{number:02}{number:02}0"}))
        for number in range(20)
    ]
    alone = [png(image, WIDTH, HEIGHT) for image in drawn]
    with ThreadPoolExecutor(20) as together:
        assert list(together.map(lambda image: png(image, WIDTH, HEIGHT), drawn)) == alone
    assert len(set(alone)) == 20


def test_a_worker_that_died_is_replaced() -> None:
    before = shown(note("西溪"))
    first = studios().free.queue[-1]
    process = first.process
    assert process is not None
    process.kill()
    process.wait()
    assert shown(note("西溪")).tobytes() == before.tobytes()
    assert first.process is not process


ORDER = {"svg": drawing(note("西溪")), "width": WIDTH, "height": HEIGHT}


def test_a_second_process_paints_only_for_those_who_come_meanwhile() -> None:
    two = Studios(2)
    for _ in range(2):
        two.ask(ORDER)
    assert [studio.process is None for studio in two.free.queue] == [True, False]
    both = [two.free.get() for _ in range(2)]  # both are at work
    for studio in both:
        assert studio.ask(ORDER)[:4] == b"\x89PNG"
    assert len({studio.process.pid for studio in both if studio.process}) == 2
    for studio in both:
        studio.close()


def test_a_picture_is_painted_once_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    made = kept_png(drawing(note("花街")), WIDTH, HEIGHT)
    monkeypatch.setattr(studios(), "free", None)  # whoever asks for a process now fails
    assert kept_png(drawing(note("花街")), WIDTH, HEIGHT) is made


def test_a_picture_that_takes_too_long_is_given_up() -> None:
    impatient = Studio(seconds=0.01)
    with pytest.raises(PictureError, match=SLOW.en):
        impatient.ask(ORDER)
    assert impatient.process is None
    impatient.seconds = 30
    assert impatient.ask(ORDER)[:4] == b"\x89PNG"
    impatient.close()


def test_a_worker_is_replaced_after_so_many_orders() -> None:
    brief = Studio(orders=2)
    seen = []
    for _ in range(3):
        brief.ask(ORDER)
        assert brief.process is not None
        seen.append(brief.process.pid)
    brief.close()
    assert seen[0] == seen[1] != seen[2]


def test_a_picture_for_print_says_its_size_on_paper_and_stays_the_same_picture() -> None:
    drawn = png(drawing(note("西溪")), WIDTH, HEIGHT)
    printed = Image.open(io.BytesIO(at_resolution(drawn, 300)))
    assert [round(dots) for dots in printed.info["dpi"]] == [300, 300]
    assert printed.tobytes() == Image.open(io.BytesIO(drawn)).tobytes()


def test_neither_a_browser_nor_a_font_of_the_machine_is_used(tmp_path: Path) -> None:
    drawn = drawing(note("西溪 12.34 亿元"))
    script = tmp_path / "script.py"  # unguarded: a worker that ran it again would print a second line
    script.write_text(
        "import sys\nfrom metrics.export.pictures.picture import png\nprint(png(sys.argv[1], 400, 200).hex())\n"
    )
    nothing = {
        "PATH": "",
        "HOME": str(tmp_path),
        "FONTCONFIG_PATH": str(tmp_path),
        "FONTCONFIG_FILE": os.devnull,
    }
    package = {"PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script), drawn],
        env=nothing | package,
        capture_output=True,
        check=True,
        text=True,
    )
    assert bytes.fromhex(done.stdout.strip()) == png(drawn, WIDTH, HEIGHT)
    assert not done.stderr
