"""The twenty-fifth set of drafts, by another clerk: a phone class, a wedding, an escape room, a weighbridge."""

DRAFTS = (
    (
        "老年大学手机班·第六讲（讲义用20号字，眼镜没带的坐头两排）\n今天只学两招：查数，记数。\n【查数】点绿色图标，"
        "右上角有个放大镜，打“{T}{Y}年工作报告”，跳出来四十几页，莫慌，手指头往上推，推到第9页停住。念一遍：年末常"
        "住人口{residents}。后面括号里那个{residents@1}，是上一年的，别抄串了。\n课堂练习，答对一题发鸡蛋2枚：\n① 同"
        "一页往下三行，社会消费品零售总额？——{total_retail_sales}，王阿姨答的，对。\n② 同比呢？——"
        "{total_retail_sales.growth}。没人举手，我自己答，鸡蛋归我。\n③ 翻到第11页，农村居民人均可支配收入？——"
        "{rural_income}。老徐念成“一个月”，错，是一年，是一个人。\n【记数】手指按住不放，数到三，拖到收藏夹。上礼拜"
        "还有7位没学会，下课留10分钟。\n回家作业：照样子查一查{U}同一年的常住人口，发到班级群。标准答案我写在背面，先"
        "别翻：{residents/U}。{claim higher residents|翻了的同学应该看出来了，还是{T}人多。|翻了的同学，自己比一比。}"
        "\n下一讲：防骗。凡是开口要6位验证码的，一律挂掉，挂错了算我的。"
    ),
    (
        "五（2）班数学拓展单 “用家乡的数出题” 满分50分，40分钟，可用计算器\n1．（10分）{Y}年，{T}收了{grain_output}"
        "粮食，{U}收了{grain_output/U}。一辆卡车一趟拉25吨，把两地的粮食全部运走，至少要跑多少趟？\n2．（10分）还是"
        "{T}，还是这一年，优良天数的比例为{good_air_share}。一个季度按90天算，请估计大约有几天适合上体育课。（提示："
        "结果取整。）\n3．（8分）学校小卖部进了120支铅笔，每支进价0.65元，先按1元卖，卖出八成后打七折清仓，一共赚了多"
        "少钱？\n4．（12分）下面是小禾抄来的一张表，单位已经写好，请画成条形图，纵轴自己定。\n　　{T}规模以上工业企业"
        "　{Y-1}年：{industrial_enterprises@1}　{Y}年：{industrial_enterprises}\n　　{U}规模以上工业企业　{Y}年："
        "{industrial_enterprises/U}\n（画完请同桌互查。）\n5．（10分）爸爸骑车从家到厂里要35分钟，妈妈走路要1小时10分"
        "，两人同时出门，爸爸到厂时妈妈走了全程的几分之几？\n家长签字：＿＿＿　错题请用红笔，第4题不许拿尺子当玩具。"
    ),
    (
        "值班室交接班日志　{T}政府三楼　外线尾号5500\n1月17日，夜班：小涂、老范\n18:40 停水。水厂答复抢修到22点，食堂"
        "搬来桶装水12桶。\n19:05 县府办来电催数，要{Y}年全年的。当场报：固定资产投资{fixed_asset_investment}，占年度"
        "计划的{fixed_asset_investment.completion}；工业投资{industrial_investment}。问增幅，前者"
        "{fixed_asset_investment.growth}，后者{industrial_investment.growth}。{claim done fixed_asset_investment|对方"
        "复述：固投年度计划已经完成，记下了。|对方复述一遍，记下了。}\n19:26 又打来，说漏了财政。答：财政总收入"
        "{fiscal_revenue}，排名{fiscal_revenue.rank}。\n21:10 北坡村报，野猪3头进了菜地，已叫护林员带狗过去，狗2条。"
        "\n23:55 {U}的值班员来对口径，他们{Y}年财政总收入报的是{fiscal_revenue/U~亿元}，问含不含基金。我们说不含，他"
        "们说那就一样。{claim higher fiscal_revenue|小涂换算了一下，还是我们{T}多。|小涂把数抄上了白板。}\n0:30—"
        "5:00 无事，老范打呼。\n5:50 早饭，豆浆油条，两人11元，垫付。\n移交：钥匙7把（缺东仓库那把），手电1支，传真机"
        "第二次卡纸，别再拿筷子捅。"
    ),
    (
        "证婚词\n各位来宾，今天农历十月十六，宜嫁娶，忌啰唆，我争取5分钟讲完。\n新郎小葛，{T}人，身高1米78，开挖机；"
        "新娘小闵，{U}人，教三年级，班上44个娃娃。两个人是在献血车上认识的，一个抽了400毫升，一个300，这叫血浓于水。"
        "\n媒人偏要找我这个做统计的来证婚，那我就证几个数。{Y}年，男方家乡农村居民人均可支配收入{rural_income}，女方"
        "家乡，{rural_income/U}。{claim higher rural_income|小葛，你那头高一些，往后买菜你掏钱。|两头都是实打实的日子"
        "，往后买菜商量着来。}\n同一年，城镇新增就业，新郎那边{new_urban_jobs}，小葛就是里头的一个；新娘那边"
        "{new_urban_jobs/U}，里头有没有她，我没好意思问。\n常住人口我也顺手查了，也是{Y}年的：他那边{residents~人}，"
        "她那边{residents/U~人}。过了今晚，一边减一个，另一边加一个，下一张报表我亲自改。\n喜糖每桌两斤，酒是15年的，"
        "烟只有一包，抽完拉倒。\n最后送一句本行的话：账可以四舍五入，人不可以。礼成！"
    ),
    (
        "城乡公交“{T}—{U}”线延长末班车听证会笔录（节选）\n到会代表17人，旁听9人，记录员2人。\n主持人：请申请人先讲"
        "，限8分钟。\n申请人（公交公司）：现在末班18:10，拟延到21:30，每天加4班，一年多花38.6万元。客流从哪里来？看"
        "{Y}年接待游客，{T}这头{tourists}，同比{tourists.growth}；{U}那头{tourists/U~约}，同比{tourists.growth/U}。我"
        "们跟车数过11个晚上，站台上平均剩23个人。\n代表甲（开面馆的）：我只讲{T}夜里的生意。社会消费品零售总额，{Y-1}"
        "年{total_retail_sales@1}，{Y}年{total_retail_sales}，{claim up total_retail_sales|涨是涨了，可那都是白天的钱"
        "|里头有几个是夜里的钱}。六点一过，我那条街两百来米，只亮三盏灯。\n代表乙（退休教师）：票价呢？3块会不会变5块"
        "？老人卡还能不能刷？\n申请人：不变，能刷。\n代表丙（工会）：{T}规上工业企业{Y}年是{industrial_enterprises}，"
        "我问了其中6家，晚班都是9点下，工人骑电瓶车回去，去年摔了两个。我赞成。\n表决：同意13，反对2，弃权2。笔录共5"
        "页，代表签字附后。"
    ),
    (
        "工单 LED-0388　内容更换＋维修\n客户：{T}便民中心　屏：门楣条屏，9.6米×0.64米，单红　师傅：阿坚（电话尾号"
        "2216）\n一、修：右起第3块模组不亮，换新1块，85元；电源风扇响，换，30元。\n二、换字幕。客户给的稿子，一个字不"
        "许动，每屏停6秒：\n第1屏｜{T}欢迎您\n第2屏｜{Y}年成绩单\n第3屏｜规模以上工业总产值{industrial_output~1}\n第4"
        "屏｜税收收入{tax_revenue}，{tax_revenue.growth}\n第5屏｜PM2.5平均浓度{pm25}，优良天数比例{good_air_share}\n"
        "第6屏｜固定资产投资全县{fixed_asset_investment.rank~n}\n第7屏｜{claim first tax_revenue|税收收入全县最高|感"
        "谢每一位纳税人}\n第8屏｜办事请取号，周六上午照常，下午休息\n三、旧字幕别删，拷进U盘留底。那是{Y-1}年的，同样"
        "的第3屏写的是{industrial_output@1}，第4屏写的是{tax_revenue@1}，客户说开会时要拿出来对照。\n四、亮度调到60%"
        "，22:00自动熄。\n合计115元，未付，月底一并结。梯子借了隔壁的，2.5米，已还。"
    ),
    (
        "景区讲解员上岗口试评分单　考生08号　抽签地：{T}\n问：一句话，介绍你抽到的地方。\n答：三面是山、一面是水，{Y}"
        "年迎来{tourists~0}游客的一个小地方。\n批：语速每分钟260字，偏快；“小”字扣0.5分。\n问：旅游收入有没有背？\n"
        "答：背了。同一年{tourism_revenue}，{tourism_revenue.growth}。\n追问：再往前一年？\n答（停了7秒）："
        "{tourism_revenue@1}。\n批：核对无误，加1分。\n问：要是有客人打听空气，怎么说？\n答：PM2.5年均{pm25}，优良天"
        "数比例{good_air_share}。（没讲是哪一年，提醒后补：也是{Y}年。）\n问：客人说，我上礼拜刚去过{U}，你们比得过人"
        "家吗？\n答：论{Y}年的游客，那边{tourists/U}，{claim higher tourists|我们这边人次多，厕所也就多排两分钟|可风"
        "景不是拿秤称的}。您都来了，不如自己看。\n批：机灵，笑场1次。\n应急题：大巴抛锚，车上33人，晕车的2个，手机信"
        "号只有一格。处置合格。\n总分：86.5。评委三人签名。"
    ),
    (
        "“称一称家乡”特展·说明牌定稿（每牌不超过130字，底色米黄，离地1.45米）\n牌3　木斗，口径31厘米，缺一耳，罗姓"
        "人家捐。\n满满一斗不过12斤半。{Y}年{T}的粮食是{grain_output~吨}，请您想象这只斗要起落多少回。\n牌7　旅社登记"
        "簿，1987年，蓝布面。\n全本412个名字，来得最远的一位坐了三天火车。到了{Y}年，{T}接待的游客是{tourists}。\n牌9"
        "　铁皮钱箱，锁两把，钥匙分由两人保管。\n当年箱里最多时有376元8角。如今各村的钱走银行：{T}{Y}年村集体经营性收"
        "入{operating_income}，上一年为{operating_income@1}。{claim up operating_income|比上一年又多了，箱子早装不下"
        "。|箱子早装不下。}\n牌12　采样膜，直径47毫米，灰色。\n这片膜在屋顶待了24小时。{Y}年，{T}的PM2.5均值为{pm25}"
        "，前一年{pm25@1}。\n牌13　空展柜。\n留给您。请把您家里的一个数写在纸条上，从左侧的缝投进去，已收到209张。"
    ),
    (
        "密室《失踪的统计员》主持人手册（4至6人，75分钟，{T}店专用，勿带出）\n【开场】灯灭，雨声12秒。念：“老贝不见"
        "了。他桌上摊着{T}{Y}年的报告，红笔圈了几处，咖啡还是温的。”\n【第一间】保险箱三位密码＝红圈里的规上工业企业"
        "数＋门牌号117。红圈印的是{industrial_enterprises}。玩家若抄成员工人数（墙上假线索，3004），扣2分钟。\n【第二"
        "间】碎纸机里有两半张纸。左半：“{Y-1}年，{T}村集体经营性收入”；右半：“{operating_income@1}”。对上后，录音"
        "机自动播放：“再过一年，{operating_income}……{claim double operating_income|翻了一番还多，我算过三遍|我算过"
        "三遍，没算错}……”（电流声，接敲门三下）\n【第三间】黑板上，老贝的字：“{Y}年，{T}新增城镇就业"
        "{new_urban_jobs}，{U}{new_urban_jobs/U}。”两数相减，取绝对值，就是储物柜的号码，不足三位的前面补零。\n【提"
        "示次数】每组3次，第4次起收10元。\n【结局】老贝没失踪，他在楼下吃面，加了两个蛋。\n【复位】碎纸要重新撕，A4，"
        "每场成本0.4元；咖啡务必换热的。"
    ),
    (
        "授信调查摘要（信审第61号，仅供内部）\n借款人：某园区建设公司，成立9年，员工38人，申请流贷2800万元，期限36个"
        "月，利率为LPR加65个基点。\n一、区域。借款人在{T}。该地{Y}年规上工业总产值{industrial_output}，"
        "{industrial_output.growth}，{claim first industrial_output|总量为全县各乡镇之首|数据取自政府工作报告}；固定"
        "资产投资{fixed_asset_investment}（其中工业投资{industrial_investment}）；财政总收入{fiscal_revenue}，居"
        "{fiscal_revenue.rank}。{claim run3 fiscal_revenue|截至当年，财政总收入连续三年保持正增长。|历年财政收支见附"
        "表四。}\n二、参照。邻近的{U}，同年规上工业总产值{industrial_output/U}，工业投资为{industrial_investment/U}，"
        "与借款人无业务往来，仅供横向对照。\n三、抵押。厂房两幢，评估价4150万元，抵押率约67%；土地证一本，剩余年限31"
        "年。\n四、疑点。①去年应收账款账龄超过180天的占四成；②董事长名下有3辆车，其中1辆挂靠；③门卫说食堂已停了两"
        "个月。\n五、意见。建议压降至1900万元，追加担保，贷后每季现场走访不少于1次。\n主办：小曲　协办：老龙　用时：4"
        "个工作日"
    ),
    (
        "致打开罐子的人\n你读到这封信的时候，应该是五十年后了。罐子是泡菜坛，高42厘米，埋在老樟树往东七步、深一米二的"
        "地方，同埋的有饭卡一张（余额16.3元）、硬币九枚、我女儿换下的门牙一颗。\n我不会写抒情的，抄些数给你吧，都是"
        "{T}的，都是{Y}年的，免得你们那时候只剩传说。\n人：常住{residents}。\n地：打下粮食{grain_output}。\n钱：农村"
        "居民人均可支配收入{rural_income}，社会消费品零售总额{total_retail_sales~超}。\n天：优良天数的比例"
        "{good_air_share}，PM2.5一年平均{pm25}；再往前一年，PM2.5是{pm25@1}。{claim up pm25|也就是说，它比前一年高了"
        "，这让我有点难为情。|不管升降，我们都在盯着它。}\n物价也留一点：葱油面9元，剪头25，幼儿园一学期4800，房子每"
        "平米五千出头，蹭网不要钱。\n我今年43岁，怕你们笑话，没写名字。要是那棵樟树还在，替我拍拍它。要是{U}那座石桥"
        "也在，替我走一趟，来回310步。"
    ),
    (
        "【新书过眼】一部连猪都数进去的志书\n《滩头志》（上下册，1126页，定价380元，印800册）写的是{T}，断限到{Y}年。"
        "方志通病是重官轻民，这一部倒好，第五编用了63页记家畜，连哪年哪月死了几头种猪都有交代。\n数字是这部书的骨头，"
        "编者却肯让骨头露出来。财政总收入，正文写{Y}年{fiscal_revenue}，脚注里补了上一年的{fiscal_revenue@1}；税收收"
        "入一栏，{tax_revenue}，{tax_revenue.growth}，旁边一行小字，说明“未含非税”。{claim run3 tax_revenue|到这一"
        "年，税收收入已是三年连涨，编者只用了半句话，不夸，难得。|编者只用了半句话，不夸，难得。}工业编更利落："
        "{industrial_enterprises}规上企业，{industrial_output}的规上工业总产值，均系{Y}年底数或全年数，一张表了事。\n"
        "不满意处也有三。其一，第402页到407页照片全倒；其二，人物传收了71人，女性只有4个；其三，凡提到{U}，必称“邻邑"
        "”，可{U}{Y}年的规上工业总产值，{industrial_output/U~近}，明明就在附录二里写着，何必扭捏。\n评星：四颗，扣一"
        "颗给照片。"
    ),
    (
        "人民调解笔录（鱼塘租金纠纷，第二次）\n甲方：{T}某村股份合作社，到场3人。乙方：承包户老瞿，{U}人，到场1人，另"
        "带鱼样两条。\n调解员：上次谈到哪里？\n甲：塘37亩，租金每亩每年950元，欠了14个月。\n乙：不是不给。去年6月那场"
        "水，漫了塘埂40公分，跑鱼七八千斤。你们{T}又不缺我这点，{Y}年全{T}村集体经营性收入{operating_income}，"
        "{operating_income.growth}，喇叭里喊过的。\n甲：那是所有村加一道的，轮到我们村还不到百分之三。你光讲这一年，"
        "前一年是{operating_income@1}，你怎么不讲？\n乙：我们{U}同一年，{operating_income/U}，人家塘租才700。\n调解员"
        "：别扯远。{claim higher operating_income|论村集体经营性收入，当年{T}是比{U}高，但高低跟塘租没关系。|村集体的"
        "账，跟塘租没关系。}老瞿，你自己拿得出多少？\n乙：两万。农民嘛，{T}那一年农村居民人均可支配收入"
        "{rural_income~万元}，我一家四口就指着这口塘。\n结果：减免35%，余款分5期付清，每期不迟于25日；鱼样两条，当场"
        "退还，活的。"
    ),
    (
        "《方言小词典》（征求意见稿）第18页，例句采自{T}街头，{Y}年的事\n【坐地】zuòdì 副词，整整，不打折扣。“粮食"
        "~{grain_output}，一粒没掺。”——说的是{T}{Y}年。\n【头先年】名词，前一年。“规上企业{Y}年"
        "{industrial_enterprises}，~{industrial_enterprises@1}。”发音人：男，67岁，退休会计，仍指{T}。"
        "{claim up industrial_enterprises|比头先年多了，他很得意。|听他口气，不大肯多说。}\n【打野火】动词，在外面下"
        "馆子，不含吃席。“一年到头~，少说也要花三千块。”\n【通街】量词，全部，合计。“~卖货，{total_retail_sales}。"
        "”发音人解释，这是当年{T}的社会消费品零售总额，他在会上抄的。\n【对江】名词，专指{U}。“~那一年卖了"
        "{total_retail_sales/U}。”与上条同一个指标，同一年。\n【半拉子】名词，做了一半的事，也骂人。“三间屋修了两年"
        "零五个月，~。”\n【烧头】名词，赚头。“旅游收入{tourism_revenue}，有~。”说话的是开民宿的女主人（54岁，9间房"
        "），讲的是{T}，年份同上。\n注：~代本词；声调以数字标在右上角的，本稿暂缺26条。"
    ),
    (
        "TRANSLATOR'S QUERIES, BATCH 3\nSource: {T:en} government work report for {Y}, 11,400 characters. Rate 0.42 "
        'a character, total 4,788. Due Thursday, 17:00.\nQ1 (p. 2). I have "above-scale" for 规上 throughout, so '
        'the sentence runs: "{T:en} had {industrial_enterprises~en} above-scale industrial enterprises in {Y}." '
        "All right, or would you rather have a footnote of 30 words?\nQ2 (p. 3). Gross output of those firms: "
        "{industrial_output~en}, {industrial_output.growth~en}. I moved it out of units of a hundred million, "
        "because the last reader took 亿 for a billion and 6 people had to apologise.\nQ3 (p. 3, note 4). The note "
        "gives the year before as {industrial_output@1~en}. Keep it in the note or lift it into the text?\nQ4 (p. "
        '7). "Village collectives\' operating income, {operating_income~en}". Is "collectives" with or without '
        "the apostrophe? {claim double operating_income|The Chinese then says it had at least doubled in a year; I "
        'have kept "at least".|The Chinese then thanks the accountants; I have kept the thanks.}\nQ5 (p. 8). "Tax '
        'revenue {tax_revenue~en}" sits in a list with no year. I take it as {Y}, like everything else on that '
        "page.\nQ6. The three proverbs on p. 19: I can save two."
    ),
    (
        "SITE NOTE, FLOOD COVER RENEWAL (not to be shown to the insured)\nSurveyor on site 09:20 to 15:45; river "
        "gauge 2.31 m, alarm at 4.60 m. Policy lapses on the 30th.\nThe risk. Seven warehouses on the {T:en} bank, "
        "one of them (no. 5) with its door 18 cm below the road. Roof drains cleared in March. Sandbags: 340 "
        "counted, 400 claimed.\nThe place. Money is being put into the ground here. {T:en} booked "
        "{fixed_asset_investment~en} of fixed-asset investment in {Y}, {fixed_asset_investment.growth~en} on the "
        "year, which was {fixed_asset_investment.completion} of what it had planned; {claim done "
        "fixed_asset_investment|it therefore met its target|the town office gave no further comment}. Industrial "
        "investment came to {industrial_investment~en}. The year before, that last item was "
        "{industrial_investment@1~en}.\nAcross the water. {U:en}, which we also cover (file 88-C, 12 sites), had "
        "industrial investment of {industrial_investment/U~en} in {Y}. Its bank is two metres higher and so, "
        "frankly, is my opinion of it.\nRecommendation: renew at 0.37%, deductible CNY 150,000 each loss, and no "
        "cover for no. 5 until the sill is raised by 25 cm."
    ),
    (
        'QUIZ NIGHT, THE LONG BENCH, ROUND 4: "OUR OWN BACK YARD"\n(quizmaster\'s copy, 14 teams, two points each, '
        "half a point for being close, no phones)\n1. How many new urban jobs did {T:en} report for {Y}? "
        "{new_urban_jobs~en}.\n2. And for the year before that? {new_urban_jobs@1~en}. Read this one slowly; table 6 "
        "will argue.\n3. Which is the only pub within 40 km with two left-handed dartboards? This one.\n4. In yuan, "
        "what was the per-capita disposable income of {T:en}'s rural residents in {Y}? {rural_income~en}. Take "
        "anything within 500.\n5. Same question, same year, {U:en}: {rural_income/U~en}. {claim higher "
        'rural_income|Bonus: which of the two was higher? {T:en}.|Bonus: spell "disposable".}\n6. What did tourism '
        'bring in, in {T:en}, again in {Y}? Revenue of {tourism_revenue~en}. Teams that answer "mud" get the half '
        "point.\n7. How many steps go up to the water tower? 212, or 213 if you count the broken one.\nTie-break: "
        "the weight of the landlord's dog, 31.4 kg on Tuesday."
    ),
    (
        "AUDIO GUIDE, STOP 11: THE WEIGHBRIDGE (running time 2 min 50 s; bell at 0:04)\nStep on the iron plate. Go "
        "on, it has held 30 tonnes. The needle above your head was made in 1961 and is wrong by about a kilo and a "
        "half.\nEverything that left {T:en} by road once crossed this plate. It no longer does, but let me tell you "
        "what would be on it. Factories above the state's size threshold: there were {industrial_enterprises~en} of "
        "them here in {Y}, and what they turned out that year was worth {industrial_output~en}, "
        "{industrial_output.growth~en}. {claim first industrial_output|No other town in the county turned out as "
        "much.|The plate has felt a good part of it.} Shops: retail sales of consumer goods, {total_retail_sales~en} "
        "in the same twelve months, as against {total_retail_sales@1~en} the year before. {claim up "
        "total_retail_sales|More, then, than in the year before.|Make of that what you like.}\nNow turn round. The "
        "white sheds over the river, 900 metres off, are {U:en}'s. In {Y} that side produced "
        "{industrial_output/U~en} of industrial output, and the two sides have been looking at each other through "
        "this window ever since 1974.\nWhen you are ready, press 12. If you have a child with you, press 12 and then "
        "9: there is a riddle about a goose."
    ),
    (
        "RUNNERS' QUESTIONS, RIVER HALF MARATHON (21.1 km, 1,800 places, gun at 7:30)\nWhere does it go? Out of "
        "{T:en} by the east gate, over the weir at 6 km, a loop of 9 km in {U:en}, and home. Total climb 164 m.\nIs "
        "the air any good? People ask every year, so: {T:en}'s average PM2.5 for {Y} was {pm25~en} micrograms per "
        "cubic metre, and {good_air_share} of its days had good air. For {U:en}, where the loop is, the same two "
        "readings in the same year were {pm25/U~en} micrograms and {good_air_share/U}. {claim up pm25|Honesty "
        "requires us to add that PM2.5 in {T:en} had risen on the year before.|We carry a monitor on the lead car "
        "anyway.}\nWill there be a bed? Book early. Visitor numbers in {T:en} were {tourists.growth~en} in {Y}, "
        "tourism revenue {tourism_revenue.growth~en} to {tourism_revenue~en}, and the three hotels within 500 m of "
        "the start hold 260 people between them.\nCan I run with a pushchair? Yes, from pen E, 10 minutes after the "
        "rest.\nWhat do I get? A medal, a towel, 2 bananas. Lost medals are replaced at CNY 35."
    ),
    (
        "WITNESS STATEMENT (bus depot inquiry, bundle C, tab 14)\nI am Ou Shaoting, aged 58, accountant. I have "
        "lived in {T:en} for 33 years and worked at the depot for nineteen of them. I make this statement of my own "
        "knowledge, save where I say otherwise.\n1. The depot has 46 vehicles, 9 of which did not move between 2 "
        "February and 11 May.\n2. I am asked whether {T:en} could have paid for repairs. Exhibit OS-3 is its work "
        "report for {Y}. At page 5 it gives fiscal revenue as {fiscal_revenue~en}, and at page 6 tax revenue as "
        "{tax_revenue~en}. Exhibit OS-4, the previous year's report, has {fiscal_revenue@1~en} and "
        "{tax_revenue@1~en} in the same two places.\n3. {claim up fiscal_revenue|{T:en}'s fiscal revenue was thus "
        "higher in {Y} than it had been a year earlier.|I draw no conclusion from this.} The quotation for repairs "
        "was CNY 618,000 and lay in a drawer for 7 weeks.\n4. I am also asked about {U:en}. I have never worked "
        "there. I can only say that its report for {Y} (OS-5) puts fiscal revenue at {fiscal_revenue/U~en}, {claim "
        "higher fiscal_revenue|which is less than {T:en} had that year|in a table on page 5}, and that its buses "
        "run.\n5. I was offered early retirement at 80% of salary. I declined it."
    ),
    (
        "THE HUNGRY CLERK: a column, no. 77\nNoodles first, numbers after, that is the rule of this page, and I "
        "break it only in winter. At Auntie Kou's, four tables, no sign, the broth has been on since half past "
        "three; a bowl is 12 yuan, 14 with the egg, and you will want the egg.\nBetween slurps she asked me whether "
        "people in {T:en} are spending. I had the report in my bag. Retail sales, I said, {total_retail_sales~en} "
        'for {Y}, {total_retail_sales.growth~en}. "And in {U:en}?" {total_retail_sales/U~en}, that same year. '
        '{claim higher total_retail_sales|"So we outspend them," she said, correctly, and gave me more chives.|She '
        "said nothing, and gave me more chives.} And how about those out in the villages, she went on, can they "
        "afford my egg? I read it to her: {rural_income~en} yuan a head, disposable income, rural residents, {T:en}, "
        "{Y}; {rural_income@1~en} the year before.\nShe did the sum on the wall, in chalk, in bowls. I will not "
        "print it, for she forgot the egg.\nGo before 7, bring cash, mind the step. Next week: eleven dumplings, "
        "ranked."
    ),
    (
        "TO WHOM IT MAY CONCERN\nMiss Yin kept the figures of this office for six years and two months, and I should "
        "be glad to have her for another six.\nThree examples will do. Some 40 officials have read that sheet which "
        "every January carries {T:en}'s {Y} total for fixed-asset investment, {fixed_asset_investment~en}, and only "
        "she noticed that its first print had the comma in the wrong place. When the county asked by telephone for "
        'the year before, she said "{fixed_asset_investment@1~en}" without looking up; I looked up, and she was '
        "right. And when a newspaper muddled us with {U:en}, whose fixed-asset investment for {Y} was "
        "{fixed_asset_investment/U~en}, she wrote them a letter of 55 words that I have since framed. (She left out "
        "every adjective, from tact.)\nShe is exact about small things as well: the {new_urban_jobs~en} new urban "
        "jobs of {Y} were checked by her against nine ledgers, and our industrial investment, "
        "{industrial_investment~en} in that same year, against seventeen.\nShe types 70 words a minute, was late 4 "
        "times, and leaves us because her mother lives 600 km away.\nHead of Section, Room 305, {T:en}"
    ),
    (
        "MARKET & MILL: rules of the game (2 to 5 players, about 80 minutes, age 10 and up)\nContents: 1 board, 96 "
        "cards, 5 carts, 60 wooden coins, 2 dice, one of them blue.\nSetting up. Each player takes a town card and 8 "
        "coins. The backs of the cards are true; we copied them from the {Y} reports. For example:\n* {T:en}. Mills "
        "(industrial enterprises above the size threshold): {industrial_enterprises~en}. Output of those mills: "
        "{industrial_output~en}. Tax: {tax_revenue~en} in revenue. Days of good air: {good_air_share}.\n* {U:en}. "
        "Mills, likewise: {industrial_enterprises/U~en}. Output: {industrial_output/U~en}. Tax revenue: "
        "{tax_revenue/U~en}.\nWho begins? The player whose town has more mills. {claim higher "
        "industrial_enterprises|With the two cards above, that is {T:en}.|When in doubt, roll the blue die.}\nYour "
        "turn. Move up to 3 spaces, buy or sell once, draw until you hold 5 cards. A flood card (there are 7) costs "
        "every cart on the river 2 coins.\nEnd. The game stops when the 60th coin leaves the bank. Count 1 point a "
        "coin, 4 a bridge, minus 3 for each unpaid debt.\nSecond printing, 1,500 copies. We thank 23 testers, 2 of "
        "whom still speak to each other."
    ),
    (
        "TWINNING COMMITTEE: notes of a video call that froze 5 times\nOn screen: {T:en} (four people, one "
        "umbrella), {U:en} (two), and ourselves (six, 7 a.m., no coffee).\nIntroductions took 25 minutes. {T:en} "
        'then shared a slide headed "{Y} at a glance":\n- village collectives: operating income '
        "{operating_income~en} ({operating_income@1~en} the year before)\n- tourism: revenue {tourism_revenue~en}, "
        "{tourism_revenue.growth~en}; visitor numbers {tourists.growth~en}\n- air: average PM2.5, {pm25~en} "
        "micrograms per cubic metre\n{U:en} had no slide. Its deputy head said, from memory, that in {Y} tourism "
        "there had earned {tourism_revenue/U~en}, and held up a teapot. {claim higher tourism_revenue|Somebody on "
        "our side remarked that {T:en} had earned more from tourism than {U:en}, and was kicked.|Somebody on our "
        "side remarked on the teapot, and was kicked.}\nAgreed: 16 pupils each way in October; a budget of EUR "
        "9,200, of which 60% from us; no more brass bands (vote: 8 for, 3 against, 1 frozen).\nNot agreed: what to "
        "do about the statue, which is 2.4 m tall and will not fit in the lift.\nNext call on the 19th, an hour "
        "later."
    ),
)
