"""The fifth set of drafts: a speech, a caption, minutes, a form, an e-mail; written after the others."""

DRAFTS = (
    (
        "同志们，{Y}年我们顶住压力往前走。{T}的规上工业总产值做到了{industrial_output}，工业投资做到了{industrial_investment}，"
        "{claim higher industrial_output|{T}规上工业总产值超过{U}|成绩来之不易}。"
    ),
    (
        "图为{T}果园。{Y}年该镇农村居民人均可支配收入{rural_income}，同比{rural_income.growth}，"
        "旅游总收入{tourism_revenue}，接待游客{tourists~余}。"
    ),
    (
        "会议听取了{T}关于{Y}年财政运行情况的汇报：财政总收入{fiscal_revenue}（{fiscal_revenue.growth}），"
        "税收收入{tax_revenue}（{tax_revenue.growth}），财政总收入列{fiscal_revenue.rank}。"
    ),
    (
        "填报单位{T}，填报年份{Y}年。规上工业企业数{industrial_enterprises}；社会消费品零售总额{total_retail_sales}，"
        "增速{total_retail_sales.growth~bare}；城镇新增就业{new_urban_jobs}；粮食总产量{grain_output~吨}。"
    ),
    (
        "王主任：您要的{T}数字如下，{Y}年固定资产投资{fixed_asset_investment}，增幅{fixed_asset_investment.growth~bare}，"
        "年度计划完成率{fixed_asset_investment.completion}；村集体经营性收入{operating_income}。"
    ),
    (
        "{Y}年与{Y-1}年相比，{T}PM2.5平均浓度从{pm25@1}到{pm25}，优良天数比例从{good_air_share@1}到{good_air_share}，"
        "常住人口从{residents@1}到{residents}。"
    ),
    (
        "看{T}这一年（{Y}年）：财政总收入同比{fiscal_revenue.growth}，达{fiscal_revenue~亿}；旅游总收入同比{tourism_revenue.growth}，"
        "达{tourism_revenue~1}。{claim run3 rural_income|农村居民人均可支配收入连续三年增长|群众得实惠}。"
    ),
    (
        "Hi all, the {Y} numbers for {T:en}: "
        "fixed-asset investment {fixed_asset_investment~en} ({fixed_asset_investment.growth~en}), "
        "tax revenue {tax_revenue~en}, total retail sales {total_retail_sales~en}."
    ),
    (
        "The minutes note that {T:en}'s above-scale industrial output was {industrial_output~en} in {Y} and "
        "{industrial_output@1~en} in {Y-1}. Village operating income was {operating_income~en}, "
        "{operating_income.growth~en}."
    ),
)
