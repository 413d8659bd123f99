"""The fifteenth set of drafts, by another hand: the plainest papers of all, with a clerk's own numbers around them."""

DRAFTS = (
    (
        "各位代表：现在，我代表{T}人民政府向大会作工作报告，请予审议。\n一、{Y}年工作回顾\n（一）稳经济。规上工业"
        "总产值完成{industrial_output}，同比{industrial_output.growth}；固定资产投资完成{fixed_asset_investment}"
        "，同比{fixed_asset_investment.growth}，为年度任务数的{fixed_asset_investment.completion}；财政总收入完成"
        "{fiscal_revenue}，同比{fiscal_revenue.growth}。{claim done fixed_asset_investment|人代会确定的固定资产投"
        "资任务如期完成|对照年初部署，仍有短板要补}。\n（二）抓项目。总投资3.6亿元的园区二期破土动工，14个县级重"
        "点项目竣工11个，交付净地420亩。\n（三）惠民生。改造农村公路12.4公里，新建口袋公园3处，城镇新增就业{new_u"
        "rban_jobs}，农村居民人均可支配收入{rural_income}，同比{rural_income.growth}。"
    ),
    (
        "{T}工作简报\n第2期\n党政综合办公室　1月12日\n\n商贸文旅工作综述\n据统计，{Y}年{T}全年接待游客{tourists}"
        "，比上年{tourists.growth}；实现旅游总收入{tourism_revenue}，比上年{tourism_revenue.growth}；社会消费品零"
        "售总额{total_retail_sales}，增速{total_retail_sales.growth~bare}。年内办采摘节、龙舟赛等活动9场，新开民"
        "宿6家，新增停车位310个。{claim run3 tourism_revenue|至此，旅游总收入已保持三年连续增长|下阶段重点是补住"
        "宿短板}。\n\n报：县委办、县府办　发：各村（社区）　共印60份"
    ),
    (
        "本报讯（通讯员 周敏）2月20日，{T}新春招商恳谈会在县城举行，68位客商到会，现场签约项目5个，计划总投资11.2"
        "亿元。党委书记在推介环节介绍，{Y}年，{T}有规上工业企业{industrial_enterprises}，规上工业总产值{industria"
        "l_output}，总量居{industrial_output.rank}；工业投资{industrial_investment}，比{Y-1}年{industrial_investm"
        "ent.growth}。“{claim first industrial_output|规上工业总产值全县最大，这是我们招商的底气|我们会当好服务"
        "企业的店小二}。”他说。据悉，签约项目中的精密铸件项目占地55亩，预计下半年投产。"
    ),
    (
        "附表1　{T}主要经济社会指标\n指标｜{Y}年｜{Y-1}年\n常住人口（年末）｜{residents}｜{residents@1}\n规上工业"
        "企业（年末）｜{industrial_enterprises}｜{industrial_enterprises@1}\n社会消费品零售总额｜{total_retail_sa"
        "les}｜{total_retail_sales@1}\n税收收入｜{tax_revenue}｜{tax_revenue@1}\n农村居民人均可支配收入｜{rural_i"
        "ncome}｜{rural_income@1}\nPM2.5年均浓度｜{pm25}｜{pm25@1}\n说明：年报表格共7张，经2轮审核，于1月25日定稿"
        "。{claim up residents|常住人口比上年末增加|人口数为年报反馈数}。\n填表：李芳　审核：陈国强"
    ),
    (
        "在{T}三级干部大会上的讲话（摘要）\n同志们：今天到会的有各村、各站所、各学校负责人，一共142人，会议开到11"
        "点结束。先讲成绩。{Y}年，粮食总产量{grain_output}；农村居民人均可支配收入由上年的{rural_income@1}增至{ru"
        "ral_income!up}；城镇新增就业{new_urban_jobs}。{claim up grain_output|粮食总产量比上年多，同志们功不可没|"
        "同志们一年到头很辛苦}。再讲问题。27个村里，有4个村的污水管网还没有接通，有3个村的账目公开拖了两个月。最"
        "后讲要求，就三句话：3月底前整改到位，6月底前逐村验收，年底前公开结果。"
    ),
    (
        "关于报送商贸特色乡镇申报材料的通知\n各村（社区）、各有关单位：\n省里定于6月30日截止受理申报。{T}的申报工"
        "作由经济发展办牵头，8个单位配合。为统一口径，有关基础数据明确如下：{Y}年社会消费品零售总额{total_retail_"
        "sales}，{Y-1}年为{total_retail_sales@1}；{Y}年税收收入{tax_revenue}，{Y-1}年为{tax_revenue@1}；{Y}年旅游"
        "总收入{tourism_revenue}。{claim up total_retail_sales|社会消费品零售总额比上年增长，可作为亮点写入|文字"
        "材料控制在3000字以内}。请于6月15日17时前报送纸质稿一式4份，并附现场照片10张。"
    ),
    (
        "{T}重点项目攻坚行动方案\n一、工作基础\n{Y}年，{T}固定资产投资{fixed_asset_investment}，在全县排{fixed_as"
        "set_investment.rank~位}，年度计划完成率{fixed_asset_investment.completion}；工业投资{industrial_investme"
        "nt}，{Y-1}年为{industrial_investment@1}。{claim first fixed_asset_investment|固定资产投资总量在全县各乡"
        "镇中最多，但项目储备还不够厚实|项目储备还不够厚实}。\n二、攻坚目标\n盘活存量用地180亩，开工亿元以上项目4"
        "个，竣工6个。\n三、工作安排\n（1）4月15日前，逐个项目定专班，每个专班3至5人；（2）每月20日调度一次；（3"
        "）12月10日前完成考评，对前3名予以表彰。"
    ),
    (
        "就业有门路，生活有奔头💼\n@{T}的父老乡亲，{Y}年就业账单请查收——\n✅ 城镇新增就业{new_urban_jobs}（{Y-1"
        "}年：{new_urban_jobs@1}）\n✅ 农村居民人均可支配收入{rural_income~万元}\n✅ 年末规上工业企业{industrial_"
        "enterprises}\n这一年，我们办招聘会18场，提供岗位3260个；开设家政、电商培训班12期，725人拿到证书；为87户"
        "创业家庭贴息。{claim up new_urban_jobs|城镇新增就业人数比上一年更多，感谢每一位努力的你|感谢每一位努力的"
        "你}！\n下一场招聘会：3月8日上午9点，文化广场，记得带身份证和简历2份。"
    ),
    (
        "{T}党委会议纪要\n时间：2月9日14:30　地点：三楼会议室　参加：9人　列席：5人\n会议研究了3个事项。\n1．关于"
        "{Y}年财政运行。会议听取财政所汇报：财政总收入{fiscal_revenue}，比上年{fiscal_revenue.growth}，总量位居{f"
        "iscal_revenue.rank}；税收收入{tax_revenue}，比上年{tax_revenue.growth}。会议指出，{claim first fiscal_re"
        "venue|财政总收入虽居全县首位，仍须过紧日子|要牢固树立过紧日子的思想}。\n2．关于村级便民服务点。同意改造6"
        "处，预算96万元。\n3．关于人事。同意2名同志试用期满转正。"
    ),
    (
        "致在外乡亲的新春慰问信\n亲爱的乡亲们：\n爆竹声里，家乡{T}向你们问好！过去的{Y}年，家乡各村的集体经营性收"
        "入合起来有{operating_income}，{Y-1}年是{operating_income@1}；社会消费品零售总额{total_retail_sales~约}；"
        "优良天数比例{good_air_share}。{claim double operating_income|村集体经营性收入比上一年翻了一番，里面也有"
        "你们牵线搭桥的功劳|家乡的每一点变化，都有你们牵线搭桥的功劳}。去年，乡贤会走访困难家庭43户，发放助学金26"
        ".5万元；老车站改成的乡愁馆，开馆头一个月来了五千多人。正月初六上午，乡情茶话会备好了200个座位，等你们回"
        "来。"
    ),
    (
        "对县人大第37号建议的答复\n徐代表：您提出的《关于加大{T}企业技改支持力度的建议》收悉，现答复如下。\n近三"
        "年，{T}工业投资分别为{industrial_investment@2}（{Y-2}年）、{industrial_investment@1}（{Y-1}年）和{indust"
        "rial_investment}（{Y}年），{Y}年同比{industrial_investment.growth}。年末规上工业企业{Y-1}年为{industrial"
        "_enterprises@1}，{Y}年为{industrial_enterprises}。{claim up industrial_investment|工业投资在{Y}年实现正"
        "增长，与您的关心分不开|您反映的问题，我们正逐条研究}。下一步，将设立1500万元的技改贴息资金，单户最高补助"
        "80万元，首批拟支持23个项目。承办人：沈伟，办理时限60天。"
    ),
    (
        "关于{T}{Y}年预算执行情况的报告（书面）\n受{T}人民政府委托，现将有关情况报告如下。\n收入：全年财政总收入{"
        "fiscal_revenue~亿}，上年为{fiscal_revenue@1~亿}；税收收入{tax_revenue~亿}，同比{tax_revenue.growth}。{cl"
        "aim up fiscal_revenue|财政总收入较上年增加，收支矛盾有所缓解|收支平衡仍有一定压力}。\n支出：教育2310万元"
        "，卫生健康865万元，农林水3120万元，“三公”经费41.7万元。\n管理：评审工程78项，核减资金390万元；清理往来"
        "款15笔。\n以上报告，请予审查。"
    ),
    (
        "{T}大事记（{Y}年）\n1月9日　敬老院新楼启用，床位120张。\n3月17日　首届油菜花节开幕，当天来客8600人。\n5"
        "月22日　跨溪大桥合龙，全长238米，造价5600万元。\n8月3日　遭遇台风，转移群众1174人，无人员伤亡。\n10月11"
        "日　中学百年校庆，校友1300余人返校。\n附记　全年粮食总产量{grain_output}，旅游总收入{tourism_revenue}，"
        "同比{tourism_revenue.growth}，社会消费品零售总额{total_retail_sales}，同比{total_retail_sales.growth}，"
        "年末常住人口{residents~人}。{claim first tourism_revenue|旅游总收入为全县各乡镇最高|是年无重大安全事故}"
        "。"
    ),
    (
        "{T}、{U}结对共建情况小结\n自3月签约以来，两地互派干部8名，互访11次，共建田间课堂2个，签订产销协议金额680"
        "万元。从{Y}年年报看，两地基本情况是：\n——农村居民人均可支配收入，{T}{rural_income}，{U}{rural_income/U"
        "}；\n——村集体经营性收入，{T}{operating_income}，{U}{operating_income/U}；\n——粮食总产量，{T}{grain_o"
        "utput}，{U}{grain_output/U}。\n{claim higher operating_income|相比之下，{T}的村集体经营性收入高于{U}|两"
        "地各有所长}。后续拟合建冷链仓库1座，库容3000立方米，投资950万元，各出一半。"
    ),
    (
        "空气质量情况通报\n各村、各企业：\n{Y}年，{T}PM2.5平均浓度{pm25}，上年{pm25@1}；优良天数比例{good_air_sha"
        "re}，上年{good_air_share@1}。同期，相邻的{U}PM2.5平均浓度{pm25/U}，优良天数比例{good_air_share/U}。{clai"
        "m higher good_air_share|优良天数比例{T}优于{U}，但不可松懈|形势不容松懈}。全年出动巡查人员2150人次，查处"
        "露天焚烧31起，淘汰燃煤小锅炉9台，路面日洒水4遍。请各单位于10个工作日内报送自查情况。"
    ),
    (
        "壮大村级集体经济　三年行动回头看\n一笔总账：{T}各村集体经营性收入，{Y-2}年合计{operating_income@2}，{Y-1"
        "}年合计{operating_income@1}，{Y}年合计{operating_income}，{Y}年同比{operating_income.growth}。\n几个典型"
        "：桥头村把旧粮站租给面包作坊，一年租金18万元；上坞村流转山林640亩种黄精；后洋村与另外4个村抱团建标准厂房"
        "7000平方米。\n一点体会：让村民得实惠才是根本，{Y}年农村居民人均可支配收入{rural_income}，同比{rural_inco"
        "me.growth}。{claim run3 operating_income|村集体经营性收入三年年年有增长，路子走对了|路还长，劲不能松}。"
    ),
    (
        "{T:en} Town Council: Annual Report for {Y}. Foreword by the Chair. The council met 11 times during the y"
        "ear and considered 64 planning applications. The local economy produced above-scale industrial output of"
        " {industrial_output~en}, {industrial_output.growth~en} on the previous year, and total fiscal revenue wa"
        "s {fiscal_revenue~en}, {fiscal_revenue.growth~en}. Fixed-asset investment amounted to {fixed_asset_inves"
        "tment~en}, which is {fixed_asset_investment.completion} of the annual target. {claim done fixed_asset_in"
        "vestment|I am glad to say that the target for fixed-asset investment was met|I thank all our staff for t"
        "heir work}. The library, reopened in May after repairs costing 2.4 million yuan, has 1,150 new members."
    ),
    (
        "PARISH MAGAZINE\nFrom the clerk's desk. Thank you to the 85 residents who came to the annual parish meet"
        "ing on 14 March. Several asked for the figures that were read out, so here they are again. In {Y}, {T:en"
        "} saw {new_urban_jobs~en} new urban jobs, against {new_urban_jobs@1~en} in {Y-1}. Rural disposable incom"
        "e per head was {rural_income~en} yuan, against {rural_income@1~en} yuan in {Y-1}. {claim up new_urban_jo"
        "bs|There were more new urban jobs than the year before, which was warmly received|The question about bus"
        "es was deferred}. The church roof appeal now stands at 36,400 yuan, and the plant sale is on 9 May at 10"
        " a.m."
    ),
    (
        "Minutes of the Finance Committee of {T:en}, held on 6 February at 7.30 p.m.\nPresent: Cllr Dean (chair) "
        "and six members. Public: 3.\nF/12 Minutes of 9 January: approved.\nF/13 Revenue outturn. The treasurer r"
        "eported total fiscal revenue of {fiscal_revenue~en} for {Y}, compared with {fiscal_revenue@1~en} for {Y-"
        "1}, and tax revenue of {tax_revenue~en} for {Y}, {tax_revenue.growth~en} year on year. {claim run3 tax_r"
        "evenue|It was noted that tax revenue had grown for the third year in succession|The report was received "
        "without comment}.\nF/14 Payments: 17 invoices totalling 48,210 yuan approved.\nF/15 Date of next meeting"
        ": 5 March. The meeting closed at 8.50 p.m."
    ),
    (
        "FOR IMMEDIATE RELEASE\nVisitors' year in {T:en}\nShops and guesthouses in {T:en} published their joint r"
        "eview today. Tourism revenue for {Y} was {tourism_revenue~en}, {tourism_revenue.growth~en} compared with"
        " {Y-1}, and retail sales in the same year totalled {total_retail_sales~en}, {total_retail_sales.growth~e"
        'n}. "{claim first tourism_revenue|No other town in the county earned as much tourism revenue as {T:en} '
        "did|It was a busy season for all 46 of our members},\" said the association's chairwoman, Ms Lowe. The l"
        "antern festival returns on 12 February with 30 stalls and a budget of 350,000 yuan.\nEnds. Notes to edit"
        "ors: photographs are available until 28 February."
    ),
    (
        "Dear Mayor,\nIt was a pleasure to welcome your delegation of 15 to {T:en} last month. You asked how our "
        "town compares with {U:en}, where you spent the second day. In {Y}, above-scale industrial output was {in"
        "dustrial_output~en} in {T:en} and {industrial_output/U~en} in {U:en}. At the end of that year there were"
        " {industrial_enterprises~en} above-scale industrial enterprises in {T:en} and {industrial_enterprises/U~"
        "en} in {U:en}. {claim higher industrial_output|{T:en} thus had the higher industrial output of the two|I"
        " hope that this is what you were looking for}. Our own visit, for which we suggest 20 to 23 September, w"
        "ould be a party of eight.\nYours sincerely,\nThe Town Clerk"
    ),
    (
        "Home > Your council > Facts and figures\nAbout {T:en}. The council has 13 members, elected every four ye"
        "ars, and employs 22 staff. The town hall dates from 1908.\n* Air quality in {Y}: good air on {good_air_s"
        "hare} of days; average PM2.5 of {pm25~en} micrograms per cubic metre\n* Air quality in {Y-1}: good air o"
        "n {good_air_share@1} of days; average PM2.5 of {pm25@1~en} micrograms per cubic metre\n* Rural disposabl"
        "e income per head in {Y}: {rural_income~en} yuan\n{claim up good_air_share|The share of days with good a"
        "ir went up in {Y}|The monitoring station stands next to the school}. Page last reviewed on 30 April. Was"
        " this page useful? 41 of 52 readers said yes."
    ),
    (
        "Appendix 2: Economic indicators for {T:en}\n\nIndicator | {Y-1} | {Y}\nFixed-asset investment | {fixed_a"
        "sset_investment@1~en} | {fixed_asset_investment~en}\nIndustrial investment | {industrial_investment@1~en"
        "} | {industrial_investment~en}\nRetail sales of consumer goods | {total_retail_sales@1~en} | {total_reta"
        "il_sales~en}\nTax revenue | {tax_revenue@1~en} | {tax_revenue~en}\n\nThe table was agreed by the working"
        " group at its third meeting, on 18 January, by 5 votes to 1. {claim up fixed_asset_investment|Fixed-asse"
        "t investment in {Y} was higher than a year earlier|Sources are given on page 27}. Four road schemes, wor"
        "th 19 million yuan together, are listed separately in Appendix 3."
    ),
    (
        "Village Halls Grant: summary for the cabinet member\nPurpose: to decide on 9 applications for a fund of "
        "3 million yuan. Background: village operating income across {T:en} was {operating_income~en} in {Y} ({op"
        "erating_income.growth~en} on the year before), while in {U:en} it was {operating_income/U~en} ({operatin"
        "g_income.growth/U~en}). Rural disposable income per head in the same year was {rural_income~en} yuan in "
        "{T:en} and {rural_income/U~en} yuan in {U:en}. {claim higher rural_income|Rural disposable income was hi"
        "gher in {T:en} than in {U:en}|Both towns have applied}. Recommendation: approve 6 applications in full, "
        "defer 2 until July and refuse 1. Officer time: about 40 hours."
    ),
)
