"""The fourth set of drafts: press releases, letters, lists, rows, summaries; written before it was first run."""

DRAFTS = (
    (
        "【新闻通稿】{Y}年{T}经济社会发展成效新闻发布会今天举行。发布人介绍，全镇规上工业总产值站上新高，达{industrial_output}"
        "（同比{industrial_output.growth}），全县排位{industrial_output.rank~位}；农村居民人均可支配收入达到{rural_income}，"
        "较上年{rural_income.growth}。"
    ),
    (
        "尊敬的各位乡贤：您好！回首{Y}年，家乡{T}又有了新变化：接待游客{tourists}，旅游总收入{tourism_revenue~约}；"
        "村集体经营性收入{operating_income}，比上年{operating_income.growth}。"
        "{claim up operating_income|村集体经营性收入实现正增长|乡亲们日子更有奔头}。"
    ),
    (
        "{T}{Y}年工作要点完成情况：\n• 规上工业企业：{industrial_enterprises}\n• 工业投资：{industrial_investment}，"
        "{industrial_investment.growth}\n"
        "• 粮食总产量：{grain_output}\n• PM2.5年均浓度：{pm25}\n• 城镇新增就业：{new_urban_jobs}"
    ),
    (
        "指标|{Y}年|同比\n{T}财政总收入|{fiscal_revenue}|{fiscal_revenue.growth}\n{T}税收收入|{tax_revenue}|"
        "{tax_revenue.growth}"
    ),
    (
        "综上，{Y}年{T}主要指标呈现三个特点。一是总量稳，社会消费品零售总额{total_retail_sales~1}，规上工业总产值"
        "{industrial_output~1}；二是投资进，固定资产投资{fixed_asset_investment}、同比{fixed_asset_investment.growth}，"
        "完成年度计划的{fixed_asset_investment.completion}；三是民生优，空气质量优良率{good_air_share}。"
    ),
    (
        "致企业的一封信：{Y}年，{T}完成税收收入{tax_revenue~亿}，"
        "{claim up tax_revenue|税收收入保持增长|营商环境不断优化}，"
        "工业投资{industrial_investment~万}，离不开全镇{industrial_enterprises}规上工业企业的努力。"
    ),
    (
        "（填表说明）单位：{T}；年度：{Y}年；固定资产投资完成额：{fixed_asset_investment}；其中工业投资：{industrial_investment}；"
        "财政总收入：{fiscal_revenue}；年末常住人口：{residents}。"
    ),
    (
        "{T}和{U}同处县城东翼。{Y}年，{T}财政总收入{fiscal_revenue}，{U}{fiscal_revenue/U}；{T}接待游客{tourists}，"
        "{U}则为{tourists/U}。{claim higher fiscal_revenue|{T}财政总收入高于{U}|两镇各展所长}。"
    ),
    (
        "会议纪要：镇长通报，{Y}年全镇规上工业总产值由上年的{industrial_output@1}变为{industrial_output}，"
        "社会消费品零售总额{total_retail_sales~超}。会议要求{T}各办继续努力。"
    ),
    (
        "标题：{T}{Y}年农民收入{rural_income.growth}\n正文：农村居民人均可支配收入为{rural_income}，上年为{rural_income@1}；"
        "村集体经营性收入近日核定为{operating_income}。"
    ),
    (
        "FOR IMMEDIATE RELEASE. {T:en} today published its results for {Y}. Fixed-asset investment reached "
        "{fixed_asset_investment~en}, {fixed_asset_investment.growth~en} on the year before. Tourism revenue was "
        "{tourism_revenue~en}, {tourism_revenue.growth~en}."
    ),
    (
        "Dear residents, in {Y} {T:en} had total fiscal revenue of {fiscal_revenue~en}"
        " and tax revenue of {tax_revenue~en}. "
        "Total retail sales of consumer goods came to {total_retail_sales~en}, {total_retail_sales.growth~en}."
    ),
    (
        "{T:en}, {Y}:\n- Above-scale industrial output: {industrial_output~en}\n- Industrial investment: "
        "{industrial_investment~en}, {industrial_investment.growth~en}\n"
        "- Village operating income: {operating_income~en}"
    ),
    (
        "To sum up, {T:en} collected {tax_revenue~en} of tax revenue in {Y}, {tax_revenue.growth~en}; "
        "industrial output was {industrial_output~en}, against {industrial_output@1~en} in {Y-1}."
    ),
)
