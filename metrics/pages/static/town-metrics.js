// Keeps the page's language in step with the link, and puts Streamlit's own few English labels into 中文.
"use strict";
(() => {
  const LABELS = new Map([
    ["Skip to main content", "跳到正文"], ["Fullscreen", "全屏"], ["Close fullscreen", "退出全屏"], ["No results", "没有结果"],
    ["Running...", "运行中"], ["Stop", "停止"], ["Connecting", "连接中"], ["Rerun", "重新运行"],
    ["Open", "打开"], ["open", "打开"], ["Close", "关闭"], ["Clear value", "清除"], ["Main menu", "主菜单"],
    ["Select...", "请选择"], ["Choose an option", "请选择"], ["Connection error", "连接中断"],
    ["Expand sidebar", "展开目录"], ["Collapse sidebar", "收起目录"], ["Download", "下载"],
    ["Page not found", "没有这个页面"],
    ["The page that you have requested does not seem to exist. Running the app's main page.", "您要的页面不存在，已打开总览。"],
  ]);
  const NAMED = ["aria-label", "title", "placeholder"];
  const OURS = ".stHtml, .js-plotly-plot"; // what we drew ourselves speaks the reader's language
  const chinese = () => new URLSearchParams(location.search).get("lang") !== "en";

  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const label = LABELS.get(node.data.trim());
      if (label) node.data = label;
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(OURS)) {
      for (const name of NAMED) {
        const label = LABELS.get(node.getAttribute(name));
        if (label) node.setAttribute(name, label);
      }
      node.childNodes.forEach(translate);
    }
  };

  const settle = (changes) => {
    const language = chinese() ? "zh-CN" : "en";
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    if (language === "en") return;
    for (const { target, addedNodes } of changes) {
      if (addedNodes.length && !target.closest?.(OURS)) addedNodes.forEach(translate);
    }
  };

  new MutationObserver(settle).observe(document, { childList: true, subtree: true });
})();
