"""The thirteenth set of drafts: a third author: briefings, questions and answers, minutes, notes of a parish."""

DRAFTS = (
    (
        "关于{Y}年经济社会发展情况的汇报\n县委、县政府：现将{T}有关情况汇报如下。工业方面，规上工业企业{industria"
        "l_enterprises}，完成规上工业总产值{industrial_output}，与上年相比{industrial_output.growth}；投资方面，"
        "固定资产投资{fixed_asset_investment}，与上年相比{fixed_asset_investment.growth}，在全县排{fixed_asset_in"
        "vestment.rank~位}；财税方面，财政总收入{fiscal_revenue}，与上年相比{fiscal_revenue.growth}。{claim done "
        "fixed_asset_investment|其中固定资产投资提前完成全年任务|总的看，成绩与问题并存}。特此汇报。"
    ),
    (
        "我叫郑海涛，{Y}年1月起任{T}副职，分管农业农村。一年来，粮食总产量{grain_output}，上年是{grain_output@1}"
        "；村集体经营性收入{operating_income}，同比{operating_income.growth}；农村居民人均可支配收入{rural_income"
        "}，同比{rural_income.growth}。{claim double operating_income|村集体经营性收入翻了一番，靠的是党建联建|扶"
        "持薄弱村的办法还不够多}。以上述职，请同志们评议。"
    ),
    (
        "常见问题解答\n问：{T}有多少人？\n答：截至{Y}年末，常住人口{residents}。\n问：有多少家上规模的工业企业？"
        "\n答：{industrial_enterprises}，{Y-1}年末为{industrial_enterprises@1}。\n问：一年税收有多少？\n答：{Y}年"
        "税收收入{tax_revenue}，{claim up tax_revenue|比上年增加|具体构成可到财政所查询}。\n问：空气怎么样？\n答"
        "：全年优良天数比例{good_air_share}。"
    ),
    (
        "新闻通气会提供稿\n今天上午，{T}召开新闻通气会。党委委员叶青介绍，{Y}年社会消费品零售总额{total_retail_sa"
        "les}，同比{total_retail_sales.growth}；文旅市场持续活跃，共有{tourists}游客到访，同比{tourists.growth}，"
        "旅游总收入{tourism_revenue}，同比{tourism_revenue.growth}。{claim run3 total_retail_sales|社会消费品零售"
        "总额已是连续第三年增长|她还回答了关于老街夜市的提问}。"
    ),
    (
        "戳这里👉{T}年度关键词来啦\n关键词①“拼”：固定资产投资{fixed_asset_investment~1}！\n关键词②“稳”：规"
        "上工业总产值{industrial_output~1}，同比{industrial_output.growth}！\n关键词③“暖”：城镇新增就业{new_ur"
        "ban_jobs}！\n关键词④“绿”：PM2.5平均浓度{pm25}！\n以上均为{Y}年数据。{claim first industrial_output|再"
        "悄悄告诉你，规上工业总产值全县最高|你的年度关键词是什么}？"
    ),
    (
        "{T}班子会议记录\n出席：12人。缺席：1人（请假）。\n议题一：听取年度财政情况。财政所汇报，{Y}年财政总收入{"
        "fiscal_revenue}，上年{fiscal_revenue@1}，{fiscal_revenue.growth}；税收收入{tax_revenue}，上年{tax_revenu"
        "e@1}，{tax_revenue.growth}。讨论中，有同志提出，{claim up fiscal_revenue|财政总收入虽然增加了，支出压力"
        "同样不小|“三公”经费还有压减空间}。\n议题二：研究春节值班安排。（略）"
    ),
    (
        "老旧厂区改造项目资金申请报告（第一章 项目单位概况）\n{T}是全县工业重镇之一，{Y}年规上工业总产值{industri"
        "al_output}，{industrial_output.rank}；工业投资{industrial_investment}，同比{industrial_investment.growth"
        "}。项目总投资4800万元，建设周期18个月，建成后预计年新增税收260万元。{claim up industrial_enterprises|规"
        "上工业企业数较上年有所增加，现有厂房已难以满足需求|现有厂房普遍建于上世纪九十年代}。"
    ),
    (
        "年终总结（经济发展办）\n一是盯项目。全年固定资产投资{fixed_asset_investment}，相当于年度目标的{fixed_ass"
        "et_investment.completion}。二是抓入库。年末在库规上工业企业{industrial_enterprises}。三是促消费。社会消"
        "费品零售总额{total_retail_sales}，增速为{total_retail_sales.growth~bare}。四是强服务。走访企业136家次，"
        "解决问题52个。{claim done fixed_asset_investment|固定资产投资任务全面完成|部分项目进度滞后}。（{T}，{Y}"
        "年12月）"
    ),
    (
        "{T}年度工作计划（征求意见稿）\n基础：{Y}年固定资产投资{fixed_asset_investment}，规上工业总产值{industria"
        "l_output}，财政总收入{fiscal_revenue~亿}，农村居民人均可支配收入{rural_income}。\n目标：下一年度固定资产"
        "投资增长8%，规上工业总产值增长6.5%左右，财政总收入增长4%，农村居民人均可支配收入增长7%。\n{claim run3 in"
        "dustrial_output|规上工业总产值已连涨三年，要再接再厉|目标能否实现，关键看一季度}。"
    ),
    (
        "接省级文明乡镇复评组电话核实的回复：{T}{Y}年农村居民人均可支配收入{rural_income}，无误；村集体经营性收入"
        "{operating_income~亿}，无误；空气质量优良天数比例{good_air_share}，无误。另，材料第6页所列{Y-1}年数据应"
        "为：农村居民人均可支配收入{rural_income@1}，空气质量优良天数比例{good_air_share@1}。"
    ),
    (
        "值得一提的是，{U}和{T}两地财政总收入分别为{fiscal_revenue/U}和{fiscal_revenue}，在全县的位次分别是{fisca"
        "l_revenue.rank~位}（{T}）和{fiscal_revenue.rank/U~位}（{U}）。以上为{Y}年决算数。{claim higher fiscal_re"
        "venue|{T}的财政总收入比{U}多|两地财源结构差别较大}。建议在下达转移支付时统筹考虑。——县财政局预算股"
    ),
    (
        "信访事项答复意见书\n王女士：您反映“{T}近年空气变差”一事，经调查：{Y}年该地PM2.5年均浓度{pm25}，{Y-1}年"
        "{pm25@1}，{Y-2}年{pm25@2}；优良天数比例{Y}年{good_air_share}，{Y-1}年{good_air_share@1}。{claim up good_"
        "air_share|从数据看，优良天数比例是提高的|您提到的异味问题，另行组织排查}。"
    ),
    (
        "公示栏（第四季度）\n根据《乡镇政务公开目录》，现将{T}{Y}年主要数据公示如下，公示期7天。常住人口：{reside"
        "nts~人}；粮食总产量：{grain_output~吨}；社会消费品零售总额：{total_retail_sales~万}；村集体经营性收入：{"
        "operating_income}；城镇新增就业：{new_urban_jobs}。监督电话：党政办。"
    ),
    (
        "工业科小结：回头看，{Y}年{T}的工业投资经历了先低后高，最终落在{industrial_investment}，较{Y-1}年的{indus"
        "trial_investment@1}{industrial_investment.growth}。规上工业总产值呢，{industrial_output}，较{Y-1}年的{in"
        "dustrial_output@1}{industrial_output.growth}。{claim higher industrial_output|与{U}比，规上工业总产值我"
        "们更高|需要说明的是，个别企业年中停产检修}。"
    ),
    (
        "会议通知附件：交流发言参考数据\n请{T}、{U}各作8分钟发言。以下数据（{Y}年）供参考，以统计局公布为准。城镇"
        "新增就业：{T}{new_urban_jobs}，{U}{new_urban_jobs/U}。旅游总收入：{T}{tourism_revenue}，{U}{tourism_reve"
        "nue/U}。农村居民人均可支配收入：{T}{rural_income}，{U}{rural_income/U}。"
    ),
    (
        "{T}简介（官网用）\n{T}地处两县交界，面积87平方公里，下辖16个行政村，{Y}年末常住人口{residents}。当地素有"
        "“竹海茶乡”之称，{Y}年接待游客{tourists~约}，旅游总收入{tourism_revenue~近}；工业以五金、竹木加工为主，"
        "规上工业总产值{industrial_output~超}。{claim first tourism_revenue|旅游总收入居全县各乡镇第一|特产有笋干"
        "、高山茶和土蜂蜜}。"
    ),
    (
        "NEIGHBOURHOOD NEWS | Issue 48\nWhat happened in {Y}? Here are three things worth knowing about {T:en}. O"
        "ne: {new_urban_jobs~en} people found new urban jobs. Two: the tills rang up {total_retail_sales~en} of r"
        "etail sales, {total_retail_sales.growth~en} on {Y-1}. Three: the air was good on {good_air_share} of day"
        "s. {claim up good_air_share|That share of good-air days is better than the year before|Bin collections m"
        "ove to Tuesdays from March}."
    ),
    (
        "3.4 Members are reminded that {T:en} ended {Y} with total fiscal revenue of {fiscal_revenue~en} (prior y"
        "ear: {fiscal_revenue@1~en}). Of the total, tax revenue contributed {tax_revenue~en} (prior year: {tax_re"
        "venue@1~en}).\n3.5 {claim first fiscal_revenue|At that level {T:en} has the largest fiscal revenue of an"
        "y town in the county|The medium-term forecast is set out at Appendix B}."
    ),
    (
        "Scrutiny Committee, agenda item 6. The committee asked how {T:en} compares with {U:en}. In {Y}, fixed-as"
        "set investment was {fixed_asset_investment~en} in {T:en} ({fixed_asset_investment.growth~en}) while {U:e"
        "n} recorded {fixed_asset_investment/U~en} ({fixed_asset_investment.growth/U~en}). Delivery against targe"
        "t was {fixed_asset_investment.completion} and {fixed_asset_investment.completion/U} respectively. {claim"
        " higher fixed_asset_investment|{T:en} therefore saw more fixed-asset investment than {U:en}|The committe"
        "e may wish to invite both towns to its June meeting}."
    ),
    (
        "Section 4: Evidence of need (max. 100 words)\nVillages in {T:en} depend on what they earn themselves. Vi"
        "llage operating income was {operating_income~en} in {Y} and {operating_income@1~en} in {Y-1}. A typical "
        "rural resident had {rural_income~en} yuan of disposable income. {claim double operating_income|Although "
        "village operating income has doubled, most of it comes from two villages|Four villages have no hall of a"
        "ny kind}. We request 1.2 million yuan over two years."
    ),
    (
        "News from the Town Hall, 22 January {Y}\nFigures released today for the past year, {Y-1}, show that {T:e"
        "n} took tourism revenue of {tourism_revenue@1~en}, and that industrial output of above-scale firms reach"
        "ed {industrial_output@1~en}. The town plans to raise industrial output by 6% this year. For photographs,"
        " please call the press office."
    ),
    (
        "Dear Mr Holt, thank you for your request under the Act, received on 3 February. (1) Fixed-asset investme"
        "nt in {T:en} in {Y}: {fixed_asset_investment~en}. (2) The same for {Y-1}: {fixed_asset_investment@1~en}."
        " (3) Industrial investment in {Y}: {industrial_investment~en}. (4) Whether the annual target for fixed-a"
        "sset investment was achieved: {claim done fixed_asset_investment|yes, the target was achieved|please see"
        " our website}. We do not hold the information sought in part 5."
    ),
    (
        "Clerk's briefing for new councillors. You will often be quoted numbers, so here are the main ones for {T"
        ":en} in {Y}: above-scale industrial output, {industrial_output~en}; retail sales, {total_retail_sales~en"
        "}; tax revenue, {tax_revenue~en}; new urban jobs, {new_urban_jobs~en}. Growth, in the same order where k"
        "nown: output {industrial_output.growth~en}, retail {total_retail_sales.growth~en}, tax {tax_revenue.grow"
        "th~en}. {claim run3 tax_revenue|Tax revenue has been rising for three years now|Please keep this sheet i"
        "n your folder}."
    ),
    (
        "{T:en} Environment Group: notes for the annual meeting. PM2.5 last year ({Y}) averaged {pm25~en} microgr"
        "ams per cubic metre. In {Y-1} the figure was {pm25@1~en}, and in {Y-2} {pm25@2~en}. Our neighbours in {U"
        ":en} had {pm25/U~en} in {Y}. {claim higher pm25|So PM2.5 was higher here than in {U:en}|Volunteers plant"
        "ed 340 saplings}. Tea and biscuits afterwards."
    ),
)
