"""The words around two numbers for one thing, and around numbers that were revised: 中文 and English."""

from metrics.language import Bilingual

UNEQUAL = "≠"  # of two numbers for one thing

CONFLICT_WORDS: dict[str, Bilingual] = {
    "number_at": Bilingual("{}（{}）", "{} ({})"),
    "unequal": Bilingual(UNEQUAL, UNEQUAL),
    "revised_to": Bilingual("→", "→"),
    "conflict_sentence": Bilingual(
        "{}，{}{}，各文档的数字不一致：{}", "{1}'s {2} in {0}: documents disagree: {3}"
    ),
    "conflict_note": Bilingual(
        "≠ {}：各文档的数字不一致，{}，{}；{}", "≠ {}: documents disagree, {}, {}; {}"
    ),
    "rests_on_disputed": Bilingual("据 {} 推算", "implied by {}"),
    "note_disputed": Bilingual(
        "{}所据的数字，各文档不一致", "{}: implied by a figure on which documents disagree"
    ),
    "note_implied_otherwise": Bilingual(
        "{}：印出的与由其他数字推算的不一致",
        "{}: what is printed and what other figures imply disagree",
    ),
    "note_two_numbers": Bilingual(
        "{}：印出的是 {}，由其他数字推算的是 {}，二者不一致",
        "{}: {} is printed, {} is implied by other figures; the two disagree",
    ),
    "apart": Bilingual("相差 {}", "{} apart"),
    "apart_share": Bilingual("{}（{}）", "{} ({})"),
    "apart_places": Bilingual("相差 {} 位", "{} places apart"),
    "points": Bilingual("个百分点", "percentage points"),
    "acknowledged": Bilingual("两说并存：{}", "both stand: {}"),
    "open_conflict": Bilingual("尚未查明", "not yet explained"),
    "revision_note": Bilingual("{}：先后修订，{}，以最后一个为准", "{}: revised, {}; the last one counts"),
    "agreeing_note": Bilingual("{} 也印有：{}", "{}, also printed at: {}"),
    "superseded": Bilingual("{}，已修订", "{}, superseded"),
    # the ledger
    "ledger": Bilingual("对账", "Ledger"),
    "ledger_empty": Bilingual("没有不一致的数字，也没有修订过的数字", "No disagreements and no revisions"),
    "ledger_title": Bilingual(
        "{} 处数字不一致，其中 {} 处已说明；{} 处修订",
        "Disagreements: {}, of which explained: {}; revisions: {}",
    ),
    "ledger_lead": Bilingual(
        "同一件事印出两个数的，两个都列出，不取平均，也不替读者选定；后来的文档作过修订的，以最后一个为准，"
        "先前的作为历史保留",
        "Where two numbers are printed for one thing, both are kept: they are not averaged, and none is "
        "chosen for the reader. Where a later document revises a number, the last one counts and the "
        "earlier ones stay as its history",
    ),
    "conflicts": Bilingual("数字不一致", "Disagreements"),
    "revisions": Bilingual("修订", "Revisions"),
    "no_conflicts": Bilingual(
        "没有哪件事印出两个不同的数。", "No two documents give different figures for the same thing."
    ),
    "no_revisions": Bilingual("没有修订过的数字。", "No figure has been revised."),
    "why_both": Bilingual("为何并存", "Why both stand"),
    "how_far": Bilingual("相差多少", "How far apart"),
    "counts_now": Bilingual("以此为准", "counts now"),
    "replaced": Bilingual("已修订", "superseded"),
    "kind_of_entry": Bilingual("类别", "Kind"),
    "conflict": Bilingual("不一致", "disagreement"),
    "revision": Bilingual("修订", "revision"),
}

CONFLICT_GROUNDS: dict[str, Bilingual] = {
    "territory": Bilingual(
        "地域不同：改设、并入或析出前后", "different territories: before and after a boundary change"
    ),
    "itself": Bilingual(
        "同一个数，不和自己比", "both are about one thing, which is not compared with itself"
    ),
    "disputed": Bilingual(
        "文档之间数字不一，以哪个为准无法判断",
        "documents print two numbers for one of them; which is right is unknown",
    ),
}
