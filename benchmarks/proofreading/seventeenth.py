"""The seventeenth set of drafts, by another clerk: analyses, answers, letters, bulletins, forms, scripts, speeches."""

DRAFTS = (
    (
        "{T}上半年经济形势分析\n经济发展办　7月16日\n【基数】看上半年，先要看清上年的底子。{Y}年全年，{T}规上工业"
        "总产值{industrial_output}，增速{industrial_output.growth~bare}；工业投资{industrial_investment}，增速{in"
        "dustrial_investment.growth~bare}；社会消费品零售总额{total_retail_sales}，增速{total_retail_sales.growth"
        "~bare}。{claim first industrial_output|{Y}年规上工业总产值为全县各乡镇最高，在高基数上再走一步并不轻松|底"
        "子有厚有薄，各条线要心中有数}。\n【动态】1至6月，班子成员走访企业132家次，收到问题57个，办结49个；用电量"
        "1.86亿千瓦时；新签约项目8个，其中2个用地尚未落实。\n【打算】7月底前逐户核对订单，8月起每两周会商一次，年"
        "内再盘活闲置厂房2.3万平方米。"
    ),
    (
        "网站首页 > 走进家乡 > 年度回眸\n发布日期：2月5日　来源：党政办　阅读：1286次\n\n日历翻过去了，{T}把{Y}年"
        "装进了四张卡片。\n卡片一｜人　年末常住人口{residents}，全年城镇新增就业{new_urban_jobs}。\n卡片二｜田　粮"
        "食总产量{grain_output~吨}。这一年新建高标准农田860亩，修渠5.4公里。\n卡片三｜厂　年末规上工业企业{indust"
        "rial_enterprises}，全年规上工业总产值{industrial_output~1}。\n卡片四｜景　游客{tourists}，旅游总收入{tou"
        "rism_revenue}。\n{claim up residents|与上一年末相比，常住人口多了，老街的灯也亮得更晚了|老街的灯，如今要"
        "亮到夜里十点}。\n\n延伸阅读：上一期《一条古道的12年》点赞215个。"
    ),
    (
        "留言答复\n编号：0836　受理：8月4日　办结：8月19日\n网友您好：您留言说{T}北片夜里有异味，担心影响老人孩子"
        "健康。我局核实后答复如下。\n先说总体情况。{T}的优良天数比例，{Y-1}年为{good_air_share@1}，{Y}年为{good_a"
        "ir_share}；PM2.5年均浓度，{Y-1}年为{pm25@1}，{Y}年为{pm25}。{claim up good_air_share|就优良天数比例而言，"
        "{Y}年好于上年|年度之间的高低，与气象条件也有关系}。\n再说异味。8月6日夜间和9日凌晨，执法人员两次到场，查"
        "明1家食品厂除臭设备停运，已责令其10日内修复，并处罚款3万元。9月起，我局将每月夜查不少于4次。\n感谢您的监"
        "督。县生态环境分局"
    ),
    (
        "在第八届杨梅展销会开幕式上的致辞\n各位来宾、各位果农朋友：\n大家好！今天场内有展位96个，外地客商来了200多"
        "位，最远的坐了7个小时的车。我先替果农道一声谢。\n借这个台子，也向大家说说{T}的旅游。{Y}年，来{T}的游客{t"
        "ourists}，比上年{tourists.growth}；旅游总收入{tourism_revenue}，比上年{tourism_revenue.growth}。{claim r"
        "un3 tourists|游客人次连续三年增长，这里头有杨梅的一份功劳|杨梅红一季，名声要靠四季来守}。\n今年的杨梅糖度"
        "在12度以上，6月20日前后最好吃。展会开4天，每天下午3点有一场剥杨梅比赛，头奖是一台电冰箱。\n预祝展销会圆满"
        "成功！"
    ),
    (
        "致各村村民的一封信\n乡亲们：\n村里的钱从哪里来、用到哪里去，大家最关心。趁着春耕前的空当，我们把账向大家"
        "交个底。\n{T}各村集体经营性收入合计，{Y-1}年是{operating_income@1}，{Y}年是{operating_income}，{Y}年比上"
        "年{operating_income.growth}。{claim double operating_income|也就是说，{Y}年这笔收入达到了上年的两倍以上|"
        "这笔收入主要来自物业出租、抱团项目和山林流转}。\n用的方面，去年给75岁以上老人发慰问金38万元，补助村道路灯"
        "214盏，修水毁河堤1.7公里。\n有什么想问的，每月5日、20日上午可到便民中心2号窗口，也可以打村务监督电话。\n"
        "{T}人民政府　3月1日"
    ),
    (
        "统计季报（春季号，总第22期）\n〔要目〕上年定案数／一季度用工调查／人事与培训\n▍上年定案数\n经县统计局审定"
        "，{T}{Y}年主要财经数据如下：\n财政总收入{fiscal_revenue}，同比{fiscal_revenue.growth}，总量为{fiscal_rev"
        "enue.rank}；\n税收收入{tax_revenue}，同比{tax_revenue.growth}；\n固定资产投资{fixed_asset_investment}，同"
        "比{fixed_asset_investment.growth}，总量为{fixed_asset_investment.rank}。\n{claim up tax_revenue|税收收入"
        "比上年有所增加|以上数据以本期公布的为准，此前快报数停止使用}。\n▍一季度用工调查\n3月对45家企业作了抽样，"
        "缺工的有13家，共缺186人，多为焊工和缝纫工。\n▍人事与培训\n4月8日起办统计员轮训班2期，每期3天，每村至少来"
        "1人。"
    ),
    (
        "表3　{Y-2}—{Y}年{T}投资情况\n年份　　固定资产投资　　工业投资\n{Y-2}年　{fixed_asset_investment@2}　{ind"
        "ustrial_investment@2}\n{Y-1}年　{fixed_asset_investment@1}　{industrial_investment@1}\n{Y}年　{fixed_ass"
        "et_investment}　{industrial_investment}\n\n从表3可以看出投资的大致走势。{claim up industrial_investment|"
        "{Y}年工业投资比上年多，主要是两家铸造企业上了新线|投资有快有慢，与项目周期有关}。问卷部分共发放240份，收"
        "回有效问卷221份，七成受访企业表示两年内有扩产想法，平均意向投资约900万元。详见第19页附图。"
    ),
    (
        "政务公开问答·民生篇\n（3月21日，便民服务中心整理，共收到提问33条，选答3条）\n\nQ1　去年{T}有多少人在城镇"
        "找到了工作？\nA　{Y}年城镇新增就业{new_urban_jobs}，上一年是{new_urban_jobs@1}。{claim up new_urban_jobs"
        "|人数比上一年有所增加|用工信息每周一在公告栏更新}。\n\nQ2　{T}农民一年的收入有多少？\nA　{Y}年农村居民人"
        "均可支配收入{rural_income}，同比{rural_income.growth}。这是抽样调查得出的平均数，各家各户有高有低。\n\nQ"
        "3　幸福食堂怎么收费？\nA　目前开了6家，70岁以上老人午餐每份5元，85岁以上每份3元，每天10点前报名。"
    ),
    (
        "“工业发展突出贡献集体”申报表\n申报单位：{T}经济发展办公室（在编7人，平均年龄34岁）\n主要事迹：\n该办公室"
        "扎根企业一线。{Y-2}年至{Y}年，{T}规上工业总产值依次为{industrial_output@2}、{industrial_output@1}、{indu"
        "strial_output}，{Y}年末规上工业企业{industrial_enterprises}。{claim run3 industrial_output|规上工业总产值"
        "三年里年年正增长|成绩的背后，是一趟趟的上门服务}。\n三年间，全办人员累计下企业1460趟，帮助落实用地指标31"
        "0亩，协调贷款2.8亿元，调解劳资纠纷52起；办理的“一件事”审批由原来的18天压缩到6天。\n曾获荣誉：县级先进集体"
        "2次，巾帼文明岗1次。\n单位意见：同意推荐。（盖章）　11月3日"
    ),
    (
        "新闻发布会实录（节选）\n时间：1月24日上午9时30分　到会媒体：11家\n主发布人：各位记者朋友，上午好。我向大"
        "家通报{T}{Y}年消费方面的情况。全年社会消费品零售总额{total_retail_sales}，与{Y-1}年相比{total_retail_sal"
        "es.growth}。{claim up total_retail_sales|零售总额高于上年，夜市和赶集出了不少力|夜市和赶集，是大家谈得最"
        "多的话题}。新开的水街有商铺72间，目前租出去61间。\n电视台记者：请问旅游这一块呢？\n主发布人：{Y}年旅游总"
        "收入{tourism_revenue}，{Y-1}年是{tourism_revenue@1}。今年五一前，游客中心的180个车位会全部投用。\n主持人"
        "：最后一个问题，后排第3位。"
    ),
    (
        "督查通报\n第5号\n各乡镇：\n1月13日至17日，县督查组分两路对{T}、{U}的投资工作进行了实地督查，查看工地21个"
        "，约谈项目负责人9名。现通报如下。\n1. 进度。{Y}年，{T}固定资产投资{fixed_asset_investment}，完成年度计划"
        "的{fixed_asset_investment.completion}；{U}固定资产投资{fixed_asset_investment/U}，完成年度计划的{fixed_a"
        "sset_investment.completion/U}。{claim done fixed_asset_investment|{T}完成了全年投资计划，予以肯定|两地情"
        "况不同，须分别研究}。\n2. 问题。有4个项目手续滞后，最长的拖了70天；1处工地扬尘未覆盖。\n3. 要求。2月10日"
        "前书面报送整改结果，逾期扣考核分2分。"
    ),
    (
        "乡情馆讲解词　第三展厅\n各位请往这边走。墙上这幅照片拍的是1958年的晒谷场，左下角那个挑担的小伙子，今年已"
        "经88岁了。\n再看右边这块屏，说的是如今的日子。{Y}年，{T}农村居民人均可支配收入{rural_income}，比上一年{r"
        "ural_income.growth}；粮食总产量{grain_output}；优良天数比例{good_air_share}。{claim first rural_income|论"
        "农村居民人均可支配收入，{T}在全县四个乡镇里最高|屏上的数，我们每年开春换一次}。\n这个展厅有老物件326件，"
        "都是120多户人家捐的。前面有台阶，一共9级，老人家请慢走。"
    ),
    (
        "述职报告（摘要）\n这一年，我分管财税和招商，到{T}任职刚满16个月。\n履职情况：一抓收入。{Y}年{T}财政总收入"
        "{fiscal_revenue~亿}，上年为{fiscal_revenue@1~亿}；税收收入{tax_revenue~亿}，上年为{tax_revenue@1~亿}。{c"
        "laim up fiscal_revenue|财政总收入比上年多，离不开各站所的配合|收入组织工作还有不少难点}。二抓招商。外出招"
        "商23次，接待客商74批，谈成项目6个，最大的一个投资4.5亿元。三抓清欠。追回欠缴租金212万元。\n存在不足：下村"
        "少，全年只走了19个村；对新政策学得不深。\n廉洁自律：个人有关事项按时报告，退回礼品礼金3次。"
    ),
    (
        "短视频脚本《两分钟看家乡》\n镜头1（航拍，8秒）　字幕：{T}\n镜头2（车间，15秒）　旁白：{Y}年，{T}规上工业"
        "总产值{industrial_output}，工业投资{industrial_investment}。\n镜头3（集市，12秒）　旁白：这一年，社会消费"
        "品零售总额{total_retail_sales~约}。\n镜头4（民宿，20秒）　旁白：同年，{T}旅游总收入{tourism_revenue}，和"
        "前一年比{tourism_revenue.growth}。\n镜头5（老人笑脸，6秒）　旁白：{claim first tourism_revenue|旅游总收入"
        "排在全县第一，乡亲们都说是托了山水的福|乡亲们都说，这是托了山水的福}。\n备注：配音2人，预算1.2万元，4月1"
        "0日交样片。"
    ),
    (
        "投资指南\n◎为什么是这里\n离高速出口6公里，距高铁站25分钟车程；标准厂房月租每平方米11元起，污水处理厂日处"
        "理能力1.5万吨。\n◎产业底子\n截至{Y}年末，{T}有规上工业企业{industrial_enterprises}，一年前为{industrial_"
        "enterprises@1}。{Y}年规上工业总产值{industrial_output}，总量在全县列{industrial_output.rank~位}。{claim "
        "up industrial_enterprises|规上工业企业比一年前多，配套也更齐了|本地配套半径在30公里以内}。\n◎用工\n{Y}年"
        "末{T}常住人口{residents}，职业学校每年毕业生约400人。\n◎找谁谈\n招商专员3名，24小时内回电；落地项目由1名"
        "班子成员全程代办。"
    ),
    (
        "关于恢复两地农机互助的提案\n提案人：吴桂芬等5名委员\n案由：{T}与{U}相距9公里，原有农机互助队在几年前停办"
        "，农忙时常出现机等田、田等机。\n情况分析：{Y}年，{T}、{U}粮食总产量分别为{grain_output}和{grain_output/U"
        "}，农村居民人均可支配收入分别为{rural_income}和{rural_income/U}。{claim higher grain_output|{T}的粮食总产"
        "量大于{U}，农忙用机更为紧张|两地农时相差约一周，正好错开}。目前两地共有收割机34台、插秧机27台，使用年限超"
        "过8年的占三分之一。\n建议：一、合建农机服务站1座，占地约4亩；二、安排补助120万元，分2年到位；三、10月底前"
        "完成机手登记。"
    ),
    (
        "Report to: Economy Scrutiny Panel, 21 January\nReport of: Head of Regeneration\nSubject: Investment in {"
        "T:en}\n1. Purpose. To note last year's outturn and to agree the 3 actions listed at paragraph 5.\n2. Out"
        "turn. In {Y}, fixed-asset investment stood at {fixed_asset_investment~en}, {fixed_asset_investment.growt"
        "h~en} on the year before, and {fixed_asset_investment.completion} of the annual plan for it was complete"
        "d. Industrial investment stood at {industrial_investment~en}, {industrial_investment.growth~en} on the y"
        "ear before.\n3. Comment. {claim done fixed_asset_investment|The annual plan for fixed-asset investment w"
        "as fulfilled|Officers will bring a longer paper on the plan in April}.\n4. Consultation. Two drop-in ses"
        "sions drew 57 visitors; 32 written replies were received.\n5. Actions. (a) Review of 6 stalled sites by "
        "31 May; (b) one extra planning officer; (c) site visit, minibus for 14."
    ),
    (
        "YOU ASKED, WE LOOKED IT UP\nQuestions put to the parish stall on market day (there were 29; we have room"
        " for 3)\nQ. Are country people in {T:en} any better off?\nA. Rural disposable income per head was {rural"
        "_income~en} yuan in {Y}. In {Y-1} it was {rural_income@1~en} yuan. {claim first rural_income|Of the four"
        " towns of the county, {T:en} has the highest rural disposable income per head|Averages, of course, hide "
        "a good deal}.\nQ. And how many found jobs?\nA. New urban jobs in {T:en} numbered {new_urban_jobs~en} in "
        "{Y}.\nQ. When will the footbridge reopen?\nA. On 18 June, we are told, after 11 weeks. The repair has co"
        "st 86,000 yuan, of which 20,000 came from the fete."
    ),
    (
        "QUARTERLY BULLETIN OF THE CHAMBER OF TRADE\nSpring issue, no. 46\n\nLast year in the shops. Retail sales"
        " in {T:en} for the whole of {Y} came to {total_retail_sales~en}, {total_retail_sales.growth~en} on {Y-1}"
        ". {claim run3 total_retail_sales|Retail sales have now grown three years running|Members' views on the y"
        "ear were mixed}. Tourism revenue in the town for {Y} was {tourism_revenue~en}, {tourism_revenue.growth~e"
        "n} on the year before.\n\nThis quarter. We welcomed 9 new members, which makes 174. The window-dressing "
        "prize went to the bakery, by 2 votes. Parking on the quay is free for the first 90 minutes until 30 June"
        ".\n\nNext quarter. Breakfast meeting on 7 May at 7.45 a.m.; tickets 60 yuan."
    ),
    (
        "NEWS RELEASE - not for use before 10 a.m. on 23 January\n\n{T:en} closes its books\n\nThe town treasurer"
        " today laid the accounts of {T:en} for {Y} before the council. Total fiscal revenue was {fiscal_revenue~"
        "en}; in {Y-1} it had been {fiscal_revenue@1~en}. Tax revenue was {tax_revenue~en} in {Y}; in {Y-1} it ha"
        'd been {tax_revenue@1~en}.\nThe treasurer, Mr Aldous, said: "{claim up fiscal_revenue|Total fiscal reve'
        "nue is higher than it was the year before, and we shall spend it with care|Every department has been ask"
        'ed to spend with care}."\nThe accounts run to 112 pages. They may be inspected at the town hall until 1'
        "4 February, on weekdays from 9 to 4.\n\nContact: Press desk, extension 205"
    ),
    (
        "COUNTY VILLAGE ENTERPRISE AWARD\nApplication form, section B (no more than 250 words)\n\nB1. Which area "
        "does your entry cover? All villages of {T:en}.\nB2. What has been achieved? Village operating income, ta"
        "ken together, was {operating_income@2~en} in {Y-2}, {operating_income@1~en} in {Y-1} and {operating_inco"
        "me~en} in {Y}. {claim double operating_income|In {Y} village operating income was at least twice what it"
        " had been the year before|The money has gone back into the villages}.\nB3. Who benefits? Rural disposabl"
        "e income per head in {Y} was {rural_income~en} yuan, {rural_income.growth~en} on the year before. Some 4"
        "8 families now let rooms, and the creamery employs 19.\nB4. Who can speak for you? Two referees are name"
        "d overleaf. Entries close at noon on 30 September; the fee is 150 yuan."
    ),
    (
        "Words of welcome at the autumn fair\nFriends, neighbours, and all of you who came by the 8.15 bus: welco"
        "me to {T:en}! There are 63 stalls this year, two brass bands and, I am told, a marrow of 41 kilograms.\n"
        "We like to measure ourselves against our friends in {U:en}, so here goes. In {Y}, tourism revenue was {t"
        "ourism_revenue~en} in {T:en} and {tourism_revenue/U~en} in {U:en}. Retail sales were {total_retail_sales"
        "~en} in {T:en} and {total_retail_sales/U~en} in {U:en}. {claim higher tourism_revenue|So we took more to"
        "urism revenue than they did, and they owe us a round of cider|Either way, the cider is on the council}."
        "\nThe raffle is drawn at half past four. Last year it raised 5,720 yuan for the lifeboat; let us beat th"
        "at."
    ),
    (
        "To all households in {T:en}\n12 February\n\nDear resident,\nMany of you wrote to us about smoke from gar"
        "den fires: 38 letters since October. Before the council decides on a by-law, you should have the facts. "
        "In {Y-1}, air quality in {T:en} was good on {good_air_share@1} of days, and PM2.5 averaged {pm25@1~en} m"
        "icrograms per cubic metre. In {Y}, air quality was good on {good_air_share} of days, and PM2.5 averaged "
        "{pm25~en} micrograms per cubic metre. {claim up good_air_share|The share of days with good air thus went"
        " up|The readings come from the monitor beside the school}.\nPlease return the slip below by 5 March. The"
        " draft by-law would allow fires on 2 days a week, after 6 p.m., and sets a fine of 300 yuan.\nYours fait"
        "hfully,\nJ. Marsh, Clerk to the Council"
    ),
    (
        "Joint Committee of {T:en} and {U:en}: briefing note no. 7\nCirculated to 16 members on 3 April\n\nFigure"
        "s for {Y} - {T:en} - {U:en}\nAbove-scale industrial output - {industrial_output~en} - {industrial_output"
        "/U~en}\nTotal fiscal revenue - {fiscal_revenue~en} - {fiscal_revenue/U~en}\nTax revenue - {tax_revenue~e"
        "n} - {tax_revenue/U~en}\nNew urban jobs - {new_urban_jobs~en} - {new_urban_jobs/U~en}\n\n{claim higher f"
        "iscal_revenue|As the list shows, total fiscal revenue was larger in {T:en} than in {U:en}|The list was c"
        "hecked by both treasurers}. The cost of the shared bus route, 640,000 yuan a year, is split in equal hal"
        "ves, and 5 of its 23 stops are due to be moved this summer. The committee meets again on 29 April."
    ),
)
