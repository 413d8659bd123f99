"""The twelfth set of drafts: features, speeches, comparisons between towns, looks back over three years."""

DRAFTS = (
    (
        "三年，能改变什么？在{T}，数字给出了一种回答。规上工业总产值，{Y-2}年是{industrial_output@2}，{Y-1}年"
        "是{industrial_output@1}，到{Y}年是{industrial_output}。固定资产投资，{Y-2}年是"
        "{fixed_asset_investment@2}，到{Y}年是{fixed_asset_investment}。{claim run3 industrial_output|三年里"
        "，规上工业总产值没有一年不是增长的|有起有伏，才是真实的发展}。"
    ),
    (
        "记者手记：从{T}到{U}，开车不过二十分钟，两种气质却扑面而来。{T}机器轰鸣，{Y}年规上企业"
        "{industrial_enterprises}，规上工业总产值{industrial_output}；{U}同期规上企业"
        "{industrial_enterprises/U}，规上工业总产值{industrial_output/U}。论人气，{T}全年接待游客{tourists}，"
        "{U}则有{tourists/U}。{claim higher tourism_revenue|若论旅游总收入，{T}还是高过{U}|各美其美，也是一种"
        "答案}。"
    ),
    (
        "同志们、朋友们：站在岁末回望，有三个数字我一直记在心里。第一个是{rural_income}，这是{Y}年{T}农村居民"
        "人均可支配收入。第二个是{new_urban_jobs}，这是全年城镇新增就业的人数。第三个是{good_air_share}，这是"
        "空气优良天数的比例。数字背后，是大家起早贪黑的身影。{claim up good_air_share|空气优良天数的比例比上"
        "一年提高，大家都看得见|谢谢你们，辛苦了}！"
    ),
    (
        "老支书的小本本\n老支书姓何，有记账的习惯。翻到{Y-1}年那一页，写着：“镇里集体收入，"
        "{operating_income@1}。”再翻一页，{Y}年：“{operating_income}。”他说的集体收入，是{T}全部村的村集体经"
        "营性收入。“{claim double operating_income|一年就翻倍，我当年想都不敢想|日子嘛，要一年一年过}。”老人"
        "合上本子，笑了。"
    ),
    (
        "{T}{Y}年财源建设观察\n看总量：财政总收入{fiscal_revenue~亿}，在县里排{fiscal_revenue.rank~位}，上年"
        "{fiscal_revenue@1~亿}。看质量：税收收入{tax_revenue~亿}，上年{tax_revenue@1~亿}。看速度：前者"
        "{fiscal_revenue.growth}，后者{tax_revenue.growth}。{claim first fiscal_revenue|财政总收入虽是全县第"
        "一，但优势并不稳固|培植税源，仍需久久为功}。"
    ),
    (
        "招商推介会致辞\n有朋友问我，为什么是{T}？我想用几组数据来回答。这里有人：常住人口{residents~人}。这"
        "里有厂：规上工业企业{industrial_enterprises}。这里有市场：{Y}年社会消费品零售总额"
        "{total_retail_sales~近}。这里有信心：同一年，工业投资同比{industrial_investment.growth!up}，达到"
        "{industrial_investment}。{claim done fixed_asset_investment|固定资产投资的全年目标，我们也兑现了|诚"
        "邀各位走进来、留下来}。"
    ),
    (
        "四镇消费横评\n逛了一圈，先说{T}：{Y}年社会消费品零售总额{total_retail_sales}，同比"
        "{total_retail_sales.growth}。再说{U}：{total_retail_sales/U}，同比{total_retail_sales.growth/U}。{"
        "claim first total_retail_sales|放在四个乡镇里看，{T}的社零总额是最大的|规模之外，业态也值得一比}。夜"
        "市摊位、连锁门店、直播带货，各有各的玩法。"
    ),
    (
        "【三年行动收官】{T}“增收三年行动”自{Y-2}年启动以来，农村居民人均可支配收入从{rural_income@2}走到"
        "{rural_income}。逐年看，{Y-1}年{rural_income.growth@1}，{Y}年{rural_income.growth}。村集体经营性收入"
        "从{operating_income@2}走到{operating_income}。{claim run3 operating_income|村集体经营性收入已连续三"
        "年增长|产业到户仍是关键一招}。"
    ),
    (
        "离任感言\n在{T}的最后一个整年是{Y}年。那一年，我们的固定资产投资做到了{fixed_asset_investment}，占年"
        "度任务{fixed_asset_investment.completion}，排名{fixed_asset_investment.rank}；财政总收入"
        "{fiscal_revenue}，{fiscal_revenue.growth}。有人问我有没有遗憾，有。{claim higher fiscal_revenue|我们"
        "的财政总收入超过了{U}，可老街改造还没做完|老街改造还没做完}。"
    ),
    (
        "蓝天下的账\n环境好不好，鼻子最灵。{T}的PM2.5年均浓度，{Y-2}年{pm25@2}，{Y-1}年{pm25@1}，{Y}年{pm25}"
        "。优良天数比例三年间分别为{good_air_share@2}、{good_air_share@1}、{good_air_share}。{claim up good_"
        "air_share|最近一年，优良天数比例又上了一个台阶|蓝天保卫战，没有休止符}。"
    ),
    (
        "县报评论员：{Y}年，{T}旅游总收入{tourism_revenue}，比上年{tourism_revenue.growth}，接待游客"
        "{tourists}，比上年{tourists.growth}。把两个增幅放在一起看，能看出门道。游客来了，有没有留下来？留下"
        "来，愿不愿意掏腰包？{claim up tourism_revenue|旅游总收入的增长，是一个好的信号|这道题，不妨多做几遍}"
        "。"
    ),
    (
        "粮食丰歉话{T}\n{Y}年秋收结束，粮站的磅秤停了下来。全年粮食总产量定格在{grain_output}，而{Y-1}年为"
        "{grain_output@1}。邻近的{U}，{Y}年收了{grain_output/U}。{claim higher grain_output|论粮食总产量，{T}"
        "比{U}要多|天时地利，各有不同}。种粮大户老蒋说，明年还要再包150亩。"
    ),
    (
        "青年干部座谈会发言\n我来{T}工作满一年，跑得最多的是项目工地。数据我背得很熟：{Y}年工业投资"
        "{industrial_investment}，前一年{industrial_investment@1}；固定资产投资同比"
        "{fixed_asset_investment.growth}，总数{fixed_asset_investment~1}。{claim done fixed_asset_investment|"
        "年底盘账，固定资产投资任务完成了，大家都松了口气|压力也是成长的动力}。"
    ),
    (
        "读者问：都说{T}工业强、{U}底子也不差，到底差在哪？\n编辑答：看{Y}年的数。规上工业总产值，{T}排"
        "{industrial_output.rank}，{U}排{industrial_output.rank/U}，金额分别是{industrial_output}和"
        "{industrial_output/U}；税收收入，{T}{tax_revenue}，{U}{tax_revenue/U}。{claim higher tax_revenue|税"
        "收这一项，是{T}多于{U}|强不强，要看怎么比}。"
    ),
    (
        "Three years on the river. In {Y-2} {T:en} had {tourism_revenue@2~en} of tourism revenue; in {Y-1}"
        " it had {tourism_revenue@1~en}; by {Y} the sum was {tourism_revenue~en}. {claim run3 tourism_revenue"
        "|Tourism revenue has gone up in each of the three years|The ferryman has seen good seasons and bad}"
        '. "People come for the quiet," says Mrs Lin, who keeps nine rooms above the mill.'
    ),
    (
        "Speech at the chamber dinner. Friends, I promised you a short one. {Y} gave {T:en} an above-"
        "scale industrial output of {industrial_output~en}. The year before, it was {industrial_output@1~en}"
        ". Investment by industry: {industrial_investment~en}, and that is {industrial_investment.growth~en}"
        ". {claim first industrial_output|No town in the county produces more than we do|Now, the sou"
        "p is getting cold}. Thank you."
    ),
    (
        "A tale of two towns. {T:en} and {U:en} share a valley but little else. Last year ({Y}) shoppers in "
        "{T:en} spent {total_retail_sales~en}, as measured by total retail sales of consumer goods, while in "
        "{U:en} the figure was {total_retail_sales/U~en}. Rural disposable income per head was "
        "{rural_income~en} yuan in {T:en} and {rural_income/U~en} yuan in {U:en}. {claim higher rural_income|"
        "Rural people in {T:en} have the higher incomes|Money is not everything}."
    ),
    (
        "Looking back at {Y}, the biggest surprise in {T:en} was the villages: their operating income was "
        "{operating_income~en}, having been {operating_income@1~en} in {Y-1}. {claim double operating_income|"
        "In other words, village operating income doubled in a single year|Few would have guessed it}. Fixed-"
        "asset investment, at {fixed_asset_investment~en}, was {fixed_asset_investment.growth~en} and stood a"
        "t {fixed_asset_investment.completion} of what had been planned."
    ),
    (
        "Councillor's diary. Monday: finance. Total fiscal revenue of {T:en} for {Y} came out at "
        "{fiscal_revenue~en}, {fiscal_revenue.growth~en}. Tuesday: jobs. We had {new_urban_jobs~en}"
        " new urban jobs in the year, next to {new_urban_jobs@1~en} in {Y-1}. Wednesday: air. PM2.5 averaged "
        "{pm25~en} micrograms per cubic metre. {claim up new_urban_jobs|More new jobs than the year before, "
        "so I treated myself to cake|Thursday I stayed at home}."
    ),
    (
        "Opinion. Before we build another car park, let us look at what we know. Retail sales in {T:en} were "
        "{total_retail_sales.growth~en} in {Y}, to {total_retail_sales~en}. Tax revenue was "
        "{tax_revenue.growth~en}, to {tax_revenue~en}. Across the hill in {U:en}, tax revenue was "
        "{tax_revenue/U~en}. {claim up total_retail_sales|Shops sold more than in the previous year, witho"
        "ut a single new parking space|Nobody has yet shown that parking is the problem}."
    ),
    (
        "Foreword by the town head. When we wrote our plan three years ago, {T:en} counted "
        "{industrial_enterprises@2~en} industrial enterprises above designated size. At the close of {Y}"
        " it counted {industrial_enterprises~en}. Fixed-asset investment in {Y} was "
        "{fixed_asset_investment~en}; our plan for the year was met to {fixed_asset_investment.completion}. {"
        "claim done fixed_asset_investment|We did what we said we would do on fixed-asset investment|"
        "We owe you an honest account}."
    ),
)
