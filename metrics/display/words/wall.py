"""The words of the keyboard and of the wall: 中文 and English."""

from metrics.language import Bilingual

WALL_WORDS: dict[str, Bilingual] = {
    "wall": Bilingual("大屏", "Wall"),
    "keys": Bilingual("快捷键", "Keyboard shortcuts"),
    "close": Bilingual("关闭", "Close"),
    "key_space": Bilingual("空格", "Space"),
    "key_find": Bilingual("查找乡镇、指标、数字", "Find a town, an indicator or a number"),
    "key_tab": Bilingual("到下一处，回车打开", "Go to the next place; Enter opens it"),
    "key_escape": Bilingual("关闭打开的卡片、菜单或列表", "Close an open card, menu or list"),
    "key_full": Bilingual("全屏，再按一次退出", "Full screen; again to leave it"),
    "key_wall": Bilingual("大屏模式", "Wall mode"),
    "key_sheet": Bilingual("显示这张表", "Show this sheet"),
    "key_turn": Bilingual("上一页、下一页", "Previous and next slide"),
    "key_stop": Bilingual("暂停，再按一次继续", "Pause; again to go on"),
    "key_leave": Bilingual("回到看板", "Back to the dashboard"),
    "slide_of": Bilingual("第 {} 页，共 {} 页", "Slide {} of {}"),
    "slides_of": Bilingual("第 {} 页，共 {} 页", "Slides {} of {}"),  # of which several are seen at once
    "stopped": Bilingual("已暂停", "paused"),
    "more_places": Bilingual("另 {} 处", "{} more"),
    "no_figures_of": Bilingual("{}没有数字", "{}, no figures"),
}
