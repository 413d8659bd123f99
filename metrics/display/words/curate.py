"""The words of the workbench: 中文 and English."""

from metrics.language import Bilingual

CURATE_WORDS: dict[str, Bilingual] = {
    "confirmed_by": Bilingual("另一人已核对：{}，{}", "checked by a second person: {}, {}"),
    "confirmed_by_nobody": Bilingual("尚无第二人核对", "not yet checked by a second person"),
    "curate": Bilingual("整理台", "Workbench"),
    "curate_documents": Bilingual("文档", "Documents"),
    "curate_of": Bilingual("{} / {} 处已说明", "{} of {} explained"),
    "curate_all": Bilingual("全部说明，已写“读到末尾”", "all explained; recorded as read to the end"),
    "curate_not_here": Bilingual("文档不在手头", "the document is not at hand"),
    "curate_no_documents": Bilingual("这里还没有文档；请先收入一份", "no document yet; add one first"),
    "curate_not_ours": Bilingual(
        "只应答本机自己的页面；请打开命令打印的地址",
        "only this machine's own pages are answered; open the address that the command printed",
    ),
    "curate_no_token": Bilingual(
        "这个地址不能再进入；它只用一次。请用已经打开的窗口，或重新运行命令",
        "this address works only once; use the window that is already open, or run the command again",
    ),
    "curate_entered": Bilingual("进入整理台", "Enter the workbench"),
    "curate_text": Bilingual("原文", "The document"),
    "curate_number": Bilingual("这一处", "This number"),
    "curate_outcome": Bilingual("刚写下的", "What was written"),
    "curate_carried": Bilingual("已收为数字", "carried by a figure"),
    "curate_excluded": Bilingual("已排除", "excluded"),
    "curate_proposed": Bilingual("待定", "proposed"),
    "curate_unexplained": Bilingual("未说明", "unexplained"),
    "curate_doubled": Bilingual("文字层印了两遍，读作 {}", "the text layer prints it twice; read as {}"),
    "curate_line": Bilingual("第 {} 行", "line {}"),
    "curate_reads": Bilingual("读作", "Reads"),
    "curate_unread": Bilingual("读不成数字", "cannot be read as a figure"),
    "curate_locality": Bilingual("说的是哪里", "Whose it is"),
    "curate_phrase": Bilingual("说的是", "Said of"),
    "curate_indicator": Bilingual("指标", "Indicator"),
    "curate_search": Bilingual("查找别的指标", "Another indicator"),
    "curate_from_library": Bilingual("来自指标库，将写进 {}", "from the library; will be written into {}"),
    "curate_no_guess": Bilingual(
        "没有相近的指标；请查找或新建", "no similar indicator; search for one or make a new one"
    ),
    "curate_measure": Bilingual("度量", "Measure"),
    "curate_period": Bilingual("时期", "Period"),
    "curate_status": Bilingual("状态", "Status"),
    "curate_town": Bilingual("乡镇", "Town"),
    "curate_part": Bilingual("范围", "Part"),
    "curate_whole_town": Bilingual("全镇", "the whole town"),
    "curate_ranked": Bilingual("按什么排", "Ranked by"),
    "curate_base": Bilingual("与何时相比", "Compared with"),
    "curate_year_before": Bilingual("上年同期", "the same period a year before"),
    "curate_among": Bilingual("在哪里排", "Ranked in"),
    "curate_as_printed": Bilingual("照印", "as printed"),
    "curate_followed": Bilingual(
        "照您在 {} 处的更正：{}（原先提议：{}）",
        "as you corrected it at {}: {} (proposed: {})",
    ),
    "curate_nothing": Bilingual("未写", "nothing"),
    "curate_near": Bilingual("旁边的词（可不填）", "Word beside it (optional)"),
    "curate_way_misfit": Bilingual(
        "1–3 选别的指标，N 新建这一单位的指标，或 x 排除",
        "1–3 choose another indicator, N makes one in its unit, x excludes it",
    ),
    "curate_way_rank": Bilingual(
        "在“在哪里排”里选；没有就先写进 areas.yaml",
        "choose in “Ranked in”; where it is missing, write it in areas.yaml (lies_in)",
    ),
    "curate_way_place": Bilingual("写一个旁边的词，或 x 排除", "type a word beside it, or exclude it with x"),
    "curate_way_sign": Bilingual(
        "x 排除；文中若另有连着方向的印法，如 下降 2.1%，就在那里收下",
        "exclude it with x; accept it where the document prints it with its direction, as in down 2.1%",
    ),
    "curate_way_within": Bilingual(
        "已收的那个只是界线；若这个才是数字，先把它退回",
        "what is carried is only a bound: if this is the number, take that back first",
    ),
    "curate_way_again": Bilingual(
        "⏎ 按重复排除；若是别的指标，用 1–3 选",
        "Enter excludes it as a repeat; 1–3 choose where it is another indicator's",
    ),
    "curate_open": Bilingual(
        "有疑问，没有预选：是哪一个？按 {} 选定并收下",
        "Doubtful, so none is chosen: which is it? Choose and accept it with {}",
    ),
    "curate_accept": Bilingual("收下", "Accept"),
    "curate_exclude": Bilingual("不是数字，因为", "No figure, because"),
    "curate_exclude_now": Bilingual("排除", "Exclude"),
    "curate_is_no_figure": Bilingual("提议排除", "Proposed to be excluded"),
    "curate_undo": Bilingual("撤销", "Undo"),
    "curate_next_open": Bilingual("下一处待定", "Next open one"),
    "curate_next_unchecked": Bilingual("下一处没看过的", "Next to check"),
    "curate_no_more": Bilingual("不再推得", "No longer follows"),
    "curate_unfollow": Bilingual("不跟踪", "Not followed"),
    "curate_unfollowed": Bilingual("已排除，没有指标跟踪：{}", "set aside, no indicator follows it: {}"),
    "curate_confirm": Bilingual("我也看过，没错", "I checked it too"),
    "curate_name": Bilingual("您的名字", "Your name"),
    "curate_checked": Bilingual("已收，两人看过", "carried, and checked by a second person"),
    "curate_second": Bilingual(
        "核对：还没有第二个人看过的", "Second check: figures that nobody else has checked"
    ),
    "curate_unchecked": Bilingual("还没有第二个人看过", "Not yet checked by a second person"),
    "curate_to_check": Bilingual("{} 处待核对", "{} for a second check"),
    "curate_all_checked": Bilingual("都有第二个人看过了", "a second person has checked all of them"),
    "curate_own": Bilingual(
        "这个数字就是您写的；请换一个人来核对", "you wrote this figure; let somebody else check it"
    ),
    "curate_why": Bilingual("不对，因为", "Wrong, because"),
    "curate_refuse": Bilingual("退回", "Set aside"),
    "curate_refused_now": Bilingual("已退回，改作注释：{}", "set aside as a comment: {}"),
    "curate_already": Bilingual(
        "另一个窗口已经说明了它，没有再写；现在是这样",
        "another window has already explained it and nothing more was written; this is how it stands",
    ),
    "curate_other_edition": Bilingual(
        "文档在此期间改了，没有写下；请重新打开这一页",
        "the document has changed meanwhile and nothing was written; open this page again",
    ),
    "curate_several": Bilingual("{} 个数字都出自这一处", "{} figures stand on this number"),
    "curate_wider": Bilingual("它是“{}”的一部分", "it is a part of “{}”"),
    "curate_printed": Bilingual("照印", "As printed"),
    "curate_hedge": Bilingual("修饰", "Hedge"),
    "curate_hedge_over": Bilingual("余、多、超：比印的多", "over: more than printed"),
    "curate_hedge_at_least": Bilingual("以上、不少于：至少是印的", "at least what is printed"),
    "curate_hedge_nearly": Bilingual("近、将近：不到印的", "nearly: less than printed"),
    "curate_hedge_under": Bilingual("不足、低于：比印的少", "under: less than printed"),
    "curate_hedge_at_most": Bilingual("以下、不超过：至多是印的", "at most what is printed"),
    "curate_hedge_about": Bilingual("约、左右：两边都可能", "about: more or less than printed"),
    "curate_hedge_range": Bilingual("从几到几", "from one number to another"),
    "curate_hedge_leading": Bilingual("前列：没有印名次", "among the first: no place is printed"),
    "curate_none_found": Bilingual("没有这样的指标；可以新建", "no such indicator; make a new one"),
    "curate_new_library": Bilingual(
        "从指标库里找：名称、拼音、代号", "From the library: by name, pinyin or id"
    ),
    "curate_new_by_hand": Bilingual("或手写一个", "Or by hand"),
    "curate_new": Bilingual("新指标", "New indicator"),
    "curate_new_id": Bilingual("代号（小写字母、数字和下划线）", "Id (small letters, digits and _)"),
    "curate_new_zh": Bilingual("中文名", "Name in Chinese"),
    "curate_new_en": Bilingual("英文名", "Name in English"),
    "curate_new_unit": Bilingual("基本单位", "Base unit"),
    "curate_new_welcome": Bilingual("好坏", "Welcome"),
    "curate_new_words": Bilingual("旁边印的词，逗号分开", "Words printed beside it, separated by commas"),
    "curate_new_definition_zh": Bilingual("统计什么（中文）", "What it counts (Chinese)"),
    "curate_new_definition_en": Bilingual("统计什么（英文）", "What it counts (English)"),
    "curate_new_theme": Bilingual("写进主题", "Theme"),
    "curate_make": Bilingual("写下", "Write it"),
    "curate_effect": Bilingual("有何影响", "What it does"),
    "curate_compares": Bilingual(
        "可与 {} 个数字比较，{} 个谨慎可比，{} 个不可比",
        "compares with {}, with {} with caution, with {} not",
    ),
    "curate_alone": Bilingual("还没有别的数字可比", "no other figure to compare with yet"),
    "curate_follows": Bilingual("由此推得", "Follows from it"),
    "curate_conflicts": Bilingual("要看一看", "To be looked at"),
    "curate_nothing_more": Bilingual("别无影响", "nothing else"),
    "curate_accepted": Bilingual("已写：{}", "written: {}"),
    "curate_excluded_now": Bilingual("已排除：{}", "excluded: {}"),
    "curate_undone": Bilingual("已撤销", "undone"),
    "curate_undo_other": Bilingual(
        "最后一步是另一个窗口写的（{}）；再按一次同一个键就撤销它",
        "the last step is another window's ({}); press the same key again to take it back all the same",
    ),
    "curate_nothing_to_undo": Bilingual("没有可撤销的", "nothing to undo"),
    "curate_confirmed": Bilingual("已记下核对人", "recorded as checked by you"),
    "curate_made": Bilingual("已写新指标：{}", "new indicator written: {}"),
    "curate_refused": Bilingual("没有写下", "Nothing was written"),
    "curate_mend_first": Bilingual("先改好这些，才能接着整理", "Mend these first, then go on"),
    "curate_changed": Bilingual(
        "{} 同时被改动，没有写下；请再试", "{} has changed meanwhile and nothing was written; try again"
    ),
    "curate_no_room": Bilingual(
        "写不下 {}（{}）；原文件没有动，腾出地方或改了权限再按一次",
        "cannot write {} ({}); the file is as it was: make room, or mend its rights, and press again",
    ),
    "curate_no_place": Bilingual(
        "{} 的写法没法添加（{}）；请手写", "{} is written so that nothing can be added ({}); write it by hand"
    ),
    "curate_incomplete": Bilingual("请先选 {}", "choose {} first"),
    "curate_lost": Bilingual(
        "整理台没有应答；请看看命令是否还在运行",
        "the workbench does not answer; check that the command is still running",
    ),
    "curate_along": Bilingual("回车同时写下（{}）", "Enter writes these with it ({})"),
    "curate_only": Bilingual("只收下这一个", "This one alone"),
    "curate_accepted_along": Bilingual(
        "已写：{}，同时写下清单里的 {} 个", "written: {}, with {} of its list"
    ),
    "curate_excluded_along": Bilingual(
        "已排除：{}，同时写下清单里的 {} 个", "excluded: {}, with {} of its list written"
    ),
    "curate_together_changed": Bilingual(
        "清单已经变了；请再看一遍", "the list is another by now; look at it again"
    ),
    "curate_coin": Bilingual("照文中的叫法新建：{}（{}）", "New, as it is printed: {} ({})"),
    "curate_answer": Bilingual("没有错", "It is right"),
    "curate_answered": Bilingual("已写明无误：{}", "written that it is right: {}"),
    "curate_type_it": Bilingual("请对着照片，把“照印”打一遍", "type “As printed” as the photo has it"),
    "curate_photo": Bilingual("照片上的 {}", "{} on the photo"),
}
