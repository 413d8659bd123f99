"""The words of what changed in the data: 中文 and English."""

from metrics.language import Bilingual

CHANGE_WORDS: dict[str, Bilingual] = {
    "changes_added": Bilingual("新增 {} 个数字", "{} figures added"),
    "changes_corrected": Bilingual("更正 {} 个数字", "{} figures corrected"),
    "changes_revised": Bilingual("修订 {} 个数字", "{} figures revised"),
    "changes_changed": Bilingual("改了说明的数字 {} 个", "{} figures said otherwise"),
    "changes_removed": Bilingual("删去 {} 个数字", "{} figures removed"),
    "changes_follow": Bilingual("随之变动 {} 个推算数", "{} figures implied by these"),
    "changes_more": Bilingual("另有 {} 处未列", "{} more not listed"),
    "changes_none": Bilingual("数字没有变动", "no figure changed"),
    "shown_as_it_was": Bilingual("原样打开，版本 {}。", "Opened as it was in version {}."),
    "version_gone": Bilingual(
        "链接按的是版本 {}，这里已不保留，显示的是现在的数据。",
        "The link was made for version {}, which is no longer kept here; the current data are shown.",
    ),
    "version_unknown": Bilingual(
        "链接所指的版本“{}”这里没有，显示的是现在的数据。",
        "The link names version “{}”, which is not known here; these are the data of now.",
    ),
    "view_changed": Bilingual("此后这张图有 {} 个数字变动：", "{} figures of this view changed since:"),
    "view_unchanged": Bilingual("此后这张图的数字没有变动。", "No figure of this view changed since."),
    "data_changed": Bilingual("此后有 {} 个数字变动：", "{} figures changed since:"),
    "data_unchanged": Bilingual("此后数字没有变动。", "No figure changed since."),
    "view_unknown": Bilingual("此后有什么变动，无从得知。", "What changed since is not known."),
    "about_changes": Bilingual("数据的变动", "What changed in the data"),
    "about_changes_lead": Bilingual(
        "每当数据文件换新，这里记下哪些数字、确定的句子和图变了。",
        "Whenever the data files are renewed, it is noted here which figures, certain sentences and charts changed.",
    ),
    "subscribe": Bilingual("订阅这些变动", "Subscribe by Atom"),
    "no_history": Bilingual("这里还没有记录。", "Nothing has been noted here so far."),
    "history_begins": Bilingual("从这一版起有记录", "the first version that is noted"),
    "changed_sentences": Bilingual("改了说法的句子：", "Sentences that are said otherwise:"),
    "changed_verdicts": Bilingual("可比与否有变：", "Verdicts that changed:"),
    "changed_entries": Bilingual("改了的条目：", "Entries that changed:"),
    "review_title": Bilingual("数据变动审阅", "What a change of the data does"),
    "review_same": Bilingual("两份数据没有差别。", "The two do not differ."),
    "review_figures": Bilingual("数字", "Figures"),
    "review_verdicts": Bilingual("可比与否", "What compares"),
    "review_sentences": Bilingual("句子", "Sentences"),
    "review_pictures": Bilingual("图", "Charts"),
    "review_entries": Bilingual("条目", "Entries"),
    "review_more": Bilingual(
        "另有 {} 处未列，命令行逐一列出", "{} more are not listed here; the command prints them all"
    ),
    "review_sentences_lead": Bilingual(
        "总览开头和各图标题里的确定说法。", "What the overview and the titles of charts say as certain."
    ),
    "as_it_was": Bilingual("原来", "Before"),
    "as_it_is": Bilingual("现在", "After"),
    "what_of": Bilingual("什么", "Of what"),
    "place_in_documents": Bilingual("出处", "Where printed"),
    "none_then": Bilingual("无", "none"),
    "implied_apart": Bilingual("随之变动的推算数：{} 个", "Implied figures that follow: {}"),
    "changed_pictures": Bilingual("变了的图：", "Charts that changed:"),
    "feed_title": Bilingual("城镇指标 · 数据的变动", "Town Metrics · what changed in the data"),
    "see_now": Bilingual("看现在的数据", "See the data of now"),
    "see_changes": Bilingual("全部变动", "All changes"),
    "said_otherwise": Bilingual("{}（说明有变）", "{} (said otherwise)"),
    "added": Bilingual("新增", "added"),
    "corrected": Bilingual("更正", "corrected"),
    "revised": Bilingual("修订", "revised"),
    "changed": Bilingual("变动", "said otherwise"),
    "removed": Bilingual("删去", "removed"),
}
