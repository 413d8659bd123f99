"""What the keys of the workbench do: 中文 and English."""

from metrics.language import Bilingual

CURATE_KEY_WORDS: dict[str, Bilingual] = {
    "curate_key_accept": Bilingual(
        "收下，连同清单里勾着的，到下一处", "Accept, with what is ticked in its list, and go to the next"
    ),
    "curate_key_alone": Bilingual("只收下这一个", "Accept this one alone"),
    "curate_key_beside": Bilingual("到清单里的那一个", "Go to that one of the list"),
    "curate_key_choose": Bilingual(
        "选第一至第三个指标；没有预选时，选了就收下（⇧ 只收下这一个）",
        "Choose the first to third indicator; where none is chosen beforehand, that accepts it (⇧: alone)",
    ),
    "curate_key_turn": Bilingual(
        "时期、度量、状态、占什么：下一个可能的值", "Next likely period, measure, status, whole of a share"
    ),
    "curate_key_period": Bilingual("自己写时期，回车收下", "Type a period, Enter accepts"),
    "curate_key_exclude": Bilingual(
        "排除：再按一次或回车照提议的理由，或选理由", "Exclude: choose a reason, Enter takes it"
    ),
    "curate_key_move": Bilingual("下一处、上一处", "Next and previous number"),
    "curate_key_open": Bilingual("下一处待定", "Next open number"),
    "curate_key_undo": Bilingual("撤销上一步", "Undo the last step"),
    "curate_key_take_back": Bilingual(
        "删去写下的这一个，重新待定", "Take back what is written of this number"
    ),
    "curate_key_new": Bilingual("新指标：查指标库或手写", "New indicator: from the library, or by hand"),
    "curate_key_coin": Bilingual(
        "照文中的叫法新建指标，回车连数字一起写下",
        "Make an indicator of the printed phrase; Enter writes both",
    ),
    "curate_key_coin_now": Bilingual("同上，立即写下", "The same, written at once"),
    "curate_key_search": Bilingual("查找指标", "Look for an indicator"),
    "curate_key_answer": Bilingual("回答存疑：没有错", "Answer a remark: it is right"),
    "curate_key_second": Bilingual(
        "第二个人核对：收下即没错，排除即不对；再按一次返回",
        "Second check: to accept is to confirm, to exclude is to set aside; again to go back",
    ),
    "curate_key_confirm": Bilingual("我也看过，没错", "I checked it too"),
    "curate_key_unfollow": Bilingual(
        "是数字，没有指标跟踪它：排除", "A figure, but no indicator follows it: set it aside"
    ),
}
