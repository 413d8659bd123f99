// The workbench: keys and clicks ask the server, which writes, proves and answers with what to show.
"use strict";
(() => {
  const body = document.body, id = body.dataset.document;
  if (!id) return;
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const lang = body.dataset.language;
  const KINDS = ["carried", "checked", "excluded", "proposed", "unexplained"];
  let at = null, busy = false, proposed = null, sure = 0;
  const here = sessionStorage.here ??= String(Math.random());  // tells the steps of this window from those of others
  const isSecond = () => body.dataset.mode === "second";
  const marks = () => all("#text button.num");
  const say = text => { $("#live").textContent = ""; setTimeout(() => { $("#live").textContent = text; }, 20); };
  const select = (start, focus) => {
    at = start;
    for (const mark of marks()) {
      const here = Number(mark.dataset.at) === at;
      mark.classList.toggle("here", here);
      mark.tabIndex = here ? 0 : -1;
      if (here) { mark.setAttribute("aria-current", "true"); middle(mark); if (focus) mark.focus({ preventScroll: true }); }
      else mark.removeAttribute("aria-current");
    }
  };
  const middle = mark => {  // of the text alone, whatever of the page is in sight
    const text = $("#text"), [inner, outer] = [mark, text].map(node => node.getBoundingClientRect());
    text.scrollTop += inner.top - outer.top - (text.clientHeight - inner.height) / 2;
  };
  const tell = text => { $("#outcome").innerHTML = '<p class="problems"></p>'; $("#outcome p").textContent = text; say(text); };
  const show = (answer, focus) => {
    if (answer.edition && answer.edition !== body.dataset.edition) { location.reload(); return; }  // its text is another by now
    if (answer.outcome !== undefined) $("#outcome").innerHTML = answer.outcome;
    if (answer.message && !$("#outcome").textContent.trim()) $("#outcome").textContent = answer.message;
    if (answer.panel !== undefined) {
      $("#panel").innerHTML = answer.panel;
      $("#progress").innerHTML = answer.progress;
      $("#unchecked").innerHTML = answer.unchecked;
      $("#left").textContent = answer.left;
      for (const mark of all("#text .num")) {
        const state = answer.marks[mark.dataset.at ?? mark.dataset.of];
        if (!state) continue;
        mark.classList.remove(...KINDS);
        mark.classList.add(state[0]);
        if (mark.tagName === "BUTTON") { mark.setAttribute("aria-label", state[1]); mark.title = state[1]; }
      }
      select(answer.at, focus);
      const starts = new Set(all("#along [data-go]").map(button => button.dataset.go));
      for (const mark of marks()) mark.classList.toggle("along", starts.has(mark.dataset.at));
      ready();
      if (focus) $("#panel").scrollIntoView({ block: "start" });
    }
    $("#outcome .problems")?.scrollIntoView({ block: "nearest" });
    const beside = answer.panel === undefined ? [] : all("#along li");
    const along = beside.length ? [$("#along legend").textContent, ...beside.map(item => item.textContent.trim())] : [];
    if (answer.message || along.length) say([answer.message, ...along].filter(Boolean).join("; "));
    body.dataset.state = String(Number(body.dataset.state || 0) + 1);
  };
  const refusals = () => `left out of ${id} ${body.dataset.edition}`;
  const leftOut = () => new Set(JSON.parse(sessionStorage[refusals()] || "[]"));
  const keep = box => {  // whatever a yes lists again, a no to it holds as long as this window
    const starts = leftOut(), { at: start } = JSON.parse(box.dataset.row);
    if (box.checked) starts.delete(start); else starts.add(start);
    sessionStorage[refusals()] = JSON.stringify([...starts]);
  };
  const ready = () => {
    const form = $("#figure"), starts = leftOut();
    for (const box of all("#along input")) box.checked = !starts.has(JSON.parse(box.dataset.row).at);
    proposed = form ? form.dataset.suggested : null;
    follow();
    const slot = $("#remarks");
    if (slot) fetch("/remarks" + query({ at })).then(response => response.ok ? response.text() : "").then(html => { slot.innerHTML = html; }).catch(() => {});
  };
  const trial = () => {  // what is chosen by now, before anybody says yes to it
    const form = $("#figure");
    if (!form || !form.elements.indicator) return;
    const indicator = form.elements.indicator.value || (form.dataset.open ? $(".guess input", form).value : "");
    if (!indicator) return;
    body.dataset.trying = "1";
    fetch("/trial" + query({ at, ...Object.fromEntries(new FormData(form)), indicator })).then(response => response.text()).then(html => {
      if (form !== $("#figure")) return;
      $("#trial").innerHTML = html;
      if (html.trim()) say($("#trial").textContent);
    }).catch(() => {}).finally(() => { delete body.dataset.trying; });
  };
  const turn = (group, chosen) => {
    const field = $(`#figure [name=${group.dataset.field}]`);
    const ways = all(".way", group), here = ways.findIndex(way => way.dataset.value === field.value);
    const way = chosen || ways[(here + 1) % ways.length];
    field.value = way.dataset.value;
    follow();
    if (isHeldOn(field)) apart();
    trial();
    say(`${group.getAttribute("aria-label")}: ${way.textContent} (${ways.indexOf(way) + 1}/${ways.length})`);
  };
  const isHeldOn = field => field.closest("[data-held-on]") !== null;
  const apart = () => { for (const box of all("#along input")) box.checked = false; };  // what is corrected, or made, may hold for them, too
  const follow = () => {
    const measure = $("#figure [name=measure]");
    for (const way of all("#figure .way")) way.setAttribute("aria-pressed", String(way.dataset.value === $("#figure").elements[way.parentElement.dataset.field].value));
    for (const label of all("#figure [data-only]")) label.hidden = !measure || label.dataset.only !== measure.value;
  };
  const ask = async (path, options, focus) => {
    if (busy) return null;
    busy = true;
    try {
      const answer = await (await fetch(path, options)).json();
      show(answer, focus);
      return answer;
    } catch { tell(body.dataset.lost); return null; } finally { busy = false; }
  };
  const query = extra => "?" + new URLSearchParams({ id, lang, ...(isSecond() ? { second: 1 } : {}), ...extra });
  const go = (start, focus = true) => start === null ? null : ask("/item" + query({ at: start }), {}, focus);
  const act = async (what, more = {}, focus = true) => {
    const answer = await ask("/act" + query({}), {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ do: what, id, at, edition: body.dataset.edition, window: here, second: isSecond(), name: $("#name").value, ...more }),
    }, focus);
    const effect = $("#effect");
    if (answer && answer.ok && effect) fetch("/effect" + query({})).then(response => response.text()).then(html => { effect.innerHTML = html; }).catch(() => {});
    return answer;
  };
  const named = () => {
    if ($("#name").value.trim()) return true;
    $("#name").focus();
    tell(body.dataset.noName);
    return false;
  };
  const locationOf = inside => inside.closest(".figure").dataset.file;
  const confirm = button => button && named() ? act("confirm", { location: locationOf(button) }) : null;
  const refuse = field => field && named() ? act("refuse", { location: locationOf(field), why: field.value }) : null;
  const takeBack = button => button && act("take_back", { location: locationOf(button) });
  const answer = button => button && act("answer", { location: button.dataset.location, answer: button.dataset.answer });
  const toggle = () => {
    body.dataset.mode = isSecond() ? "first" : "second";
    $("#second").setAttribute("aria-pressed", String(isSecond()));
    $("#unchecked").hidden = !isSecond();
    history.replaceState(null, "", query({}));
    const link = $("header .language");
    link.href = query({ lang: new URLSearchParams(link.search).get("lang") });
    const first = open();
    return go(first ?? at ?? Number(marks()[0]?.dataset.at));
  };
  const accept = alone => {
    const form = $("#figure");
    if (isSecond() && $("#panel .confirm")) return confirm($("#panel .confirm"));
    if (!form) return onward();
    const along = alone ? [] : all("#along input:checked").map(box => JSON.parse(box.dataset.row));
    if (proposed) return act("exclude", { reason: $("#reason").value, along, lang });
    const printed = form.elements.printed;
    if (form.dataset.asks && printed && !printed.value.trim()) { printed.focus(); tell(form.dataset.asks); return null; }
    return act("accept", { ...Object.fromEntries(new FormData(form)), along, lang });
  };
  const move = step => {
    const listed = marks(), here = listed.findIndex(mark => Number(mark.dataset.at) === at);
    const next = listed[Math.min(listed.length - 1, Math.max(0, here + step))];
    if (next) go(Number(next.dataset.at));
  };
  const open = () => {
    const left = isSecond() ? all("#unchecked [data-go]").map(button => Number(button.dataset.go))
      : marks().filter(mark => mark.matches(".proposed, .unexplained")).map(mark => Number(mark.dataset.at));
    return left.find(start => start > at) ?? left[0] ?? null;
  };
  const onward = (focus = true) => { const start = open(); return start === null ? null : ask("/item" + query({ at: start, lead: 1 }), {}, focus); };
  const choose = (index, alone) => {  // where nothing is chosen beforehand, to choose is to say yes
    const way = all("#figure .guess:not([data-coined], [hidden]) input")[index];
    if (way && $("#figure").dataset.open) { way.checked = true; accept(alone); } else take(way);
  };
  const take = way => { if (way) { way.checked = true; proposed = null; if (way.closest("[data-coined]")) apart(); trial(); say(way.parentElement.textContent.trim()); } };
  const excluding = () => { const reason = $("#panel .why") || $("#reason"); if (reason) reason.focus(); };
  const undo = async () => { sure = (await act("undo", { sure }))?.others || 0; };
  const idOf = form => { form.elements.id_new.value = form.elements.en.value.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, ""); };
  const askNew = () => {
    const form = $("#new-form"), figure = $("#figure");
    if (!figure) return;
    form.reset();
    $(".wrong", form).textContent = "";
    const { phrase, unit, theme } = figure.dataset, isChinese = /\p{Script=Han}/u.test(phrase);
    form.elements[isChinese ? "zh" : "en"].value = isChinese ? phrase : phrase.replace(/^(?:the|a|an|our) /i, "").replace(/^./, first => first.toUpperCase());
    form.elements.words.value = phrase;
    form.elements.unit.value = unit;
    if (theme) form.elements.theme.value = theme;
    idOf(form);
    $("#new").showModal();
    $("#new-finder").focus();
  };
  const pick = ({ id: key, name }) => {
    const other = $("#figure .guess.other");
    if (!other) return;
    other.hidden = false;
    $("input", other).value = key;
    $("input", other).checked = true;
    $("span", other).textContent = name;
    proposed = null;
    trial();
    say(name);
    $("input", other).focus();
  };
  document.addEventListener("picked", event => { $("#new").close(); pick(event.detail); });
  document.addEventListener("submit", event => {
    event.preventDefault();
    if (event.target.id === "figure") accept();
    if (event.target.id === "new-form") {
      const fields = Object.fromEntries(new FormData(event.target));
      act("make", fields, false).then(answer => {
        if (answer && answer.ok) $("#new").close(); else if (answer) $(".wrong", event.target).textContent = answer.message;
      });
    }
  });
  document.addEventListener("click", event => {
    const mark = event.target.closest(".num[data-at], .num[data-of]");
    if (mark) go(Number(mark.dataset.at ?? mark.dataset.of));
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches("[data-close]")) button.closest("dialog").close();
    if (button.matches(".way")) turn(button.parentElement, button);
    if (button.matches(".confirm")) confirm(button);
    if (button.matches(".answer")) answer(button);
    if (button.matches(".take-back")) takeBack(button);
    if (button.matches(".refuse")) refuse($(".why", button.closest(".figure")));
    if (button.dataset.go) go(Number(button.dataset.go));
    const doing = { second: toggle, undo, open: () => onward(), exclude: () => act("exclude", { reason: $("#reason").value }), "new-ask": askNew, alone: () => accept(true),
      unfollow: () => act("unfollow"), help: () => $("#keys").showModal() }[button.id];
    if (doing) doing();
  });
  document.addEventListener("change", event => {
    if (event.target.matches("#along input")) keep(event.target);
    if (event.target.matches("#figure input, #figure select:not(#reason)")) { follow(); trial(); if (isHeldOn(event.target) || event.target.closest("[data-coined]")) apart(); }
    if (event.target.id === "name") localStorage.setItem("name", event.target.value);
    if (event.target.matches("#figure [name=indicator]")) proposed = null;
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ($("dialog[open]")) return;
    const field = event.target.closest("input, select"), types = field && !field.matches("[type=radio], [type=checkbox]");
    if (event.key === "Escape" && field) { field.blur(); return; }
    if (event.key === "Enter" && event.target.id === "reason") { event.preventDefault(); act("exclude", { reason: event.target.value }); return; }
    if (event.key === "Enter" && event.target.matches(".why")) { event.preventDefault(); refuse(event.target); return; }
    if (event.key === "Enter" && event.target.id === "name") { event.preventDefault(); event.target.blur(); return; }
    if (event.key === "Enter" && event.shiftKey && event.target.form === $("#figure")) { event.preventDefault(); accept(true); return; }
    if (types) return;
    const group = all("#figure .ways:not([hidden])").find(group => group.dataset.key === event.key);
    if (group) { event.preventDefault(); turn(group); return; }
    const row = all("#along [data-go]")["4567890".indexOf(event.key)];
    if (row) { event.preventDefault(); go(Number(row.dataset.go)); return; }
    if (event.key === "Enter" && event.target.closest("button:not(.num), a")) return;
    if (event.shiftKey && /^Digit[123]$/.test(event.code)) { event.preventDefault(); choose(Number(event.code.slice(-1)) - 1, true); return; }
    const doing = { Enter: () => accept(event.shiftKey), j: () => move(1), k: () => move(-1), n: () => onward(), u: undo, x: excluding, N: askNew, f: () => $("#unfollow") && act("unfollow"),
      "?": () => $("#keys").showModal(), "/": () => { const search = $("#figure [type=search]"); if (search) search.focus(); },
      P: () => { const period = $("#figure [name=period]"); if (period) { period.focus(); period.select(); } },
      r: toggle, s: () => answer($("#remarks .answer")), c: () => confirm($("#panel .confirm")), d: () => takeBack($("#panel .take-back")),
      i: () => take($("#figure [data-coined] input")), I: () => { const coined = $("#figure [data-coined] input"); if (coined) { take(coined); accept(); } },
      1: () => choose(0), 2: () => choose(1), 3: () => choose(2) }[event.key];
    if (doing) { event.preventDefault(); doing(); }
  });
  $("#new-form").elements.en.addEventListener("input", () => idOf($("#new-form")));
  $("#name").value = localStorage.getItem("name") || "";
  const first = open() ?? (marks().length ? Number(marks()[0].dataset.at) : null);
  if (first === null) body.dataset.state = "1"; else if (open() === null) go(first, false); else onward(false);
})();
