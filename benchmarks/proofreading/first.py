"""The first set of drafts, written before any rule of proofreading was."""

# In braces stands what is filled in: an indicator, its measure, years back, another town, how it is told (drafts.py).
DRAFTS = (
    (
        "回顾过去一年，{T}上下齐心协力。{Y}年，全镇实现规模以上工业总产值{industrial_output}，同比"
        "{industrial_output.growth}，总量居{industrial_output.rank}；完成固定资产投资"
        "{fixed_asset_investment}，{fixed_asset_investment.growth}，其中工业投资{industrial_investment}；"
        "社会消费品零售总额{total_retail_sales}，同比{total_retail_sales.growth}。{claim first industrial"
        "_output|规上工业总产值位居四镇首位|工业经济平稳运行}。"
    ),
    (
        "{Y}年{T}经济运行简报\n全年规上工业总产值{industrial_output~1}，比上年{industrial_output.growth}"
        "。财政总收入{fiscal_revenue}，同比{fiscal_revenue.growth}，其中税收收入{tax_revenue}。农村居民人"
        "均可支配收入{rural_income}，同比{rural_income.growth}。年末规上工业企业{industrial_enterprises}"
        "。"
    ),
    (
        "{T}持续打好蓝天保卫战。{Y}年，全镇PM2.5平均浓度为{pm25}，上年为{pm25@1}；空气质量优良率达到"
        "{good_air_share}。{claim up tourists|全年游客接待量保持增长|全年旅游市场有序恢复}，接待游客"
        "{tourists}，旅游总收入{tourism_revenue}。"
    ),
    (
        "{Y}年，{T}规上工业总产值{industrial_output}，{U}{industrial_output/U}。{claim higher industrial_"
        "output|{T}规上工业总产值高于{U}|两镇各有侧重}。同年{T}财政总收入{fiscal_revenue~亿}，{U}财政总收"
        "入{fiscal_revenue/U~亿}。"
    ),
    (
        "强村富民成效明显。{Y}年{T}村集体经营性收入达到{operating_income}，较上年"
        "{operating_income.growth}；粮食总产量{grain_output}，城镇新增就业{new_urban_jobs}。{claim double"
        " operating_income|村集体经营性收入比上年翻了一番以上|村集体经济稳步发展}。"
    ),
    (
        "{Y}年{T}固定资产投资完成{fixed_asset_investment}，为年度目标任务的"
        "{fixed_asset_investment.completion}。{claim done fixed_asset_investment|固定资产投资超额完成年度"
        "任务|投资工作有序推进}。工业投资{industrial_investment~万}，同比{industrial_investment.growth}。"
    ),
    (
        "{T}位于青山县北部，{Y}年末常住人口{residents}。{Y}年，全镇规上工业总产值{industrial_output~超}，"
        "社会消费品零售总额{total_retail_sales~近}，旅游总收入{tourism_revenue~约}，接待游客{tourists~余}"
        "。农村居民人均可支配收入{rural_income~万元}。"
    ),
    (
        "{T}工业经济情况\n{Y-1}年，全镇规上工业总产值{industrial_output@1}，{Y}年为{industrial_output}。"
        "规上工业企业由{Y-1}年的{industrial_enterprises@1}增加到{Y}年的{industrial_enterprises!up}。{Y-1}"
        "年财政总收入{fiscal_revenue@1}，{Y}年{fiscal_revenue}，{claim up fiscal_revenue|比上年有所增长|"
        "收支总体平稳}。"
    ),
    (
        "{T}{Y}年主要指标完成情况\n一、固定资产投资{fixed_asset_investment}，同比"
        "{fixed_asset_investment.growth}。\n二、工业投资{industrial_investment}，同比"
        "{industrial_investment.growth}。\n三、社会消费品零售总额{total_retail_sales}，同比"
        "{total_retail_sales.growth}。\n四、财政总收入{fiscal_revenue}，同比{fiscal_revenue.growth}，排名"
        "{fiscal_revenue.rank}。\n五、城镇新增就业{new_urban_jobs}。"
    ),
    (
        "同志们，{Y}年我们{T}交出了一份沉甸甸的答卷：规上产值迈上新台阶，规上工业总产值完成"
        "{industrial_output~0}；固投完成{fixed_asset_investment~1}，在全县"
        "{fixed_asset_investment.rank~位}；农民的钱袋子更鼓了，农村居民人均可支配收入达{rural_income}，"
        "{claim run3 rural_income|连续三年保持增长|继续提高}。"
    ),
    (
        "记者从{T}获悉，{Y}年该镇累计接待游客{tourists}，同比{tourists.growth}；实现旅游收入"
        "{tourism_revenue}，同比{tourism_revenue.growth}。而在{U}，同期接待游客{tourists/U}，旅游收入"
        "{tourism_revenue/U}。"
    ),
    (
        "截至{Y}年底，{T}常住人口{residents}，规上工业企业{industrial_enterprises}。全年城镇新增就业"
        "{new_urban_jobs}，农村居民人均可支配收入{rural_income}，增长{rural_income.growth~bare}。粮食产量"
        "{grain_output~吨}。"
    ),
    (
        "{U}{Y}年空气质量优良天数比例{good_air_share/U}，{T}为{good_air_share}；细颗粒物浓度分别为"
        "{pm25/U}和{pm25}。"
    ),
    (
        "In {Y}, {T:en} reported above-scale industrial output of {industrial_output~en}, "
        "{industrial_output.growth~en} on the previous year. Fixed-asset investment came to "
        "{fixed_asset_investment~en}. Tourism revenue was {tourism_revenue~en}, "
        "{tourism_revenue.growth~en}."
    ),
    (
        "{T:en} had {industrial_enterprises~en} industrial enterprises above designated size at the end o"
        "f {Y}. Total fiscal revenue was {fiscal_revenue~en}. {claim higher industrial_output|Above-scale"
        " industrial output in {T:en} was higher than in {U:en}|Industry developed steadily}."
    ),
    (
        "{Y}年，{T}财政总收入完成{fiscal_revenue}，{fiscal_revenue.growth}，其中税收收入{tax_revenue}，"
        "{tax_revenue.growth}；村集体经营性收入{operating_income}，{operating_income.growth}；社零总额"
        "{total_retail_sales}，{total_retail_sales.growth}；旅游收入{tourism_revenue}，"
        "{tourism_revenue.growth}。{claim up total_retail_sales|社会消费品零售总额实现正增长|消费市场总体"
        "稳定}。"
    ),
)
