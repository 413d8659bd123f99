// Keeps the page's language in step with the link, and puts Streamlit's own few English labels into 中文 and back.
"use strict";
(() => {
  const LABELS = new Map([
    ["Fullscreen", "全屏"], ["Close fullscreen", "退出全屏"], ["No results", "没有结果"],
    ["Running...", "运行中"], ["Stop", "停止"], ["Connecting", "连接中"], ["Rerun", "重新运行"],
    ["open", "打开"], ["Open", "打开"], ["Close", "关闭"], ["Clear value", "清除"], ["Main menu", "主菜单"],
    ["Select...", "请选择"], ["Choose an option", "请选择"], ["Select all", "全选"], ["Selected values", "已选"], ["Clear all", "全部清除"],
    ["Failed to generate file for download", "没有做成"], ["Connection error", "连接中断"],
    ["Download", "下载"], ["Toggle fullscreen", "切换全屏"],
    ["Stop script", "停止运行"], ["Notifications", "通知"], ["Dismiss", "关闭"],
    ["Page not found", "没有这个页面"], ["Pagination", "翻页"], ["Previous page", "上一页"], ["Next page", "下一页"],
    ["The page that you have requested does not seem to exist. Running the app's main page.", "您要的页面不存在，已打开总览。"],
  ]);
  // What Streamlit tells its engineers when the server is gone; a reader is told what it means.
  const GONE = [
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:",
    "Streamlit server is not responding. Are you connected to the internet?",
  ];
  const GONE_IN = {
    "zh-CN": "服务器没有回应。恢复以后，这一页会自己接上。",
    en: "The server does not answer. This page goes on by itself once it does.",
  };
  // What Streamlit says of our own labels and counts, to and from 中文; what is only announced is never said back.
  const SENTENCES = [
    [/^(.+) — start$/, "$1：起"], [/^(.+) — end$/, "$1：止"],
    [/^(\d+) options? available\.$/, "有 $1 项可选。"], [/^(.+), selected$/, "$1，已选"],
    [/^Page (\d+)$/, "第 $1 页"], [/^(\d+) more$/, "另 $1 页"], [/^Select (\d+) matches$/, "选中这 $1 项"], [/^Remove (.+)$/, "去掉 $1"],
    [/^You can only select up to (\d+) options?\. Remove an option first\.$/, "最多选 $1 项，请先去掉一项。"],
  ];
  const BACK = [[/^第 (\d+) 页$/, "Page $1"], [/^另 (\d+) 页$/, "$1 more"], [/^(.+)：起$/, "$1 — start"], [/^(.+)：止$/, "$1 — end"], [/^去掉 (.+)$/, "Remove $1"]];
  const NAMED = ["aria-label", "title", "placeholder"];
  const OURS = ".stHtml, .js-plotly-plot"; // what we drew ourselves speaks the reader's language
  const TO = { "zh-CN": [LABELS, SENTENCES], en: [new Map([...LABELS].map(([english, chinese]) => [chinese, english])), BACK] };
  for (const [language, [labels]] of Object.entries(TO)) {
    const otherwise = Object.values(GONE_IN).filter((text) => text !== GONE_IN[language]);
    for (const text of [...GONE, ...otherwise]) labels.set(text, GONE_IN[language]);
  }
  // The address may name it as browsers do (EN, en-GB); where it names none, the page came in the browser's own.
  const spoken = () => {
    const named = new URLSearchParams(location.search).get("lang");
    return named ? (/^en(?![a-z])/i.test(named.trim()) ? "en" : "zh-CN") : document.documentElement.lang;
  };

  const translated = (text, [labels, sentences]) => {
    const [pattern, other] = sentences.find(([form]) => form.test(text)) ?? [];
    return labels.get(text.trim()) ?? (pattern && text.replace(pattern, other));
  };
  const name = (element, words) => {
    for (const attribute of NAMED) {
      const label = element.hasAttribute(attribute) && translated(element.getAttribute(attribute), words);
      if (label) element.setAttribute(attribute, label);
    }
  };
  const translate = (node, words) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const label = translated(node.data, words);
      if (label) node.data = label;
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(OURS)) {
      name(node, words);
      node.childNodes.forEach((child) => translate(child, words));
    }
  };

  // The names of languages stand in their own language on every page.
  const mark = () => {
    for (const name of document.querySelectorAll(".st-key-lang button p:not([lang])")) {
      name.lang = /[a-z]/i.test(name.textContent) ? "en" : "zh-CN";
    }
  };

  // The menu leads on in the reader's language, and what changed in the data is subscribed to in it, too.
  const rename = (language) => {
    const short = language.slice(0, 2);
    for (const named of document.querySelectorAll("[data-zh][data-en]")) {
      named[named.localName === "link" ? "title" : "textContent"] = named.dataset[short];
      if (named.href) named.setAttribute("href", named.getAttribute("href").replace(/lang=\w+/, `lang=${short}`));
    }
  };

  const settle = ({ detail: changes }) => {
    const language = spoken(), words = TO[language];
    mark();
    if (document.documentElement.lang !== language) {
      document.documentElement.lang = language;
      rename(language);
      if (document.body) translate(document.body, words);
    }
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (target.parentElement?.closest(OURS) || target.matches?.(OURS)) continue;
      if (type === "childList") addedNodes.forEach((added) => translate(added, words));
      else if (type === "characterData") translate(target, words);
      else if (NAMED.includes(attributeName)) name(target, words);
    }
  };

  document.addEventListener("changes", settle);
})();
