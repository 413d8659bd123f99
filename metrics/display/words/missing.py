"""The words for what is missing: a figure, an end, a whole, a definition; and the letter that asks for it."""

from metrics.language import Bilingual

MISSING_WORDS: dict[str, Bilingual] = {
    # short, where the indicator is named already
    "lacking_figure": Bilingual("缺：{0} {1}的{2}", "Missing: {2} for {0}, {1}"),
    "lacking_end": Bilingual("缺：{0} {1}的截止日", "Missing: the end date of “{1}” for {0}"),
    "lacking_whole": Bilingual("缺：{0} {1}的全镇{2}", "Missing: {2} for the whole of {0}, {1}"),
    "lacking_definition": Bilingual(
        "缺：{0}各自统计的是什么", "Missing: what {0} each count under this name"
    ),
    "lacking_level": Bilingual("数值", "a figure"),
    # in full
    "wanted_figure": Bilingual("{0} {1}的{2}", "{2} of {0}, {1}"),
    "wanted_end": Bilingual("{0}{2}（{1}）截至哪一日", "to which day “{1}” runs: {2} of {0}"),
    "wanted_whole": Bilingual("{0} {1}全镇的{2}", "{2} of the whole of {0}, {1}"),
    "wanted_definition": Bilingual("{0}的“{2}”各自统计的是什么", "what {0} each count as “{2}”"),
    "no_fewer": Bilingual("至少 {}", "at least {}"),
    "opens_plain": Bilingual("可新增 {} 对比较", "comparisons gained: {}"),
    "opens_cautious": Bilingual("可新增 {} 对比较，均须谨慎", "comparisons gained: {}, all with caution"),
    "opens_both": Bilingual(
        "可新增 {} 对比较，其中 {} 对须谨慎", "comparisons gained: {}, of which {} with caution"
    ),
    "ask_town": Bilingual("{}的统计工作人员", "the statistics staff of {}"),
    "ask_publisher": Bilingual("刊登过该镇数字的{}", "{}, which printed its other figures"),
    "ask_unnamed": Bilingual(
        "刊登过该镇数字的文档 {} 的发布者（文中未载明是谁）",
        "whoever published document {} with its other figures (not stated who)",
    ),
    # the block of the coverage page, and the command
    "one_figure_more": Bilingual("再有一个数即可比较", "One more figure would allow a comparison"),
    "ask_for_it": Bilingual("索取数据：已拟好的信", "Ask for it: letters ready to send"),
    "no_figure_of_town": Bilingual("还没有该镇的数字。", "There is no figure of this town yet."),
    "how_to_add": Bilingual(
        "已有写到该镇的文章、公报或统计表：放进文档文件夹，运行 {}，逐个认定其中的数字。",
        "If you have an article, a communiqué or a table about it: put it into the folder of documents, run "
        "{}, and confirm its figures one by one.",
    ),
    "missing_pieces": Bilingual("补上哪个数，可比的就更多", "Figures that would help most"),
    "missing_lead": Bilingual(
        "每一项都假设已经印出，再按同样的规则判断可与哪些数字比较；新增比较多的排在前面。"
        "这里不猜数字，只说缺什么",
        "Each is judged by the same rules as if it had been printed; what would allow most comparisons comes first. "
        "No number is guessed: only what is missing is named",
    ),
    "missing_none": Bilingual(
        "补上任何一个数，都不会增加比较", "no single figure would make more comparisons possible"
    ),
    "more_pieces": Bilingual("另有 {} 项", "and {} more"),
    "pieces_by_command": Bilingual("其余 {} 项：{}", "The other {}: {}"),
    "whom_to_ask": Bilingual("可问", "Whom to ask"),
    "letters": Bilingual("已拟好的信", "Letters ready to send"),
    "letter_to": Bilingual("给{}的信", "Letter to {}"),
    "letter_zh": Bilingual("中文信", "Letter in Chinese"),
    "letter_en": Bilingual("英文信", "Letter in English"),
    # the letter
    "letter_dear": Bilingual("{}统计工作人员（姓名：{}）：", "To the statistics staff of {} (name: {}):"),
    "letter_why": Bilingual(
        "您好！我们按报章原文整理各镇指标，每个数字都注明文档与行号。下列各项我们没有见到；有了这些数字，就可与别处的数字比较：",
        "We compile indicators of towns as newspapers print them, and name the document and line of each figure. "
        "We have not found the following figures; with them, others could be compared:",
    ),
    "letter_meaning": Bilingual("指标含义：{}", "What the indicator means: {}"),
    "letter_there": Bilingual("已见到：{}", "What we have: {}"),
    "letter_with": Bilingual("可与之比较：{}", "It would compare with: {}"),
    "letter_please": Bilingual(
        "每一项请告知：数字连同单位，是确数还是约数；从哪一日到哪一日；是否全镇；刊登在哪份文件或报道、何日。若没有统计，也请告知。",
        "For each item, please tell us: the figure with its unit, and whether it is exact or rounded; the first and "
        "the last day that it covers; whether it is of the whole town; in which document or article it was published, "
        "and when. If nobody collects it, please say so.",
    ),
    "letter_from": Bilingual("联系人：{}", "Name: {}"),
    "letter_reach": Bilingual("联系方式：{}", "How to reach us: {}"),
    "letter_date": Bilingual("日期：{}", "Date: {}"),
}
