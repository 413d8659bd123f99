"""What is asked of a drawn page for readers who hear it, enlarge it, or use it by keyboard."""

from importlib.resources import files

from playwright.sync_api import Page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
EVERY = [*WCAG, "best-practice"]
INKS = ["cat.color"]  # the rules of axe that another tone can break
RUN = """async tags => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values: tags}}))
  .violations.flatMap(({id, nodes}) => nodes.map(({target, html}) => `${id}: ${target} ${html.slice(0, 120)}`))"""
HEARD = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
]
NAMES = f"""() => {HEARD}
  .flatMap(name => [...document.body.querySelectorAll(`[${{name}}]`)].map(node => node.getAttribute(name)))
  .concat([...document.querySelectorAll('[aria-live] *')].map(node => node.textContent)).filter(text => text)"""
# Text of its own that stands outside the window, or that something around it cuts off; what only ears meet is left out.
CUT = """() => {
  const known = new Map();
  const around = element => { // what stands around many texts is asked for its style once
    if (!element || element.matches('body, .stMain')) return {spared: false, edges: []};
    if (!known.has(element)) {
      const {spared, edges} = around(element.parentElement), style = getComputedStyle(element);
      const isHeard = style.clipPath !== 'none' || style.clip !== 'auto';
      const isBroughtIn = style.scrollSnapType !== 'none'; // by a thumb
      const [wide, high] = [style.overflowX, style.overflowY].map(flow => /hidden|clip/.test(flow));
      const own = wide || high ? [[wide, high, element.getBoundingClientRect()]] : [];
      known.set(element, {spared: spared || isHeard || isBroughtIn, edges: [...edges, ...own]});
    }
    return known.get(element);
  };
  const cut = text => {
    const {spared, edges} = around(text.parentElement);
    if (spared || !text.parentElement.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
    return boxes.some(box => box.left < -1 || box.right > innerWidth + 1)
      || edges.some(([wide, high, edge]) => boxes.some(box =>
        (wide && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5))
        || (high && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3))));
  };
  const texts = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, text =>
    !text.data.trim() || text.parentElement.closest('script, style, noscript, [data-testid=stIconMaterial]')
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  while (walker.nextNode()) if (cut(walker.currentNode)) texts.push(walker.currentNode.data.trim());
  return texts;
}"""
# Boxes of tables and lists whose text is wider than they are.
OVERFULL = """box => [...document.querySelectorAll(box)]
  .filter(node => node.checkVisibility() && !node.closest('.unseen') && getComputedStyle(node).display !== 'inline')
  .filter(node => node.scrollWidth > node.clientWidth + 1).map(node => node.outerHTML.slice(0, 200))"""
BOXES = ".profiles :is(td, th, p), .targets :is(td, th, p, li)"
SIDEWAYS = """() => [document.documentElement, document.querySelector('.stMain')]
  .map(node => Math.max(0, node.scrollWidth - node.clientWidth))"""
MOVING = """() => [...document.querySelectorAll('*')].flatMap(node => ['', '::before', '::after'].map(part => {
    const style = getComputedStyle(node, part || null);
    const lasts = /[1-9]/.test(style.transitionDuration);
    return style.animationName !== 'none' || lasts ? node.tagName + '.' + node.className + part : '';
  })).filter(text => text)"""
# A group through which the arrow keys lead is one stop, by the name of the group.
GROUP = "closest('[role=toolbar], [role=radiogroup]')"
CALLED = f"""node => (node.{GROUP}?.ariaLabel
  ?? node.ariaLabel ?? node.innerText.split('\\n')[0]).trim()"""
FOCUSED = f"""() => {{
  const here = document.activeElement;
  const thumb = here.matches('.stSlider input') ? here.parentElement.parentElement : here;
  const seen = [thumb, thumb.parentElement].map(node => getComputedStyle(node))
    .some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
  return here === document.body ? null : [here.matches('main, section') ? 'main' : ({CALLED})(here), seen];
}}"""
CONTROLS = f"""() => [...document.querySelectorAll('a[href], button, summary, input, .plot[tabindex="0"]')]
  .filter(node => node.checkVisibility() && node.tabIndex >= 0 && !node.closest('details:not([open]) > :not(summary)'))
  .filter(node => !node.matches(':disabled, [aria-disabled=true]'))
  .filter(node => [node, undefined].includes(node.{GROUP}?.querySelector('button')))
  .map({CALLED})"""


def faults(page: Page, rules: list[str] = EVERY) -> list[str]:
    """Return what axe-core finds on a page: the rule, the place and the element."""
    if page.evaluate("() => !window.axe"):  # half a megabyte, which stays on the page until another is opened
        page.evaluate(AXE)
    violations: list[str] = page.evaluate(RUN, rules)
    return violations


def names(page: Page) -> list[str]:
    """Return every text that a page holds for ears and hints: labels, titles, alternatives, announcements."""
    labels: list[str] = page.evaluate(NAMES)
    return labels


def focus_by_tab(page: Page) -> list[tuple[str, bool]]:
    """Return, for each stop of the Tab key from the top of a page, its name and whether its focus is seen."""
    stops: list[tuple[str, bool]] = []
    for _ in range(80):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        stops.append(tuple(stop))
    return stops


def controls(page: Page) -> list[str]:
    """Return what can be used on a page, in its order; a group is one."""
    unnamed: list[str] = page.evaluate(CONTROLS)
    return unnamed


def cut_off(page: Page) -> list[str]:
    """Return the texts that stand outside the window or are cut off by what is around them."""
    texts: list[str] = page.evaluate(CUT)
    return texts


def overfull(page: Page) -> list[str]:
    """Return the cells and lines of profiles and targets whose text is wider than they are."""
    boxes: list[str] = page.evaluate(OVERFULL, BOXES)
    return boxes


def scrolls_sideways(page: Page) -> bool:
    """Whether a reader must scroll sideways."""
    return any(page.evaluate(SIDEWAYS))
