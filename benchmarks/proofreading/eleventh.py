"""The eleventh set of drafts.

What offices write in a normal week, from a briefing for visitors to a parish meeting.
"""

DRAFTS = (
    (
        "各位领导、各位同仁：欢迎来{T}检查指导。下面我简要汇报三点。第一，家底怎么样。{Y}年，我们实现规上工业"
        "总产值{industrial_output}，同比{industrial_output.growth}，在全县四个乡镇里排"
        "{industrial_output.rank~位}；固定资产投资{fixed_asset_investment}，排"
        "{fixed_asset_investment.rank~位}。第二，群众收入怎么样。农村居民人均可支配收入{rural_income}，同比"
        "{rural_income.growth}。第三，困难在哪里。{claim up tax_revenue|税收收入虽然比上年有所增加，但后劲不"
        "足|主要是用地紧、用工难}。以上汇报，不妥之处请批评指正。"
    ),
    (
        "个人述职报告\n{Y}年，我担任{T}文旅专干，主要做了以下工作：一是办好采摘节、龙舟赛等活动9场；二是配合"
        "完成A级景区村复核。全年接待游客{tourists}，较上年{tourists.growth}，带来旅游总收入{tourism_revenue}"
        "，较上年{tourism_revenue.growth}。{claim run3 tourists|至此，游客接待量已连续三年增长|回顾一年，收获"
        "与遗憾并存}。不足之处是调查研究不够深入。"
    ),
    (
        "政府开放日现场问答实录\n市民代表：镇上的钱袋子鼓不鼓？\n财政所：{Y}年{T}财政总收入是{fiscal_revenue}"
        "，和{Y-1}年的{fiscal_revenue@1}比，{fiscal_revenue.growth}。其中税收{tax_revenue}。\n市民代表：村里"
        "呢？\n农业农村办：村集体经营性收入，全部加起来{operating_income}。{claim double operating_income|这"
        "个数比上一年翻了一番|各村情况不太一样，有多有少}。"
    ),
    (
        "新闻通稿（请于1月20日上午9时后刊发）\n{T}今日发布{Y}年经济运行数据。初步核算，全年固定资产投资"
        "{fixed_asset_investment}，比上年{fixed_asset_investment.growth}；其中工业投资{industrial_investment}"
        "，比上年{industrial_investment.growth}。消费方面，社会消费品零售总额{total_retail_sales}，比上年"
        "{total_retail_sales.growth}。{claim done fixed_asset_investment|固定资产投资超额完成年初确定的目标|"
        "总体看，经济运行在合理区间}。联系人：小方。"
    ),
    (
        "家人们，{T}的{Y}年度账单请查收📮\n你呼吸的空气：优良率{good_air_share}，PM2.5均值{pm25}\n你逛过的店"
        "：社零总额{total_retail_sales~约}\n你身边的新同事：城镇新增就业{new_urban_jobs}\n你老家的收成：粮食"
        "总产量{grain_output~吨}\n{claim up new_urban_jobs|这一年新增就业的人比上一年更多|看看哪一条说的就是"
        "你}。评论区聊聊👇"
    ),
    (
        "经济运行分析会纪要\n时间：{Y}年12月25日 地点：{T}三楼会议室\n统计站通报：全年规上工业总产值"
        "{industrial_output}（{Y-1}年：{industrial_output@1}）；规上企业{industrial_enterprises}（{Y-1}年："
        "{industrial_enterprises@1}）。\n项目办通报：固定资产投资{fixed_asset_investment}，为年度计划的"
        "{fixed_asset_investment.completion}。\n会议议定：一、{claim done fixed_asset_investment|年度固定资产"
        "投资任务已完成，力量转向来年项目谋划|压实项目专班责任}；二、元旦前走访企业20家。"
    ),
    (
        "关于申请乡村旅游发展专项资金的请示\n县文旅局：{T}山水资源丰富。{Y-1}年，我们接待游客{tourists@1}，旅"
        "游总收入{tourism_revenue@1}；{Y}年，接待游客{tourists}，旅游总收入{tourism_revenue}。但停车场、公厕"
        "等配套短缺，{claim higher tourists|客流虽比{U}大，设施却不如人|旺季接待压力很大}。为此，恳请补助资金"
        "80万元。妥否，请批示。"
    ),
    (
        "{T}{Y}年工作总结和下年工作打算\n（一）产业发展。工业投资{industrial_investment}，"
        "{industrial_investment.growth}；规上工业总产值突破性不强，为{industrial_output}，"
        "{industrial_output.growth}。\n（二）城乡统筹。农村居民人均可支配收入{rural_income}，"
        "{rural_income.growth}；村集体经营性收入{operating_income}，{operating_income.growth}。\n（三）下年打"
        "算。力争规上工业总产值增长7%以上，新增规上企业3家，{claim up good_air_share|让优良天数比例在同比上升"
        "的基础上再进一步|守住绿水青山}。"
    ),
    (
        "信息专报\n{T}反映：{Y}年当地规上企业{industrial_enterprises}，实现规上工业总产值"
        "{industrial_output~0}左右，总量为{industrial_output.rank}。企业普遍反映订单偏短、账期偏长。全年税收"
        "收入{tax_revenue}，同比{tax_revenue.growth}，{claim up tax_revenue|在让利企业的情况下仍比上年多收|税"
        "源基础有待巩固}。建议县里牵头搭建银企对接平台。"
    ),
    (
        "镇人大主席团审议意见\n主席团听取和审议了{T}{Y}年财政预算执行情况的报告。会议认为，全年财政总收入"
        "{fiscal_revenue}，同比{fiscal_revenue.growth}，总量列{fiscal_revenue.rank}；税收收入{tax_revenue}，"
        "上年为{tax_revenue@1}。{claim first fiscal_revenue|财政总收入在全县乡镇中位居首位，成绩来之不易|收支"
        "执行情况总体较好}。会议建议，进一步盘活存量资产。"
    ),
    (
        "{T}生态环境工作情况说明\n1.大气。{Y}年PM2.5平均浓度{pm25}，上年{pm25@1}；空气质量优良天数比例"
        "{good_air_share}，上年{good_air_share@1}，{claim up good_air_share|优良天数比例同比上升|臭氧仍是主要"
        "短板}。\n2.水体。三个断面均达到Ⅲ类。\n3.对比。同期{U}PM2.5平均浓度为{pm25/U}、优良天数比例为"
        "{good_air_share/U}。"
    ),
    (
        "人口与就业工作小结\n到{Y}年底，{T}常住人口{residents}，{Y-1}年底是{residents@1}。全年帮助"
        "{new_urban_jobs}实现城镇新增就业，而{Y-1}年是{new_urban_jobs@1}。{claim up residents|常住人口较上年"
        "底有所增加|人口外流的趋势值得关注}。开展技能培训6期，发放求职补贴41笔。"
    ),
    (
        "致{T}在外乡亲的一封信\n又是一年春来到。告诉您几个家乡的好消息：{Y}年，家乡完成固定资产投资"
        "{fixed_asset_investment~超}，新修的环镇路年底就通了车；家乡的社会消费品零售总额到了"
        "{total_retail_sales}，比上年{total_retail_sales.growth!up}；乡亲们的农村居民人均可支配收入是"
        "{rural_income~万元}。{claim run3 rural_income|农民收入这三年年年都在涨|老街的灯笼已经挂起来了}。盼您"
        "常回家看看！"
    ),
    (
        "进度表说明：截至{Y}年12月底，{T}全年主要指标完成情况如下——固定资产投资：完成{fixed_asset_investment}"
        "，完成率{fixed_asset_investment.completion}，增速{fixed_asset_investment.growth~bare}；工业投资：完"
        "成{industrial_investment}，增速{industrial_investment.growth~bare}；社零：完成{total_retail_sales}，"
        "增速{total_retail_sales.growth~bare}。同期{U}固定资产投资完成率{fixed_asset_investment.completion/U}"
        "。"
    ),
    (
        "VILLAGE VOICE, February\nFrom the chair. I am often asked whether {T:en} is doing well. Judge fo"
        "r yourselves: in {Y}, rural disposable income per head was {rural_income~en} yuan, "
        "{rural_income.growth~en} on {Y-1}, and village operating income came in at {operating_income~en}. {"
        "claim double operating_income|That is at least twice the village operating income of the year before"
        "|There is plenty still to do}. The hall roof appeal stands at 62%. Thank you all."
    ),
    (
        "4. Financial implications\n4.1 Total fiscal revenue in {T:en} for {Y} was {fiscal_revenue~en}"
        ", a figure that was {fiscal_revenue.growth~en} on the previous year. Tax revenue accounted for "
        "{tax_revenue~en} of this ({Y-1}: {tax_revenue@1~en}).\n4.2 {claim up tax_revenue|Given that t"
        "ax revenue has increased, no call on reserves is proposed|No call on reserves is proposed at t"
        "his stage}."
    ),
    (
        "Economy and Skills Committee, 14 March. Purpose: to update members on jobs and investment in {T:en}"
        ". Background: {new_urban_jobs~en} new urban jobs were created in {Y}, compared to "
        "{new_urban_jobs@1~en} in {Y-1}. Fixed-asset investment totalled {fixed_asset_investment~en}"
        ", which represents {fixed_asset_investment.completion} of the annual target. {claim done fixed_asset"
        "_investment|Members will note that the investment target was met|Members are asked to comment}."
    ),
    (
        "Bid to the Rural Visitor Fund. Why us? {T:en} earned {tourism_revenue~en} from tourism in {Y};"
        " our neighbours in {U:en} earned {tourism_revenue/U~en}. {claim higher tourism_revenue|Our tourism "
        "revenue exceeds that of {U:en}, yet we have no visitor centre|Neither town has a visitor centre}"
        ". Tourism revenue here was {tourism_revenue.growth~en} on the year. We are asking for 40%"
        " of the project cost."
    ),
    (
        "FOR IMMEDIATE RELEASE\nShops and factories in {T:en}: the {Y} results\nRetail sales of consumer"
        " goods were {total_retail_sales.growth~en} last year, reaching a total of {total_retail_sales~en}"
        ". Over the same period above-scale industrial output was {industrial_output.growth~en} and totalled "
        "{industrial_output~en}. {claim first industrial_output|{T:en} had the highest industrial output o"
        "f the county's four towns|A full breakdown will follow in spring}. ENDS"
    ),
    (
        "Your request, ref. 2217. You asked for the number of industrial enterprises above designated si"
        "ze in {T:en} at the end of each of the last three years. We hold this information. {Y-2}: "
        "{industrial_enterprises@2~en}. {Y-1}: {industrial_enterprises@1~en}. {Y}: "
        "{industrial_enterprises~en}. You also asked for industrial investment in {Y}; this was "
        "{industrial_investment~en}. If you are unhappy with this reply you may ask for a review within 40"
        " working days."
    ),
    (
        "Notes of the annual parish meeting of {T:en}. Air quality: {good_air_share} of days in {Y}"
        " were good, and PM2.5 averaged {pm25~en} micrograms per cubic metre ({pm25@1~en} the year before)"
        ". Finance: total fiscal revenue {fiscal_revenue~en}. {claim higher fiscal_revenue|A resident o"
        "bserved that this was more than {U:en} had|A resident asked about the bus shelter}. The chair "
        "thanked those present (23) and closed the meeting at 8.15 pm."
    ),
)
