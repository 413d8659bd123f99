"""When the dashboard can be used: its pickers are seen, beside those of a Streamlit page without any chart."""

from statistics import median

from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

from benchmarks.contest import both_pages, running

ROUNDS, REST = 4, 700  # visits of each kind; milliseconds in which a page comes to rest
GLANCE = 100  # milliseconds between two looks at a clock: a promise asked for as a page begins may never be answered
CLOCK = """(() => {
  const look = () => document.querySelector(".st-key-indicator input")?.checkVisibility({ visibilityProperty: true })
    ? window.moment = performance.now() : requestAnimationFrame(look);
  look();
})()"""
Pair = tuple[float, float]


def usable(browser: Browser, dashboard: str) -> dict[str, Pair]:
    """Return the median milliseconds until both can be used, with an empty cache and with a full one."""
    with both_pages("chartless_app.py") as (_, floor), running(floor) as chartless:
        addresses = dashboard, chartless.address
        pairs = [[_visits(browser, address) for address in addresses] for _ in range(ROUNDS)]
    return {
        name: (median(ours[position] for ours, _ in pairs), median(theirs[position] for _, theirs in pairs))
        for position, name in enumerate(("cold", "warm"))
    }


def _visits(browser: Browser, address: str) -> Pair:
    """Return the milliseconds until the picker of a page is seen, with an empty cache and with a full one."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.add_init_script(CLOCK)
    times = []
    try:
        for _ in range(2):
            tab = context.new_page()
            tab.goto(address, wait_until="commit")
            times.append(moment(tab))
            tab.wait_for_timeout(REST)
            tab.close()
    finally:
        context.close()
    return times[0], times[1]


def moment(tab: Tab) -> float:
    """Return the milliseconds that the clock of a page has noted, within 30 seconds."""
    return float(tab.wait_for_function("() => window.moment", polling=GLANCE).json_value())
