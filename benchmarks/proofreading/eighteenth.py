"""The eighteenth set of drafts, by another clerk: answers, chronicles, broadcasts, minutes, columns, packs."""

DRAFTS = (
    (
        "对县人大会议第27号建议的答复\n（A类　同意公开）\n钱建国等6位代表：\n你们提出的《关于做强{T}工业平台的建"
        "议》收悉。我局会同当地先后4次到现场踏勘，现答复如下：\n一、关于平台体量。据统计年报，{T}规上工业总产值{Y"
        "-1}年是{industrial_output@1}，{Y}年是{industrial_output}；工业投资{Y-1}年是{industrial_investment@1}，{Y"
        "}年是{industrial_investment}。{claim up industrial_investment|后一年的工业投资多于前一年，说明企业对平台"
        "还是有信心的|企业对平台信心如何，我们将在下次座谈时再听意见}。\n二、关于园区道路。二期工程4月开工，全长1"
        ".9公里，总投资5600万元，计划明年9月通车。\n三、关于职工宿舍。已选址两处，可建公寓360套，首批120套年底交"
        "付。\n感谢你们对工业工作的关心。附征询意见表一式两份，请于15日内寄回。"
    ),
    (
        "{T}年度大事记（摘编）\n1月9日　人民代表大会会议召开，应到代表58名，实到55名。\n3月12日　机关干部86人上山"
        "植树，栽下枫香、香樟共1300株。\n6月18日　卫生院新门诊楼启用，总投资2150万元，设诊室22间。\n8月7日　台风"
        "过境，转移群众412人，无人员伤亡。\n10月26日　第三届重阳糕会开锅，摆了70桌。\n12月31日　{T}{Y}年主要经济"
        "数据如下：固定资产投资{fixed_asset_investment}，完成全年计划数的{fixed_asset_investment.completion}；财"
        "政总收入{fiscal_revenue}，较上年{fiscal_revenue.growth}；社会消费品零售总额{total_retail_sales}，较上年{"
        "total_retail_sales.growth}；年末规上工业企业{industrial_enterprises}。{claim done fixed_asset_investment"
        "|固定资产投资跑完了全年计划|计划执行的细目见档案室第14卷}。\n（大事记由党政办记录，如有遗漏请告知）"
    ),
    (
        "在第五届乡贤大会上的讲话\n（根据录音整理，未经本人审阅）\n各位乡贤、各位老同学：\n今天到会的有143位，是"
        "从9个省市赶回来的，最年长的郑老先生已经91岁。大家离家久了，最想听听家里的变化，我只报三样。\n头一个，{Y}"
        "年{T}的规上工业总产值是{industrial_output~1}，同比{industrial_output.growth}。\n再一个，{Y}年{T}村集体经"
        "营性收入是{operating_income}，同比{operating_income.growth}，往前推两年，{Y-2}年是{operating_income@2}。"
        "\n还有一个，{Y}年{T}农村居民人均可支配收入是{rural_income~万元}。\n{claim run3 industrial_output|规上工"
        "业总产值连着三年往上走，机器一响，年轻人就愿意回来|样数不多，却是一村一户攒起来的}。\n下午看点分两路，1"
        "号车看古村，2号车看园区，2点整发车。晚饭安排在文化礼堂，16桌，都是家乡菜。"
    ),
    (
        "致在外乡亲的新春慰问信\n亲爱的乡亲：\n腊月里了，老屋门口的蜡梅开了两树。您在外头打拼，一年难得回来几趟，"
        "我们把家里的事跟您唠一唠。\n路好走了。互通口11月18日通车，从县城回来只要26分钟。老石桥也修好了，一共花了"
        "73万元，其中乡亲们捐了19万元。\n活好找了些没有？请看数字：{Y}年，{T}城镇新增就业{new_urban_jobs}；年底的"
        "规上工业企业有{industrial_enterprises}，前一年（{Y-1}年）年底是{industrial_enterprises@1}。{claim up ind"
        "ustrial_enterprises|规上工业企业的家数比前一年多，想回来上班的，门路更宽了|各厂的招工启事，集镇公告栏上"
        "每周一换}。\n人也还热闹。{Y}年末，{T}常住人口{residents}。\n正月初三晚7点，大会堂有越剧，连唱5夜，给您留"
        "着座。\n{T}党委、政府　腊月二十"
    ),
    (
        "农情简报\n第9期　　本期4条　　印45份\n●产量核定　经抽样实割和逐级会审，{T}{Y}年粮食总产量核定为{grain_ou"
        "tput~吨}，上年核定数为{grain_output@1~吨}。{claim up grain_output|核定结果表明，粮食总产量较上年增加|核"
        "定表已由8名测产员签字存档}。\n●收支调查　{Y}年，{T}农村居民人均可支配收入{rural_income}，较上年{rural_in"
        "come.growth}。记账户共80户，其中新轮换26户。\n●苗情　油菜已移栽2300亩，壮苗占七成；小麦播期比常年晚5天左"
        "右。\n●农时提醒　11月下旬有一次强降温，最低气温可到零下2℃，请各村在20日前清好排水沟，大棚加盖二道膜。农"
        "资店尿素每包118元，谨防高价。"
    ),
    (
        "“村村响”广播稿\n播出：3月15日，早7:00、晚6:00各一遍，时长约4分钟\n听众朋友们，大家好，今天播送三条消息。"
        "\n第一条：{Y}年全年的统计数据出来了。{T}社会消费品零售总额{total_retail_sales}，与上年相比{total_retail_"
        "sales.growth}；旅游总收入{tourism_revenue}，与上年相比{tourism_revenue.growth}。{claim first total_retai"
        "l_sales|论社会消费品零售总额，{T}排在全县各乡镇的头一位，开店摆摊的乡亲们功不可没|开店摆摊的乡亲们忙了一"
        "年，功不可没}。\n第二条：因线路检修，本月17日上午8点到下午2点，溪东片5个村停电，请提前备好用水。\n第三条"
        "：狂犬疫苗集中接种从20日开始，每只犬收费15元，兽医站老胡带队，3天跑完。\n今天的广播就到这里，再会。"
    ),
    (
        "附件2\n两地对照表（{Y}年，全年数）\n┃项目┃{T}┃{U}┃\n┃规上工业总产值┃{industrial_output}┃{industrial_outp"
        "ut/U}┃\n┃固定资产投资┃{fixed_asset_investment}┃{fixed_asset_investment/U}┃\n┃税收收入┃{tax_revenue}┃{tax"
        "_revenue/U}┃\n┃城镇新增就业┃{new_urban_jobs}┃{new_urban_jobs/U}┃\n说明：（1）根据6月11日联席会议商定，两"
        "地每年交换一次数据，用于协作资金分摊。（2）{claim higher industrial_output|规上工业总产值{T}比{U}多，故"
        "工业类协作资金由{T}先行垫付|工业类协作资金由两地轮流垫付}，首期为90万元。（3）本表一式4份，双方各执2份。"
        "\n制表：小陆　复核：老余　6月25日"
    ),
    (
        "屋场会答问记录\n4月17日晚7时，上祠堂天井，到场62人，开到9点一刻\n\n邵大伯问：都说日子好过了，有没有个准"
        "数？\n驻村干部答：有的。{T}农村居民人均可支配收入，{Y-1}年是{rural_income@1}，{Y}年是{rural_income}。{cl"
        "aim first rural_income|{Y}年全县各个乡镇排下来，我们{T}农村居民人均可支配收入居首|这是平均数，落到各家有"
        "多有少}。\n\n陈嫂问：晒出去的衣服总落灰，空气到底怎么样？\n驻村干部答：{Y}年{T}PM2.5平均浓度{pm25}，优良"
        "天数比例{good_air_share}。落灰多半是村口工地来的，已让他们每天洒水3次。\n\n小顾问：自来水啥时候不再断？"
        "\n驻村干部答：管网要换11公里，投资340万元，施工队5月6日进场，9月底前完工。"
    ),
    (
        "“生态宜居示范乡镇”申报材料\n申报单位：{T}人民政府\n（一）生态本底\n森林覆盖率78%，古树名木214株。{Y-2}年"
        "、{Y-1}年、{Y}年三年，{T}优良天数比例依次为{good_air_share@2}、{good_air_share@1}、{good_air_share}。{cl"
        "aim up good_air_share|其中{Y}年的优良天数比例高于上年|监测站点设在中心小学楼顶，全年不停机}。\n（二）绿"
        "色产业\n{Y}年接待游客{tourists}，同比{tourists.growth}；旅游总收入{tourism_revenue}，同比{tourism_revenu"
        "e.growth}。现有民宿63家、床位890张，省级金宿2家。\n（三）长效机制\n配保洁员118名，每400户设分类点1个；每"
        "季度评比一次，末位的在大会上表态。近三年投入环境整治资金3270万元。\n（四）否决事项\n未发生较大以上环境污"
        "染事件。"
    ),
    (
        "家门口的“妈妈车间”\n通讯员　蒋雯　摄影　小潘\n下午4点20分，学校放学，36岁的祝丽娟关掉缝纫机，走5分钟就能"
        "接到女儿。她所在的来料加工点有机位40个，计件算，每月能挣3500元上下。\n像这样的加工点，当地已经办了15个。"
        "人社所提供的数字显示，{Y-1}年，{T}城镇新增就业{new_urban_jobs@1}；{Y}年，{T}城镇新增就业{new_urban_jobs}"
        "。{claim up new_urban_jobs|城镇新增就业比前一年多，加工点帮了不少忙|加工点不大，却解了不少家庭的难处}。"
        "\n企业那头也缺人手。截至{Y}年末，{T}规上工业企业{industrial_enterprises}。所里今年排了6场招聘会，还开出"
        "月嫂、电工两个免费班，各收学员30名。\n“等下半年二楼腾出来，再添20台机子。”车间负责人说。"
    ),
    (
        "关于{T}{Y}年财政决算（草案）的说明\n各位代表：\n受政府委托，现就决算草案作简要说明。\n1．收入情况。{Y}年"
        "{T}财政总收入{fiscal_revenue}，比上年决算数{fiscal_revenue.growth}，总量居{fiscal_revenue.rank}。税收收"
        "入{tax_revenue}，比上年决算数{tax_revenue.growth}。{claim up tax_revenue|税收收入实现正增长|税源结构仍需"
        "优化}。\n2．支出情况。教育支出1264万元，农林水支出2038万元，城乡社区支出915万元；“三公”经费38.6万元，控"
        "制在预算之内。\n3．债务情况。年初余额6200万元，当年偿还850万元，没有新借。\n4．需要说明的事项。预备费动"
        "用过两次，均用于抢险，计47万元。\n决算报表共23张，已于会前5天送达各代表团。"
    ),
    (
        "【数读{T}】{Y}年的成绩单，请查收\n点上方蓝字，和2.7万名粉丝一起关注家乡\n▶01 厂房里\n规上工业总产值{indu"
        "strial_output}\n同比{industrial_output.growth}\n▶02 柜台前\n社会消费品零售总额{total_retail_sales}\n同比"
        "{total_retail_sales.growth}\n▶03 山水间\n旅游总收入{tourism_revenue}\n同比{tourism_revenue.growth}\n{cla"
        "im run3 tourism_revenue|旅游总收入拿下“三连涨”，年年都有新面孔|山还是那座山，年年都有新面孔}！\n▶04 留言"
        "有礼\n你最想对家乡说什么？3月5日晚8点前，留言点赞前10名，各得土鸡蛋30枚。\n文字｜小俞　　编辑｜阿青　　"
        "审核｜老董"
    ),
    (
        "审计结果（摘录）\n被审计单位：{T}人民政府\n审计组6人于2月26日进点，4月10日撤点，查阅凭证1700余册，谈话31"
        "人次。\n一、基本情况\n{Y-2}年，{T}固定资产投资{fixed_asset_investment@2}，财政总收入{fiscal_revenue@2}。"
        "\n{Y-1}年，{T}固定资产投资{fixed_asset_investment@1}，财政总收入{fiscal_revenue@1}。\n{Y}年，{T}固定资产"
        "投资{fixed_asset_investment}，财政总收入{fiscal_revenue}。\n{Y}年度固定资产投资目标的完成率为{fixed_asse"
        "t_investment.completion}。{claim done fixed_asset_investment|审计认为，该年度固定资产投资目标已达成|上述"
        "数据取自统计年报，审计未作调整}。\n二、发现的问题\n出借资金45万元逾期未收回；3个零星工程未比价；公务用车"
        "油卡2张无台账。\n三、整改要求\n60日内将整改结果书面报送，并在一定范围内公布。"
    ),
    (
        "乡土读本·第六课　算一算家乡的变化\n（四年级下册用，建议2课时）\n【读一读】\n我们的家乡叫{T}。{Y}年末，这"
        "里的常住人口是{residents}，{Y-1}年末是{residents@1}。{Y}年，家乡的粮食总产量是{grain_output}，来家乡玩的"
        "游客有{tourists}。{claim up residents|比起前一年年末，家乡的常住人口变多了|常住人口每年都要重新统计一次}"
        "。\n【查一查】\n问问爷爷奶奶，他们小时候上学要走几里路？全班35个人，把答案画成条形图。\n【算一算】\n外婆"
        "家有枇杷树12棵，每棵收枇杷45斤，每斤卖6元，一共能卖多少钱？如果请2个人摘，每人付工钱180元，还剩多少？\n"
        "【记一记】\n万、亿是计数单位，读数时要从高位读起。"
    ),
    (
        "规划实施评估　专题三　投资与财力\n评估小组（5月）\n3.1 总体判断\n小组调阅台账48本，走访单位17家，召开座"
        "谈会5场。\n3.2 投资\n{Y}年{T}固定资产投资{fixed_asset_investment}，总量在县内排在{fixed_asset_investment"
        ".rank~位}；同年工业投资{industrial_investment}，上年工业投资{industrial_investment@1}。规划列出的26个重"
        "大项目，开工19个，竣工8个。\n3.3 财力\n{Y}年{T}财政总收入{fiscal_revenue~亿}，总量在县内排在{fiscal_reve"
        "nue.rank~位}；同年税收收入{tax_revenue~亿}。{claim first fiscal_revenue|以财政总收入计，{T}是{Y}年全县各"
        "乡镇的第一名|可用财力与刚性支出之间的缺口，有待进一步测算}。\n3.4 建议\n把滞后的7个项目分为“保、缓、停”"
        "三类，其中停建2个，可腾出资金约4300万元。"
    ),
    (
        "消费和旅游半年分析\n服务业专班　7月8日\n※先说上半年看到的：“五一”5天，3个停车场停车1.4万辆次，民宿入住率"
        "58%；新开咖啡店6家，关了2家；老街改造付款到六成，计930万元。\n※再对照上一个整年的：{Y}年，{T}社会消费品"
        "零售总额为{total_retail_sales}，增速为{total_retail_sales.growth~bare}；接待游客{tourists~约}，增速为{to"
        "urists.growth~bare}；旅游总收入为{tourism_revenue}，增速为{tourism_revenue.growth~bare}。{claim up total"
        "_retail_sales|那一年的社会消费品零售总额是正增长，基数垫高了|那一年的情况，年初已经分析过，不再展开}。\n"
        "※心里没底的：一是周一到周四人少，二是本地土货上架慢，32个品种只有11个有条码。\n※下半年要做的：8月办啤酒"
        "周，9月评“十碗”，10月前把导览牌换掉85块。"
    ),
    (
        "FROM THE CLERK'S KITCHEN TABLE\nA column for the parish magazine, Michaelmas number\n\nThe kettle is on "
        "and the figures have come, so here they are before the cat sits on them. In {Y} the villages of {T:en} h"
        "ad an operating income of {operating_income~en} between them; in {Y-1} it was {operating_income@1~en}. {"
        "claim double operating_income|Yes, you read that correctly: village operating income has at least double"
        "d in a year|I have checked the sums with the treasurer, who brought biscuits}. As for our purses, in {Y}"
        " rural disposable income per head in {T:en} came to {rural_income~en} yuan, and that was {rural_income.g"
        "rowth~en} on {Y-1}.\n\nOther business. The lych-gate needs 14 new slates. Mrs Penrose, who is 90 on the "
        "11th, has given up the flower rota after 37 years. The harvest supper is at 6.30 p.m. on 26 September, 3"
        "5 yuan each, children free."
    ),
    (
        "AGENDA ITEM 9 - YEAR-END PERFORMANCE\nTo: all councillors   From: Policy Officer   For: information\n\nT"
        "he list below is in the form agreed on 12 March.\n* {T:en}, fixed-asset investment, {Y}: {fixed_asset_in"
        "vestment~en}\n* Change on previous year: {fixed_asset_investment.growth~en}\n* Share of annual target de"
        "livered: {fixed_asset_investment.completion}\n* {T:en}, retail sales, {Y}: {total_retail_sales~en}\n* Ch"
        "ange on previous year: {total_retail_sales.growth~en}\n\nOfficer comment: {claim done fixed_asset_invest"
        "ment|the annual target for fixed-asset investment was met in full|the target-setting method will be look"
        "ed at again in the autumn}. Of the 18 actions in the service plan, 13 are closed and 5 carried over. Sic"
        "kness absence averaged 6.4 days a head. No decision is required; questions should reach the officer by n"
        "oon on 2 May."
    ),
    (
        'LETTERS\nSir, - Your correspondent "Old Shopper" (4 March) writes that trade in our town is dead and t'
        "hat everybody drives to {U:en}. May I offer him some figures? In {Y}, retail sales in {T:en} amounted to"
        " {total_retail_sales~en}. In the same year, retail sales in {U:en} amounted to {total_retail_sales/U~en}"
        ". {claim higher total_retail_sales|He will see that retail sales were higher in {T:en} than in {U:en}|He"
        " may draw his own conclusions}. As for visitors, tourism revenue in {T:en} in {Y} was {tourism_revenue~e"
        "n}, {tourism_revenue.growth~en} on the previous year.\nOf the 112 shopfronts in the High Street, 7 stand"
        " empty, and two of those are being fitted out. If he will meet me at the market cross on Saturday at 10,"
        " I will gladly buy him a bun; they are 4 yuan.\nH. Lockwood, Chair, Town Centre Working Group"
    ),
    (
        "Help and advice > Environment > Frequently asked questions\nPage last reviewed: 19 February. 3 in 4 read"
        "ers found this page useful.\n\nHow clean is the air in {T:en}?\nIn {Y}, the air in {T:en} was good on {g"
        "ood_air_share} of days. In {Y-1}, it was good on {good_air_share@1} of days. {claim up good_air_share|So"
        " the share of days with good air was higher in {Y} than the year before|Readings are taken every hour at"
        " the fire station}.\n\nWhat about fine dust?\nThe PM2.5 average in {T:en} for {Y} was {pm25~en} microgra"
        "ms per cubic metre. For {Y-1} it was {pm25@1~en} micrograms per cubic metre.\n\nCan I get help to replac"
        "e an old stove?\nYes. Grants of up to 2,500 yuan are open to households of 2 or more people. We paid 61 "
        "of them last winter. Allow 20 working days.\n\nWho do I ring about a bonfire?\nThe duty officer, on exte"
        "nsion 118, until 10 p.m."
    ),
    (
        "MINUTES of the Annual Meeting of Electors held in the Reading Room on Tuesday 14 April at 7.30 p.m.\nPre"
        "sent: 41 electors, with Cllr Dyer in the chair. Apologies: 6.\n1. The minutes of last year's meeting (5 "
        "pages) were signed.\n2. Finance. The Treasurer, Mrs Oakes, reported on {T:en}. For {Y}, total fiscal rev"
        "enue was {fiscal_revenue~en} and tax revenue was {tax_revenue~en}. For {Y-1}, total fiscal revenue was {"
        "fiscal_revenue@1~en} and tax revenue was {tax_revenue@1~en}. {claim up tax_revenue|She was pleased to sa"
        "y that tax revenue had gone up|She thanked the two auditors for their patience}.\n3. Footpaths. 22 stile"
        "s have been mended; path 17 is closed until June.\n4. Any other business. Mr Tull asked for a bench by t"
        "he pond. Estimate: 1,900 yuan. Agreed, 29 votes to 8.\nThe meeting closed at 9.05 p.m."
    ),
    (
        "Town Hall, {T:en}\n2 October\nDear friends in {U:en},\nThank you for the 24 of you who came over for our"
        " 15th twinning weekend; the choir is still humming. Your mayor asked me how our two towns compare, and I"
        " promised to look it up.\nIn {Y}, above-scale industrial output in {T:en} was {industrial_output~en}. In"
        " {U:en} it was {industrial_output/U~en}. At the end of {Y} there were {industrial_enterprises~en} above-"
        "scale industrial enterprises in {T:en} and {industrial_enterprises/U~en} in {U:en}. {claim higher indust"
        "rial_output|Industrial output, then, was greater in {T:en} than in {U:en}, though your cakes are better|"
        "I say nothing about cakes, for there you have us beaten}.\nOur coach will leave for you at 7.15 on Frida"
        "y 8 May, with 33 aboard and, I hope, fewer trombones. Shall we split the dinner, which came to 5,400 yua"
        "n last time?\nWith warm regards,\nThe Twinning Secretary"
    ),
    (
        "CANDIDATE PACK: Economic Development Officer (2 posts, 37 hours a week)\nClosing date: 28 August, 5 p.m."
        " Interviews: 9 and 10 September\n\nAbout the place. {T:en} is a working town. In {Y} its above-scale ind"
        "ustrial output was {industrial_output~en}, {industrial_output.growth~en} on {Y-1}. Industrial investment"
        " in {Y} was {industrial_investment~en}, {industrial_investment.growth~en} on {Y-1}. The number of new ur"
        "ban jobs in {Y} was {new_urban_jobs~en}. {claim first industrial_output|No other town in the county had "
        "as much industrial output in {Y}|You can walk from one end of the industrial estate to the other in 25 m"
        "inutes}.\n\nAbout the job. You would look after 140 business contacts, run 4 breakfast meetings a year a"
        "nd manage a budget of 320,000 yuan. A driving licence is useful; a sense of humour is essential.\n\nAbou"
        "t us. We are a team of 11, and the office dog is called Biscuit."
    ),
    (
        "{T:en}: our year in brief\n(text for the website carousel, 6 slides)\n\nSlide 1. Hello. Thank you to the"
        " 830 people who filled in our winter survey.\nSlide 2. Tourism revenue, {Y}: {tourism_revenue~en}. That "
        "is {tourism_revenue.growth~en} compared with {Y-1}.\nSlide 3. Retail sales, {Y}: {total_retail_sales~en}"
        ". That is {total_retail_sales.growth~en} compared with {Y-1}.\nSlide 4. New urban jobs, {Y}: {new_urban_"
        "jobs~en}. New urban jobs, {Y-1}: {new_urban_jobs@1~en}.\nSlide 5. In a nutshell: {claim run3 total_retai"
        "l_sales|that makes three years in a row of growth in retail sales|it has been a busy year for all of us}"
        ".\nSlide 6. Coming up: the skate park opens on 16 May (cost: 1.3 million yuan), and the library goes ove"
        "r to 7-day opening.\n\nAlt text for slide 1: two children on a bridge, one with a red kite."
    ),
)
