"""The words of the towns' profiles, and of targets and ranks: 中文 and English."""

from metrics.language import Bilingual

TOWN_WORDS: dict[str, Bilingual] = {
    # profiles
    "side_by_side": Bilingual(
        "同时最多并列 {} 个乡镇，已显示前几个。", "At most {} towns stand side by side; the first are shown."
    ),
    "told_of": Bilingual("{}\u00a0{}\u00a0项", "{}\u00a0{}"),
    "told_indicators": Bilingual("{} 项指标中，有数字的：{}", "{} indicators; with a figure: {}"),
    "profiles_lead": Bilingual(
        "每格是最新的一个数字，点开看出处。指标名下写着各镇之间能不能比",
        "Each cell holds the newest figure; open it for its proof. Below an indicator's name stands "
        "whether the towns compare",
    ),
    "of_year": Bilingual("{}（{} 年）", "{} ({})"),
    "indicator_count": Bilingual("{} 项", "{} told"),
    "untold": Bilingual("所选乡镇都没有数字：{}", "No figure of these towns: {}"),
    # targets and ranks
    "targets_title": Bilingual("{} 项有完成率：{}", "Completions: {}; of these, {}"),
    "targets_lead": Bilingual(
        "完成率是完成额占任务的比重，不是增速；各镇任务各自下达，高低不能直接相比",
        "A completion is the share of a target that was done, no growth; each town has a target of its own",
    ),
    "towns_without": Bilingual("另 {} 个乡镇没有，何故", "{} more towns have none; why"),
    "target_line": Bilingual("目标 100%", "target 100%"),
    "no_completions": Bilingual("没有完成率", "No completions"),
    "reached": Bilingual("达到目标", "target reached"),
    "under_way": Bilingual("进行中", "under way"),
    "count_reached": Bilingual("{} 项达到目标", "{} reached the target"),
    "count_under_way": Bilingual("{} 项进行中", "{} under way"),
    "count_short": Bilingual("{} 项到期未达到目标", "{} short of it when due"),
    "count_open": Bilingual("{} 项是否达到未载明", "{} left open"),
    "short": Bilingual("到期未达到目标", "short of target when due"),
    "open": Bilingual("是否达到未载明", "reached or not is left open"),
    "gone": Bilingual("时序进度 {}%", "{}% of the year gone"),
    "no_end": Bilingual(
        "截止日未载明，时序进度不知", "its end is not printed, so the share of the year gone is unknown"
    ),
    "no_start": Bilingual(
        "起始日未载明，时序进度不知", "its start is not printed, so the share of the year gone is unknown"
    ),
    "other_term": Bilingual(
        "不以一个日历年为期，不比时序进度", "its term is no calendar year, so the year gone tells nothing"
    ),
    "project": Bilingual(
        "一个项目的任务未必以一年为期，不比时序进度",
        "a project need not last a year, so the year gone tells nothing",
    ),
    "done": Bilingual("完成额", "done"),
    "due": Bilingual("全年任务", "target of the year"),
    "ranks_lead": Bilingual(
        "照文中所载：排的是什么、在哪里排、什么时候。同谁相比、共有几个，文中印了才写；不同城市的名次不放在一起",
        "As documents give them: of what, where, when. Among whom, and how many, is told only where it is printed; "
        "ranks of different cities are kept apart",
    ),
    "among_towns_of": Bilingual("在{}的名次", "Ranks in {}"),
    "among_field": Bilingual("在{}中的名次", "Ranks among {}"),
    "by_measure": Bilingual("按{}", "by {}"),
    "ranks": Bilingual("名次", "Ranks"),
    "league": Bilingual("各镇排名，只排可比的", "Where the towns compare"),
    "league_lead": Bilingual(
        "有好坏之分、且有两个以上乡镇数字的指标 {} 项，其中 {} 项能比。数值从高到低；区间重叠的，名次写作一段",
        "Indicators with figures of two towns or more, of which more or less is welcome: {}; that compare: {}. "
        "Highest number first; where intervals overlap, a place is a range",
    ),
    "place": Bilingual("第 {}", "No. {}"),
    "no_place": Bilingual("{}：没有可比的数字，没有名次", "{}: no figure that compares, and no place"),
    "no_league": Bilingual("没有哪项指标的数字能在乡镇之间相比", "No figures of the towns compare"),
    "of_no_town": Bilingual(
        "另有 {} 个完成率或名次属于{}，不是镇，见来源",
        "{} more completions or ranks are of {}, which is no town; see the sources",
    ),
}
