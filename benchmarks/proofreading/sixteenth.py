"""The sixteenth set of drafts: everyday papers of townships and parishes, profiles, requests, forms, memos, talks."""

DRAFTS = (
    (
        "{T}概况\n（供接待使用，2月更新）\n{T}位于县境西北部，距县城18公里，辖21个行政村、2个社区，总面积96平方"
        "公里。{Y}年末常住人口{residents}，年末规上工业企业{industrial_enterprises}。{Y}年，全年规上工业总产值"
        "{industrial_output}，同比{industrial_output.growth}；财政总收入{fiscal_revenue}，同比{fiscal_revenue."
        "growth}；农村居民人均可支配收入{rural_income}。{claim first industrial_output|就规上工业总产值而言，是"
        "全县体量最大的乡镇|全域现有省级以上文保单位2处}。境内有中学1所、小学3所，卫生院核定床位45张。"
    ),
    (
        "关于要求解决{T}道路改造资金缺口的请示\n县人民政府：\n{T}集镇主干道全长2.7公里，建成于1998年，路面破损"
        "严重，拟投资1860万元实施改造，目前已落实1200万元。近年来本级财力有限，{Y}年财政总收入{fiscal_revenue}"
        "，上一年度（{Y-1}年）为{fiscal_revenue@1}；{Y}年税收收入{tax_revenue}，上一年度为{tax_revenue@1}。{cl"
        "aim up tax_revenue|虽然税收收入有所增加，但刚性支出增长更快|刚性支出逐年增多，自筹确有困难}。为此，恳"
        "请县政府安排补助资金660万元。\n妥否，请批示。\n（联系人：王晓东）"
    ),
    (
        "{T}{Y}年工作总结和下一年工作打算\n一年来，班子成员带头攻坚，主要做了四件事。\n一是扩投资。完成固定资产"
        "投资{fixed_asset_investment}，增幅{fixed_asset_investment.growth~bare}，年度目标完成率{fixed_asset_in"
        "vestment.completion}，{claim done fixed_asset_investment|圆满完成县里下达的固定资产投资目标|项目推进中"
        "的堵点还不少}。\n二是强工业。工业投资{industrial_investment}，增幅{industrial_investment.growth~bare}"
        "；腾出低效厂房5.3万平方米。\n三是旺消费。社会消费品零售总额{total_retail_sales}，增幅{total_retail_sa"
        "les.growth~bare}；老菜场改造后摊位由62个增至88个。\n四是保就业。城镇新增就业{new_urban_jobs}。\n新的一"
        "年，计划实施民生项目10个，上半年全部开工。"
    ),
    (
        "县政协{T}联络组委员发言材料\n各位委员：\n围绕“文旅怎么留住人”这个题目，我们用两个月走了13个村，发放问"
        "卷400份。先看家底：{Y-1}年，{T}接待游客{tourists@1}，旅游总收入{tourism_revenue@1}；{Y}年，接待游客{t"
        "ourists}，旅游总收入{tourism_revenue}。{claim up tourism_revenue|旅游总收入是上升的，但过夜客偏少|过夜"
        "客偏少，是大家反映最多的问题}。问卷里，七成受访者当天来当天走，六成认为晚上没有去处。建议：一、利用旧供销"
        "社办夜市，先期投入120万元；二、开通县城至景区的末班车，延长到20时30分；三、培训导游30名。"
    ),
    (
        "{T}粮食生产情况汇报\n县农业农村局：\n现将有关情况报告如下。{Y}年全年粮食总产量{grain_output}，{Y-1}年"
        "为{grain_output@1}。{claim up grain_output|与上年相比，粮食总产量有所提高|受天气影响，早稻收割推迟了6"
        "天}。主要措施：签订种粮责任书19份，复耕撂荒地275亩，统防统治3轮；发放种粮补贴213.6万元，惠及1890户；新"
        "购插秧机7台。种粮也要让农民有账算，当年农村居民人均可支配收入{rural_income}，比上年{rural_income.grow"
        "th}。存在的问题：机耕路尚有8条未硬化，烘干能力每天只有60吨。\n{T}人民政府\n11月28日"
    ),
    (
        "【督查通报】\n各乡镇：\n3月中旬，县督查组分3路抽查了26个项目，其中{T}、{U}各4个。现将两地{Y}年有关指标"
        "通报如下：\n固定资产投资：{T}{fixed_asset_investment}，同比{fixed_asset_investment.growth}；{U}{fixed"
        "_asset_investment/U}，同比{fixed_asset_investment.growth/U}。\n工业投资：{T}{industrial_investment}，"
        "{U}{industrial_investment/U}。\n固定资产投资年度目标：{T}完成{fixed_asset_investment.completion}，{U}"
        "完成{fixed_asset_investment.completion/U}。\n{claim higher fixed_asset_investment|从总量看，{T}固定资"
        "产投资多于{U}|现场查看中，两地均有台账不全的情况}。请于5日内报送整改清单，逾期的扣0.5分。"
    ),
    (
        "乡镇（街道）经济运行年度例会　汇报提纲\n汇报单位：{T}　汇报人：分管副职　时限：8分钟\n1.工业。{Y}年规"
        "上工业总产值{industrial_output~超}，同比{industrial_output.growth}；年末规上工业企业{industrial_enter"
        "prises}，上年末{industrial_enterprises@1}。\n2.商贸。社会消费品零售总额{total_retail_sales~近}，同比{"
        "total_retail_sales.growth}。\n3.税收。税收收入{tax_revenue}，同比{tax_revenue.growth}。\n小结：{claim"
        " up industrial_enterprises|规上工业企业比上年末增多，后备力量在壮大|企业用工缺口约200人，需县里协调}。"
        "\n4.请求事项。110千伏变电站选址请于4月前定下来；园区二期还差用地指标86亩。"
    ),
    (
        "乡村振兴光荣榜申报表（节选）\n申报单位｜{T}\n主要负责人｜胡志刚，任职4年\n村集体经营性收入｜{Y-1}年{o"
        "perating_income@1}，{Y}年{operating_income}\n农村居民人均可支配收入｜{Y-1}年{rural_income@1}，{Y}年{r"
        "ural_income}\n突出做法｜组建强村公司2家，流转闲置农房51幢；推行积分超市，覆盖2470户；对口帮扶低收入农"
        "户166户，户均增收3200元。{claim double operating_income|{Y}年村集体经营性收入比上年翻了一番|强村公司已"
        "安排分红两次}。\n曾获荣誉｜市级先进集体1次，县级先进集体3次"
    ),
    (
        "清风送爽  空气更“甜”\n环保办　通讯员　林小燕\n“早上出门，远山都看得清。”家住{T}的退休教师老范每天步行"
        "5公里，他对空气的变化最有感触。环保办提供的数据显示，{Y}年，{T}优良天数比例为{good_air_share}，{Y-1}年"
        "为{good_air_share@1}；{Y}年PM2.5平均浓度为{pm25}，{Y-1}年为{pm25@1}。{claim up good_air_share|优良天数"
        "比例比上一年又高了一些|老范把每天的天空拍下来，已经存了七百多张照片}。记者了解到，去年当地关停石材加工点"
        "6处，给17家餐饮店装了油烟净化器，花了42万元。"
    ),
    (
        "倡议书\n广大商户朋友：\n{Y}年，{T}迎来游客{tourists~余}，实现旅游总收入{tourism_revenue~约}；当年社会"
        "消费品零售总额{total_retail_sales}，比上年{total_retail_sales.growth}。{claim first tourism_revenue|旅"
        "游总收入在全县各乡镇中位列第一，离不开大家诚信经营|好口碑来之不易，需要大家共同维护}。值此旺季来临之际，"
        "商会176名会员发出倡议：明码标价，不缺斤短两；收到投诉，2小时内回应；门前三包，每周五下午统一大扫除。对"
        "全年零投诉的商户，奖励500元并授牌。\n{T}商会\n4月6日"
    ),
    (
        "党课讲稿：从数字里看担当\n（讲课时间：7月1日上午，听课党员93名）\n咱们先做一道算术题。{Y-2}年，{T}的规"
        "上工业总产值是{industrial_output@2}；{Y-1}年是{industrial_output@1}；{Y}年是{industrial_output}。财政"
        "总收入呢？{Y-2}年{fiscal_revenue@2}，{Y-1}年{fiscal_revenue@1}，{Y}年{fiscal_revenue}。{claim run3 fi"
        "scal_revenue|财政总收入连续三年增长，靠的是一任接着一任干|有难处不怕，怕的是没人扛}。再说身边的人：老"
        "支书方大爷入党51年，带着大家修了3座桥；年轻干部小叶驻村两年，走坏了4双鞋。这些都没写进报表，可群众心里"
        "有数。"
    ),
    (
        "{T}统计站　{Y}年年报数据解读\n问：工业和投资总体情况怎样？\n答：{Y}年规上工业总产值{industrial_output"
        "}，排名{industrial_output.rank}；固定资产投资{fixed_asset_investment}，排名{fixed_asset_investment.ra"
        "nk}。\n问：农民收入呢？\n答：农村居民人均可支配收入{rural_income}，比上年{rural_income.growth}。调查样"
        "本共60户，每天记账。\n问：人口有没有变化？\n答：年末常住人口{residents}，上年末为{residents@1}。{clai"
        "m up residents|常住人口比上年末增加，集镇区尤为明显|外出务工人员多在正月初十前后返岗}。\n问：数据从哪"
        "里来？\n答：由9张年报表汇总，经两级审核，如有疑问可在工作日9时至17时来站查询。"
    ),
    (
        "{T}“一村一品”现场会经验交流\n各位领导，同志们：\n欢迎大家到我们这里传经送宝。今天一共看3个点，全程14公"
        "里。借这个机会，我汇报两点体会。\n第一，村里有收入，说话才有底气。{Y}年，{T}村集体经营性收入{operatin"
        "g_income}，同比{operating_income.growth}，而在{Y-2}年，这个数是{operating_income@2}。第二，村民得实惠"
        "，干事才有人气。{Y}年农村居民人均可支配收入{rural_income~万元}，城镇新增就业{new_urban_jobs}。{claim "
        "up new_urban_jobs|城镇新增就业人数比上年多，年轻人愿意留下来|当然，我们和先进兄弟乡镇比还有差距}。今年"
        "我们准备新建大棚150亩，引进草莓新品种2个，打算投入480万元。"
    ),
    (
        "{T}人民政府与{U}人民政府合作备忘录（草案）\n为推动产业协作，甲乙双方于3月3日商定如下。\n第一条　基本情"
        "况。甲方{T}，{Y}年规上工业总产值{industrial_output}，税收收入{tax_revenue}，社会消费品零售总额{total_"
        "retail_sales}。乙方{U}，{Y}年规上工业总产值{industrial_output/U}，税收收入{tax_revenue/U}，社会消费品"
        "零售总额{total_retail_sales/U}。{claim higher tax_revenue|双方确认，{Y}年税收收入{T}高于{U}|双方确认，"
        "以上数据以年报为准}。\n第二条　合作内容。共建小微园一个，占地120亩，总投资2.8亿元，甲方出资六成，乙方"
        "出资四成。\n第三条　期限。自签字之日起5年，期满前3个月协商续签。"
    ),
    (
        "村（社区）书记例会记录\n日期：1月20日　主持：沈书记　应到29人，实到27人，请假2人\n沈书记通报{T}上年（"
        "{Y}年）主要数据：财政总收入{fiscal_revenue~亿}，同比{fiscal_revenue.growth}；固定资产投资{fixed_asset"
        "_investment}，完成年度目标的{fixed_asset_investment.completion}；城镇新增就业{new_urban_jobs}，{Y-1}年"
        "是{new_urban_jobs@1}。沈书记说，{claim up new_urban_jobs|{Y}年城镇新增就业人数多于前一年，就业这块要继"
        "续抓住不放|就业这块要继续抓住不放}。\n组织委员：换届材料25日前交齐，每村一式3份。\n农办主任：高标准农"
        "田二标段还剩90亩没有验收，工程款已付七成。\n散会：11时15分。"
    ),
    (
        "民生实事“晒”出来\n{T}便民服务中心　宣\n①老有所养：新开老年食堂4家，累计供餐3.1万份，每餐6元起。\n②路通"
        "村畅：候车亭添了16座，公交加密到20分钟一班。\n③就业增收：{Y}年城镇新增就业{new_urban_jobs}，农村居民人"
        "均可支配收入{rural_income}（上年{rural_income@1}）。\n④蓝天常在：{Y}年PM2.5平均浓度{pm25}（上年{pm25@"
        "1}），优良天数比例{good_air_share}。\n⑤市场红火：{Y}年社会消费品零售总额{total_retail_sales}（上年{to"
        "tal_retail_sales@1}）。{claim up total_retail_sales|社会消费品零售总额比上年增加，烟火气越来越浓|夜市"
        "摊位已经订满，欢迎来逛}！\n监督电话贴在大厅东侧，咨询时间8:30—17:00。"
    ),
    (
        "Council News, Spring issue\nWhere does {T:en} stand?\nEvery spring we print a short summary of the t"
        "own's figures. Above-scale industrial output in {Y} was {industrial_output~en}, compared with {indus"
        "trial_output@1~en} in {Y-1}. Retail sales in {Y} were {total_retail_sales~en}, compared with {total_"
        "retail_sales@1~en} in {Y-1}. At the end of {Y} we had {industrial_enterprises~en} above-scale indust"
        "rial enterprises. {claim up industrial_output|Industrial output therefore increased in {Y}|Copies of"
        " the full report cost 15 yuan}. The spring clean-up is on Saturday 21 March; last time 64 volunteers"
        " filled 210 bags. Gloves are provided."
    ),
    (
        "Report to: Economy and Leisure Committee. Date of meeting: 17 June. Author: Tourism Officer\n1. Summ"
        "ary\n1.1 Members are asked to note the figures below and to agree spending of 180,000 yuan on new si"
        "gns.\n2. Figures\n2.1 Tourism revenue in {T:en} was {tourism_revenue~en} in {Y}, {tourism_revenue.gr"
        "owth~en} on {Y-1}. {claim run3 tourism_revenue|Tourism revenue has now increased for three years run"
        "ning|The car park survey will be repeated in October}.\n2.2 Retail sales were {total_retail_sales~en"
        "} in {Y}, {total_retail_sales.growth~en} on {Y-1}.\n3. Signs\n3.1 Of 38 signs checked, 14 need repla"
        "cing. Two quotations have been received."
    ),
    (
        "Application for a Community Skills Grant\nApplicant: {T:en} Town Council. Amount requested: 750,000 "
        "yuan over 18 months.\nDescribe the local need. Our training room seats 24 and was full on 90 evening"
        "s last year. The town recorded {new_urban_jobs~en} new urban jobs in {Y} and {new_urban_jobs@1~en} i"
        "n {Y-1}. Industrial investment in {Y} was {industrial_investment~en}, {industrial_investment.growth~"
        "en} on the year before. {claim up industrial_investment|As industrial investment has grown, employer"
        "s need more trained fitters|Employers tell us that they need more trained fitters}.\nWhat will the m"
        "oney pay for? One tutor, 12 welding sets and a minibus on Tuesdays and Thursdays."
    ),
    (
        "Budget statement by the Leader of the Council\nMembers, the draft budget before you runs to 44 pages"
        ", and I will speak for ten minutes only. In {Y}, total fiscal revenue in {T:en} was {fiscal_revenue~"
        "en}, which was {fiscal_revenue.growth~en} on {Y-1}. Tax revenue in {Y} was {tax_revenue~en}, which w"
        "as {tax_revenue.growth~en} on {Y-1}. {claim first fiscal_revenue|Our total fiscal revenue was the hi"
        "ghest of all the towns in the county|We have again kept the reserve at its agreed level}. From these"
        " sums we must keep 3 schools warm, repair 27 kilometres of lanes and replace two refuse lorries at 4"
        "60,000 yuan each. I move the budget."
    ),
    (
        "Public notice: consultation on the {T:en} Local Plan\nThe draft plan may be seen at the town office "
        "from 4 May to 15 June, Monday to Friday, 9 a.m. to 4 p.m. It sets aside land for 320 homes and one p"
        "rimary school. For information, fixed-asset investment in the town in {Y} was {fixed_asset_investmen"
        "t~en}, or {fixed_asset_investment.completion} of the target for the year. Industrial investment in {"
        "Y} was {industrial_investment~en}, against {industrial_investment@1~en} in {Y-1}. {claim done fixed_"
        "asset_investment|The year's target for fixed-asset investment was achieved|Comments received late ca"
        "nnot be considered}. Two drop-in sessions will be held, on 12 and 19 May."
    ),
    (
        "Village operating income: note for parish clerks\nThe combined operating income of the villages, by "
        "year:\n{T:en}: {operating_income@2~en} in {Y-2}; {operating_income@1~en} in {Y-1}; {operating_income"
        "~en} in {Y}\n{U:en}: {operating_income@2/U~en} in {Y-2}; {operating_income@1/U~en} in {Y-1}; {operat"
        "ing_income/U~en} in {Y}\n{claim higher operating_income|In {Y}, village operating income was higher "
        "in {T:en} than in {U:en}|Please check the figures for your own parish}. Returns for the current year"
        " are due by 31 January on form V2. Last year 5 of the 33 returns came in late, and one came in twice"
        ". A training morning for new clerks takes place on 8 November; lunch is 40 yuan a head."
    ),
    (
        "Breathing easier? A talk to the Residents' Association\nAbout 70 people filled the school hall on We"
        "dnesday to hear the environmental health officer. She showed that good air in {T:en} was recorded on"
        " {good_air_share} of days in {Y}, and in {U:en} on {good_air_share/U}. Average PM2.5 in {Y} was {pm2"
        "5~en} micrograms per cubic metre in {T:en} and {pm25/U~en} in {U:en}. {claim higher good_air_share|{"
        "T:en} had the larger share of days with good air|Questions went on for half an hour}. The associatio"
        "n will plant 150 trees along the bypass this winter, and 9,600 yuan has been raised towards them. Ne"
        "xt month's speaker is the fire chief."
    ),
    (
        "To all staff: a message from the Town Manager\nColleagues, before the office closes for the spring h"
        "oliday on 3 April I want to share some results. Rural disposable income per head in {T:en} was {rura"
        "l_income~en} yuan in {Y}, {rural_income.growth~en} on {Y-1}. Total fiscal revenue was {fiscal_revenu"
        "e~en} in {Y}; in {Y-1} it was {fiscal_revenue@1~en}. {claim up fiscal_revenue|Total fiscal revenue h"
        "as risen, and your work on collection played its part|Your work through a difficult spring played it"
        "s part}. The help desk answered 5,480 calls, nine in ten of them within a minute, and 6 of you gaine"
        "d a diploma. The office reopens on 9 April at 8.30 a.m."
    ),
)
