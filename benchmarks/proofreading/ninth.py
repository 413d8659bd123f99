"""The ninth set of drafts.

A county paper's lead, a microblog, slides, a digest, commentary, a poster, a bulletin, monitoring, appraisal,
disclosure, a pitch, a feature with people quoted, footnotes; english release, report to residents, post, memo, minutes.
"""

DRAFTS = (
    (
        "本报讯（记者 陈晓 通讯员 吴敏）1月16日，记者从{T}三级干部大会上了解到，{Y}年当地规上工业总产值同比"
        "{industrial_output.growth}，总量为{industrial_output}，列{industrial_output.rank}；财政总收入同比"
        "{fiscal_revenue.growth}，总量为{fiscal_revenue~亿}，列{fiscal_revenue.rank}。"
        "{claim first fiscal_revenue|在四个乡镇中，{T}的财政总收入最多|会上还签订了年度目标责任书}。"
    ),
    (
        "#青山乡镇播报#【{Y}年{T}文旅账本公布】接待游客{tourists}，同比{tourists.growth}；进账旅游总收入"
        "{tourism_revenue}，同比{tourism_revenue.growth}。对比一下隔壁的@{U}发布：游客{tourists/U}，旅游总收入"
        "{tourism_revenue/U}。{claim higher tourists|论游客人数，{T}比{U}多|春天来了，约起来}！转发此条，抽3位"
        "送民宿体验券。"
    ),
    (
        "第5页 一年回眸（{Y}年，{T}）\n■ 投资：固定资产投资{fixed_asset_investment}，完成年度目标"
        "{fixed_asset_investment.completion}，位次{fixed_asset_investment.rank~位}\n■ 工业：规上企业"
        "{industrial_enterprises}，工业投资{industrial_investment}（{industrial_investment.growth}）\n"
        "■ 消费：社零{total_retail_sales~1}，增速{total_retail_sales.growth~bare}\n■ 民生：新增城镇就业"
        "{new_urban_jobs}，农村居民人均可支配收入{rural_income~万元}"
    ),
    (
        "本期导读｜{Y}年{T}的“三只袋子”\n02版 钱袋子：财政总收入{fiscal_revenue}，税收收入{tax_revenue}\n"
        "03版 米袋子：粮食总产量{grain_output~吨}，上年{grain_output@1~吨}\n"
        "04版 菜篮子变钱篮子：{claim run3 tourism_revenue|旅游总收入连增三年|一位民宿老板的转型}"
    ),
    (
        "发展要看增量，也要看结构。放眼{T}，{Y}年固定资产投资{fixed_asset_investment.growth}，工业投资"
        "{industrial_investment.growth}，一总一分，值得细品。同样在这一年，社会消费品零售总额"
        "{total_retail_sales.growth}，总额为{total_retail_sales}；而在{Y-1}年，这个数字是{total_retail_sales@1}。"
        "{claim up total_retail_sales|社会消费品零售总额在增加，说明人气在聚|人气如何再聚，是一道必答题}。"
    ),
    (
        "海报文案\n主标题：{T}，{Y}！\n副标题：奔跑的一年\n数字条：{industrial_output~0}规上工业总产值｜"
        "{fixed_asset_investment~0}固定资产投资｜{operating_income}村集体经营性收入｜{good_air_share}优良天数比例\n"
        "落款：{claim double operating_income|村集体经营性收入一年翻番，未来可期|脚踏实地，未来可期}"
    ),
    (
        "工作简报\n第37期\n{T}党政办编 {Y}年12月30日\n【亮点】强村公司带动明显。据农经站汇总，全年村集体经营性"
        "收入{operating_income}，{Y-1}年同口径为{operating_income@1}，同比{operating_income.growth}。\n"
        "【动态】人社所开展“春风行动”12场，全年城镇新增就业{new_urban_jobs}，{claim up new_urban_jobs|比上年"
        "有所增加|零工市场投入使用}。\n报：县委办、县府办。"
    ),
    (
        "运行监测显示，{Y}年{T}、{U}两地规上工业总产值分别{industrial_output.growth}、"
        "{industrial_output.growth/U}，规模分别为{industrial_output}、{industrial_output/U}；税收收入分别"
        "{tax_revenue.growth}、{tax_revenue.growth/U}，规模分别为{tax_revenue}、{tax_revenue/U}。"
        "{claim higher tax_revenue|税收收入{T}高于{U}|建议对重点税源企业开展走访}。"
    ),
    (
        "关于{Y}年度乡镇综合考核结果的通报\n固定资产投资单项：{T}完成{fixed_asset_investment}，完成率"
        "{fixed_asset_investment.completion}，同比{fixed_asset_investment.growth}；{U}完成"
        "{fixed_asset_investment/U}，完成率{fixed_asset_investment.completion/U}，同比"
        "{fixed_asset_investment.growth/U}。{claim done fixed_asset_investment|{T}完成了固定资产投资年度任务，按"
        "办法计满分|请各乡镇对照短板抓好整改}。财政总收入单项：排名{fiscal_revenue.rank~位}的是{T}。"
    ),
    (
        "政府信息公开申请答复书\n赵某某：本机关于2月6日收到您提交的申请，要求公开“{T}近三年规上工业企业数和常住"
        "人口”。经查，现答复如下：规上工业企业，{Y-2}年{industrial_enterprises@2}，{Y-1}年"
        "{industrial_enterprises@1}，{Y}年{industrial_enterprises}；年末常住人口，{Y-2}年{residents@2}，{Y-1}年"
        "{residents@1}，{Y}年{residents}。如对本答复不服，可以在60日内申请行政复议。"
    ),
    (
        "尊敬的各位企业家：选择一个地方，先看它的家底。财政总收入{fiscal_revenue~亿}、规上工业总产值"
        "{industrial_output~超}、社会消费品零售总额{total_retail_sales~约}，这是{Y}年的{T}。再看它的环境：PM2.5"
        "平均浓度{pm25}，优良天数占比{good_air_share}。{claim first industrial_output|论规上工业总产值，{T}在全县"
        "排名第一|您只管安心创业，其他的交给我们}。高铁站到园区，只要25分钟！"
    ),
    (
        "清晨六点，茶农周水根已经背着竹篓上了山。“前些年出去打工，现在不走了。”他说。让他留下的，是家门口的账：{Y}"
        "年，{T}农村居民人均可支配收入{rural_income}，上年是{rural_income@1}。\n“去年，也就是{Y}年，我们接待游客"
        "{tourists}，前一年是{tourists@1}。”文旅办主任林芳翻着本子说，“旅游总收入{tourism_revenue}，"
        "{claim up tourism_revenue|比前一年又高了些|还要在留客上动脑筋}。”"
    ),
    (
        "工业是{T}的底盘[1]，消费是新的引擎[2]，绿水青山是底色[3]。\n注：\n[1] {Y}年规模以上工业总产值为"
        "{industrial_output}，较{Y-1}年{industrial_output.growth}。\n[2] {Y}年社会消费品零售总额为"
        "{total_retail_sales}，较{Y-1}年{total_retail_sales.growth}。\n[3] {Y}年细颗粒物（PM2.5）平均浓度为{pm25}"
        "，{Y-1}年为{pm25@1}。数据来源：{T}统计站。"
    ),
    (
        "PRESS RELEASE\n{T:en}, 20 January. Village operating income in {T:en} came to {operating_income~en} in {Y}, "
        'the town government said on Monday, after {operating_income@1~en} in {Y-1}. "We are also watching the shops," '
        'said a spokesperson. "Retail sales were {total_retail_sales.growth~en}, at {total_retail_sales~en}." '
        "{claim double operating_income|Village operating income at least doubled|Further details will be given "
        "in March"
        "}.\nNotes to editors: figures are preliminary."
    ),
    (
        "Annual Report to Residents, {Y}\nWhat we collected. Tax revenue in {T:en} was {tax_revenue~en} "
        "({tax_revenue.growth~en}), within total fiscal revenue of {fiscal_revenue~en} ({fiscal_revenue.growth~en}).\n"
        "What we built. Fixed-asset investment of {fixed_asset_investment~en}, which is "
        "{fixed_asset_investment.completion} of the annual target. {claim done fixed_asset_investment|We met "
        "our target "
        "for fixed-asset investment|We will keep you informed about each site}.\nHow we live. Good air on "
        "{good_air_share} of days; {new_urban_jobs~en} new urban jobs."
    ),
    (
        "{T:en}'s {Y} in numbers 👇\n🏭 {industrial_output~en} of above-scale industrial output "
        "({industrial_output.growth~en})\n🧳 {tourism_revenue~en} of tourism revenue ({tourism_revenue.growth~en})\n"
        "🌾 {rural_income~en} yuan of rural disposable income per head ({rural_income.growth~en})\n"
        "{claim run3 tourism_revenue|Tourism revenue has grown for three years running|Proud of our people} "
        "#QingshanCounty"
    ),
    (
        "MEMO. To: County Development Office. Re: choice of site. We looked at {T:en} and {U:en}. Industrial "
        "enterprises "
        "above designated size at the end of {Y}: {industrial_enterprises~en} and {industrial_enterprises/U~en}, "
        "respectively. Industrial investment in {Y} was {industrial_investment~en} in the former and "
        "{industrial_investment/U~en} in the latter. {claim higher industrial_investment|Industrial investment "
        "was thus "
        "higher in {T:en} than in {U:en}|Both sites merit a visit}. Our fee note follows."
    ),
    (
        "MINUTES of the council of {T:en}, item 4. The clerk reported that in {Y} total retail sales of "
        "consumer goods had "
        "been {total_retail_sales~en}, against {total_retail_sales@1~en} the year before, and that fixed-asset "
        "investment "
        "was {fixed_asset_investment.growth~en} to {fixed_asset_investment~en}. Cllr Wang asked about PM2.5; "
        "the mean for "
        "the year was {pm25~en} micrograms per cubic metre. {claim up total_retail_sales|It was noted that "
        "retail sales had "
        "risen|The report was received}. The meeting closed at 17:40."
    ),
)
