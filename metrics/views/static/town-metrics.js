// Puts Streamlit's own few English labels into 中文, and tells in the reader's words that the server is gone.
"use strict";
(() => {
  const LABELS = new Map([
    ["Fullscreen", "全屏"], ["Close fullscreen", "退出全屏"], ["No results", "没有结果"],
    ["Running...", "运行中"], ["Stop", "停止"], ["Connecting", "连接中"], ["Rerun", "重新运行"],
    ["open", "打开"], ["Open", "打开"], ["Close", "关闭"], ["Clear value", "清除"], ["Main menu", "主菜单"],
    ["Select...", "请选择"], ["Choose an option", "请选择"], ["Select all", "全选"], ["Selected values", "已选"], ["Clear all", "全部清除"],
    ["Connection error", "连接中断"],
    ["Download", "下载"], ["Toggle fullscreen", "切换全屏"],
    ["Stop script", "停止运行"], ["Notifications", "通知"], ["Dismiss", "关闭"],
    ["Page not found", "没有这个页面"], ["Pagination", "翻页"], ["Previous page", "上一页"], ["Next page", "下一页"],
    ["The page that you have requested does not seem to exist. Running the app's main page.", "您要的页面不存在，已打开总览。"],
  ]);
  // What Streamlit tells its engineers when the server is gone, or a page could not be made; a reader is told what it means.
  const TOLD = [
    [/^(?:Is Streamlit still running\?|Streamlit server is not responding).*/s, {
      "zh-CN": "服务器没有回应。恢复以后，这一页会自己接上。",
      en: "The server does not answer. This page goes on by itself once it does.",
    }],
    [/^This app has encountered an error.*/s, {
      "zh-CN": "这一页没有做成，原因已记在服务器上。请重新打开，或先看别的页。",
      en: "This page could not be made; the server has kept why. Open it again, or go on with another.",
    }],
  ];
  // What Streamlit says of our own labels and counts.
  const SENTENCES = [
    [/^(.+) — start$/, "$1：起"], [/^(.+) — end$/, "$1：止"],
    [/^(\d+) options? available\.$/, "有 $1 项可选。"], [/^(.+), selected$/, "$1，已选"],
    [/^Page (\d+)$/, "第 $1 页"], [/^(\d+) more$/, "另 $1 页"], [/^Select (\d+) matches$/, "选中这 $1 项"], [/^Remove (.+)$/, "去掉 $1"],
    [/^You can only select up to (\d+) options?\. Remove an option first\.$/, "最多选 $1 项，请先去掉一项。"],
  ];
  const NAMED = ["aria-label", "title", "placeholder"];
  const OURS = ".stHtml, .js-plotly-plot"; // what we drew ourselves speaks the reader's language
  const language = document.documentElement.lang, isChinese = language !== "en";
  const whole = TOLD.map(([form, words]) => [form, words[language]]);
  const labels = isChinese ? LABELS : new Map(), sentences = isChinese ? [...whole, ...SENTENCES] : whole;

  const translated = (text) => {
    const [pattern, other] = sentences.find(([form]) => form.test(text)) ?? [];
    return labels.get(text.trim()) ?? (pattern && text.replace(pattern, other));
  };
  const name = (element) => {
    for (const attribute of NAMED) {
      const label = element.hasAttribute(attribute) && translated(element.getAttribute(attribute));
      if (label) element.setAttribute(attribute, label);
    }
  };
  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const label = translated(node.data);
      if (label) node.data = label;
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(OURS)) {
      name(node);
      node.childNodes.forEach(translate);
    }
  };

  document.addEventListener("changes", ({ detail: changes }) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (target.parentElement?.closest(OURS) || target.matches?.(OURS)) continue;
      if (type === "childList") addedNodes.forEach(translate);
      else if (type === "characterData") translate(target);
      else if (NAMED.includes(attributeName)) name(target);
    }
  });
})();
