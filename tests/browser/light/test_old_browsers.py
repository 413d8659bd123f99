"""Old browsers: what Streamlit's scripts need they have not, so they get the light page, and all of it works there."""

import pytest

from tests.browser.old_browsers import names, opened

READY = "return document.documentElement.className.includes('scripted')"
CHOOSE = """const list = document.querySelector('select[name=indicator]');
  list.value = 'pm25'; list.dispatchEvent(new Event('change', {bubbles: true})); return true"""

OPEN = """const click = new MouseEvent('click', {bubbles: true, cancelable: true});
  document.querySelector('.chart .mark').dispatchEvent(click);
  return document.querySelector('details.evidence[open]') !== null"""
WIDE = "document.documentElement.scrollWidth > innerWidth"


@pytest.mark.parametrize("name", names())
def test_an_old_browser_is_sent_to_the_light_page_and_can_choose_there(site: str, name: str) -> None:
    with opened(name, f"{site}/comparison?lang=en&towns=西溪") as tab:
        assert tab.run(READY)
        assert tab.run("return navigator.userAgent.match(/Chrome.(\\d+)/)[1]") == name
        assert tab.run("return location.pathname") == "/p/comparison"
        assert tab.run("return document.querySelectorAll('.chart .mark').length") >= 1
        assert tab.run("return document.querySelector('.chart .mark').getBoundingClientRect().width") > 5
        assert tab.run(CHOOSE)
        assert tab.run("return /PM2.5/.test(document.querySelector('h1').textContent)")
        assert tab.run("return location.search.includes('pm25')")
        assert tab.run(OPEN)
        assert tab.run("return getComputedStyle(document.body).backgroundColor") == "rgb(251, 250, 247)"
        assert tab.ask("Runtime.evaluate", expression=WIDE)["result"]["value"] is False
