"""A hundred visitors at once: sessions that speak Streamlit's own protocol, without a browser to slow them down."""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

from msgspec import Struct, field
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

PATIENCE = 30  # seconds for one answer
SOUND = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)


class Visit(Struct):
    """How one visitor fared: milliseconds to the first page and to the next choice (inf if never), and faults."""

    number: int
    first: float = math.inf
    choice: float = math.inf
    faults: list[str] = field(default_factory=list)
    picker: Delta | None = None


def visits(address: str, count: int) -> list[Visit]:
    """Let ``count`` visitors open the page at once, then choose another indicator at once."""
    return asyncio.run(_visits(address, count))


async def _visits(address: str, count: int) -> list[Visit]:
    """Return how each visitor fared; none chooses before every page has arrived or failed."""
    everyone = [Visit(number) for number in range(count)]
    lines: dict[int, ClientConnection] = {}
    async with AsyncExitStack() as stack:

        async def arrive(visit: Visit) -> None:
            line = connect(_stream(address), subprotocols=[Subprotocol("streamlit")], max_size=None)
            lines[visit.number] = await stack.enter_async_context(line)
            page = await _run(lines[visit.number], _request(address))
            visit.picker = next((element for element in page if _kind(element) == "selectbox"), None)

        async def choose(visit: Visit) -> None:
            if visit.picker is None:
                raise RuntimeError("the page has no picker")
            await _run(lines[visit.number], _request(address, visit.picker, visit.number))

        for visit, took in zip(everyone, await _all_timed(arrive, everyone), strict=True):
            visit.first = took
        for visit, took in zip(everyone, await _all_timed(choose, everyone), strict=True):
            visit.choice = took
    return everyone


async def _all_timed(step: Callable[[Visit], Awaitable[None]], everyone: list[Visit]) -> list[float]:
    """Let everyone take a step at the same moment; return the milliseconds of each."""
    return list(await asyncio.gather(*(_timed(step, visit) for visit in everyone)))


async def _timed(step: Callable[[Visit], Awaitable[None]], visit: Visit) -> float:
    """Return the milliseconds of a step; a failure is noted, and takes for ever."""
    begun = time.perf_counter()
    try:
        async with asyncio.timeout(PATIENCE):
            await step(visit)
    except (OSError, TimeoutError, WebSocketException, RuntimeError) as fault:
        visit.faults.append(f"{type(fault).__name__}: {fault}")
    return math.inf if visit.faults else (time.perf_counter() - begun) * 1000


async def _run(line: ClientConnection, request: BackMsg) -> list[Delta]:
    """Send a request; return the elements of the answer.

    Raises:
        RuntimeError: if the run failed, showed an exception or drew no chart.
    """
    await line.send(request.SerializeToString())
    page: list[Delta] = []
    message = ForwardMsg()
    while message.WhichOneof("type") != "script_finished":
        message = ForwardMsg.FromString(bytes(await line.recv(decode=False)))
        if message.WhichOneof("type") == "delta":
            page.append(message.delta)
    kinds = {_kind(delta) for delta in page}
    if message.script_finished not in SOUND or "exception" in kinds or not any(map(_holds_chart, page)):
        raise RuntimeError(f"a run ended with {message.script_finished} and showed {sorted(kinds)}")
    return page


def _request(address: str, picker: Delta | None = None, number: int = 0) -> BackMsg:
    """Return what a browser sends: to open the page, or to choose an option in the part of it that holds ``picker``."""
    request = BackMsg()
    request.rerun_script.page_name = urlsplit(address).path.strip("/")
    if picker is not None:
        box = picker.new_element.selectbox
        request.rerun_script.fragment_id = picker.fragment_id
        state = request.rerun_script.widget_states.widgets.add()
        state.id, state.string_value = box.id, box.options[1 + number % (len(box.options) - 1)]
    return request


def _stream(address: str) -> str:
    """Return where the server at ``address`` speaks with its pages."""
    return f"ws://{urlsplit(address).netloc}/_stcore/stream"


def _holds_chart(delta: Delta) -> bool:
    """Return whether a message brings a chart, as Streamlit's own element or as the dashboard's piece of HTML."""
    return _kind(delta) == "plotly_chart" or "data-chart=" in delta.new_element.html.body


def _kind(delta: Delta) -> str:
    """Return the kind of element that a message brings; empty for none."""
    return str(delta.new_element.WhichOneof("type") or "")
