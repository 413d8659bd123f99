"""The second set of drafts, written when the rules had been mended by the first."""

DRAFTS = (
    (
        "{T}{Y}年国民经济和社会发展统计简报。工业：年末全镇有规模以上工业企业{industrial_enterprises}，"
        "全年完成规上工业总产值{industrial_output}，比上年{industrial_output.growth}。"
        "投资：全年固定资产投资{fixed_asset_investment}，{fixed_asset_investment.growth}。"
    ),
    (
        "今天，我向大会报告{Y}年{T}政府工作。一年来，财政总收入达到{fiscal_revenue~亿}，"
        "居{fiscal_revenue.rank}；税收收入{tax_revenue}，同比{tax_revenue.growth}。"
    ),
    (
        "【数说{T}】{Y}年，村集体经营性收入{operating_income~亿}，同比{operating_income.growth}；"
        "农村居民人均可支配收入{rural_income}，同比{rural_income.growth}；粮食总产{grain_output~吨}。"
    ),
    (
        "文旅融合结硕果。{Y}年{T}共接待游客{tourists}，{tourists.growth}，旅游综合收入约{tourism_revenue~1}，"
        "{claim up tourism_revenue|旅游收入较上年增长|旅游业态不断丰富}。"
    ),
    (
        "与{U}相比，{T}的工业规模有自己的特点。{Y}年{T}规上工业总产值为{industrial_output~1}，"
        "{U}为{industrial_output/U~1}；{T}规上工业企业{industrial_enterprises}，{U}{industrial_enterprises/U}。"
    ),
    (
        "{Y}年，{T}环境质量稳中向好，PM2.5浓度{pm25}，空气优良率{good_air_share}。"
        "{Y-1}年，这两项分别为{pm25@1}、{good_air_share@1}。"
    ),
    (
        "{T}：{Y}年社零总额{total_retail_sales}（{total_retail_sales.growth}），"
        "工业投资{industrial_investment}（{industrial_investment.growth}），城镇新增就业{new_urban_jobs}。"
    ),
    (
        "In {Y}, fixed-asset investment in {T:en} was {fixed_asset_investment~en}, {fixed_asset_investment.growth~en}. "
        "Industrial investment was {industrial_investment~en}."
    ),
    (
        "{Y}年是{T}爬坡过坎的一年。固定资产投资{fixed_asset_investment~万}，完成年度任务的"
        "{fixed_asset_investment.completion}；常住人口{residents}；社会消费品零售总额{total_retail_sales~超}。"
    ),
)
