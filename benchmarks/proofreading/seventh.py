"""The seventh set of drafts.

Greetings, an application, an evaluation, broadcasts, a plan's first chapter, english notices.
"""

DRAFTS = (
    (
        "新年贺词\n亲爱的{T}父老乡亲：时光不语，岁月有痕。{Y}年，我们用{fixed_asset_investment}的固定资产投资"
        "夯实家底，用{industrial_output}的规上工业总产值挺起脊梁，用{rural_income}的农村居民人均可支配收入温"
        "暖民心。{claim up fiscal_revenue|这一年，财政总收入比上年增加|这一年，我们过紧日子、办暖心事}。新的"
        "一年，祝大家阖家安康！"
    ),
    (
        "项目申报书·申报单位基本情况\n申报单位：{T}人民政府。{Y}年末，{T}有常住人口{residents}、规模以上工业"
        "企业{industrial_enterprises}。{Y}年财政总收入{fiscal_revenue}，较{Y-1}年的{fiscal_revenue@1}{fiscal_"
        "revenue.growth}；村集体经营性收入{operating_income}，较{Y-1}年的{operating_income@1}{operating_incom"
        "e.growth}。"
    ),
    (
        "{fixed_asset_investment}！这是{T}{Y}年固定资产投资的总额，同比{fixed_asset_investment.growth}；其中"
        "，工业投资{industrial_investment}，同比{industrial_investment.growth}。“任务完成率{fixed_asset_inve"
        "stment.completion}，每一分都是跑出来的。”该镇项目办负责人说。{claim done fixed_asset_investment|固"
        "定资产投资全年目标如期完成|下一步，该镇将加快项目入库}。"
    ),
    (
        "村村响广播稿：乡亲们，早上好！现在播送{T}新闻。镇统计站公布{Y}年数字，全镇粮食总产量{grain_output}，"
        "上年是{grain_output@1}；{claim up grain_output|粮食总产量比上年多了|种粮大户又添了好几家}。农村居民"
        "人均可支配收入{rural_income~万元}，同比{rural_income.growth}。PM2.5平均浓度{pm25}。播送完了，谢谢收"
        "听。"
    ),
    (
        "规划文本 第一章 发展基础\n{Y}年，{T}和{U}规上工业企业分别为{industrial_enterprises}和{industrial_ent"
        "erprises/U}，规上工业总产值分别为{industrial_output}和{industrial_output/U}，社会消费品零售总额分别"
        "为{total_retail_sales}和{total_retail_sales/U}。{claim higher total_retail_sales|{T}社会消费品零售总"
        "额高于{U}|两地消费互为补充}。"
    ),
    (
        "部门整体支出绩效自评表（{T}，{Y}年）\n项目|上年|本年\n规上工业总产值|{industrial_output@1}|{industri"
        "al_output}\n财政总收入|{fiscal_revenue@1}|{fiscal_revenue}\n城镇新增就业|{new_urban_jobs@1}|{new_urb"
        "an_jobs}\n空气质量优良天数比例|{good_air_share@1}|{good_air_share}"
    ),
    (
        "主持词：刚才，{T}作了很好的发言。我记了几个数：{Y}年规上工业总产值{industrial_output~0}，排{industri"
        "al_output.rank}；固定资产投资{fixed_asset_investment~1}，排{fixed_asset_investment.rank}；财政总收入"
        "{fiscal_revenue~亿}，排{fiscal_revenue.rank}。数字会说话，下面请{U}发言。"
    ),
    (
        "第三方评估意见：{T}{Y}年旅游业恢复情况{claim up tourists|较好，游客接待量同比增加|一般，业态有待更新"
        "}。全年接待游客{tourists}，较上年{tourists.growth}；旅游总收入{tourism_revenue}，较上年{tourism_reve"
        "nue.growth}。按上年旅游总收入{tourism_revenue@1}、接待游客{tourists@1}的口径核对，数据可信。"
    ),
    (
        "乡贤恳谈会交流材料（提纲）\n1.基本面：{T}{Y}年社会消费品零售总额{total_retail_sales}，同比{total_ret"
        "ail_sales.growth}。\n2.含金量：税收收入{tax_revenue}，同比{tax_revenue.growth}。\n3.含绿量：空气优良"
        "率{good_air_share}，细颗粒物浓度{pm25}。\n4.幸福感：城镇新增就业{new_urban_jobs}，村集体经营性收入{o"
        "perating_income}。"
    ),
    (
        "关于表彰{Y}年度先进乡镇的通报（节选）：{T}勇挑大梁，规上工业总产值达到{industrial_output}，增幅为{in"
        "dustrial_output.growth~bare}；工业投资为{industrial_investment~万}，增幅为{industrial_investment.gro"
        "wth~bare}。{claim first fixed_asset_investment|固定资产投资总量位列全县第一|项目建设成效明显}。{U}同"
        "期规上工业总产值为{industrial_output/U}、工业投资为{industrial_investment/U~万}。"
    ),
    (
        "驻村日记（节选）\n来{T}挂职快一年了。翻开镇里的台账，{Y}年村集体经营性收入写着{operating_income}，前"
        "一年还是{operating_income@1}，{claim double operating_income|翻番了|日子一点点好起来}；旅游总收入近"
        "些年变化也大，{Y-2}年{tourism_revenue@2}，{Y-1}年{tourism_revenue@1}，{Y}年{tourism_revenue}。"
    ),
    (
        "{T}引才公告：我镇{Y}年规上工业企业达{industrial_enterprises}，规上工业总产值{industrial_output~约}，"
        "全年提供城镇新增就业{new_urban_jobs}。镇区环境宜居，{Y}年PM2.5年均浓度仅{pm25}、优良天数比例{good_ai"
        "r_share}。"
    ),
    (
        "Grant application, section 2 (about the applicant): {T:en} is one of four towns in the county. In {Y"
        "} its total fiscal revenue was {fiscal_revenue~en}, compared with {fiscal_revenue@1~en} in {Y-1}, an"
        "d village operating income was {operating_income~en}, compared with {operating_income@1~en}. {claim "
        "double operating_income|Village operating income doubled|Villages have begun to earn more from rents"
        "}."
    ),
    (
        "Public notice. The government of {T:en} hereby publishes the following figures for {Y}: (a) fixed-as"
        "set investment, {fixed_asset_investment~en}; (b) industrial investment, {industrial_investment~en}; "
        "(c) tax revenue, {tax_revenue~en}; (d) total retail sales of consumer goods, {total_retail_sales~en}"
        "; (e) new urban jobs, {new_urban_jobs~en}."
    ),
    (
        "Thread 1/3: {T:en} in {Y}. Retail first. Total retail sales of consumer goods: {total_retail_sales~e"
        "n}, {total_retail_sales.growth~en}.\n2/3: Tourism revenue: {tourism_revenue~en}, {tourism_revenue.gr"
        "owth~en}.\n3/3: {claim run3 total_retail_sales|Retail sales have now grown three years in a row|Than"
        "ks for reading}."
    ),
    (
        "Comparing neighbours: above-scale industrial output in {Y} was {industrial_output~en} in {T:en} and "
        "{industrial_output/U~en} in {U:en}. Total fiscal revenue was {fiscal_revenue~en} and {fiscal_revenue"
        "/U~en} respectively. {claim higher fiscal_revenue|{T:en} had more fiscal revenue than {U:en}|The two"
        " share a bus line}."
    ),
)
