// Draws the comparison's chart: what the server says, and before it can say it, what the pickers say, from views that
// were sent ahead. The server decides: when it has nothing more to say, what it said last stands.
"use strict";
(() => {
  const SILENCE = 500; // milliseconds after an answer of the server, in which another may begin
  const NARROW = 720; // pixels: a chart is drawn for a phone
  let ahead = {}; // the views sent ahead, by the address that they came from
  let loading = null; // Plotly, once a chart needs it
  let asking = false; // whether the pickers may say what the server has not answered yet
  let heard = []; // the answer's elements: a busy browser may leave out the state of the run that brought them
  let silence = 0;

  const find = (selector) => document.querySelector(selector);
  const chosen = (key) => [...document.querySelectorAll(`.st-key-${key} :is([aria-pressed=true], [aria-checked=true])`)].map((button) => button.textContent.trim());
  // Many towns stand in a list, which shows the chosen ones as tags, by county; a view names them in its own order.
  const towns = ({ names }) => {
    const ids = Object.values(names.towns), tags = [...document.querySelectorAll(".st-key-towns .react-aria-ComboBox [data-tag]")];
    const labels = [...chosen("towns"), ...tags.map((tag) => tag.ariaLabel)];
    return labels.map((label) => names.towns[label]).sort((one, other) => ids.indexOf(one) - ids.indexOf(other)).map((id) => ["towns", id]);
  };

  // The view that the pickers show, where it was sent ahead; kind, unit and page as the server last said.
  const picked = (answer) => {
    const box = find(".st-key-indicator input");
    if (ahead.address !== answer.ahead || !box || box.ariaExpanded === "true") return undefined;
    const { names, views } = ahead, answered = new URLSearchParams(find("[data-address]").dataset.address);
    const indicator = names.indicator[box.value];
    const slid = [...document.querySelectorAll(".st-key-years input")].map(({ value }) => value); // while they are open
    const years = (slid.length ? slid : answered.getAll("years")).map((year) => ["years", year]);
    const shown = ["kind", "unit", "page"].map((key) => [key, answered.get(key)]);
    const measure = names.measure[indicator]?.[chosen("measure")[0]];
    const address = String(new URLSearchParams([["indicator", indicator], ["measure", measure], ...towns(ahead), ...years, ...shown]));
    return address in views ? address : undefined;
  };

  // Where the first chart stands as a still drawing, the script that draws it comes once the page is open and at rest, or
  // somebody does something: before, it would keep the pickers waiting.
  const rest = new Promise((resolve) => {
    if (!find("#first .still")) return void resolve();
    for (const step of ["pointerdown", "keydown"]) addEventListener(step, resolve, { capture: true, once: true });
    const idle = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, SILENCE));
    document.addEventListener("opened", () => idle(resolve, { timeout: 2 * SILENCE }), { once: true });
  });
  let rested = false;
  rest.then(() => { rested = true; });

  const plotly = () => (loading ??= new Promise((resolve, reject) => {
    const src = find("link[rel~=chart-script]").href;
    document.head.append(Object.assign(document.createElement("script"), { src, onload: () => resolve(window.Plotly), onerror: reject }));
  }));

  // On a phone the titles of panels are those that the chart brings for it.
  const fitted = (drawing, isNarrow) => {
    const { annotations = [], meta } = drawing.layout;
    if (isNarrow && meta) annotations.filter(({ name }) => name === "panel").forEach((title, index) => { title.text = meta[index]; });
    return drawing;
  };

  // A chart's width is read when it is first drawn and when it changes: asking for it lays out all of the page, which a
  // choice has just changed.
  const widths = new WeakMap();
  const width = new ResizeObserver((changed) => {
    for (const { target, contentRect } of changed) {
      if (!contentRect.width) continue; // it is hidden, or gone
      const isOther = contentRect.width < NARROW !== narrow(target);
      widths.set(target, contentRect.width);
      if (isOther) show();
    }
  });
  const narrow = (plot) => {
    if (!widths.has(plot)) {
      widths.set(plot, plot.clientWidth);
      width.observe(plot);
    }
    return widths.get(plot) < NARROW;
  };

  // Draws a chart unless it stands already; where it cannot be drawn, its words stand in its place.
  const draw = async (chart, alternative) => {
    const plot = find(".plot");
    if (plot.ariaLabel !== alternative) plot.ariaLabel = alternative; // two empty charts differ in their words alone
    if (!rested) await rest; // what need not wait is drawn before the rest of a view is put into the page
    if (!plot.isConnected) return;
    const isNarrow = narrow(plot);
    if (plot.chart === chart && plot.isNarrow === isNarrow) return;
    Object.assign(plot, { chart, isNarrow });
    const drawing = fitted(JSON.parse(chart), isNarrow);
    plot.style.minHeight = `${drawing.layout.height}px`;
    try {
      const library = window.Plotly ?? (await plotly());
      if (plot.chart !== chart) return;
      if (!plot.layout) plot.textContent = ""; // the words, or the still drawing, that stood for a chart
      await library.react(plot, drawing);
      plot.dispatchEvent(new Event("redrawn", { bubbles: true }));
    } catch {
      loading = null; // the next chart asks for it again
      plot.textContent = alternative;
    }
  };

  // Puts a heading before the server's, which is hidden as long as it stands; without one the server's is shown.
  const head = (heading) => {
    const own = find(".caption.ahead"), theirs = find(".caption:not(.ahead)");
    document.documentElement.classList.toggle("ahead", Boolean(heading));
    theirs.hidden = Boolean(heading);
    if (own?.heading === heading) return;
    own?.remove();
    if (!heading) return;
    theirs.insertAdjacentHTML("beforebegin", heading);
    Object.assign(theirs.previousElementSibling, { heading, className: "caption ahead" });
  };

  // Tells a reader who does not see the chart that it is another one, by its title; the first one is read as it stands.
  let title = "";
  const tell = () => {
    const now = find(".caption:not([hidden]) h1")?.textContent.trim() ?? "", region = find(".told");
    if (title && now && now !== title && region) region.textContent = now;
    title = now || title;
  };

  // What stands below the chart of a view that is ahead comes by a way of its own, long before the rest of the answer: it
  // stands in the place of what the server said last, until the server puts the same there, or what stood there is right.
  const INSIDE = { foot: ".caption-foot", figures: ".definition" };
  let below = {}; // the view that was asked for, and its pieces once they are there
  const lay = (pieces) => {
    for (const [name, inside] of Object.entries(INSIDE)) {
      const html = find(`.stMain ${inside}`)?.closest(".stHtml"), own = html?.querySelector(":scope > .sooner");
      if (!html || own?.pieces === pieces) continue;
      const before = own ? own.nodes : [...html.childNodes];
      if (!pieces) { html.replaceChildren(...before); continue; }
      html.innerHTML = `<div class="sooner">${pieces[name]}</div>`;
      Object.assign(html.firstElementChild, { pieces, nodes: before });
    }
  };
  const follow = async (view, { ahead: address } = {}) => {
    if (below.view !== view) {
      below = { view };
      lay(undefined);
      if (!view) return;
      const pieces = await fetch(`below.json?${view}&${address.split("?")[1]}`).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined);
      if (below.view === view) below.pieces = pieces;
    }
    if (below.pieces) lay(below.pieces);
  };

  // The likeliest few first: until all have been made once, somebody would have chosen several times.
  const fetchAhead = async (address) => {
    if (ahead.asked === address) return;
    ahead = { asked: address };
    for (const some of [`${address}&few`, address]) {
      // Without them the server draws each; one that is just stopping has none, and is asked again when it is back.
      const views = await fetch(some).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined);
      if (ahead.asked !== address) return;
      if (views) ahead = { ...views, asked: address };
      else ahead.asked = undefined;
      if (views && asking) show(); // a choice that nobody has answered yet
    }
  };

  const show = () => {
    const answer = find("[data-chart]")?.dataset, answered = find("[data-address]")?.dataset.address;
    if (!answer || !find(".plot")) return;
    const view = asking ? picked(answer) : answered;
    if (view === undefined || view === answered) {
      head(undefined);
      draw(answer.chart, answer.alternative).then(() => fetchAhead(answer.ahead));
      if (!asking || below.view !== view) follow(undefined); // else the words of the answer are still on their way
    } else {
      const [index, heading, alternative] = ahead.views[view];
      follow(view, answer); // first: drawing keeps the browser busy while the answer is on its way
      draw(ahead.charts[index], alternative); // before its heading: what it measures would lay that out, too
      head(heading);
    }
    tell();
  };

  const settle = () => {
    if (find("[data-test-script-state=running]")) return; // its end is told
    asking = false;
    show();
  };

  const SAYING = ["value", "aria-pressed", "aria-checked", "data-test-script-state"]; // attributes that tell what is chosen
  const listen = ({ detail: changes }) => {
    const tagged = ({ attributeName, target }) => SAYING.includes(attributeName) || (!attributeName && target.closest?.(".st-key-towns [role=group]"));
    const changed = changes.filter(tagged).map(({ target }) => target);
    const answer = ["[data-chart]", "[data-address]"].map(find);
    if (changed.some((target) => target.closest(".st-key-pickers, .st-key-years"))) {
      asking = true;
      clearTimeout(silence);
    }
    if (answer.some((element, index) => element !== heard[index]) || changed.some((target) => target.matches("[data-test-script-state=notRunning]"))) {
      heard = answer;
      clearTimeout(silence);
      silence = setTimeout(settle, SILENCE);
    }
    show();
  };
  document.addEventListener("changes", listen);
})();
