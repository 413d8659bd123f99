"""The words of the page and the command that proofread a draft."""

from metrics.language import Bilingual

PROOFREAD_WORDS: dict[str, Bilingual] = {
    "proofread": Bilingual("核稿", "Proofread"),
    "proofread_lead": Bilingual(
        "贴入一段文字，或选一个文件，逐处核对其中的数字和说法。文字只用来作这一次答复，不保存，不记录。",
        "Paste a text or choose a file, and every number and claim in it is checked against the figures. "
        "It is used for this one answer only; it is neither kept nor logged.",
    ),
    "so_many_times": Bilingual("{} 倍", "{} times"),
    "draft": Bilingual("文稿", "Text"),
    "draft_file": Bilingual("或者一个文件", "Or a file"),
    "draft_files": Bilingual(
        "文本、网页、Word 文件（.docx）或有文字的 PDF，不超过 {} MB，也可以拖到这里；选了文件，就核对文件。"
        "Word 文件下载时原样交还，另加批注",
        "A text, a web page, a Word file (.docx) or a PDF with text, at most {} MB; it may be dropped here. "
        "Where a file is chosen, it is what is checked. A Word file is given back as it is, with comments",
    ),
    "draft_file_unread": Bilingual("读不了“{}”：{}", "“{}” cannot be read: {}"),
    "draft_file_large": Bilingual(
        "超过 {} MB；请贴入文字，或把文件分开", "More than {} MB was sent; paste the text, or split the file"
    ),
    "draft_nothing": Bilingual("请贴入文字，或选一个文件", "Paste a text, or choose a file"),
    "draft_town": Bilingual("文中没有写明乡镇时，指", "Where the text names no town, it means"),
    "draft_year": Bilingual("文中没有写明年份时，指", "Where it names no year, it means"),
    "draft_unnamed": Bilingual("不指定", "none"),
    "proofread_now": Bilingual("核对", "Proofread"),
    "proofread_as_docx": Bilingual("下载带批注的文稿", "Download as Word, with comments"),
    "draft_count": Bilingual("{} 处：{}", "Claims: {} ({})"),
    "draft_empty": Bilingual("文中没有可核对的数字", "The text has no number that can be checked"),
    "draft_right": Bilingual("无须改动的", "Nothing to correct in these"),
    "draft_too_long": Bilingual(
        "文字超过 {0} 字，或数字超过 {1} 个；请分几次核对",
        "The text has more than {0} characters or {1} numbers; proofread it in pieces",
    ),
    "draft_busy": Bilingual(
        "正在核对别人的文字，请 {} 秒后再按一次；您的文字还在下面",
        "Other texts are being checked; please press again in {} seconds. Your text is still below",
    ),
    "draft_busy_file": Bilingual(
        "正在核对别人的文字，请 {} 秒后再选一次文件",
        "Other texts are being checked; please choose the file again in {} seconds",
    ),
    "draft_town_unknown": Bilingual(
        "没有乡镇“{}”；未作为默认乡镇", "There is no town “{}”; no town is taken by default"
    ),
    "draft_year_unknown": Bilingual("“{}”不是年份；请写如 2023", "“{}” is no year; write one such as 2023"),
    "draft_marked": Bilingual("文稿，逐处标明", "The text, marked"),
}
