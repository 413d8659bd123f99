// Makes a light page quicker to use: what is chosen is fetched and put in its place, and what is likely to be chosen
// next is fetched before. All of it works without this script, too, so whatever fails here falls back to the link.
"use strict";
(() => {
  var MOST = 60, FRESH = 60000, HEAVY = 16000, MOMENT = 300, PAUSE = 100, KEY = "tone", BELOW = '"below">', IN_PLACE = { preventScroll: true };
  var root = document.documentElement, classes = root.classList, fetched = new Map(), turn = 0, since = -MOMENT, typing, waiting, rest;

  const on = (type, run) => document.addEventListener(type, run);
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const around = (target, selector) => target?.closest?.(selector);
  const named = (element) => "." + element.className.split(" ").join(".");
  const parsed = (text) => new DOMParser().parseFromString(text, "text/html");
  const boxOf = (element) => element.getBoundingClientRect();
  // What a hash names; of what is folded away what folds it, or the head before its fold, called by the beginning of that name.
  const aimed = (hash) => {
    for (var id = idIn(hash), element; id && !element; id = id.slice(0, Math.max(0, id.lastIndexOf("-")))) element = document.getElementById(id);
    return element;
  };
  const idIn = (hash) => { try { return decodeURIComponent(hash.slice(1)); } catch { return ""; } };

  // The frame after the next has what is there now on the screen; a hidden window has none, and need not wait.
  function afterFrame(run) {
    if (document.hidden) setTimeout(run);
    else requestAnimationFrame(() => { requestAnimationFrame(() => setTimeout(run)); });
  }

  // Pages -------------------------------------------------------------------------------------------------------------

  // The text of a page, fetched once; an old one is fetched again, for the data may have changed.
  function page(address) {
    // A part is enough of a view of this page: the server knows by the mark which may take this one's place.
    var sheet = find("style");
    if (sheet) address += (/\?/.test(address) ? "&" : "?") + "part=" + sheet.dataset.mark;
    var known = fetched.get(address);
    if (known && Date.now() - known.since < FRESH) return known.text;
    var text = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    });
    fetched.set(address, { since: Date.now(), text: text });
    if (fetched.size > MOST) fetched.delete(fetched.keys().next().value);
    text.catch(() => fetched.delete(address));
    return text;
  }

  function ahead(address) { page(address).catch(() => {}); }

  const bare = (link = location) => link.pathname + link.search, folder = (link) => link.pathname.replace(/[^/]*$/, "");
  // Whether a link leads to a place of this page.
  const leadsHere = (link) => link?.hash && bare(link) === bare();
  // Whether a link leads to another light page, which can take this one's place; an address that leads elsewhere is none.
  function leadsOn(link) {
    if (!link?.pathname || link.hasAttribute("download") || /\/(evidence|wall|light_\w+)$|\.\w+$/.test(link.pathname)) return false;
    return link.origin === location.origin && folder(link) === folder(location) && !leadsHere(link);
  }

  // What tells one control of a page from all others, there and after the page has changed.
  function mark(one) {
    if (!one || one === document.body) return "";
    if (one.name) {
      var name = '[name="' + one.name + '"]', value = one.type === "checkbox" ? '[value="' + CSS.escape(one.value) + '"]' : "";
      return name + value + "|" + all(name).indexOf(one);
    }
    var way = around(one, ".ways .picker");
    return way ? named(way) + " [aria-current]|0" : "";
  }

  function refocus(marked) {
    var [selector, index] = marked.split("|"), alike = selector ? all(selector) : [];
    var element = alike[/value=/.test(selector) ? 0 : index] || alike[0];
    element?.focus(IN_PLACE);
    return element;
  }

  function put(text, address, stays) {
    var active = document.activeElement, marked = mark(active), aim = new URL(address).hash, [above, below] = text.split(BELOW);
    // What lies below the chart is read after the frame that shows the chart, unless the reader is there.
    rest = !scrollY && !aim && !around(active, ".below") && below;
    var next = parsed(rest ? above + BELOW : text), was = stands(next);
    fill(document);
    fill(next);
    var opened = all("details.picker[open]").map(named);
    all(".chosen", next).forEach((mark) => {
      var { of, value } = mark.dataset, list = find(`select[name=${of}]`);
      list.value = value;
      mark.replaceWith(list);
    });
    if (!scrollY) classes.remove("settled");
    ["style", find(".top", next) ? ".top" : ".switches", "main"].forEach((part) => {
      var other = find(part, next);
      if (other) find(part).replaceWith(other);
    });
    document.title = next.title;
    root.lang = next.documentElement.lang;
    glide(was);
    settleSoon();
    opened.forEach((name) => Object.assign(find(name) || {}, { open: true }));
    if (!stays || !refocus(marked)) find("main").focus(IN_PLACE);
    find(".announced").textContent = find("h1").textContent.trim();
    aim ? reach(aim) : stays || scrollTo(0, 0);
  }

  // Of a view that another follows within a moment what lies below the chart is not read at all: it waits for a pause.
  function settleSoon() {
    var own = rest, now = performance.now(), pause = now - since < MOMENT ? PAUSE : 0;
    since = now;
    afterFrame(() => setTimeout(() => own === rest && settle(), pause));
  }

  // Where the marks stand that ``next`` has, too; another indicator has none, and nothing need be measured.
  const MARKS = ".chart .mark", aimOf = (mark) => mark.getAttribute("href");
  function stands(next) {
    var stay = matchMedia("(prefers-reduced-motion)").matches ? [] : all(MARKS, next).map(aimOf);
    return new Map(all(MARKS).filter((one) => stay.includes(aimOf(one))).map((one) => [aimOf(one), boxOf(one)]));
  }
  // Lets a mark that stood elsewhere before glide to its place: all are measured before the first moves.
  function glide(was) {
    if (was.size) all(MARKS).map((one) => [one, was.get(aimOf(one)), boxOf(one)]).forEach(([one, from, to]) => {
      if (from) one.animate([{ translate: `${from.x - to.x}px ${from.y - to.y}px` }, {}], 250);
    });
  }

  // A long list waits as text until the page is seen; in a page that was fetched it is there already.
  function fill(within) {
    all(".picker > noscript", within).forEach((waiting) => {
      var list = find("select", waiting) || find("select", parsed(waiting.textContent));
      waiting.nextElementSibling.replaceWith(list);
      waiting.remove();
    });
  }

  var shown = bare();

  // Shows another page in the place of this one; ``stays``: the reader goes on where they are.
  function show(address, stays, isBack) {
    var mine = ++turn;
    clearTimeout(waiting);
    waiting = setTimeout(() => classes.add("busy"), MOMENT);
    return page(address.replace(/#.*/, "")).then((text) => {
      if (mine !== turn) return;
      clearTimeout(waiting);
      if (!isBack) history.pushState(null, "", address);
      shown = bare();
      put(text, address, stays);
      classes.remove("busy");
    }).catch(() => mine === turn && location.assign(address));
  }

  // Choices -----------------------------------------------------------------------------------------------------------

  function asked(form) {
    var words = new URLSearchParams(new FormData(form));
    if (words.get("q") === "") words.delete("q");
    return new URL(form.getAttribute("action") + "?" + words, location.href).href;
  }

  function choose(form) { show(asked(form), true); }

  on("submit", (event) => {
    if (!around(event.target, "form.pickers")) return;
    event.preventDefault();
    choose(event.target);
  });
  on("change", (event) => {
    var form = around(event.target, "form.pickers");
    if (form && event.target.type !== "search") choose(form);
  });
  on("input", (event) => {
    var form = around(event.target, "form.pickers");
    if (!form || event.target.type !== "search") return;
    clearTimeout(typing);
    typing = setTimeout(() => form.isConnected && choose(form), MOMENT);
  });

  // The options next to the chosen one of a list are fetched when somebody turns to the list.
  function beside(list) {
    var form = around(list, "form.pickers"), chosen = list.selectedIndex;
    if (!form) return;
    [chosen + 1, chosen - 1, chosen + 2].forEach((index) => {
      var option = list.options[index];
      if (!option) return;
      list.selectedIndex = index;
      ahead(asked(form));
    });
    list.selectedIndex = chosen;
  }

  on("click", (event) => {
    var link = around(event.target, "a");
    if (event.defaultPrevented || ["button", "metaKey", "ctrlKey", "shiftKey", "altKey"].some((key) => event[key])) return;
    if (around(link, ".mark")) { event.preventDefault(); open(link.getAttribute("href"), event); return; }
    if (around(link, ".tone")) { event.preventDefault(); turnTone(); return; }
    if (leadsHere(link)) { reach(link.hash); return; }
    if (!leadsOn(link)) return;
    event.preventDefault();
    show(link.href, !!around(link, ".ways"));
  });

  // A way to another place of this page is no way to another page.
  addEventListener("popstate", () => bare() !== shown && show(location.href, true, true));

  function prepare(event) {
    tell(event);
    var link = around(event.target, "a");
    if (leadsOn(link) && !link.classList.contains("full")) ahead(link.href.replace(/#.*/, ""));
    if (event.target.tagName === "SELECT") beside(event.target);
  }
  on("pointerover", prepare);
  on("focusin", prepare);

  // Marks and cards ---------------------------------------------------------------------------------------------------

  var tip;
  function tell(event) {
    var one = around(event.target, ".mark, g[data-says]");
    if (!one) { hide(); return; }
    tip ||= document.body.appendChild(Object.assign(document.createElement("div"), { className: "tip", ariaHidden: "true" }));
    tip.hidden = false;
    tip.textContent = one.dataset.says;
    seat(tip, boxOf(one), scrollX, scrollY);
  }
  // What is told of a mark stands beside it in the window, on as few labels of its chart as may be.
  function seat(it, at, across, down) {
    var wide = it.offsetWidth, high = it.offsetHeight, least = 99, words = [at, ...all(".label, .note").map(boxOf)];
    [at.bottom + 8, at.top - high - 8, at.top, at.bottom + 30, at.top - high - 30].forEach((y) => [at.right + 8, at.left - wide - 8].forEach((x) => {
      x = Math.max(8, Math.min(x, root.clientWidth - wide - 8));
      y = Math.max(8, Math.min(y, innerHeight - high - 8));
      var covered = words.filter((word) => word.left < x + wide && x < word.right && word.top < y + high && y < word.bottom).length;
      if (covered >= least) return;
      least = covered;
      Object.assign(it.style, { left: x + across + "px", top: y + down + "px" });
    }));
  }
  function hide() { if (tip) tip.hidden = true; }
  on("focusout", hide);

  function close(but) {
    all(".evidence[open]").forEach((card) => { if (card !== but) card.open = false; });
  }
  function unfold(fold) {
    for (; fold; fold = around(fold.parentElement, "details")) fold.open = true;
  }
  // Opens a figure's card beside its mark and leads the keyboard into it; Escape leads back to the mark.
  function open(aim, event) {
    var fold = aimed(aim);
    if (!fold) return;
    hide();
    close(fold);
    unfold(fold);
    var card = find(".card", fold);
    if (!card) return;
    card.classList.add("pinned");
    seat(card, boxOf(event.target), 0, 0);
    card.tabIndex = -1;
    card.focus(IN_PLACE);
  }
  var sought = ""; // what is folded away, until that is filled: once, for it may not be there
  on("filled", () => {
    if (sought) reach(sought);
    sought = "";
  });
  function reach(aim) {
    var target = aimed(aim);
    sought = target?.id === idIn(aim) ? "" : aim;
    if (!target) return;
    unfold(around(target, "details") || sought && find("details", target.parentNode));
    target.scrollIntoView({ block: "center" });
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus(IN_PLACE);
  }
  on("click", (event) => {
    var summary = around(event.target, ".evidence > summary");
    if (summary) {
      var card = summary.nextElementSibling;
      card.classList.remove("pinned");
      card.style = "";
      close(summary.parentElement);
    } else if (!around(event.target, ".evidence, .mark")) close();
  });

  // Among the marks the arrow keys lead, from left to right, up and down to the nearest in time: one stop of the Tab key.
  function step(event) {
    var one = around(event.target, ".mark"), by = { Right: 1, Down: 1, Left: -1, Up: -1 }[event.key.slice(5)];
    if (!one || !by) return;
    var marks = inOrder(around(one, ".chart")), next = marks[marks.indexOf(one) + by], at = boxOf(one),
      far = (mark) => Math.abs(boxOf(mark).left - at.left);
    if (/n|p/.test(event.key)) next = marks.filter((mark) => (boxOf(mark).top - at.top) * by > 0)
      .sort((one, other) => far(one) - far(other))[0];
    event.preventDefault();
    if (!next) return;
    one.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
  function inOrder(chart) {
    return all(".mark", chart).sort((one, other) => boxOf(one).left - boxOf(other).left);
  }
  on("keydown", (event) => {
    step(event);
    if (event.key !== "Escape") return;
    hide();
    var fold = find(".evidence[open]");
    close();
    if (fold) (find('.mark[href="#' + CSS.escape(fold.id) + '"]') || find("summary", fold)).focus();
  });

  // Keys that no control has; where somebody types, they are letters.
  on("keydown", (event) => {
    var { key, target } = event, act = {
      "?": () => find("dialog").showModal(),
      f: () => document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen(),
      w: () => location = "wall?lang=" + root.lang.slice(0, 2),
    }[key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || around(target, "input, select, textarea") || find("dialog[open]")) return;
    event.preventDefault();
    act();
  });

  // Tone --------------------------------------------------------------------------------------------------------------

  function setTone(tone) {
    classes.remove("dark", "light");
    classes.add(tone);
  }
  function turnTone() {
    var isDark = classes.contains("dark") || !classes.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches;
    var tone = isDark ? "light" : "dark", address = new URL(location.href);
    setTone(tone);
    address.searchParams.set(KEY, tone);
    history.replaceState(null, "", address);
    shown = bare();
    try { sessionStorage.setItem(KEY, tone); } catch {}
  }
  // ---------------------------------------------------------------------------------------------------------------------

  // What a page says to a pointer by its title is said by the tip instead, once.
  function settle() {
    if (rest) find(".below").innerHTML = rest;
    rest = "";
    classes.add("scripted", "settled");
    all(".chart title").forEach((title) => {
      var one = title.parentNode, text = title.textContent;
      one.dataset.says = text;
      if (one.tagName === "a") one.setAttribute("aria-label", text.replace(/\n/g, " · "));
      title.remove();
    });
    all(".chart").forEach((chart) => inOrder(chart).forEach((one, index) => { one.tabIndex = index ? -1 : 0; }));
    fill(document);
    fetchNear();
  }
  // When nothing else is to be done: the ways to other views of the same; beside a heavy page nothing unasked.
  function fetchNear() {
    var own = performance.getEntriesByType("navigation")[0], mine = turn;
    var links = own?.transferSize > HEAVY ? [] : all(".ways a[rel]");
    var later = window.requestIdleCallback || ((run) => setTimeout(run, 200));
    (function next() {
      var link = links.shift();
      if (link && mine === turn) later(() => page(link.href).then(next, next));
    })();
  }

  try { var kept = sessionStorage.getItem(KEY); } catch {}
  if (kept && !root.className) setTone(kept);
  document.body.insertAdjacentHTML("beforeend", '<p class="announced unseen" role="status"></p>');
  // The first frame shows the page; what makes it quicker to use comes after.
  afterFrame(() => {
    settle();
    if (location.hash.length > 1) reach(location.hash);
  });
})();
