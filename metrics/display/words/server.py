"""The words of the server, for whoever it refuses: 中文 and English."""

from metrics.language import Bilingual

SERVER_WORDS: dict[str, Bilingual] = {
    "refused": Bilingual("这个地址没有开放", "This address is not open"),
    "refused_host": Bilingual(
        "看板只在运行者说明的名称下回答，“{}”不在其中。这样，别的网页无法借一个指向这里的名称来读取它。",
        "The dashboard answers only under names that its operator has given, and “{}” is none of them. So no other "
        "page can read it through a name that points here.",
    ),
    "refused_origin": Bilingual(
        "请求来自“{}”的网页，而看板只回答自己的网页。",
        "The request comes from a page of “{}”, and the dashboard answers its own pages only.",
    ),
    "refused_way_out": Bilingual(
        "名称正确的话，请运行者这样启动：", "If the name is right, the operator starts it with:"
    ),
}
