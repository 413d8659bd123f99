"""The sixth set of drafts.

A congress report, a yearbook, an answer to a deputy, a post, a survey, a brochure, columns.
"""

DRAFTS = (
    (
        "（镇党代会工作报告节选）{Y}年，中共{T}委员会咬定发展不放松，交出了规上工业总产值{industrial_output}"
        "、固定资产投资{fixed_asset_investment}、财政总收入{fiscal_revenue~亿}的成绩单，三项指标同比分别{indu"
        "strial_output.growth}、{fixed_asset_investment.growth}和{fiscal_revenue.growth}。{claim run3 total_r"
        "etail_sales|社会消费品零售总额连续三年保持正增长|消费市场在波动中修复}。"
    ),
    (
        "【概况】{T}位于县境东北部，辖12个行政村、2个社区。{Y}年末，常住人口{residents}；有规模以上工业企业{i"
        "ndustrial_enterprises}，规上工业总产值合计{industrial_output}，比上年{industrial_output.growth}。\n"
        "【农业】全年粮食总产量{grain_output~吨}，农村居民人均可支配收入{rural_income}，比上年{rural_income.g"
        "rowth}。\n【旅游】年内接待游客{tourists}，实现旅游总收入{tourism_revenue}。"
    ),
    (
        "一年来，本人履行{T}党委书记职责的主要情况是：抓集体经济不松手，{Y}年村集体经营性收入{operating_incom"
        "e}，上年为{operating_income@1}，{claim double operating_income|村集体经营性收入一年翻了一番|村村都有"
        "了稳定进账}；抓就业不松劲，城镇新增就业{new_urban_jobs}（上年{new_urban_jobs@1}）；抓环境不松口，空"
        "气优良率{good_air_share}。"
    ),
    (
        "李代表：您提出的《关于支持{T}发展乡村旅游的建议》收悉，现答复如下。您反映的情况属实。据统计，{Y}年{T"
        "}接待游客{tourists}，同比{tourists.growth}；旅游总收入{tourism_revenue}，同比{tourism_revenue.growth"
        "}。相比之下，同年{U}接待游客{tourists/U}，旅游总收入{tourism_revenue/U}。{claim higher tourists|{T}"
        "接待游客多于{U}|两地客流各有特点}。感谢您对我县旅游工作的关心。"
    ),
    (
        "各位代表：\n受镇人民政府委托，现将{T}{Y}年财政收支情况报告如下，请予审议。\n{Y}年，全镇财政总收入完"
        "成{fiscal_revenue}，比上年{fiscal_revenue.growth}；其中：税收收入{tax_revenue}，{tax_revenue.growth}"
        "。上年，财政总收入为{fiscal_revenue@1}，税收收入为{tax_revenue@1}。{claim up tax_revenue|税收收入较"
        "上年有所增长|收入结构有待优化}。"
    ),
    (
        "收藏！{T}{Y}年成绩单来了～\n💰 固定资产投资：{fixed_asset_investment}（全县排名{fixed_asset_investme"
        "nt.rank~位}）\n🏭 规上工业总产值：{industrial_output~超}\n🛒 社会消费品零售总额：{total_retail_sales"
        "~近}\n🌾 农村居民人均可支配收入：{rural_income}，同比+{rural_income.growth~bare}\n💼 城镇新增就业：{"
        "new_urban_jobs}"
    ),
    (
        "▲{Y}年12月31日，{T}全年空气质量数据出炉：优良天数比例{good_air_share}，PM2.5年均浓度{pm25}，上一年"
        "这两个数字是{good_air_share@1}和{pm25@1}。{claim up pm25|PM2.5年均浓度较上年有所上升|蓝天保卫战成果"
        "得到巩固}。\n▲同日，农办汇总{T}全年粮食总产量，为{grain_output}。"
    ),
    (
        "从纵向看，{Y-2}年、{Y-1}年、{Y}年，{T}规上工业总产值依次为{industrial_output@2}、{industrial_output@"
        "1}和{industrial_output}。从横向看，{Y}年{U}规上工业总产值为{industrial_output/U}。{claim first indus"
        "trial_output|{T}规上工业总产值居全县各乡镇之首|工业仍有较大提升空间}。"
    ),
    (
        "大家好，我是{T}的网格员小周，今天用一分钟给您算算家乡的账。{Y}年，咱们镇来了{tourists~余}游客，旅游"
        "总收入{tourism_revenue~约}；村集体经营性收入呢，{operating_income}；您最关心的农村居民人均可支配收入"
        "，{rural_income~万元}！"
    ),
    (
        "县委督查室通报：{T}{Y}年固定资产投资完成{fixed_asset_investment}，完成率{fixed_asset_investment.comp"
        "letion}，{claim done fixed_asset_investment|年度固定资产投资目标已经完成|与年度目标尚有差距}；工业投"
        "资完成{industrial_investment}，同比{industrial_investment.growth}，上年同期{industrial_investment@1}"
        "。"
    ),
    (
        "投资{T}，就是投资未来！\n◎产业基础（{Y}年）：规上工业企业{industrial_enterprises}，规上工业总产值{i"
        "ndustrial_output~0}，位居{industrial_output.rank}。\n◎财力保障：财政总收入{fiscal_revenue~亿}，税收"
        "收入{tax_revenue~亿}。\n◎市场空间：常住人口{residents}，社会消费品零售总额{total_retail_sales~1}，{"
        "claim up total_retail_sales|社会消费品零售总额高于上年|消费潜力正在释放}。"
    ),
    (
        "Mayor's column. Where did {Y} go? {T:en} took in {fiscal_revenue~en} of total fiscal revenue, {fisca"
        "l_revenue.growth~en} on {Y-1}; {tax_revenue~en} of it was tax revenue. Rural residents had a disposa"
        "ble income of {rural_income~en} yuan a head, and {new_urban_jobs~en} new urban jobs were created."
    ),
    (
        "Q: How did industry do in {T:en} in {Y}?\nA: There were {industrial_enterprises~en} industrial enter"
        "prises above designated size. Their above-scale industrial output was {industrial_output~en}, {indus"
        "trial_output.growth~en}. In {U:en} above-scale industrial output was {industrial_output/U~en}. {clai"
        "m higher industrial_output|Above-scale industrial output was higher in {T:en} than in {U:en}|Each to"
        "wn has its own strengths}."
    ),
    (
        "Project office, note to the county: {T:en} completed fixed-asset investment of {fixed_asset_investme"
        "nt~en} in {Y}, or {fixed_asset_investment.completion} of its annual target. Industrial investment ca"
        "me to {industrial_investment~en}, {industrial_investment.growth~en} year on year."
    ),
    (
        "Fresh air and full guesthouses: {T:en} in {Y}. The share of days of good air was {good_air_share}, t"
        "he mean PM2.5 was {pm25~en} micrograms per cubic metre, and tourism revenue came to {tourism_revenue"
        "~en}, {tourism_revenue.growth~en} on the year before. {claim up tourism_revenue|Tourism revenue rose"
        "|Visitors praised the walks}."
    ),
)
