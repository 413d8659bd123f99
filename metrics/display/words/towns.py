"""The words of the towns' profiles, and of targets and ranks: 中文 and English."""

from metrics.language import Bilingual

TOWN_WORDS: dict[str, Bilingual] = {
    # profiles
    "town_stays": Bilingual("至少要有一个乡镇，保留了{}。", "At least one town is shown; {} stays."),
    "town_unknown": Bilingual("没有叫“{}”的乡镇。", "No town is called “{}”."),
    "town_unclear": Bilingual("“{}”可以是{}，请写得长一些。", "“{}” may be {}; write a little more."),
    "town_typed": Bilingual("再加一个乡镇：拼音、旧名也可以", "Add a town, by any of its names"),
    "side_by_side": Bilingual(
        "最多并列 {} 个乡镇，已显示前几个。", "At most {} towns are shown side by side; these are the first."
    ),
    "told_of": Bilingual("{}\u00a0{}\u00a0项", "{}\u00a0{}"),
    "told_indicators": Bilingual("{} 项指标中，有数字的：{}", "{} indicators; with figures: {}"),
    "profiles_lead": Bilingual(
        "每格是最新的一个数字，点开看出处。指标名下写明各镇之间能否比较",
        "Each cell shows the newest figure; open it for its source. Below each indicator is whether the "
        "towns can be compared",
    ),
    "of_year": Bilingual("{}（{} 年）", "{} ({})"),
    "indicator_count": Bilingual("{} 项", "{} figures"),
    # targets and ranks
    "targets_title": Bilingual("{} 个目标：{}", "{} targets: {}"),
    "targets_lead": Bilingual(
        "完成率是完成额占任务的比重，不是增速；各镇任务各自下达，高低不能直接相比",
        "A completion rate is the share of a target achieved, not growth; each town has its own target, "
        "so levels cannot be compared directly",
    ),
    "towns_without": Bilingual("另 {} 个乡镇没有，原因", "{} more towns have none; why"),
    "target_line": Bilingual("目标 100%", "target 100%"),
    "reference_line": Bilingual("{}：{}", "{}: {}"),
    "no_completions": Bilingual("没有完成率", "No completion rates"),
    "reached": Bilingual("已达到", "met"),
    "under_way": Bilingual("进行中", "in progress"),
    "count_reached": Bilingual("{} 个达到", "{} met"),
    "count_under_way": Bilingual("{} 个进行中", "{} in progress"),
    "count_short": Bilingual("{} 个到期未达到", "{} missed"),
    "count_open": Bilingual("{} 个是否达到未载明", "{} not stated"),
    "short": Bilingual("到期未达到", "missed when due"),
    "open": Bilingual("是否达到未载明", "not stated whether met"),
    "gone": Bilingual("时序进度 {}%", "{}% of the year elapsed"),
    "no_end": Bilingual(
        "截止日未载明，时序进度无法判断", "end date not printed, so the share of the year elapsed is unknown"
    ),
    "no_start": Bilingual(
        "起始日未载明，时序进度无法判断",
        "start date not printed, so the share of the year elapsed is unknown",
    ),
    "other_term": Bilingual(
        "期限不是一个日历年，不比时序进度",
        "the term is not a calendar year, so the share of the year elapsed says nothing",
    ),
    "project": Bilingual(
        "项目未必以一年为期，不比时序进度",
        "a project need not take one year, so the share of the year elapsed says nothing",
    ),
    "done": Bilingual("完成额", "done"),
    "due": Bilingual("全年任务", "target for the year"),
    "ranks_lead": Bilingual(
        "照文中所载：排的是什么、在哪里排、什么时候。与谁相比、共有几个，文中印了才写；"
        "不同城市的名次不放在一起",
        "As printed: what is ranked, where and when. Who else was ranked, and how many, is given only "
        "where it is printed; ranks in different cities are kept apart",
    ),
    "among_towns_of": Bilingual("在{}的名次", "Ranks in {}"),
    "among_field": Bilingual("在{}中的名次", "Ranks among {}"),
    "by_measure": Bilingual("按{}", "by {}"),
    "ranks": Bilingual("名次", "Ranks"),
    "league": Bilingual("可比指标的乡镇排名", "Ranking of towns by comparable indicators"),
    "league_lead": Bilingual(
        "有好坏之分、且有两个以上乡镇数字的指标 {} 项，其中 {} 项可比。越高越好的，最高为第 1；"
        "越低越好的，最低为第 1；区间重叠的，名次写作一段",
        "Indicators that have a better direction, and figures for two towns or more: {}, of which comparable: {}. "
        "First is the highest where higher is welcome, the lowest where lower is; where intervals overlap, a rank "
        "is a range",
    ),
    "no_place": Bilingual("{}：无可比数字，不排名", "{}: no comparable figure, so no rank"),
    "no_league": Bilingual(
        "没有哪项指标的数字能在乡镇之间比较", "No indicator can be compared between towns"
    ),
    "of_no_town": Bilingual(
        "另有 {} 个完成率或名次属于{}，不是镇，见来源",
        "{} more completion rates or ranks belong to {}, which is not a town; see the sources",
    ),
}
