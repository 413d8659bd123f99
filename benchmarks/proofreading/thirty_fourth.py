"""The thirty-fourth set of drafts: the smaller papers of a township's or a council's office, before they leave the house."""

DRAFTS = (
    # 1 an entry of the yearbook
    (
        "《{T}年鉴》条目（初稿）\n\n"
        "【概况】{T}地处县境东北，镇政府驻地距县城14公里，境内有省道1条、溪流3条。{Y}年末，全镇常住人口{residents}。\n"
        "【工业】{Y}年，全镇规上工业总产值{industrial_output}，比上年{industrial_output.growth}；年末规上工业企业"
        "{industrial_enterprises}。{claim run3 industrial_output|工业总产值连续第三年增长|5月，工业园二期道路通车}。\n"
        "【财政】{Y}年，全镇财政总收入{fiscal_revenue}，居{fiscal_revenue.rank}。\n"
        "【农业】{Y}年，全镇粮食总产量{grain_output}，{claim up grain_output|产量比上年增加|产量未比上年增加}。9月12日，"
        "在下街村举办农民趣味运动会，240人参加。\n"
        "【档案】全年整理文书档案1860件，接待查档93人次，更换密集架11列。\n"
        "撰稿：镇志办　字数：约400字　交稿日期：3月15日"
    ),
    # 2 an answer to a citizen's message on the net
    (
        "网民留言答复\n"
        "留言编号：0317　受理时间：2月8日9:26　答复时间：2月13日16:40\n\n"
        "网友“河边的老樟树”，您好！您关于“我们{T}到底有没有在发展”的留言收悉，很感谢您的直率。现用数字向您说明：\n"
        "1. 您说看不到投资。{Y}年全镇固定资产投资为{fixed_asset_investment}，为年度计划的"
        "{fixed_asset_investment.completion}，{claim done fixed_asset_investment|计划数已经完成|计划数确实没有完成，您"
        "的批评我们接受}。\n"
        "2. 您说找工作难。{Y}年全镇城镇新增就业{new_urban_jobs}，{Y-1}年为{new_urban_jobs@1}，"
        "{claim up new_urban_jobs|新增岗位多于上一年|新增岗位并不多于上一年}。\n"
        "3. 您说农民没有得到实惠。{Y}年农村居民人均可支配收入{rural_income}，同比{rural_income.growth}。\n"
        "4. 您反映樟树下的石凳坏了2张、路灯不亮1盏，村里已于2月11日修好，花费640元。\n"
        "如您还有疑问，可致电镇便民中心，分机8206，工作日8:30至17:00有人接听。"
    ),
    # 3 a job advertisement with an introduction of the town
    (
        "{T}公开招聘编外工作人员公告\n"
        "因工作需要，{T}人民政府拟面向社会公开招聘编外人员9名，现公告如下：\n"
        "一、单位简介\n"
        "{T}是一座以制造业见长的小镇。{Y}年，规上工业总产值{industrial_output~超}，"
        "{claim first industrial_output|总量为全县乡镇之首|产品远销海内外}；年末规上工业企业{industrial_enterprises}，"
        "{claim up industrial_enterprises|企业数多于上年末|企业数不多于上年末}；社会消费品零售总额{total_retail_sales}，"
        "同比{total_retail_sales.growth}；旅游总收入{tourism_revenue}，同比{tourism_revenue.growth}。\n"
        "二、岗位与条件\n"
        "综合文员2名、安全巡查员4名、窗口导办3名。年龄18周岁以上、40周岁以下，大专以上学历；驾龄满2年者优先。\n"
        "三、待遇\n"
        "月薪4200元起，试用期1个月，按规定缴纳“五险”，提供工作餐。\n"
        "四、报名\n"
        "3月3日至7日，每天9:00—16:00，携带身份证复印件2份、一寸照片3张到镇政府201室报名；笔试满分100分，60分合格。\n"
        "咨询电话：0571-6374 2219"
    ),
    # 4 a self-assessment of performance
    (
        "{T}{Y}年度绩效自评报告\n"
        "根据考核办法，我镇对照6大类31条逐项自评，自评得分96.4分。现择要说明如下：\n"
        "（1）财政总收入。实绩{fiscal_revenue}，同比{fiscal_revenue.growth}，排名{fiscal_revenue.rank}。"
        "{claim first fiscal_revenue|总额为全县乡镇最高，申请加0.5分|账目清楚，无扣分情形}。\n"
        "（2）固定资产投资。实绩{fixed_asset_investment}，完成率{fixed_asset_investment.completion}，"
        "{claim done fixed_asset_investment|年度目标达成，不扣分|年度目标未达成，自扣1分}。\n"
        "（3）工业投资。实绩{industrial_investment}，上年实绩{industrial_investment@1}。\n"
        "（4）粮食生产。粮食总产量{grain_output}。\n"
        "（5）满意度测评。抽样120户，发放问卷120份，回收118份。\n"
        "（6）扣分项。1月信息迟报1次，扣0.2分；7月窗口脱岗1人次，扣0.3分。\n"
        "佐证材料共3册，存镇党政办，联系人分机6015。"
    ),
    # 5 a script of the village loudspeaker
    (
        "“田间小喇叭”广播稿\n"
        "播出时间：每天早上6:40、傍晚5:20，各播2遍\n\n"
        "各位乡亲，大家好，这里是{T}应急广播，今天讲讲咱镇上去年的事。\n"
        "先说种田。{Y}年全镇打下粮食{grain_output~吨}，前一年是{grain_output@1~吨}，{claim up grain_output|粮食比前一"
        "年打得多|粮食没比前一年打得多}。\n"
        "再说腰包。{Y}年农村居民人均可支配收入{rural_income}，比上年{rural_income.growth}；村集体经营性收入"
        "{operating_income}，{claim double operating_income|足有上一年的两倍|家家户户都出了力}。\n"
        "还有来客。全年接待游客{tourists~约}，旅游总收入{tourism_revenue}。\n"
        "最后提个醒：医保缴费到本月28号截止，每人400元；狂犬疫苗周三上午在兽医站打，每只收工本费5元；腊月里烧香上坟，"
        "50米内别堆柴草。\n"
        "播音：阿秀　时长：3分40秒"
    ),
    # 6 talking points for receiving a delegation
    (
        "接待考察团介绍词（控制在8分钟以内）\n"
        "各位领导、各位同仁：\n"
        "一路辛苦了！从高速口过来大约20分钟，大家已经看到了沿路的千亩荷塘。我先把{T}的情况作个简要介绍。\n"
        "我们的邻居是{U}，两家常被放在一起比较，我也就不回避。{Y}年，我镇规上工业总产值{industrial_output}，{U}是"
        "{industrial_output/U}，{claim higher industrial_output|我镇在{U}之前|我镇不在{U}之前}。{Y}年农村居民人均可支配"
        "收入，我镇{rural_income}，{U}{rural_income/U}，{claim higher rural_income|这一项我镇高于{U}|这一项我镇不高于"
        "{U}}。\n"
        "论环境，{Y}年空气质量优良天数比例{good_air_share}，PM2.5平均浓度{pm25}。论人气，接待游客{tourists}，同比"
        "{tourists.growth}。\n"
        "接下来请大家移步二楼展厅，参观约需25分钟；午餐安排在镇食堂，每桌10人，标准每人50元。下午1点30分发车，共2辆中"
        "巴，车上备有雨伞40把。"
    ),
    # 7 an application to be named a model town
    (
        "美丽城镇示范镇申报书（节选）\n"
        "申报单位：{T}人民政府\n"
        "一、申报基础\n"
        "建成区面积2.8平方公里，主街长1.9公里，沿街建筑立面改造316幢。{Y}年末，全镇常住人口{residents}，上年末为"
        "{residents@1}，{claim up residents|人口比上年末增多|人口没有比上年末增多}。\n"
        "二、产业支撑\n"
        "{Y}年，社会消费品零售总额{total_retail_sales}，同比{total_retail_sales.growth}，"
        "{claim run3 total_retail_sales|已连续三年保持增长|夜间经济各具特色}；工业投资{industrial_investment~万}，同比"
        "{industrial_investment.growth}。\n"
        "三、生态底色\n"
        "{Y}年，空气质量优良天数比例为{good_air_share}，PM2.5年均浓度为{pm25}。现有公园7处、古树名木52株。\n"
        "四、创建安排\n"
        "拟用18个月，实施建设项目24个；其中3个项目已完成施工图审查。配套专职管理员6名，每周巡查不少于3次。\n"
        "附件：图纸12张、照片30张、光盘1张。"
    ),
    # 8 a note of a statistician on the year's data
    (
        "{Y}年统计数据质量核查说明\n"
        "{T}统计站\n\n"
        "为核实上报数据，1月6日至10日，本站2名专职统计员、5名辅助调查员入企核查台账44份，退回更正3份。现将主要数据说明如"
        "下：\n"
        "一、规上工业总产值{industrial_output}，上年同口径{industrial_output@1}，同比{industrial_output.growth}，"
        "{claim run3 industrial_output|系连续第三个年份增长|数据与用电情况基本匹配}。\n"
        "二、社会消费品零售总额{total_retail_sales}，上年同口径{total_retail_sales@1}，"
        "{claim up total_retail_sales|本年数大于上年数|本年数不大于上年数}。\n"
        "三、固定资产投资同比{fixed_asset_investment.growth}，工业投资{industrial_investment}，增速为"
        "{industrial_investment.growth~bare}。\n"
        "四、1家企业因财务软件升级迟报2天，已补录；另有1张报表把单位“千元”误填为“元”，差错由企业会计当日改正。\n"
        "五、纸质资料装订为5卷，保存期限10年。\n"
        "填表人签字：　　　　负责人签字：　　　　电话转3047"
    ),
    # 9 a letter to a university on co-operation
    (
        "关于商请开展校地合作的函\n"
        "××学院：\n"
        "我镇与贵院有多年的友好往来，去年暑期贵院2支实践队、27名师生在我镇驻点16天，留下了良好口碑。为深化合作，现将有关"
        "情况函告如下：\n"
        "一、我镇基本情况。{Y}年，{T}工业投资{industrial_investment}，上年为{industrial_investment@1}，"
        "{claim up industrial_investment|企业投入多于上年|企业投入并未多于上年}；规上工业总产值{industrial_output}，总量"
        "居{industrial_output.rank}；税收收入{tax_revenue}，同比{tax_revenue.growth}，"
        "{claim run3 tax_revenue|税收已三年连增|税收主要来自制造业}；城镇新增就业{new_urban_jobs}。\n"
        "二、合作设想。共建实习基地1个，每年接纳学生60名，按每人每天80元发放补贴；选派科技特派员4名，协议一签3年。\n"
        "三、近期安排。拟于4月17日上午登门拜访，我方一行5人。\n"
        "盼复为荷。联系人：镇人才办，分机7712。"
    ),
    # 10 a plan of rectification after an inspection
    (
        "{T}关于巡察反馈意见整改情况的报告\n"
        "县委巡察组：\n"
        "去年9月，巡察二组向我镇反馈问题4类17个，截至目前已整改到位15个，挽回损失2.3万元，提醒谈话8人。重点情况报告如下：\n"
        "一、针对“抓投资劲头不足”。{Y}年固定资产投资{fixed_asset_investment~1}，同比{fixed_asset_investment.growth}，年"
        "度计划完成{fixed_asset_investment.completion}，{claim done fixed_asset_investment|该项计划已足额完成|该项计划仍"
        "未完成，列为长期整改}。\n"
        "二、针对“集体经济底子薄”。{Y}年村集体经营性收入{operating_income}，{Y-1}年{operating_income@1}，"
        "{claim double operating_income|一年间翻了一番以上|一年间没有翻番}。\n"
        "三、针对“收支管理粗放”。{Y}年财政总收入{fiscal_revenue}，同比{fiscal_revenue.growth}；清退超标准租赁车辆1辆，压"
        "缩印刷费6.8万元。\n"
        "四、未完成的2个问题为历史用房办证和旧账清理，计划6月30日前销号。"
    ),
    # 11 a speech at the deputies' group discussion
    (
        "在镇人大代表分组审议时的发言\n"
        "主任、各位代表：\n"
        "我是第4组的代表，在茶厂上班，做代表做了6年。听了报告，我记下了几个数。\n"
        "第一个数，{Y}年我们{T}的财政总收入{fiscal_revenue~亿}，{claim run3 fiscal_revenue|三年来年年上涨|取之于民用之"
        "于民}。\n"
        "第二个数，农村居民人均可支配收入{rural_income~万元}，增速为{rural_income.growth~bare}"
        "。\n"
        "第三个数，城镇新增就业{new_urban_jobs}，{claim up new_urban_jobs|岗位比上一年添得多|岗位没有比上一年添得多}，我侄女"
        "就在其中。\n"
        "第四个数，旅游总收入{tourism_revenue}，同比{tourism_revenue.growth}，来了游客{tourists}。\n"
        "我也提两条意见：一是镇上到火车站的班车一天只有4趟，末班17点10分，太早；二是老街的公厕只有3个蹲位，节假日要排"
        "队15分钟。\n"
        "我的发言不到5分钟，说得不对请批评。"
    ),
    # 12 an invitation to a get-together of natives
    (
        "{T}乡贤恳谈会邀请函\n"
        "尊敬的先生／女士：\n"
        "岁序更新，乡情如酒。兹定于2月3日（正月初六）14:00，在镇文化中心一楼报告厅举行乡贤恳谈会，会期2小时，诚邀拨冗。\n"
        "随函附上家乡近况：\n"
        "· {Y}年，规上工业总产值{industrial_output}，同比{industrial_output.growth}；\n"
        "· {Y}年，社会消费品零售总额{total_retail_sales~近}；\n"
        "· {Y}年，接待游客{tourists}，{claim run3 tourists|游客数连续三年递增|古村落修缮一新}；\n"
        "· {Y}年，村集体经营性收入{operating_income}，上年{operating_income@1}；\n"
        "· {Y}年，PM2.5年均浓度{pm25}，上年{pm25@1}，{claim up pm25|浓度比上年高，治理还须用力|浓度不比上年高，星空依"
        "旧}。\n"
        "会场设座150席，请凭本函入场，可携家属1人；停车请至小学操场，备有车位85个。回执请于1月28日前发送。\n"
        "{T}乡贤联谊会　敬邀"
    ),
    # 13 an analysis of risk to the party committee
    (
        "经济形势研判材料（内部，共印11份）\n"
        "一、总体判断\n"
        "{Y}年，{T}经济总体运行在合理区间。财政总收入{fiscal_revenue}，上年{fiscal_revenue@1}；税收收入{tax_revenue}，同"
        "比{tax_revenue.growth}。\n"
        "二、与{U}的比较\n"
        "{Y}年固定资产投资，我镇{fixed_asset_investment}，{U}{fixed_asset_investment/U}，"
        "{claim higher fixed_asset_investment|我镇大于{U}|我镇不大于{U}}。{Y}年旅游总收入，我镇{tourism_revenue}，{U}"
        "{tourism_revenue/U}，{claim higher tourism_revenue|我镇大于{U}|我镇不大于{U}}。\n"
        "三、苗头性问题\n"
        "1. 2家家具厂拖欠工资合计41万元，涉及工人38名，劳动监察已介入，约定2月20日前付清。\n"
        "2. 部分企业订单只排到4月，较往年少排1个月左右。\n"
        "3. 近10天连续降雨，5个隐患点加密巡查，每6小时报告1次。\n"
        "四、对策\n"
        "建立“1名班子成员+2名干部”包干机制，每半个月会商1次。"
    ),
    # 14 a commentary for exhibition boards
    (
        "{T}便民服务中心大厅展板文字\n"
        "（共5块，每块1.2米×2.4米，喷绘单价每平方米45元）\n\n"
        "第一板　工业立镇\n"
        "{Y}年规上工业总产值{industrial_output~1}，{claim first industrial_output|全县乡镇排行第一|匠心铸就品质}；年末规"
        "上工业企业{industrial_enterprises}。\n"
        "第二板　绿色兴镇\n"
        "{Y}年空气质量优良天数比例{good_air_share}，上年{good_air_share@1}，{claim up good_air_share|优良天数占比比上年"
        "高|优良天数占比不比上年高}。\n"
        "第三板　富民强镇\n"
        "{Y}年农村居民人均可支配收入{rural_income}，同比{rural_income.growth}；村集体经营性收入同比"
        "{operating_income.growth}。\n"
        "第四板　就业暖镇\n"
        "{Y}年城镇新增就业{new_urban_jobs}。技能培训每月2期，每期30人，学满24课时发证。\n"
        "第五板　服务指南\n"
        "开放窗口13个，周六上午照常办理；身份证工本费20元；自助打印每人每天限10页。咨询台分机1001。\n"
        "施工要求：2月25日前装完，膨胀螺丝不得少于8颗。"
    ),
    # 15 a report of the budget working group on the first reading
    (
        "关于财政收支情况的初审意见\n"
        "镇人大主席团：\n"
        "1月9日，财经小组7名代表到财政所开展初审，抽查凭证65张，询问经办人3名。现将意见报告如下：\n"
        "一、收入。{Y}年{T}财政总收入{fiscal_revenue}，同比{fiscal_revenue.growth}，列全县{fiscal_revenue.rank~位}；其中"
        "税收收入{tax_revenue}，{claim run3 tax_revenue|税收连续三年实现增长|入库进度较为均衡}。\n"
        "二、税源。{Y}年规上工业总产值{industrial_output}；固定资产投资{fixed_asset_investment}，同比"
        "{fixed_asset_investment.growth}，{claim first fixed_asset_investment|投资总额在全县乡镇居于首位|后续税源值得期"
        "待}；社会消费品零售总额{total_retail_sales}。\n"
        "三、支出。差旅费有2笔附件不齐，金额合计3150元；购置打印机3台，未走比价程序，单价1899元。\n"
        "四、建议。每年6月、11月各公开1次账目；单笔5万元以上支出须经班子会集体研究。\n"
        "以上意见，提请主席团第5次会议审议。"
    ),
    # 16 a background note to a call for tenders, in English
    (
        "INVITATION TO QUOTE: BUS SHELTERS AND BENCHES\n"
        "Annex A: About the client\n\n"
        "The client is the local government of {T:en}. In {Y} its total fiscal revenue was {fiscal_revenue~en}, "
        "{fiscal_revenue.growth~en} on {Y-1}. {claim run3 fiscal_revenue|Revenue has grown three years in a row|Invoices "
        "are paid by bank transfer}. Visitor numbers in {Y} were {tourists.growth~en}, and tourism revenue "
        "was {tourism_revenue~en}, {tourism_revenue.growth~en}. Retail sales of consumer goods came to "
        "{total_retail_sales~en} in {Y}, {total_retail_sales.growth~en}. {claim up total_retail_sales|Shops "
        "sold more than in the year before|Shops did not sell more than in the year before}.\n\n"
        "Scope\n"
        "14 shelters of steel and glass, each 3.6 metres long, and 40 benches. The unit price of a bench shall not exceed "
        "850 yuan. Delivery within 60 days; guarantee of 24 months.\n\n"
        "How to reply\n"
        "Sealed quotes in 2 copies by noon on 18 April, Room 305. Questions: extension 4471."
    ),
    # 17 a script for a short film, in English
    (
        "SCRIPT: \"A Day in {T:en}\" (running time 2 min 30 s, version 4)\n\n"
        "Scene 1. Dawn over the river. Narrator: In {Y}, {good_air_share} of our days had good air quality. "
        "{claim up good_air_share|That share is above the one of the year before|That share is not above the one of the "
        "year before}.\n\n"
        "Scene 2. A workshop; close-up of hands. Narrator: Industrial output above designated size in {Y} was "
        "{industrial_output~en}, {industrial_output.growth~en}. {claim first industrial_output|It is the largest of any "
        "township in the county|Every part is checked by hand}. At the end of the year we had {industrial_enterprises~en} "
        "industrial enterprises above designated size.\n\n"
        "Scene 3. A family at supper. Narrator: Rural per capita disposable income was CNY {rural_income~en} in {Y}, "
        "{rural_income.growth~en}.\n\n"
        "Scene 4. Lanterns. Narrator: {new_urban_jobs~en} new urban jobs were created that year.\n\n"
        "Production notes: two cameras, 1 drone, 6 extras at 150 yuan each; filming on 11 and 12 May from 5:15 a.m.; "
        "subtitles no longer than 36 characters a line."
    ),
    # 18 a handout for a study visit, in English
    (
        "Study Visit to {T:en}: Handout for Participants\n\n"
        "Programme\n"
        "08:45 Coach leaves from Gate 3. 09:30 Welcome tea. 10:00 Walk through the old town (1.5 km, comfortable shoes). "
        "12:15 Lunch. 15:40 Return.\n\n"
        "What you should know beforehand\n"
        "{T:en} and {U:en} lie side by side. At the end of {Y}, {T:en} had {industrial_enterprises~en} "
        "industrial enterprises above designated size and {U:en} had {industrial_enterprises/U~en}. "
        "{claim higher industrial_enterprises|{T:en} had more of them than {U:en}|{T:en} did not have more of them than "
        "{U:en}}. Tourism revenue in {T:en} was {tourism_revenue~en} in {Y} and {tourism_revenue@1~en} in "
        "{Y-1}. The collective operating income of the villages of {T:en} was {operating_income~en} in {Y}; "
        "{claim double operating_income|it is at least double the figure for {Y-1}|part of it is paid out to the "
        "elderly}. Fixed-asset investment was {fixed_asset_investment~en} in {Y}, which is "
        "{fixed_asset_investment.completion} of the plan.\n\n"
        "Practical matters\n"
        "The group has 28 members and 2 interpreters. Please bring 30 yuan for the boat. Emergency contact: extension 5520."
    ),
    # 19 a column of the council's chair, in English
    (
        "From the Chair's Desk\n\n"
        "Friends often stop me at the market and ask what the office does all day. Last Tuesday, for instance, we dealt with "
        "11 letters, 2 burst pipes and a lost goat.\n\n"
        "But some of you want harder facts about {T:en}, so here they are. In {Y}, fixed-asset investment was "
        "{fixed_asset_investment~en}, {fixed_asset_investment.growth~en}. {claim done fixed_asset_investment|We met our "
        "investment plan|We fell short of our investment plan}. Tax revenue was {tax_revenue~en} in {Y} and "
        "{tax_revenue@1~en} in {Y-1}. There were {new_urban_jobs~en} new urban jobs in {Y}. "
        "{claim up new_urban_jobs|This is more than in {Y-1}|This is not more than in {Y-1}}. The average PM2.5 concentration "
        "was {pm25~en} micrograms per cubic metre, after {pm25@1~en} in {Y-1}.\n\n"
        "On a lighter note, the choir needs 3 basses, the allotment fence will cost 2,350 yuan, and the clock on the hall, "
        "which has run 7 minutes slow since autumn, was set right on 2 March.\n\n"
        "My door is open on Thursdays from 4 to 6 p.m."
    ),
    # 20 short posts for the town's channel, in English
    (
        "POSTS FOR THE WEEK (to be approved by Friday, 3 p.m.)\n\n"
        "Monday\n"
        "Did you know? Companies put {industrial_investment~en} into industry in {T:en} in {Y}, "
        "{industrial_investment.growth~en}. {claim up industrial_investment|More than the year before!|Not more than the year "
        "before, but we keep trying.}\n\n"
        "Tuesday\n"
        "Retail sales of consumer goods in {Y}: {total_retail_sales~en}, {total_retail_sales.growth~en}. "
        "{claim run3 total_retail_sales|The third year of growth in a row|Thank you for shopping locally}. #ShopLocal\n\n"
        "Wednesday\n"
        "Neighbours compared: rural per capita disposable income in {Y} was CNY {rural_income~en} in {T:en} and CNY "
        "{rural_income/U~en} in {U:en}.\n\n"
        "Thursday\n"
        "Money matters: total fiscal revenue in {Y} was {fiscal_revenue~en}.\n\n"
        "Friday\n"
        "Lost and found: 4 umbrellas, 1 scarf, 2 bicycle keys. Desk 5, open until 5:30 p.m.\n\n"
        "Weekend\n"
        "Open-air film at 7:45 p.m., free entry, 200 folding chairs. Each picture not larger than 2 MB, please."
    ),
)
