"""Pictures, opened again and looked into."""

import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

from metrics.analysis.comparing.comparison import View
from metrics.charts import SLIDE
from metrics.export.chart_json import admitted
from metrics.export.drawing import Svg
from metrics.export.glyphs import FALLBACK, drawable
from metrics.export.picture import at_resolution, kept_png, png, svg
from metrics.export.refusal import PictureError
from metrics.export.studio import NO_ENGINE, SLOW, Studio, Studios, can_draw, studios
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure
from metrics.views.page import Choice
from metrics.views.pages import PAGES
from metrics.views.reader import Reader
from metrics.views.shelf import Data
from tests.sample import CATALOGUE, FACTS

GROUND, INK = "#ffffff", "#1D2127"
MISSING = "\ue000"  # for private use: no font of ours has it


def note(text: str, **more: Any) -> dict[str, Any]:
    """Return an annotation in the middle of the paper."""
    position = {"x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper", "showarrow": False}
    return position | {"text": text, "font": {"size": 24, "color": INK}} | more


def chart(*notes: dict[str, Any], **layout: Any) -> str:
    """Return a chart that is empty but for ``notes``."""
    bare = {"visible": False}
    plain = {
        "annotations": notes,
        "xaxis": bare,
        "yaxis": bare,
        "paper_bgcolor": GROUND,
        "plot_bgcolor": GROUND,
    }
    return json.dumps({"data": [], "layout": plain | layout})


def opened(picture: bytes) -> Image.Image:
    """Return a picture's pixels."""
    return Image.open(io.BytesIO(picture)).convert("RGB")


def shown(*notes: dict[str, Any]) -> Image.Image:
    """Return the pixels of a small picture of ``notes``."""
    return opened(png(chart(*notes), width=400, height=200))


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """Return the box that holds everything that is not ground."""
    box = ImageChops.difference(image, Image.new("RGB", image.size, GROUND)).getbbox()
    assert box is not None, "nothing is drawn"
    return box


def darkness(image: Image.Image) -> float:
    """Return how much ink there is."""
    counts = image.convert("L").histogram()
    return sum((255 - shade) * count for shade, count in enumerate(counts)) / 255


def refusal(chart_json: str) -> PictureError:
    """Return the refusal of a chart."""
    with pytest.raises(PictureError) as caught:
        png(chart_json, width=400, height=200)
    return caught.value


@pytest.mark.parametrize(
    ("width", "height", "scale", "size"),
    [(1600, 900, 1, (1600, 900)), (960, 540, 5 / 3, (1600, 900)), (333, 217, 1.5, (500, 326))],
)
def test_a_picture_has_the_size_that_was_asked_for(
    width: int, height: int, scale: float, size: tuple[int, int]
) -> None:
    picture = opened(png(chart(note("西溪")), width=width, height=height, scale=scale))
    assert picture.size == size
    assert ink(picture)


def test_chinese_characters_are_drawn_and_not_boxes() -> None:
    drawn = [shown(note(text)) for text in ("西西", "溪溪", "湖湖")]
    text = svg(chart(note("西西")), width=400, height=200).decode()
    written, boxes = (
        opened(studios().ask({"svg": image, "width": 400, "height": 200}))
        for image in (text, text.replace("西", MISSING))
    )
    assert written.tobytes() == drawn[0].tobytes()
    assert len({image.tobytes() for image in [*drawn, boxes]}) == 4


def test_a_font_family_of_the_screen_changes_nothing() -> None:
    plain = chart(note("西溪 12.34 亿元"))
    named = chart(
        note("<span style='font-family:Papyrus'>西溪 12.34 亿元</span>"), font={"family": "PingFang SC"}
    )
    assert opened(png(named)).tobytes() == opened(png(plain)).tobytes()


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


def test_no_line_runs_through_a_label() -> None:
    line = {"type": "line", "xref": "paper", "yref": "paper", "x0": 0, "x1": 1, "y0": 0.5, "y1": 0.5}
    shape = line | {"line": {"color": "#ff0000", "width": 2}, "layer": "below"}
    wide = {"shapes": [shape], "margin": dict.fromkeys("lrtb", 0)}
    picture = opened(png(chart(note("1 1 1 1 1 1"), **wide), width=400, height=200))
    band = picture.crop((0, 100, 400, 101)).tobytes()
    along = list(zip(band[::3], band[1::3], band[2::3], strict=True))
    assert {along[x] for x in (5, 100, 300, 395)} == {(255, 0, 0)}  # the line is drawn
    letters = [x for x, shade in enumerate(along) if max(shade) < 100]
    assert len(letters) >= 6
    assert along[letters[0] : letters[-1]].count((255, 255, 255)) >= 6  # each with ground beside it


def test_no_line_runs_through_a_hollow_mark() -> None:
    line = {"mode": "lines", "line": {"color": "#ff0000", "width": 2}}
    mark = {"mode": "markers", "marker": {"symbol": "circle-open", "size": 40, "color": INK}}
    traces = [{"x": [0, 1, 2], "y": [0, 0, 0], **trace} for trace in (line, mark)]
    plain = json.loads(chart(margin=dict.fromkeys("lrtb", 0), showlegend=False))
    picture = opened(png(json.dumps(plain | {"data": traces}), width=400, height=200))
    assert picture.getpixel((200, 100)) == (255, 255, 255)
    assert picture.getpixel((120, 100)) == (255, 0, 0)


def test_an_arrow_has_its_head_at_its_point() -> None:
    image = shown(note("", showarrow=True, ax=0, ay=-50, arrowwidth=2, arrowhead=2, arrowcolor="#00795F"))
    left, top, right, bottom = ink(image)
    widths = [ink(image.crop((0, row, 400, row + 1))) for row in (top + 10, bottom - 6)]
    assert [box[2] - box[0] for box in widths] == [2, pytest.approx(6, abs=2)]
    assert 8 <= right - left <= 12
    assert 48 <= bottom - top <= 52


@pytest.mark.parametrize(
    ("text", "same"),
    [("12.34\u2009亿元", "12.34 亿元"), ("12.34&#x202F;亿元", "12.34 亿元"), ("西\u200b溪", "西溪")],
)
def test_a_thin_space_becomes_a_plain_one_and_a_space_of_no_width_none(text: str, same: str) -> None:
    assert shown(note(text)).tobytes() == shown(note(same)).tobytes()


def test_dollar_signs_are_no_formula() -> None:
    assert ink(shown(note("$12$ 与 $13$")))


@pytest.mark.parametrize("text", ["第六 ⬟", "&#x1F389; 喜", "𠮷村", MISSING, "a\u202eb"])
def test_for_a_character_that_the_font_lacks_a_sign_stands(text: str) -> None:
    assert ink(opened(png(chart(note("好"), note(text)))))
    assert FALLBACK in Svg(svg(chart(note("好"), note(text))).decode()).thickened()


def test_a_rare_character_stays_in_an_svg_for_the_readers_own_fonts_and_a_turning_one_does_not() -> None:
    assert "𠮷" in svg(chart(note("𠮷村"))).decode()
    assert "\u202e" not in svg(chart(note("a\u202eb"))).decode()


def test_the_font_has_the_marks_that_charts_are_labelled_with() -> None:
    assert set("△▲▽▼●○◆◇■□★☆→↑↓·–—−≥≤±×µμ²³℃≈…，。；：（）「」《》、％") <= drawable()


def test_what_is_not_drawn_need_not_be_in_the_font() -> None:
    trace = {"type": "scatter", "x": [1], "y": [1], "hovertemplate": "⬟", "customdata": ["⬟"]}
    assert ink(opened(png(json.dumps({"data": [trace]}))))


@pytest.mark.parametrize(
    "size", [(0, 900, 1), (99, 900, 1), (5000, 900, 1), (1600, 900, 3), (1600, 900, float("nan"))]
)
def test_a_size_out_of_bounds_is_refused(size: tuple[int, int, float]) -> None:
    with pytest.raises(PictureError, match="width and height lie between 100 and 4000"):
        png(chart(), width=size[0], height=size[1], scale=size[2])


HOSTILE = {
    "not JSON": "{",
    "no number": '{"data": [{"x": [NaN]}]}',
    "too large a number": '{"data": [{"x": [1e999]}]}',
    "too deep": "[" * 100_000,
    "too long": json.dumps({"data": [], "layout": {"title": {"text": "长" * 1_000_000}}}),
    "a long text": chart(note("长" * 10_000)),
    "no chart": "[]",
    "no traces": '{"data": {}}',
    "a trace that is none": '{"data": [1]}',
    "a map": '{"data": [{"type": "scattergeo"}]}',
    "a kind that is none": '{"data": [{"type": ["bar"]}]}',
    "an image": chart(images=[{"source": "file:///etc/hostname"}]),
    "an image in the template": chart(template={"layout": {"images": [{"source": "x"}]}}),
    "three dimensions": chart(scene={}),
    "half a character": chart(note("\ud800")),
    "a control character": chart(note("a\0b")),
    "a control character as an entity": chart(note("a&#0;b")),
    "a colour from elsewhere": chart(note("<span style='fill:url(http://localhost/x)'>a</span>")),
    "a link with parameters": chart(note("<a href='http://localhost/?a=1&b=2'>a</a>")),
    "a pattern that ends early": json.dumps(
        {
            "data": [
                {"type": "bar", "y": [1], "marker": {"pattern": {"path": 'M0,0"/><image href="/x.png"/>'}}}
            ]
        }
    ),
}


@pytest.mark.parametrize("chart_json", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_no_chart_of_ours_holds_is_refused(chart_json: str) -> None:
    message = refusal(chart_json).message
    assert message.zh
    assert "; " in message.en


@pytest.mark.parametrize(
    "text",
    ["<img src=http://localhost/x.png>", "<a href='http://localhost/'>a</a>", "'\"<>&", "<script>1</script>"],
)
def test_markup_in_a_text_reaches_nothing(text: str) -> None:
    drawn = ElementTree.fromstring(svg(chart(note(text)), width=400, height=200))
    assert not [name for element in drawn.iter() for name in element.attrib if name.endswith(("href", "src"))]
    assert not [
        element for element in drawn.iter() if element.tag.endswith(("image", "script", "foreignObject"))
    ]
    assert ink(shown(note(text)))


def test_a_drawing_that_reaches_outside_is_refused() -> None:
    frame = '<svg xmlns="http://www.w3.org/2000/svg"><{0}/></svg>'
    for inside in ('image href="/x.png"', "foreignObject", 'rect style="fill: url(//host/x)"'):
        with pytest.raises(PictureError, match="leave out links and images"):
            Svg(frame.format(inside))


def test_an_svg_keeps_its_texts_as_texts() -> None:
    drawn = Svg(svg(chart(note("<b>西溪</b> &amp; 花街")), width=400, height=200).decode())
    assert list(drawn.texts) == ["西溪 & 花街"]


def test_twenty_at_once_each_get_their_own() -> None:
    charts = [
        chart(note(f"第 {number} 张", font={"size": 20 + number, "color": f"#0{number:02}{number:02}0"}))
        for number in range(20)
    ]
    alone = [png(chart, width=400, height=200) for chart in charts]
    with ThreadPoolExecutor(20) as together:
        assert list(together.map(lambda chart: png(chart, width=400, height=200), charts)) == alone
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


def test_a_second_process_draws_only_for_those_who_come_meanwhile() -> None:
    two, order = Studios(2), {"chart": json.loads(chart(note("西溪"))), "width": 400, "height": 200}
    for _ in range(2):
        two.ask(order)
    assert [studio.process is None for studio in two.free.queue] == [True, False]
    with ThreadPoolExecutor(4) as together:
        assert all(b"<svg" in drawn for drawn in together.map(lambda _: two.ask(order), range(4)))
    assert len({studio.process.pid for studio in two.free.queue if studio.process}) == 2
    for studio in list(two.free.queue):
        studio.close()


def test_a_picture_is_drawn_once_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    made = kept_png(chart(note("花街")), 400, 200, 1)
    monkeypatch.setattr(studios(), "free", None)  # whoever asks for a process now fails
    assert kept_png(chart(note("花街")), 400, 200, 1) is made


@pytest.mark.parametrize("kind", [ChartKind.DOTS, ChartKind.COLUMNS, ChartKind.RANKING, ChartKind.MULTIPLES])
def test_what_is_looked_up_faster_is_drawn_alike(kind: ChartKind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_draw(), NO_ENGINE.en
    from metrics.export import worker

    view = View("industrial_output", Measure.LEVEL, tuple(CATALOGUE.towns), 2020, 2024, kind)
    page = PAGES["comparison"](Reader.of(Data(CATALOGUE, FACTS, ()), Language.ZH), Choice(view=view))
    assert page.picture is not None
    order = {"chart": admitted(page.picture(page.reader.look, SLIDE).to_json()), "width": 960, "height": 540}
    chance = (
        "var last = 1; Math.random = function () { return (last = last * 16807 % 2147483647) / 2147483647; };"
    )
    drawn = set()
    for scripts in (("repairs.js",), worker.SCRIPTS):
        monkeypatch.setattr(worker, "SCRIPTS", scripts)
        drawer = worker.Drawer()
        drawer.engine.context.eval(chance)
        drawn.add(drawer.drawn(order))
    assert len(drawn) == 1


def test_a_drawing_that_takes_too_long_is_given_up() -> None:
    order = {"chart": json.loads(chart(note("西溪"))), "width": 400, "height": 200}
    impatient = Studio(seconds=0.01)
    with pytest.raises(PictureError, match=SLOW.en):
        impatient.ask(order)
    assert impatient.process is None
    impatient.seconds = 30
    assert b"<svg" in impatient.ask(order)
    impatient.close()


def test_a_worker_is_replaced_after_so_many_orders() -> None:
    order = {"chart": json.loads(chart()), "width": 400, "height": 200}
    brief = Studio(orders=2)
    seen = []
    for _ in range(3):
        brief.ask(order)
        assert brief.process is not None
        seen.append(brief.process.pid)
    brief.close()
    assert seen[0] == seen[1] != seen[2]


def test_a_picture_for_print_says_its_size_on_paper_and_stays_the_same_picture() -> None:
    drawn = png(chart(note("西溪")))
    printed = Image.open(io.BytesIO(at_resolution(drawn, 300)))
    assert [round(dots) for dots in printed.info["dpi"]] == [300, 300]
    assert printed.tobytes() == Image.open(io.BytesIO(drawn)).tobytes()


def test_drawing_again_and_again_takes_no_more_memory() -> None:
    assert can_draw(), NO_ENGINE.en
    from metrics.export.worker import Drawer

    drawer, order = Drawer(), {"chart": json.loads(chart(note("西溪"))), "width": 400, "height": 200}
    used = []
    for _ in range(12):
        drawer.drawn(order)
        drawer.engine.context.gc()
        used.append(drawer.engine.context.memory()["memory_used_size"])
    assert used[-1] < used[3] * 1.02


def test_neither_a_browser_nor_a_font_of_the_machine_is_used(tmp_path: Path) -> None:
    drawn = chart(note("西溪 12.34 亿元"))
    script = tmp_path / "script.py"  # unguarded: a worker that ran it again would print a second line
    script.write_text("import sys\nfrom metrics.export.picture import png\nprint(png(sys.argv[1]).hex())\n")
    nothing = {
        "PATH": "",
        "HOME": str(tmp_path),
        "FONTCONFIG_PATH": str(tmp_path),
        "FONTCONFIG_FILE": os.devnull,
    }
    package = {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script), drawn],
        env=nothing | package,
        capture_output=True,
        check=True,
        text=True,
    )
    assert bytes.fromhex(done.stdout.strip()) == png(drawn)
    assert not done.stderr
