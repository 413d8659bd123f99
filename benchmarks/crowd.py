"""Fifty visitors at once: sessions that speak Streamlit's own protocol, without a browser to slow them down."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

PATIENCE = 30  # seconds for one answer


@dataclass(frozen=True, slots=True)
class Visit:
    """How one visitor fared: milliseconds to the first page and to the next choice, and whether all went well."""

    first: float
    choice: float
    sound: bool


def visits(address: str, count: int) -> list[Visit]:
    """Let ``count`` visitors open the page at once, then choose another indicator at once."""
    return asyncio.run(_visits(address, count))


async def _visits(address: str, count: int) -> list[Visit]:
    """Return how each visitor fared; all wait for each other before they choose."""
    together = asyncio.Barrier(count)
    return list(await asyncio.gather(*(_visit(address, together, number) for number in range(count))))


async def _visit(address: str, together: asyncio.Barrier, number: int) -> Visit:
    """Return how one visitor fared."""
    parts = urlsplit(address)
    url = f"ws://{parts.netloc}/_stcore/stream"
    await together.wait()
    begun = time.perf_counter()
    async with connect(url, subprotocols=["streamlit"], max_size=None, compression=None) as line:  # type: ignore[list-item]
        elements = await _run(line, parts.path.strip("/"), None, "")
        first = time.perf_counter() - begun
        picker = next(each.selectbox for each in elements if _is(each, "selectbox"))
        wanted = picker.options[1 + number % (len(picker.options) - 1)]
        await together.wait()
        begun = time.perf_counter()
        redrawn = await _run(line, parts.path.strip("/"), picker.id, wanted)
        choice = time.perf_counter() - begun
    sound = all(_is_sound(each) for each in (elements, redrawn))
    return Visit(first * 1000, choice * 1000, sound)


async def _run(line: ClientConnection, page: str, picker: str | None, wanted: str) -> list[Element]:
    """Run the page, with the picker's choice if one is given; return the elements that it sent."""
    request = BackMsg()
    request.rerun_script.page_name = page
    if picker is not None:
        state = request.rerun_script.widget_states.widgets.add()
        state.id, state.string_value = picker, wanted
    await line.send(request.SerializeToString())
    elements = []
    async with asyncio.timeout(PATIENCE):
        while True:
            message = ForwardMsg.FromString(bytes(await line.recv(decode=False)))
            kind = message.WhichOneof("type")
            if kind == "delta" and message.delta.WhichOneof("type") == "new_element":
                elements.append(message.delta.new_element)
            elif kind == "script_finished":
                return elements


def _is_sound(elements: Sequence[Element]) -> bool:
    """Whether a run drew a chart and showed no error."""
    return any(_is(each, "plotly_chart") for each in elements) and not any(
        _is(each, "exception") for each in elements
    )


def _is(element: Element, kind: str) -> bool:
    """Whether an element is of the given kind."""
    return element.WhichOneof("type") == kind
