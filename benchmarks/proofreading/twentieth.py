"""The twentieth set of drafts, by another clerk: loudspeaker, chat, clapper talk, letters home, toasts."""

DRAFTS = (
    (
        "大喇叭·晚六点档\u3000\u3000播音：桂芳婶\n喂——喂——饭先别急着盛，听我念四件事。\n头一件，停电。明早7点到1"
        "1点，上坪、下坪两个自然村换变压器，冰柜里有货的，门关严，别老开。\n第二件，前天在小店门口吵起来的那桩：{T}一"
        "年到底来多少客？我专门去问了，抄在烟盒背面。{Y}年，接待游客{tourists}，上一年呢，{tourists@1}。钱呢？旅游收"
        "入{Y}年{tourism_revenue}，上一年{tourism_revenue@1}。{claim up tourists|游客比上一年多，这个不用再吵了|吵架"
        "的两位，烟盒我给你们留着}。\n第三件，祠堂门口那12盆桂花不是公家的，是瑞林家寄放的，已经少了2盆，谁搬的谁半夜"
        "放回去，不追究。\n第四件，合作医疗每人400块，30号截止，打我电话的不算，要本人来。\n念完了。吃饭！"
    ),
    (
        "【老街影像群】聊天记录节选（群成员87人，已征得三位同意）\n[20:14] 阿昆：谁手里有{T}{Y}年的数？做展签，明早8"
        "点送印\n[20:15] 陈会计：要哪样\n[20:15] 阿昆：常住人口，城镇新增就业，规上工业企业家数\n[20:19] 陈会计：常住"
        "人口{residents}。城镇新增就业{new_urban_jobs}，{Y-1}年是{new_urban_jobs@1}\n[20:20] 阿昆：厂子呢\n[20:22] 陈"
        "会计：规上工业企业{industrial_enterprises}，{Y-1}年{industrial_enterprises@1}\n[20:23] 梅子：{claim up indus"
        "trial_enterprises|规上企业比上一年多了呀，我还以为都搬去市里了|我爸那个厂只有16个人，算规上吗}\n[20:23] 陈会"
        "计：先说展签，每张60字以内，超了我不改第4遍\n[20:31] 阿昆：收到，照片我放第5张和第11张，红包8块8，谁抢到谁校"
        "对\n[20:31] 梅子：抢到0.47……"
    ),
    (
        "乡情馆解说词（二展区，时长约6分30秒）\n各位来宾，请随我往左手边走，脚下有3级台阶。\n眼前这面铜墙长21米、重1."
        "4吨，是九位老匠人敲了140天敲出来的。铜墙上嵌的灯带，说的是{Y}年的{T}。第一行：规上工业总产值{industrial_outp"
        "ut}，比{Y-1}年的{industrial_output@1}{industrial_output.growth}，列{industrial_output.rank}。第二行：{indust"
        "rial_enterprises}规上工业企业，一家一粒灯，您不妨数数。{claim first industrial_output|论规上工业总产值，{T}"
        "这一年在全县四个乡镇里最高|灯带每晚6点亮，9点熄}。\n再看玻璃柜。左边这台脚踏车床，1958年的，当年换它花了7头"
        "猪；右边这只搪瓷缸，缺了两个口，捐它的老人今年92岁，上个月还自己坐公交来看过它。\n（停顿5秒，待来宾拍照）请"
        "小心门槛，三展区在楼上。"
    ),
    (
        "三句半《翻账本》\n（四人持锣、鼓、镲、小锣上，绕场一圈）\n甲：正月十五闹花灯，\n乙：{T}的账本拎一拎，\n丙：{"
        "Y}年翻到第一层，\n丁：念！\n甲：工业投资有多少？\n乙：{industrial_investment}，一分不少，\n丙：比起上年{indu"
        "strial_investment.growth}，\n丁：记牢！\n甲：社会消费品零售总额，\n乙：{total_retail_sales}，笔笔落格，\n丙"
        "：上年那格是{total_retail_sales@1}，\n丁：对得着！\n甲：{claim up total_retail_sales|社零比上年涨一截|街上热"
        "闹到半夜}，\n乙：三百张圆桌坐满客，\n丙：我一人吃了五碗面，\n丁：撑着！\n（合）给大家拜年啦——（锣鼓收，全"
        "长4分钟，道具押金200元找文化站退）"
    ),
    (
        "【辟谣】“{T}的田荒了一半”？没有的事！\n近日，一段17秒的短视频在本地群里转了2000多次，配文称“{T}的田荒了一"
        "半，粮食都靠外头拉”。我们核了三遍，情况如下：\n▶视频拍的是哪儿？采砂场复绿地块，共43亩，本来就不是耕地，明"
        "年4月种树。\n▶粮食产量到底多少？白纸黑字：{Y-2}年{grain_output@2}，{Y-1}年{grain_output@1}，{Y}年{grain_out"
        "put}。\n▶种田的人日子如何？{Y}年{T}农村居民人均可支配收入{rural_income}，增幅为{rural_income.growth~bare}。"
        "{claim run3 rural_income|农村居民人均可支配收入已连续三年增长|收入怎么统计，可以看附在文末的问答}。\n▶发视"
        "频的人？26岁的外地网友，已自行删除，并发了一条9个字的道歉。\n随手一转，先想三秒。举报电话：6620 0137。"
    ),
    (
        "关于第58号建议的答复（A类）\n何水英等6名代表：\n您们提出的《关于让投资落地再快一点的建议》收悉。现答复如下："
        "\n一、底数。{T}固定资产投资{Y}年为{fixed_asset_investment}，同比{fixed_asset_investment.growth}，完成年度目"
        "标的{fixed_asset_investment.completion}；工业投资{industrial_investment}，上年同口径为{industrial_investment"
        "@1}。{claim done fixed_asset_investment|{Y}年固定资产投资年度目标如期完成|年度目标的分解情况见附表2}。\n二、"
        "卡在哪里。您们点到的4宗地，2宗缺林地指标，1宗等坟墓搬迁（还剩23穴），另1宗业主改了三回图纸。\n三、怎么办。自"
        "下月起，每旬第2天为“过堂日”，谁的事谁到场，不带稿子；开工前审批由41个工作日压到26个。\n以上答复，如不满意"
        "，请在15日内填写反馈表，我们登门再谈。\n联系人：小蓝，分机8032。"
    ),
    (
        "财经岗位交接单\n移交人：鲁某\u3000接收人：温某\u3000监交：1人\u30003月4日下午\n一\u3000印章3枚、U盾2个、保险"
        "柜钥匙1把（密码当场改过）。\n二\u3000凭证盒64个，缺第17盒，审计组借走，借条夹在目录第2页。\n三\u3000{T}几笔"
        "要紧的数，两人对着底册各念一遍，无误：\n\u3000\u3000·财政总收入\u3000{Y}年{fiscal_revenue}\u3000{Y-1}年{fis"
        "cal_revenue@1}\n\u3000\u3000·税收收入\u3000{Y}年{tax_revenue}（{tax_revenue.growth}）\u3000{Y-1}年{tax_reve"
        "nue@1}\n\u3000\u3000·财政总收入的位次\u3000{Y}年，{fiscal_revenue.rank}\n\u3000\u3000\u3000备注：{claim up "
        "tax_revenue|税收收入较上年上升|底册存二楼东柜}。\n四\u3000没办完的：食堂煤气款欠1.26万元，下周二付；7张旧票"
        "待核销；打印机租约还有5个月。\n五\u3000口头交代：温同志，每月25号以前别请假。\n（签字处共3格，空一格作废）"
    ),
    (
        "《大数的改写》教案（四年级，乡土例题，40分钟）\n教学准备：学生每人一把豆子、计数器15个。\n导入（5分钟）：让"
        "同桌互报家里一天买菜花几元，全班27人，取最多的和最少的写在黑板两头。\n新授：\n例1\u3000{Y}年，{T}的社会消费"
        "品零售总额是{total_retail_sales}。把它改写成用“万元”作单位的数：{total_retail_sales~万元}。\n例2\u3000同一"
        "年，{T}的常住人口是{residents}，改写成用“人”作单位：{residents~人}。上一年呢？{residents@1}，请学生自己改"
        "。\n例3\u3000还是{Y}年，{T}的粮食产量{grain_output}，保留一位小数，写作{grain_output~1}。\n追问：{claim high"
        "er residents|{Y}年{T}的常住人口比{U}多，多的那部分该怎样列式|两个地方的人口要比大小，先看什么位}？\n练习：书"
        "上第38页第4、6题，错一道的，订正两遍。\n板书占黑板三分之二；下课前留90秒收豆子，上回少了11粒。"
    ),
    (
        "（登船词，手持喇叭，水路全程3.2公里）\n来，坐稳，救生衣的带子扣两道。我姓俞，撑船撑了31年，你们喊我俞叔就行"
        "。\n左手那座塔，7层，歪了1度多，没倒过。右手那排房子，从前是18家盐行，现在开了5间咖啡馆，一杯32块，我没喝过"
        "。\n常有客人问：你们{T}靠这条河能吃饭吗？我背给你听。{Y}年，来了{tourists}游客，比上年{tourists.growth}；全{"
        "T}的旅游收入呢，{tourism_revenue}，再早一年是{tourism_revenue@1}。{claim higher tourism_revenue|隔壁的{U}，"
        "旅游收入还没有{T}多哩|下游也有船，不过是电的}。\n水也干净，天也干净：这一年的空气优良天数比例，{good_air_sha"
        "re}。你深吸一口，不收钱。\n前面过桥洞，高1米9，个子高的低头，上个礼拜有位先生撞了个包，有鸡蛋大。到岸以后往"
        "前走60步，左边厕所，右边卖酥饼。"
    ),
    (
        "授信调查报告（节选）\n客户：××阀门有限公司\u3000拟授信1500万元\u3000期限36个月\u3000客户经理2人实地走访\n3"
        ".2\u3000区域环境\n借款人位于{T}。就规上工业总产值而言，该地{Y}年录得{industrial_output~1}（{Y-1}年：{industr"
        "ial_output@1~1}），同比变动{industrial_output.growth~bare}；毗邻的{U}同期为{industrial_output/U~1}。{claim h"
        "igher industrial_output|{T}的规上工业总产值高于{U}|两地产业结构不同，绝对额不宜简单对比}。税收方面，{T}{Y}年"
        "税收收入{tax_revenue}，折合{tax_revenue~亿元}。\n3.3\u3000借款人自身\n厂房为自有，3层，评估值2240万元，抵押"
        "率58%；前五大客户占销售的71%，其中一家回款拖了97天。用电量上季环比下滑4.3%，据称系检修所致。\n3.4\u3000意见"
        "\n同意，但单笔不超过600万元；法定代表人夫妇追加保证，评级维持7级。"
    ),
    (
        "小川：\n信和腊肠一起寄的，腊肠6斤，给同屋的分一半。\n家里都好。你爸的腰贴了十来张膏药，能下地了。二叔那辆三"
        "轮卖了1800，换了台二手的电瓶车。\n你上回电话里说，同事笑咱们{T}穷。我不服，去村部找你表姐问来这几样：农村居"
        "民人均可支配收入，{Y}年{rural_income~万元}，上年是{rural_income@1~万元}。村集体经营性收入，全{T}合起来，{Y}"
        "年有{operating_income}，上年{operating_income@1}，再上年{operating_income@2}。{claim up operating_income|村"
        "集体经营性收入比上年多，年底戏台也翻修了|年底戏台也翻修了}。你拿给他看。\n不过你妹说，人家北边的{U}，{Y}年农"
        "村居民人均可支配收入是{rural_income/U~万元}，叫我不要光讲自家的。她那张嘴，随你。\n过年票抢到没有？腊月廿六"
        "之前回来，赶得上杀猪，260斤呢。\n\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000妈\u3000十一月初九夜"
    ),
    (
        "《一周见闻》串联单\u3000总时长14分55秒\u3000主播：阿晋\u3000切换：2号机\n00:00\u3000片头（12秒）\n00:12"
        "\u3000【口播】观众朋友，晚上好。先看一组刚刚出炉的民生数字。{Y}年，{T}城镇新增就业{new_urban_jobs}。而在{Y-1"
        "}年，这个数是{new_urban_jobs@1}。{claim up new_urban_jobs|城镇新增就业人数比上一年有所增加|就业窗口春节只休3"
        "天}。\n00:50\u3000【画外音】同一张表上还有蓝天账：空气优良天数比例，{Y}年{good_air_share}，{Y-1}年{good_air_"
        "share@1}；PM2.5年均浓度，{Y}年{pm25}，{Y-1}年{pm25@1}。{claim up pm25|值得警惕的是，PM2.5年均浓度比上一年高"
        "了|画面接老电厂拆塔，时长9秒}。\n01:40\u3000【连线】记者在4号码头，渔船回来38条，带鱼每斤批发价13元。\n05:20"
        "\u3000【短讯五则】①幼儿园摇号，中签率64%；②13路公交改道；③丢羊的王师傅找回2只……\n14:30\u3000天气、字幕"
        "滚动，收。"
    ),
    (
        "“邻里杯”篮球赛中场播报词\n比分41比38，{T}队领先3分！休息10分钟，球迷朋友喝口水，咱们场外也比一比。\n先比买"
        "东西。{Y}年社会消费品零售总额，{T}{total_retail_sales}，{U}{total_retail_sales/U}。再比建项目：固定资产投资"
        "，{T}{fixed_asset_investment}，{U}{fixed_asset_investment/U}；涨跌呢，{T}的固定资产投资同比{fixed_asset_inve"
        "stment.growth}，{U}的{fixed_asset_investment.growth/U}。\n怎么样？{claim higher fixed_asset_investment|论固"
        "定资产投资，{T}压了{U}一头|哪边压过哪边，各位自己掂量}！{claim higher total_retail_sales|社会消费品零售总额"
        "也是{T}比{U}高|买东西这一项，回家问问管钱的}！\n好，说回球。{U}队7号上半场独得19分，三分球8投5中；{T}队犯规"
        "已经满5次，下半场要当心。抽奖号码：0426，奖品电饭锅一只，请到记录台来，过10分钟不领就归裁判啦。"
    ),
    (
        "大事记（续编稿，第四稿，供审）\n1月\n\u30008日\u3000\u3000雪，深11厘米，三所学校停课一天。\n\u300023日\u3000"
        "上年底账核定：{Y-1}年{T}财政总收入{fiscal_revenue@1}；固定资产投资{fixed_asset_investment@1}。\n4月\n\u30002"
        "日\u3000\u3000古樟树挂牌，编号0019，树龄约620年。\n\u3000是月\u3000桥头菜场重开，摊位由52个增至80个。\n9月\n"
        "\u300015日\u3000暴雨，3小时降水146毫米，转移群众409人，无伤亡。\n12月\n\u300031日\u3000是年底账：{Y}年{T}财"
        "政总收入{fiscal_revenue}，较上年{fiscal_revenue.growth}，居{fiscal_revenue.rank}；固定资产投资{fixed_asset_i"
        "nvestment}，较上年{fixed_asset_investment.growth}。{claim first fixed_asset_investment|是年{T}固定资产投资居"
        "全县四乡镇之首|是年无重大安全事故}。\n〔编者按〕4月2日条，树龄原稿作“八百年”，据林业站木芯样本改；9月15日"
        "条人数待防汛办复核。"
    ),
    (
        "LETTERS\nSir, — Your columnist (“Who still shops on Bridge Street?”, 12 March) counted nine shuttered fro"
        "nts and buried us. I have kept a hardware counter on that street for 34 years and should like to offer arith"
        "metic in place of a funeral.\nIn {Y}, {T:en}'s total retail sales of consumer goods came to {total_retail_sa"
        "les~en}. In {Y-1} they had been {total_retail_sales@1~en}. {claim up total_retail_sales|Retail sales rose, i"
        "n other words, whatever one thinks of the shop fronts|One may think what one likes of the shop fronts}. Over"
        " the same two years rural disposable income per head went from CNY {rural_income@1~en} to CNY {rural_income~"
        "en}, and it is country people who buy my hinges.\nTwo of the nine fronts, moreover, are being re-plastered; "
        "a third belongs to a dentist who opens on Tuesdays only. Parking, at 6 yuan for the first half-hour, is the "
        "real scandal. I enclose a cheque for 240 yuan to renew my subscription, and a hinge.\nYours etc.,\nA. Fang ("
        "Mr), aged 71"
    ),
    (
        "SLOW FERRY — episode 43, rough transcript (machine, then corrected by Lu)\n[00:02:10] HOST: We're back. It'"
        "s four degrees, I've got two pairs of socks on, and I'm with Ms Ke, who does the sums for {T:en}. Ms Ke, tou"
        "rists. Is it real?\n[00:02:24] KE: It's real. Tourism revenue in {Y} was {tourism_revenue~en}.\n[00:02:29] H"
        "OST: And before that?\n[00:02:31] KE: {Y-1}, {tourism_revenue@1~en}. {Y-2}, {tourism_revenue@2~en}. I know t"
        "hem by heart, sadly.\n[00:02:40] HOST: {claim run3 tourism_revenue|So tourism revenue has grown three years "
        "in a row|So you recite these at parties}?\n[00:02:44] KE: (laughs) I do get asked to leave. But look, 600 be"
        "ds, of which maybe 150 I'd sleep in. That's the bottleneck.\n[00:02:58] HOST: And factories? People forget t"
        "here are factories.\n[00:03:01] KE: {industrial_enterprises~en} industrial enterprises above designated size"
        " in {Y}. The year before, {industrial_enterprises@1~en}.\n[00:03:12] HOST: Right. Ad break, ninety seconds, "
        "it's the tea people again. Code FERRY15 gets you 15 per cent off."
    ),
    (
        "From: Jonas    To: Xiaomin    Re: Re: Re: brochure p. 7\nHi Xiaomin,\nThanks, got the 31 pages. Three querie"
        "s before I lock the English (printer wants it by Thursday 5 p.m.):\n1) Second para. I now have: “In {Y} {T:"
        "en} reported above-scale industrial output of {industrial_output~en}, {industrial_output.growth~en} on the p"
        "revious year.” OK?\n2) Caption under the crane. “Fixed-asset investment: {fixed_asset_investment~en} in {Y"
        "}, against {fixed_asset_investment@1~en} in {Y-1}.” Your Chinese adds, for {Y}, how far the plan was met: s"
        "hall I say “{fixed_asset_investment.completion} of the annual target”? {claim done fixed_asset_investment|"
        "If I read it rightly, the fixed-asset investment target for {Y} was met, so let's say so|I'd rather leave ad"
        "jectives out}.\n3) “亩” — I wrote 3.7 hectares for the 55 mu plot. Please don't let anyone turn it back i"
        "nto acres; that happened on page 12 last year and cost us 400 reprints.\nInvoice to follow: 9,200 words at 0"
        ".85 each, minus the page I mangled.\nJ."
    ),
    (
        "SITE VISIT NOTE — NOT FOR CIRCULATION\nAnalyst: R. D.    Day 2 of 3    Plant: castings, 3 lines, 410 staff"
        "\nGetting there: 1 h 50 from the airport, last 12 km behind a cement mixer.\nLocal backdrop. {T:en} is small"
        " but not sleepy. Tax revenue of {tax_revenue~en} in {Y} ({Y-1}: {tax_revenue@1~en}); total fiscal revenue {f"
        "iscal_revenue~en}, {fiscal_revenue.growth~en} year on year. Neighbouring {U:en} booked total fiscal revenue "
        "of {fiscal_revenue/U~en} in the same year. {claim higher fiscal_revenue|On total fiscal revenue, {T:en} is a"
        "head of {U:en}|The two places share a wastewater plant and not much else}.\nPlant. Scrap rate 4.1% (they say"
        " 2.9%). Two of five furnaces idle. Order book 11 weeks. The new robot cell cost 6.4 million and was, on the "
        "day, being used as a coat stand.\nManagement. The founder, 63, answered every question; the son answered non"
        "e. Succession is risk no. 1.\nView: hold at 14.20; revisit after Q3."
    ),
    (
        "For Old Zhan, on leaving the statistics office (to be read standing, glasses full)\nFriends, I was told thre"
        "e minutes, so set your watches.\nThirty-eight years, four desks, one abacus, and a bicycle stolen twice. Whe"
        "n Zhan started, he could count {T:en}'s chimneys from the roof: there were five. Ask him now and he'll say, "
        "without looking it up: {Y}, above-scale industrial output {industrial_output~en}; the year before, {industri"
        "al_output@1~en}; the year before that, {industrial_output@2~en}. He'll say that {new_urban_jobs~en} new urba"
        "n jobs were created in {Y}, and that he telephoned to check at least 40 of them. {claim first new_urban_jobs"
        "|He'll add, with a cough, that no other township in the county created as many new urban jobs in {Y} as {T:e"
        "n}|He'll add, with a cough, that he trusts nobody's rounding}.\nHe once sent a report back to me eleven time"
        "s over a comma. The twelfth time he brought dumplings, sixty of them.\nTo Zhan. May his pension be revised u"
        "pward, and only upward."
    ),
    (
        "GEOGRAPHY — Paper 2, Section B (answer ONE question; 25 marks; 45 minutes)\nQuestion 4. Resource 4A: a town"
        "ship in transition\n{T:en} lies 18 km from the county seat at a height of 210 m.\nMean PM2.5 (micrograms per"
        " cubic metre): {Y-2}, {pm25@2~en}; {Y-1}, {pm25@1~en}; {Y}, {pm25~en}.\nShare of days with good air: {good_a"
        "ir_share@1} in {Y-1}; {good_air_share} in {Y}.\nIndustrial investment, {Y}: {industrial_investment~en}, {ind"
        "ustrial_investment.growth~en} on {Y-1}.\nTeacher's note, to be removed before printing: {claim up good_air_s"
        "hare|the share of good-air days in {Y} is higher than a year earlier, so candidates may not write “no chang"
        "e”|candidates may not write “no change”}.\n(a) Describe the pattern in Resource 4A. (4 marks)\n(b) Sugges"
        "t two reasons for it. (6 marks)\n(c) “Clean air is a luxury of rich places.” To what extent do you agree? "
        "Refer to at least 2 examples. (15 marks)\nTurn over. Graph paper is on page 8."
    ),
    (
        "@hillroadnotes\n1/ I promised 200 followers ago that I'd do a thread on village money. Here we go. Bring tea"
        ".\n2/ “Village operating income” = rent, orchards, solar roofs, the odd car park. Not grants. Not taxes.\n"
        "3/ For {T:en}, all villages together: {operating_income@2~en} in {Y-2}.\n4/ A year on: {operating_income@1~e"
        "n}.\n5/ And {Y}: {operating_income~en}.\n6/ {claim double operating_income|Yes, you read that right: village"
        " operating income at least doubled in {Y}|Yes, I checked the decimal point, three times}.\n7/ Somebody in th"
        "e replies says {U:en} does better. {U:en}'s villages took in {operating_income/U~en} in {Y}. {claim higher o"
        "perating_income|So no: {T:en} had the higher village operating income|Make of that what you will}.\n8/ The b"
        "est single earner I visited was a cold store with 26 doors, rented at 900 a door. The worst was an escape ro"
        "om (3 visitors in May, 1 of them me).\n9/ That's it. 9 posts, 0 ads. Photos of the cold store cat below."
    ),
    (
        "TWINNING EVENING — table card (please leave on the table; 22 sets printed)\nTwo hosts, two rivers, one bus "
        "line (No. 6, every 35 minutes)\n{T:en}\n Retail sales of consumer goods, {Y}: {total_retail_sales~en}\n Abov"
        "e-scale industrial enterprises, {Y}: {industrial_enterprises~en}\n Known for: umbrellas, loquats, a 1,100-se"
        "at opera house\n{U:en}\n Retail sales of consumer goods, {Y}: {total_retail_sales/U~en}\n Above-scale indust"
        "rial enterprises, {Y}: {industrial_enterprises/U~en}\n Known for: brine, brushes, a bridge with 13 arches\nT"
        "alking point before the soup: {claim higher industrial_enterprises|in {Y} {T:en} had more above-scale indust"
        "rial enterprises than {U:en}, so who has the better canteens|who has the better canteens}?\nMenu: 8 courses."
        " Vegetarian (yellow card): 7. Coaches leave at 21:40 sharp; last year we left 4 people behind."
    ),
    (
        "SMALL GRANTS ROUND 5 — Form B\nB1. Applicant: Riverside Readers (unincorporated; 19 members, 2 of them unde"
        "r 16)\nB2. Amount sought: CNY 48,000 over 10 months\nB3. Why here? (max. 150 words)\nBecause there is work h"
        "ere but nothing to do after it. {T:en} added {new_urban_jobs~en} new urban jobs in {Y} and {new_urban_jobs@1"
        "~en} in {Y-1}; its rural residents had a disposable income of CNY {rural_income~en} per head in {Y}, {rural_"
        "income.growth~en} from the year before. {claim up new_urban_jobs|More new urban jobs were created in {Y} tha"
        "n in the year before|Young people are staying}. Yet the one public reading room shuts at 4.30 p.m., holds 60"
        " chairs, and last bought a novel in 2011.\nB4. What will you do? Open it on 3 evenings a week; buy 700 books"
        "; pay one part-time librarian 35 yuan an hour.\nB5. How will you know it worked? 1,200 loans, or we give bac"
        "k a tenth.\nB6. Other funders approached: two. Replies: none."
    ),
    (
        "CORRECTIONS & CLARIFICATIONS\n• The recipe for salted greens (Weekend, p. 22) should have said 30 grams of "
        "salt, not 300. We apologise to the seven readers who wrote in, and to their guests.\n• A report on {T:en}'s"
        " budget (“Lean times?”, p. 3) gave no figures for the township itself. They are: total fiscal revenue, {fi"
        "scal_revenue~en} in {Y} and {fiscal_revenue@1~en} in {Y-1}; tax revenue, {tax_revenue~en} in {Y}, {tax_reven"
        "ue.growth~en} on the year. {claim up fiscal_revenue|Since total fiscal revenue in fact rose in {Y}, the head"
        "line has been changed online|The headline has been changed online}.\n• The same report said of investment o"
        "nly that it was “considerable”. Fixed-asset investment stood at {fixed_asset_investment~en} in {Y}.\n• A "
        "photograph of two mayors (p. 5) showed one mayor and a caterer.\n• The crossword, No. 2,618: 14 across has "
        "six letters. Entries will be accepted until the 29th."
    ),
)
