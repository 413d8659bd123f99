"""The words of the server, for whoever it refuses: 中文 and English."""

from metrics.language import Bilingual

SERVER_WORDS: dict[str, Bilingual] = {
    "refused": Bilingual("这个网址没有开放", "This web address is not open"),
    "refused_host": Bilingual(
        "这个看板只在管理员登记过的网址下打开，“{}”不在其中。这样，别的网站不能冒用网址来读取它。",
        "This dashboard opens only at the web addresses that its administrator has listed, and “{}” is not one of "
        "them. This keeps other sites from reading it through a borrowed address.",
    ),
    "refused_origin": Bilingual(
        "请求来自网站“{}”，而看板只接受自己的网页发出的请求。",
        "The request comes from the site “{}”, and the dashboard accepts requests from its own pages only.",
    ),
    "refused_way_out": Bilingual(
        "如果网址没有错，请管理员这样启动：",
        "If the address is right, ask the administrator to start it with:",
    ),
}
