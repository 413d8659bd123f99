"""The eighth set of drafts.

Guides, captions, minutes, replies, self-criticism, a chronicle, tests; english panels and letters.
"""

DRAFTS = (
    (
        "展厅解说词：各位来宾，请看第三单元。这面墙记录了{T}的变化。左边是{Y-1}年：规上工业总产值{industrial_"
        "output@1}、社会消费品零售总额{total_retail_sales@1}；右边是{Y}年：规上工业总产值{industrial_output}"
        "、社会消费品零售总额{total_retail_sales}，两项同比分别{industrial_output.growth}、{total_retail_sale"
        "s.growth}。"
    ),
    (
        "大事年表\n{Y-1}年 {T}规上工业企业{industrial_enterprises@1}，年末常住人口{residents@1}。\n{Y}年 {T}"
        "规上工业企业{industrial_enterprises}，年末常住人口{residents}。{claim up industrial_enterprises|规上"
        "工业企业数比上年增加|工业园区完成提质改造}。"
    ),
    (
        "对照检查材料：抓经济工作统筹不够。{Y}年，{T}固定资产投资{fixed_asset_investment}，同比{fixed_asset_i"
        "nvestment.growth}，在全县仅列{fixed_asset_investment.rank~位}；工业投资{industrial_investment}，同比"
        "{industrial_investment.growth}；税收收入{tax_revenue}，同比{tax_revenue.growth}。{claim done fixed_a"
        "sset_investment|好在固定资产投资完成了年度目标|项目储备的短板依然明显}。"
    ),
    (
        "村民代表会议记录（{T}某村）\n会议时间：{Y}年12月28日\n主持人通报全镇情况：{Y}年全镇村集体经营性收入{"
        "operating_income}，与上年的{operating_income@1}相比{operating_income.growth}；农村居民人均可支配收入"
        "{rural_income}。到会代表：{claim double operating_income|集体经营性收入翻番，我们村也要跟上|我们村也"
        "要想办法}！"
    ),
    (
        "热线答复：网友您好，您咨询的{T}空气质量问题答复如下：{Y}年，该镇空气质量优良天数比例为{good_air_shar"
        "e}，{claim up good_air_share|较上年提高|总体保持稳定}；细颗粒物平均浓度{pm25}，{Y-1}年该项浓度为{pm2"
        "5@1}。{Y}年{U}的细颗粒物平均浓度为{pm25/U}。欢迎继续监督。"
    ),
    (
        "（字幕）数看{T}·{Y}年\n工业｜规上工业总产值 {industrial_output~1}\n投资｜固定资产投资 {fixed_asset_"
        "investment~1}\n消费｜社零总额 {total_retail_sales~1}\n文旅｜旅游总收入 {tourism_revenue~1}\n就业｜城"
        "镇新增就业 {new_urban_jobs}"
    ),
    (
        "导游词：欢迎来到{T}！我们镇{Y}年接待游客{tourists~余}，相当于平均每天都有上千人来看山看水。旅游总收"
        "入呢，{tourism_revenue}，{claim up tourism_revenue|旅游总收入比前一年又多了|口碑一直不错}。这里还是"
        "个粮仓，{Y}年粮食总产量{grain_output~吨}。"
    ),
    (
        "统计分析：{T}财政收入结构浅析\n{Y}年，{T}财政总收入{fiscal_revenue~亿}（其中税收收入{tax_revenue~亿}"
        "），{U}财政总收入{fiscal_revenue/U~亿}（其中税收收入{tax_revenue/U~亿}）。从增速看，{T}财政总收入{fi"
        "scal_revenue.growth}，{U}{fiscal_revenue.growth/U}。{claim first fiscal_revenue|{T}财政总收入规模为"
        "全县最大|做大财源仍是首要任务}。"
    ),
    (
        "县领导在{T}调研时指出，{Y}年{T}克服困难，拿出了一份实打实的成绩：固定资产投资{fixed_asset_investment"
        "~超}、规上工业总产值{industrial_output~近}、旅游总收入{tourism_revenue~约}。“尤其是农民增收，农村居"
        "民人均可支配收入达到{rural_income}，来之不易。”"
    ),
    (
        "知识竞赛题库\n1.{Y}年{T}规上工业总产值是多少？（答：{industrial_output}）\n2.{Y}年{T}财政总收入在全"
        "县排第几？（答：{fiscal_revenue.rank~位}）\n3.{Y}年{T}城镇新增就业多少人？（答：{new_urban_jobs}）\n"
        "4.{Y}年{T}粮食总产量是多少？（答：{grain_output}）"
    ),
    (
        "交账｜{T}{Y}年十件大事之一：项目攻坚。年度固定资产投资{fixed_asset_investment}，目标完成率达{fixed_a"
        "sset_investment.completion}。工业投资在{Y-1}年{industrial_investment@1}的基础上{industrial_investmen"
        "t.growth}，达{industrial_investment}。{claim run3 industrial_output|规上工业总产值连续三年增长|企业"
        "服务不断线}。"
    ),
    (
        "在县委全会分组讨论时，来自{T}的代表说：“我们镇{Y}年规上工业总产值{industrial_output}，隔壁{U}是{ind"
        "ustrial_output/U}；我们旅游总收入{tourism_revenue}，{U}是{tourism_revenue/U}。{claim higher tourism_"
        "revenue|论旅游总收入，{T}比{U}高|互相学习，取长补短}。”"
    ),
    (
        "Museum panel. In {Y-1}, the factories of {T:en} had an above-scale industrial output of {industrial_"
        "output@1~en}. A year later, in {Y}, it was {industrial_output~en}. By then the town counted {industr"
        "ial_enterprises~en} industrial enterprises above designated size. {claim first industrial_output|No "
        "other town in the county had more industrial output|Many of them make small parts}."
    ),
    (
        "Sir, your readers may like to know that {T:en} spent {fixed_asset_investment~en} on fixed-asset inve"
        "stment in {Y}, {fixed_asset_investment.growth~en} on a year earlier, of which industrial investment "
        "made up {industrial_investment~en}. {claim done fixed_asset_investment|The annual target for fixed-a"
        "sset investment was reached|I remain hopeful}. Yours faithfully."
    ),
    (
        "Treasurer's report to the assembly of {T:en}. Total fiscal revenue, {Y}: {fiscal_revenue~en} ({Y-1}:"
        " {fiscal_revenue@1~en}). Tax revenue, {Y}: {tax_revenue~en} ({Y-1}: {tax_revenue@1~en}). The town th"
        "us saw tax revenue go {tax_revenue.growth~en}. {claim up fiscal_revenue|Fiscal revenue increased|The"
        " accounts were approved}."
    ),
    (
        "Radio script, 40 seconds. Good morning from {T:en}! Shops did this much in {Y}: retail sales of cons"
        "umer goods, {total_retail_sales~en}. Guests left {tourism_revenue~en} of tourism revenue in the town"
        ". Farmers? Rural disposable income per head was {rural_income~en} yuan, {rural_income.growth~en}. {c"
        "laim higher total_retail_sales|{T:en} had higher retail sales than {U:en}|Have a good day}."
    ),
)
