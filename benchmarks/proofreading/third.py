"""The third set of drafts, written when claims in words were read, and annotated before it was first run."""

DRAFTS = (
    (
        "各位委员：受镇人民政府委托，报告{Y}年{T}计划执行情况。规上工业总产值预期目标之外，实际完成{industrial_output}，"
        "{claim up industrial_output|规上工业总产值保持增长|工业运行总体平稳}；"
        "社会消费品零售总额为{total_retail_sales}，同比{total_retail_sales.growth}。"
    ),
    (
        "记者从{T}获悉，{Y}年该镇接待游客突破纪录，共{tourists}，旅游总收入{tourism_revenue}，"
        "分别{tourists.growth}、{tourism_revenue.growth}。"
    ),
    (
        "一图读懂{T}{Y}年：①固定资产投资{fixed_asset_investment~1}；②工业投资{industrial_investment}；"
        "③财政总收入{fiscal_revenue}，排名{fiscal_revenue.rank}；④城镇新增就业{new_urban_jobs}。"
    ),
    (
        "问：{Y}年{T}农民增收情况怎样？答：农村居民人均可支配收入{rural_income}，同比{rural_income.growth}，"
        "{claim run3 rural_income|连续三年增长|态势良好}。村集体经营性收入{operating_income}。"
    ),
    (
        "{Y}年，{T}固定资产投资{fixed_asset_investment}，完成率{fixed_asset_investment.completion}，"
        "{claim done fixed_asset_investment|固定资产投资超额完成目标任务|项目建设稳步推进}。"
    ),
    (
        "生态账：{T}{Y}年PM2.5年均浓度{pm25}，优良天数比例{good_air_share}；粮食账：粮食总产量{grain_output}；"
        "人口账：年末常住人口{residents}。"
    ),
    (
        "据统计，{Y}年{T}税收收入{tax_revenue~亿}，{tax_revenue.growth}；财政总收入{fiscal_revenue~亿}，"
        "{fiscal_revenue.growth}。{claim up fiscal_revenue|财政总收入实现正增长|财政运行平稳有序}。"
    ),
    (
        "两镇对比：{Y}年规上工业总产值，{T}{industrial_output}，{U}{industrial_output/U}；"
        "社会消费品零售总额，{T}{total_retail_sales}，{U}{total_retail_sales/U}。"
    ),
    (
        "{Y}年，{T}村集体经济再上台阶，村集体经营性收入{operating_income}，"
        "{claim double operating_income|较上年翻番|增收渠道拓宽}；规上工业企业达{industrial_enterprises}。"
    ),
    (
        "{T:en} at a glance, {Y}. Above-scale industrial output: {industrial_output~en}. "
        "Fixed-asset investment: {fixed_asset_investment~en}, {fixed_asset_investment.growth~en}."
    ),
    (
        "Total retail sales of consumer goods in {T:en} came to {total_retail_sales~en} in {Y}, "
        "{total_retail_sales.growth~en}. Total fiscal revenue was {fiscal_revenue~en}."
    ),
    (
        "{Y}年{T}工业投资{industrial_investment~万}，{industrial_investment.growth}，上年为{industrial_investment@1~万}。"
        "全镇规上工业总产值{industrial_output~超}，居{industrial_output.rank}。"
    ),
)
