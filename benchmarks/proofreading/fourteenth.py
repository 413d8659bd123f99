"""The fourteenth set of drafts, by the third author: broadcasts, diaries, citations, lists of numbers, a podcast."""

DRAFTS = (
    (
        "翻开{T}的三年答卷，最醒目的一页写着“工业”二字。{Y-2}年，规上工业总产值{industrial_output@2}；{Y-1}年，"
        "{industrial_output@1}；{Y}年，{industrial_output}。与之相伴的，是规上企业数的变化：{industrial_enterpris"
        "es@2}、{industrial_enterprises@1}、{industrial_enterprises}。{claim run3 industrial_output|规上工业总产"
        "值三年三增，步子踩得扎实|产业转型，从来不是一条直线}。"
    ),
    (
        "“老板，两碗馄饨！”早上七点，{T}老街的铺子就坐满了人。店主阿芬说，这两年生意好不好，看看排队就知道。镇"
        "上的统计数字也能说明一些问题：{Y}年，社会消费品零售总额{total_retail_sales}，较上年{total_retail_sales.g"
        "rowth}；来玩的人有{tourists}，较上年{tourists.growth}。{claim up tourists|游客比上年多了，阿芬又添了两张"
        "桌子|阿芬盘算着，开春把隔壁也租下来}。"
    ),
    (
        "各位代表，请允许我报几笔账。发展账：{Y}年{T}固定资产投资{fixed_asset_investment}，位居{fixed_asset_inves"
        "tment.rank}，年度计划完成{fixed_asset_investment.completion}。家底账：财政总收入{fiscal_revenue}，位居{f"
        "iscal_revenue.rank}。民生账：城镇新增就业{new_urban_jobs}，农村居民人均可支配收入{rural_income}。{claim "
        "done fixed_asset_investment|固定资产投资的计划，我们不折不扣完成了|账要算清，更要算给群众听}！"
    ),
    (
        "同饮一江水的{T}与{U}，发展路径却大不相同。先看体量：{Y}年规上工业总产值，一个{industrial_output}，一个{i"
        "ndustrial_output/U}。再看速度：一个{industrial_output.growth}，一个{industrial_output.growth/U}。最后看"
        "后劲：工业投资，一个{industrial_investment}，一个{industrial_investment/U}。{claim higher industrial_inv"
        "estment|{T}的工业投资高于{U}，差距藏在项目里|比一比，是为了一起往前走}。"
    ),
    (
        "一封家书\n小宇：见字如面。你总问家里变样了没有，爸给你抄几个广播里听来的数。去年，就是{Y}年，咱{T}农村人"
        "均可支配收入{rural_income}，前年才{rural_income@1}。村里集体的经营性收入，全加起来{operating_income}。空"
        "气也好，一年里头{good_air_share}的日子是优良天。{claim double operating_income|听说集体经营性收入一年就"
        "翻了番，你二叔高兴得请客|你二叔家的民宿也开张了}。盼回信。"
    ),
    (
        "县委党校学员调研报告（摘要）\n样本选取{T}、{U}。三年间（{Y-2}—{Y}年），{T}旅游总收入由{tourism_revenue@"
        "2}变化至{tourism_revenue}，{U}由{tourism_revenue@2/U}变化至{tourism_revenue/U}。{Y}年单年看，{T}{tourism"
        "_revenue.growth}，{U}{tourism_revenue.growth/U}。{claim higher tourism_revenue|{T}旅游总收入规模大于{U}|"
        "两地均存在淡旺季落差}。"
    ),
    (
        "有人说，{T}的名片是山；有人说，是水；数据却提醒我们，还有人。{Y}年末，这里的常住人口是{residents}；这一"
        "年，{new_urban_jobs}在城镇找到了新工作；这一年，农民人均可支配收入有了{rural_income.growth~bare}的增长，"
        "达到{rural_income}。{claim up new_urban_jobs|城镇新增就业的人数，也比上一年多|人留得住，山水才有灵气}。"
    ),
    (
        "颁奖词｜乡村振兴突出贡献集体：{T}\n他们把冷资源做成热产业，{Y}年迎客{tourists~余}，旅游总收入{tourism_re"
        "venue}；他们把小账本写成大文章，村集体经营性收入{operating_income}，同比{operating_income.growth}。他们"
        "说，{claim run3 tourism_revenue|旅游总收入三年连增只是起点|最好的风景永远在路上}。"
    ),
    (
        "【评论】别只盯着总量\n{Y}年，{T}财政总收入{fiscal_revenue~亿}，放在全县是{fiscal_revenue.rank~位}。这个"
        "位次怎么看？总量之外，还要看税收收入，{tax_revenue~亿}；看增速，财政总收入{fiscal_revenue.growth}，税收"
        "收入{tax_revenue.growth}。{claim up tax_revenue|税收收入比上年多了，这比位次更要紧|位次有升有降，本是常"
        "事}。"
    ),
    (
        "蹲点日志 第三日 晴\n跟着{T}统计员老谭跑了一天。他的笔记本按年份贴了标签。{Y-2}年那页：固定资产投资{fixed"
        "_asset_investment@2}。{Y-1}年那页：{fixed_asset_investment@1}，后面括号里写着{fixed_asset_investment.gro"
        "wth@1}。{Y}年那页：{fixed_asset_investment}，括号里是{fixed_asset_investment.growth}。{claim first fixed"
        "_asset_investment|他用红笔在旁边批了一句：固定资产投资，全县第一|他说，每个数都要经得起查}。"
    ),
    (
        "致辞（村晚开场）\n男：{Y}年，我们一起走过春夏秋冬。女：这一年，{T}的稻谷堆成了山，粮食总产量{grain_outpu"
        "t}！男：这一年，{T}的机器转得欢，规上工业总产值{industrial_output~超}！女：这一年，乡亲们的腰包里装着{ru"
        "ral_income~万元}的人均可支配收入！合：{claim up grain_output|粮食总产量又比上年高，好日子还在后头|好日子"
        "还在后头}！"
    ),
    (
        "对标找差\n我们拿自己和{U}比。{Y}年，人家财政总收入{fiscal_revenue/U}，我们{fiscal_revenue}；人家社零总额"
        "{total_retail_sales/U}，我们{total_retail_sales}；人家规上企业{industrial_enterprises/U}，我们{industria"
        "l_enterprises}。{claim higher total_retail_sales|唯一能说的，是{T}社零总额高过{U}|差距不在一朝一夕}。{T}"
        "要想往前走，就得承认这些数字。"
    ),
    (
        "从“有没有”到“好不好”——{T}生态三年记\n细颗粒物浓度：{pm25@2}（{Y-2}年）→{pm25@1}（{Y-1}年）→{pm25"
        "}（{Y}年）。优良天数比例：{good_air_share@2}（{Y-2}年）→{good_air_share@1}（{Y-1}年）→{good_air_share}"
        "（{Y}年）。护林员老潘不看表，他看鸟。“白鹭多了，我就知道对了。”{claim up good_air_share|优良天数比例，"
        "{Y}年确实比上年高|他的望远镜用了十一年}。"
    ),
    (
        "座谈会速记\n张总（五金企业）：{T}的规上工业总产值去年有{industrial_output}吧？\n书记：对，{Y}年是这个数"
        "，再前一年{industrial_output@1}。工业投资是{industrial_investment}，{industrial_investment.growth}。\n张"
        "总：那今年有啥目标？\n书记：工业投资力争增长一成，规上企业再添5家。{claim higher industrial_output|去年"
        "我们规上工业总产值比{U}高，今年不能松劲|你们有困难，尽管提}。"
    ),
    (
        "岁末特刊·数读\n{total_retail_sales~约}——{Y}年{T}社会消费品零售总额\n{tourism_revenue~约}——{Y}年{T}"
        "旅游总收入\n{fiscal_revenue~亿}——{Y}年{T}财政总收入\n{new_urban_jobs}——{Y}年{T}城镇新增就业\n编者按"
        "：{claim up total_retail_sales|社会消费品零售总额比上年高，烟火气回来了|每个数字后面都有一张笑脸}。"
    ),
    (
        "卸任镇长访谈录\n问：您在{T}这几年，最看重哪个指标？答：农民收入。{Y-2}年是{rural_income@2}，到{Y}年是{ru"
        "ral_income}。问：最操心的呢？答：投资。{Y}年固定资产投资{fixed_asset_investment}，{fixed_asset_investmen"
        "t.growth}，完成率{fixed_asset_investment.completion}。{claim run3 rural_income|农民收入三年没有掉过头，"
        "我睡得着觉|这个数，我天天晚上都要看一遍}。"
    ),
    (
        "The road into {T:en} passes eleven workshops before it reaches the square. Between them and their larger"
        " cousins on the estate, above-scale industrial output came to {industrial_output~en} in {Y}; two years b"
        "efore that, in {Y-2}, it had been {industrial_output@2~en}. Wages followed, more or less: rural disposab"
        "le income stood at {rural_income~en} yuan a head. {claim run3 industrial_output|Industrial output has ri"
        "sen in each of the past three years|Not every workshop has shared in it}."
    ),
    (
        "Ladies and gentlemen, a year ago I stood here and asked for your patience. Today I bring you results. In"
        " {Y} we brought in fixed-asset investment of {fixed_asset_investment~en}. Tax revenue: {tax_revenue~en}."
        " Total fiscal revenue: {fiscal_revenue~en}, {fiscal_revenue.growth~en}. And {new_urban_jobs~en} new urba"
        "n jobs. {claim done fixed_asset_investment|On fixed-asset investment we hit our target for the year|We h"
        "ave more to do}. {T:en} is open for business."
    ),
    (
        "Which of the two would you move to? {T:en} offers cleaner lines and longer queues; {U:en} has the river."
        " By the numbers for {Y}: good air on {good_air_share} of days against {good_air_share/U}; retail sales o"
        "f {total_retail_sales~en} against {total_retail_sales/U~en}; new urban jobs, {new_urban_jobs~en} against"
        " {new_urban_jobs/U~en}. {claim higher new_urban_jobs|There were more new urban jobs in {T:en} than in {U"
        ":en}|Your dog will have a view, too}."
    ),
    (
        "Three-year review: {T:en} villages fund\nYear one ({Y-2}): village operating income {operating_income@2~"
        "en}. Year two ({Y-1}): {operating_income@1~en}. Year three ({Y}): {operating_income~en}, which is {opera"
        "ting_income.growth~en} on year two. {claim double operating_income|In the last year alone, village opera"
        "ting income doubled|Results vary from village to village}. The trustees intend to extend the fund to a f"
        "urther five villages."
    ),
    (
        "Letter from {T:en}\nThe guesthouses are shut until April and the owners are doing their sums. Tourism re"
        "venue in {Y} was {tourism_revenue~en}. The year before, {Y-1}, brought {tourism_revenue@1~en}. In {U:en}"
        ", which has the railway station, it was {tourism_revenue/U~en} in {Y}. {claim higher tourism_revenue|Eve"
        "n without a station, {T:en} takes more from tourism than {U:en}|A station, everybody agrees, would be ni"
        "ce}."
    ),
    (
        "Retirement speech of the town accountant. When I began, everything was on paper. In my last year, {Y}, I"
        " closed the books of {T:en} on {fiscal_revenue~en} of total fiscal revenue. Tax revenue was {tax_revenue"
        "~en}, or, if you like it as a change on {Y-1}, {tax_revenue.growth~en}. In {Y-1} I had booked {tax_reven"
        "ue@1~en}. {claim first fiscal_revenue|I leave you the largest fiscal revenue of the four towns; look aft"
        "er it|I leave you a tidy cupboard}."
    ),
    (
        "Comment: the investment puzzle. Why did industrial investment in {T:en} go {industrial_investment.growth"
        "~en} in {Y}, to {industrial_investment~en}, when fixed-asset investment as a whole went {fixed_asset_inv"
        "estment.growth~en}, to {fixed_asset_investment~en}? Part of the answer lies in {Y-1}, when industrial in"
        "vestment was {industrial_investment@1~en}. {claim up industrial_investment|Industrial investment has gon"
        "e up, and that deserves a cheer|The rest is guesswork}."
    ),
    (
        'Podcast notes, episode 31: "Small towns, big chimneys". 02:10 Industry in {T:en}: {industrial_enterpri'
        "ses~en} enterprises above designated size at the end of {Y}, {industrial_enterprises@1~en} at the end of"
        " {Y-1}. 09:45 What they make: {industrial_output~en} of output. 17:30 Breathing: PM2.5 at {pm25~en} micr"
        "ograms per cubic metre, down the road in {U:en} {pm25/U~en}. 24:00 {claim up industrial_enterprises|Why "
        "the number of industrial enterprises grew|Listeners' letters}."
    ),
)
