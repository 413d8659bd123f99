"""The nineteenth set of drafts, by another clerk: outlines, slips, reports, quizzes, bids, minutes, letters."""

DRAFTS = (
    (
        "工业线半年例会发言提纲\n7月11日下午\u3000二楼会议室\u3000限时8分钟\n（先摆账，再摆难处，最后说打法）\n老"
        "账——{T}{Y}年的年报已经审定：规上工业总产值{industrial_output}，较{Y-1}年{industrial_output.growth}；工"
        "业投资{industrial_investment}，较{Y-1}年{industrial_investment.growth}。{claim up industrial_output|规上"
        "工业总产值是涨的，分月走势见材料第3页|分月走势见材料第3页}。\n新账——上半年跑了5趟省厅，争取技改补助670"
        "万元；给38家小厂换了新电表；两座旧砖窑已清场复垦。\n难处——铜价从4月起涨了一成多，有11家企业反映接单不"
        "敢报长价；西区变电所还差1台主变。\n打法——7月底前开一次银企会，预备授信1.6亿元；8月15日前把9宗低效用地"
        "逐宗过堂；缺电的班次错到夜里10点以后。"
    ),
    (
        "政务服务热线转办单\n单号：第1147号\u3000\u3000来电时间：5月22日10:16\u3000\u3000限5个工作日办结\n诉求内"
        "容：周先生来电，问{T}的村账上一年到底能进多少钱，另问溪边小礼堂出租的租金去向。\n承办单位：农经站\n办理"
        "情况：经查台账，{T}村集体经营性收入（各村合计）{Y-2}年{operating_income@2}，{Y-1}年{operating_income@1}"
        "，{Y}年{operating_income}。{claim double operating_income|{Y}年这项收入已达到上年的2倍以上|明细表可凭身"
        "份证到农经站查阅}。小礼堂租金每年3.6万元，入村账后用于4名保洁员的工资补贴，收支单据已请周先生当面看过。"
        "\n回访结果：5月30日电话回访，来电人表示满意，希望今后每季度张榜一次。\n（本单一式2联）"
    ),
    (
        "年终特稿｜把一年走成四季\n图12幅\u30001月6日推送\u3000责编：小满\n\n〖春〗茶山开园，采茶工来了900人，头"
        "锅明前茶每斤卖到1800元。\n〖夏〗溪里放了3万尾鱼苗。一场暴雨下了7个小时，76名党员守了一夜堤。\n〖秋〗晒秋"
        "晒红了半座山。{Y}年，{T}的游客是{tourists}，留下的旅游总收入是{tourism_revenue}；翻回{Y-1}年，游客是{tou"
        "rists@1}，旅游总收入是{tourism_revenue@1}。{claim up tourism_revenue|旅游总收入比前一年多了，开客栈的人"
        "家嘴角都翘着|开客栈的人家，早早就把灯笼挂上了}。\n〖冬〗新卫生院封顶，建筑面积4800平方米；廊桥换下旧瓦1."
        "1万片。\n四季走完，回到门口，那盏灯还给你留着。"
    ),
    (
        "锣响开市\n——第六届山货大集开市辞\n父老乡亲们，赶集的朋友们：\n锣敲三遍，大集就开了！今天搭了118个棚，"
        "东头卖笋干，西头卖竹器，中间那口大锅煮了400斤芋头，敞开吃。\n开秤之前，我先报报咱{T}自家的斤两。{Y}年，{"
        "T}粮食总产量{grain_output}，{Y-1}年是{grain_output@1}；{Y}年，{T}社会消费品零售总额{total_retail_sales}"
        "，比上一年{total_retail_sales.growth}。{claim up grain_output|粮食总产量比上一年多，米缸满，心不慌|米缸"
        "是不是满，各家掀开盖子自己看}。\n规矩也说两条：公平秤设在4号棚，短一两罚十两；小孩走散了，到广播台找穿红"
        "马甲的小郑。\n大集摆3天，最后一天下午3点抽奖，奖品是1头小黄牛。开市！"
    ),
    (
        "致种粮户\n见信好。\n稻子灌浆了，有几件事写在纸上，比在喇叭里喊得清楚。\n一是价。粮站今年挂牌，早籼稻每50"
        "公斤132元，晚粳稻每50公斤140元，满30亩的大户再加2元。\n二是量。{T}的粮食总产量，{Y-2}年为{grain_output@2"
        "~吨}，{Y-1}年为{grain_output@1~吨}，{Y}年为{grain_output~吨}。{claim first grain_output|{Y}年，{T}的粮食"
        "总产量为全县四个乡镇之首，粮站为此添了1条烘干线|粮站今年添了1条烘干线}。\n三是钱。{Y}年，{T}农村居民人均"
        "可支配收入为{rural_income}，比上年{rural_income.growth}。规模种粮补贴每亩120元，9月20日前凭流转合同登记"
        "，过期不补。\n谁家缺收割机，请打电话给老孟，队里现有8台机子可以调。\n\u3000\u3000\u3000\u3000\u3000"
        "\u3000粮食生产服务队\u30008月28日"
    ),
    (
        "环境与健康监测季报\n第三季度\u3000|\u300010月14日印发\u3000|\u3000发至22个站所\n\n往年回看（全年数）\n"
        "\u3000指标：优良天数比例、PM2.5年均浓度\n\u3000范围：{T}\n\u3000{Y-1}年：优良天数比例{good_air_share@1}"
        "，PM2.5年均浓度{pm25@1}\n\u3000{Y}年：优良天数比例{good_air_share}，PM2.5年均浓度{pm25}\n\u3000简评：{cl"
        "aim up pm25|PM2.5年均浓度不降反升，这一头不能松|两项指标口径与省站一致}\n本季现场\n\u3000巡河214人次，清"
        "出垃圾31吨；抽检餐饮店油烟26家，4家不合格；新栽护岸柳树1500株。\n下季安排\n\u300011月起禁烧巡查每天2班，"
        "重点看北坡3个村；12月5日前完成井水取样48份。"
    ),
    (
        "附图说明（供排版用，不要改字）\n图2\u3000{T}旅游业三年走势\u3000{Y-2}年→{Y-1}年→{Y}年\n游客：{tourists"
        "@2}→{tourists@1}→{tourists}\n旅游总收入：{tourism_revenue@2}→{tourism_revenue@1}→{tourism_revenue}\n"
        "图下配一句话：{claim run3 tourists|这三年，游客人次年年都比上一年增长|游客从哪里来，见图3}。\n图3为客源"
        "地饼图，样本613份，其中扫码填的占八成；图4为停车场分布，共标9处、车位1240个。\n配色请用青、赭两色，字号"
        "不小于10磅，5月9日下班前把第2稿发回。"
    ),
    (
        "“书记在线”直播间文字记录\n（2月18日19:30开播，53分钟，峰值4100人在看）\n@竹林听雨：工资条上看不出来，"
        "咱{T}一年收上来多少税？\n答：{Y}年的税收收入，{T}是{tax_revenue}；再往前一年，{Y-1}年，是{tax_revenue@1}"
        "。{claim up tax_revenue|税收收入是增加的，要谢谢各位老板和师傅|要谢谢各位老板和师傅}。\n@大头鱼：那财政"
        "总收入呢？\n答：{Y}年，{T}财政总收入{fiscal_revenue}，排全县{fiscal_revenue.rank~位}。\n@今天也要加油："
        "老车站拆不拆？\n答：不拆，改成青年驿站，36张床，概算880万元，预计11月试住，头一周不收钱。\n@路过：主播喝"
        "口水吧。\n答：好，今天这是第3杯了。"
    ),
    (
        "“文旅融合特色乡镇”申报书\n表二\u3000申报理由（限600字）\n申报主体：{T}\u3000联系人：2名\u3000附件：17"
        "件\n理由之一，资源成片。古道23公里，水碓7座，非遗项目省级2项、市级5项。\n理由之二，客流可证。{Y}年，{T}"
        "游客{tourists}，同比{tourists.growth}；旅游总收入{tourism_revenue}，同比{tourism_revenue.growth}。{claim"
        " first tourists|以游客人次论，{T}居全县各乡镇第一|票务、卡口、手机信令三套数据均可调阅}。\n理由之三，农"
        "家得益。{Y}年，{T}农村居民人均可支配收入{rural_income}，同比{rural_income.growth}。开民宿的农户有87户，"
        "卖手工豆腐的“豆腐嫂”有19位。\n理由之四，投入有数。近三年投入游步道、公厕、标识标牌资金4160万元，其中社"
        "会资本占四成。\n承诺：所填内容如有不实，两年内不再申报。"
    ),
    (
        "通稿\n（请各媒体于1月19日18时后刊发，责任校对已签字）\n一边是挖掘机的轰鸣，一边是年终盘点的键盘声。记者1"
        "8日从当地获悉，{Y}年，{T}固定资产投资{fixed_asset_investment}，同比{fixed_asset_investment.growth}，完成"
        "年度目标任务的{fixed_asset_investment.completion}。{claim done fixed_asset_investment|这意味着，全年固定"
        "资产投资的目标任务已经完成|“数字背后，是一块块工地。”当地负责人说}。\n走进城北智造园，塔吊林立。总投资"
        "7.2亿元的轴承项目打下最后一根桩，工期比合同快了16天；隔壁的冷链仓已装好4台机组。\n另据了解，{Y}年，{T}工"
        "业投资{industrial_investment}，上一年为{industrial_investment@1}。\n今年，当地排定重点项目34个，3月底前"
        "要开工12个。\n（完，共2页）"
    ),
    (
        "书面报告\n送：人大主席团第14次会议\n主席，各位委员：\n现将稳就业、稳主体的情况书面报告如下，不再作口头说"
        "明。\n甲、就业。{T}{Y}年城镇新增就业{new_urban_jobs}，{Y-1}年城镇新增就业{new_urban_jobs@1}。{claim up n"
        "ew_urban_jobs|{Y}年的城镇新增就业人数多于上年|两年数据均由人社系统导出}。办技能班8期，结业277人，其中考"
        "取证书的203人。\n乙、主体。{Y}年末，{T}规上工业企业{industrial_enterprises}，{Y-1}年末为{industrial_ente"
        "rprises@1}。入企送政策61场，协调用工纠纷18起。\n丙、短板。家政、护理两个工种报名的人少，一个班原定40人，"
        "只到了23人；零工驿站尚缺空调3台。\n丁、请求。建议把驿站运行经费26万元列入下一年预算。\n请审议。"
    ),
    (
        "年度考核自评表（经济类，满分40分）\n被考核单位：{T}\u3000填表：小骆\u300012月末关账，次年1月12日填\n序1"
        "\u3000财政总收入\u3000权重12分\u3000完成情况：{Y}年{fiscal_revenue}，同比{fiscal_revenue.growth}\u3000自"
        "评11.5分\n序2\u3000规上工业总产值\u3000权重12分\u3000完成情况：{Y}年{industrial_output}，同比{industrial"
        "_output.growth}\u3000自评11分\n序3\u3000固定资产投资\u3000权重10分\u3000完成情况：{Y}年{fixed_asset_inve"
        "stment}，同比{fixed_asset_investment.growth}\u3000自评9分\n序4\u3000争先创优\u3000权重6分\u3000完成情况"
        "：获市级以上表彰3次，现场会承办1次\u3000自评5分\n自评说明：{claim up fiscal_revenue|序1所列财政总收入比"
        "上年增加，佐证见附件1|序1所列数据的佐证见附件1}。附件共8份、63页，已按序装订。\n自评合计36.5分。"
    ),
    (
        "两地党政联席会纪要\n〔第3次〕\u30009月4日\u3000地点：水库管理房\u3000参加：{T}9人，{U}8人\n会议通报了去"
        "年底核定的家底，并议定四件事。\n家底：{Y}年，{T}财政总收入{fiscal_revenue~亿}，税收收入{tax_revenue~亿}"
        "；{Y}年，{U}财政总收入{fiscal_revenue/U~亿}，税收收入{tax_revenue/U~亿}。{claim higher fiscal_revenue|财"
        "政总收入{T}多于{U}，会议同意共建经费由{T}多担一成|会议同意共建经费按受益面积分担}。\n一、界山防火道，长1"
        "2公里，宽8米，双方各修一半，入冬前通。\n二、跨界公交每天加开4班，末班延到20:40，票价3元不变。\n三、水库"
        "船只清理，登记在册57条，补偿总额133万元，10月底前兑付。\n四、下次会议11月召开，地点另行通知，吃食堂。\n"
        "记录：小蓝"
    ),
    (
        "收件人：规划编制组\n抄送：老柯、小汤\n主题：补发上次说的那几个数\n\n各位好：\n昨天会上问到的数，我请统计"
        "站核了一遍，都写在这里，省得再翻附件（附件太大，46兆，发了两次没发出去）。\n· {Y}年末，{T}常住人口{resi"
        "dents~人}；{Y-1}年末，{T}常住人口{residents@1~人}。\n· {Y}年，{T}规上工业总产值{industrial_output~1}，"
        "在全县排{industrial_output.rank~位}。\n· {Y}年，{T}社会消费品零售总额{total_retail_sales~万元}。\n{clai"
        "m up residents|人口这一条请留意：年末常住人口比上年末多，学位测算要跟着调|人口这一条请留意：学位测算要用"
        "年末数，别用年平均数}。\n另外，踏勘改到本周四早上7:40，中巴19座，山路长，晕车的同志坐前排。雨靴我备了10"
        "双。\n\u3000\u3000小祁\u30003月17日"
    ),
    (
        "新录用人员岗前培训讲义\n第二讲\u3000认识我们服务的地方（约40分钟）\n○开场：请每人用30秒介绍自己。本期学"
        "员21名，有6名是第一次来。\n○板书（一）：厂。{Y}年，{T}的规上工业总产值为{industrial_output}，{U}的规上"
        "工业总产值为{industrial_output/U}。\n○板书（二）：店。{Y}年，{T}的社会消费品零售总额为{total_retail_sal"
        "es}，{U}的社会消费品零售总额为{total_retail_sales/U}。\n○板书（三）：人。{Y}年末，{T}的常住人口为{resid"
        "ents}，{U}的常住人口为{residents/U}。\n○提问：从板书能看出什么？（参考：{claim higher residents|{Y}年末"
        "，{T}的常住人口比{U}多|两地各有长短，言之成理即可}。）\n○作业：3天内走完15户，写一篇800字的走访手记，4"
        "月11日交给带教师傅。"
    ),
    (
        "项目建议书（节选）\n第二章\u3000建设背景\n项目名称：滨溪农贸市场改建；估算总投资2980万元；建设期14个月。"
        "\n2.1\u3000消费支撑\u3000{T}社会消费品零售总额，{Y-2}年为{total_retail_sales@2}，{Y-1}年为{total_retail_"
        "sales@1}，{Y}年为{total_retail_sales}。{claim run3 total_retail_sales|这三年，社会消费品零售总额年年比上"
        "年增长，市场扩容有依据|市场扩容的依据，另见客流调查}。\n2.2\u3000人口支撑\u3000{Y}年末{T}常住人口{reside"
        "nts}。服务半径按1.5公里计，覆盖5个社区。\n2.3\u3000居民意愿\u3000入户问卷320份，赞成改建的占87%；最在意"
        "的三项依次是停车、地面防滑和活禽分区。\n2.4\u3000现状问题\u3000市场建成已26年，摊位164个，漏雨的棚顶约90"
        "0平方米；上一次大修花了58万元，只管了3年。"
    ),
    (
        "MID-YEAR MONITORING PAPER\nFor the Policy and Resources Committee, 16 July, agenda page 31\nStarting poi"
        "nt\n  Full-year accounts for {T:en} are now final. In {Y}, total fiscal revenue was {fiscal_revenue~en},"
        " {fiscal_revenue.growth~en} on {Y-1}; tax revenue was {tax_revenue~en}, {tax_revenue.growth~en} on {Y-1}"
        ". {claim up tax_revenue|Tax revenue, in other words, grew during that year|Both have been signed off by "
        "the auditor}.\nSix months in\n  Calls to the contact centre averaged 214 a day. The leisure pool was shu"
        "t for 19 days while tiles were replaced. Of 47 savings proposals, 30 are on course, 12 are late and 5 ha"
        "ve been dropped.\nWhat we ask of members\n  To note the paper; to release 450,000 yuan from the repairs "
        "reserve for the library roof; and to meet again on 8 October instead of the 1st."
    ),
    (
        "WRITTEN ANSWERS, Thursday 6 March\nQuestion 12, from Councillor Hale: to ask the Executive Member for En"
        "terprise how many industrial firms there are in {T:en}, and how much they make.\nThe Executive Member (C"
        "ouncillor Shaw) replied: At the end of {Y}, {T:en} had {industrial_enterprises~en} above-scale industria"
        "l enterprises; at the end of {Y-1}, it had {industrial_enterprises@1~en}. Above-scale industrial output "
        "there in {Y} was {industrial_output~en}. {claim up industrial_enterprises|The number of these enterprise"
        "s is therefore greater than it was a year earlier|The next count will be laid in the members' room when "
        "it arrives}.\nSupplementary, from Councillor Hale: when will the weight limit on Mill Bridge be lifted?"
        "\nReply: Not before 20 May. The bearings are being renewed at a cost of 2.75 million yuan, and lorries o"
        "ver 7.5 tonnes should use the ring road, which adds 4 kilometres."
    ),
    (
        "Home / Your council / Looking back\nTHE YEAR THAT WAS\nReading time: 3 minutes. Photographs: 18.\n\n[Bri"
        "cks] A new health centre with 12 consulting rooms opened on 2 September. It cost 23 million yuan and cam"
        "e in 6 weeks late, for which we have said sorry.\n[Money in] During {Y}, fixed-asset investment in {T:en"
        "} was {fixed_asset_investment~en}; during {Y-1}, it was {fixed_asset_investment@1~en}. For {Y} we delive"
        "red {fixed_asset_investment.completion} of the annual plan for fixed-asset investment. {claim done fixed"
        "_asset_investment|So the plan was met|Our next plan is out for comment}.\n[Guests] During {Y}, tourism r"
        "evenue in {T:en} was {tourism_revenue~en}, {tourism_revenue.growth~en} on the year before.\n[Thanks] To "
        "164 litter-pickers, 31 school crossing volunteers, and whoever left the giant pumpkin on the steps.\n\nW"
        "as this helpful? Yes (92) / No (7)"
    ),
    (
        "REMARKS AT THE OPENING OF THE SPRING CATTLE FAIR\n(check against delivery)\n\nGood morning! I counted 84"
        " pens on the way in, and a queue of 40 for the bacon rolls, so I shall be brief.\n\nMy grandfather sold "
        "his first heifer on this green at the age of 13. He would be surprised at what our villages earn nowaday"
        "s. In {Y}, village operating income across {T:en} was {operating_income~en}. In {Y-1}, village operating"
        " income across {T:en} was {operating_income@1~en}. {claim double operating_income|That is double the fig"
        "ure for the year before, or better|I leave the arithmetic to the children's tent}.\n\nAnd he would ask a"
        "bout people's pockets. Well, in {Y}, rural disposable income per head in {T:en} stood at {rural_income~e"
        "n} yuan.\n\nJudging starts at 10.45 in ring 2. Please keep dogs on leads; last year we had 3 escapes and"
        " a bitten accordion. I declare the fair open."
    ),
    (
        "Parish Office, The Old Forge\n9 November\n\nTo everyone on the north side of {T:en}\n\nDear neighbours,"
        "\n\nSome 70 of you came to the hall on the 2nd to talk about the works bus, and I promised a plain accou"
        "nt.\n\nWhy a bus at all? Because people have jobs to get to. In {Y-1}, the number of new urban jobs in {"
        "T:en} was {new_urban_jobs@1~en}. In {Y}, the number of new urban jobs in {T:en} was {new_urban_jobs~en}."
        " {claim up new_urban_jobs|New urban jobs were thus more numerous than in the year before, and the car pa"
        "rk by the mill shows it|The car park by the mill, as you told me, is full by 7.20}.\n\nWhat would it cos"
        "t? The operator asks 310,000 yuan a year for 6 runs a day. Employers have offered half. A single fare wo"
        "uld be 2 yuan.\n\nWhen do we decide? On 24 November. If 150 households say yes on the slip, the bus star"
        "ts on 12 January.\n\nWith kind regards,\nRuth Pascoe"
    ),
    (
        "CLEAN AIR QUARTERLY | number 33 | winter\nFree to all: 2,400 copies, printed on recycled paper\n\nTHE LO"
        "NG VIEW\nWe always begin with whole years, because a single quarter says little. {T:en}, share of days w"
        "ith good air: {good_air_share@2} in {Y-2}, {good_air_share@1} in {Y-1}, {good_air_share} in {Y}. {T:en},"
        " average PM2.5 in micrograms per cubic metre: {pm25@2~en} in {Y-2}, {pm25@1~en} in {Y-1}, {pm25~en} in {"
        "Y}. {claim up pm25|Average PM2.5 was thus higher in {Y} than in the year before|The meters are calibrate"
        "d every 6 months}.\n\nTHE SHORT VIEW\nWardens made 58 visits this quarter and issued 4 notices. Two elec"
        "tric sweepers (price: 780,000 yuan the pair) arrived on 3 December.\n\nYOUR VIEW\nGordon, aged 9, asks i"
        "f cows count as traffic. Answers by 31 January, please; the best will win a bicycle bell."
    ),
    (
        "FUNDING BID: Shared Visitor Shuttle (round 4)\nLead body: {T:en}     Partner: {U:en}     Sum sought: 1.1"
        "5 million yuan\n\nEvidence of need, all for the year {Y}:\n  (i) tourism revenue | {T:en}: {tourism_reve"
        "nue~en} | {U:en}: {tourism_revenue/U~en}\n  (ii) retail sales | {T:en}: {total_retail_sales~en} | {U:en}"
        ": {total_retail_sales/U~en}\n  (iii) new urban jobs | {T:en}: {new_urban_jobs~en} | {U:en}: {new_urban_j"
        "obs/U~en}\n\nNarrative. {claim higher total_retail_sales|As line (ii) shows, retail sales in {T:en} are "
        "above those in {U:en}, and the shuttle would spread the benefit|The shuttle would spread the benefit of "
        "a visit over both places}. Two 16-seat vehicles would run every 35 minutes from Easter to the end of Oct"
        "ober, 11 stops in all. A trial on 3 Sundays carried 508 passengers.\n\nMatch funding: 400,000 yuan, pled"
        "ged by 9 hotels. Decision expected: 22 February."
    ),
    (
        "THE BELFRY\nParish magazine, Candlemas, 4 yuan where sold\n\nHOLIDAY QUIZ: THE ANSWERS\n(Only two entrie"
        "s were all correct. Well done, the Misses Farr.)\n1. How many steps are there to the top of the tower? 1"
        "31.\n2. How much did the shops of {T:en} take? Retail sales in {Y} were {total_retail_sales~en}, {total_"
        "retail_sales.growth~en} on {Y-1}.\n3. What did the factories of {T:en} turn out? Above-scale industrial "
        "output in {Y} was {industrial_output~en}, {industrial_output.growth~en} on {Y-1}.\n4. And the bonus poin"
        "t? {claim first industrial_output|Of the county's four towns, {T:en} had the greatest industrial output "
        'in {Y}|The carillon plays "Early One Morning" at noon}.\n5. Who rang the treble in the great frost? Ol'
        "d Amos Kell, for 5 hours, in mittens.\n\nDATES. Pancake races, 17 February at 2.30 p.m. Bell fund to dat"
        "e: 18,640 yuan of the 25,000 we need."
    ),
)
