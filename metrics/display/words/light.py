"""The words of light pages, which work without any script: 中文 and English."""

from metrics.language import Bilingual

LIGHT_WORDS: dict[str, Bilingual] = {
    "skip": Bilingual("跳到正文", "Skip to main content"),
    "skip_to_chart": Bilingual("跳到图", "Skip to the chart"),
    "menu": Bilingual("目录", "Menu"),
    "pages": Bilingual("各页", "Pages"),
    "show": Bilingual("显示", "Show"),
    "full_version": Bilingual("互动版", "Interactive"),
    "light_version": Bilingual("轻量版", "Light version"),
    "first_year": Bilingual("起始年份", "First year"),
    "last_year": Bilingual("截止年份", "Last year"),
    "neighbours": Bilingual("相邻指标", "Neighbouring indicators"),
    "take_away": Bilingual("文件", "Files"),
    "not_made": Bilingual("文件没有做成", "The file was not made"),
    "not_made_noted": Bilingual(
        "原因已记在服务器上。请再试一次，仍不成就请告诉管理员。",
        "The server has noted why. Try once more, and tell the operator if it stays so.",
    ),
    "back_to_page": Bilingual("回到原来的页面", "Back to the page"),
}
