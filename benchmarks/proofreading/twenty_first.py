"""The twenty-first set of drafts, by another clerk: a stele, a quarrel settled, quizzes, a stall to let, a bet."""

DRAFTS = (
    (
        "重修望秋桥碑记\n桥在{T}西三里，三孔，长二十七步，不知谁造。{Y}年秋，雨连下十一日，北墩沉四寸，栏板坠水者六。"
        "里人聚议，首日得钱八万六千元，出资者三百二十一户，出工者一千零九十个，耄耋之人亦有捐鸡蛋一篮者。\n公家亦助之"
        "四十万。是年也，{T}财政总收入{fiscal_revenue}，较上年{fiscal_revenue.growth}，其中税收收入{tax_revenue}，上"
        "年则为{tax_revenue@1}；用度之处凡百，不以一桥为小。{claim up fiscal_revenue|财政收入既增于上年，众心亦宽|众"
        "人闻之，皆曰善}。\n工既毕，或问修桥何益。老石匠投凿而笑曰：吾少时挑炭过此，一担得钱二角；而今农村居民人均可"
        "支配收入，{Y}年已计{rural_income}，{Y-1}年犹是{rural_income@1}，炭固无人挑矣，然孙辈放学，必由此归。\n遂书之"
        "。石高六尺二寸，字四百有奇，刻工一人，饭食由桥头面馆供，共三十九餐。"
    ),
    (
        "人民调解笔录（第2次）\n时间：周四下午2点10分至4点35分\u3000地点：调解室（北楼203）\n申请人：项某，男，51岁，"
        "包车司机\u3000被申请人：温某，女，44岁，民宿经营者\n调解员：今天只谈一件事，那份对半分成的协议，还作不作数。"
        "\n项：当初她讲{T}客人比{U}多，我才把两部中巴从{U}调过来，一部月供7300。我要她拿出数来。\n温：拿就拿。（出示"
        "打印件3页）{Y}年，{T}接待游客{tourists}，{U}是{tourists/U}。钱也印着：我们这边旅游收入{tourism_revenue}，他"
        "们那边{tourism_revenue/U}。\n项：那上一年呢？\n温：上一年{T}{tourists@1}。第2页下面，自己看。\n调解员：{clai"
        "m higher tourists|好，接待游客人数确是{T}高于{U}，这一点双方无争议|纸上怎么印的，双方都看到了，不必再念}。可"
        "分成的事，跟一年来多少人是两码事，你们俩一共拉了1146个人，有微信账单。\n项：1146个里头，400多是我自己的老客"
        "。\n温：老客睡的是我的床，一晚128。\n（双方沉默约3分钟。调解员续水两次。）\n结果：分成改四六，司机六；床单洗"
        "涤费每套9元由温某承担。双方签字、按手印。"
    ),
    (
        "四年级（2）班周末作业·身边的数学\u3000\u3000姓名______\u3000家长签名______\u3000满分100\n一、照着村口宣传栏"
        "抄来的数，算一算。（每题8分）\n1. {T}{Y}年粮食产量是{grain_output}，{Y-1}年是{grain_output@1}。哪一年多？相"
        "差多少吨？\n2. {T}的规上工业企业，{Y}年有{industrial_enterprises}，两年前有{industrial_enterprises@2}。如果"
        "每家厂门口种4棵树，{Y}年一共要种多少棵？\n3. {Y}年，{T}空气质量优良天数比例为{good_air_share}。这一年按365天"
        "算，优良的日子大约有多少天？（得数保留整数）\n二、小刀老师的菜园。（每题10分）\n4. 菜园长12米、宽7.5米，其中"
        "的1/3种茄子，剩下的种萝卜。萝卜种了多少平方米？\n5. 茄子3块5一斤，卖了18斤，萝卜便宜一半，卖了26斤。一共收了"
        "多少钱？\n三、附加题（做对加15分，做错不扣）\n6. PM2.5平均浓度{Y}年是{pm25}，前一年是{pm25@1}。小胖说：“数"
        "字越大，空气越好。”他说得对吗？写出你的理由，不少于20个字。\n下周一早读前交，迟交的去办公室找我，我在2楼最"
        "里面那间。"
    ),
    (
        "（村BA半决赛现场解说，文字转写，第三节起）\n——还剩4分12秒，{T}58，{U}55，7号又是一个打板，进了！这孩子白天"
        "在快递站，一天分拣900件，你们说他手稳不稳！\n——暂停。{U}的教练拍了两下板子，行，这1分钟归我了。给外地来的"
        "球迷报报家底。今天主队{T}，{Y}年常住人口{residents}；客队{U}，{residents/U}。看台2300个座，站着的我不数了，"
        "树上那三个下来！\n——再说腰包。农村居民人均可支配收入，主队{rural_income}，{rural_income.growth}；客队呢，{"
        "rural_income/U}，{rural_income.growth/U}。{claim higher rural_income|论这笔收入，{T}压着{U}一头，球场上可不"
        "一定|这笔账场上不算分}！\n——哨响，回来。11号罚球，两罚……中一个。56比60，不对，58比60？记分牌卡住了，等等"
        "，裁判过去拍了一巴掌，好了，60比56。\n——半场奖品我再念一遍：一等奖黄牛半头，二等奖鸭子14只，三等奖洗衣液，"
        "抽5个，凭票根，票根上那串8位数。\n——要是打加时，小卖部的烤肠从3块降到2块，老板自己喊的，我作证。"
    ),
    (
        "志书也可以有烟火气\n——读新修《{T}志》\n\n\u3000\u3000收到这部志书那天，秤了一下，3.1公斤。全书27章，186万"
        "字，定价398元，印了800套，我拿到的是第612号。\n\u3000\u3000一般人翻志，先翻人物，我却先翻第九章“工业”。这"
        "一章的表做得老实：规模以上工业总产值，{Y-2}年{industrial_output@2}，{Y-1}年{industrial_output@1}，{Y}年{indu"
        "strial_output}，一行一年，不加一个形容词。紧接着是家数，{Y}年末的规上工业企业{industrial_enterprises}，比它"
        "早两年的那一栏是{industrial_enterprises@2}。若是问座次，{Y}年规上工业总产值{industrial_output.rank}，编者把"
        "它放进了脚注。{claim first industrial_output|脚注还补了半句：规上工业总产值居四个乡镇之首|脚注的字小到要用放"
        "大镜}。\n\u3000\u3000可爱的是边栏。1979年，农机厂头一台脱粒机下线，厂长赌咒说三年不坏，结果坏了11回；1993年"
        "，一个采购员坐了52个小时的硬座去买轴承，回来发现尺寸差了2毫米。正史里容不下的，都挤在这儿。\n\u3000\u3000缺"
        "点也有：索引漏了40来条，图版第15页与第16页装反。再版时，盼改。"
    ),
    (
        "政务热线工单（办结件）\n工单号\u30000917-33065\u3000来电时间\u300022:47\u3000诉求类别\u3000环境/大气\n【诉求"
        "】市民冯先生来电：住{T}东街7幢，晚上有焦糊味，已连续5晚，怀疑空气数据“是编的”，要求给个说法，并问“到底哪"
        "年好”。\n【派单】生态环境所（主办）、综合执法队（协办），限时5个工作日。\n【办理情况】\n\u30001. 味道：第3"
        "晚蹲守到凌晨1点20分，源头为东街拐角的两家烧烤店，油烟净化器有一台坏了17天。已责令清洗更换，罚款2000元；另一"
        "家口头教育。\n\u30002. 数据：{T}细颗粒物（PM2.5）年均浓度，{Y}年{pm25}，上年{pm25@1}；空气质量优良天数比例，"
        "{Y}年{good_air_share}，上年{good_air_share@1}。均由自动站每小时上传，人手够不着。{claim up good_air_share|单"
        "看优良天数比例，比上年是提高了|两项指标一并告知，未作评价}。\n\u30003. 自动站设在中学操场北侧，离地15米，欢"
        "迎冯先生参观，周三下午开门，一次不超过6人。\n【回访】次日9点03分回访，冯先生表示味道没了，数据“听是听懂了，"
        "还是想去看一眼”。满意度：4星。"
    ),
    (
        "〖旺铺急转〗地段好！不是套路！\n位置：{T}古街中段，门牌38，左边银匠铺，右边豆腐西施（真姓西）。\n面积：楼下4"
        "6平，楼上31平带露台，层高3米6。租金：一年5.8万，押一付三，合同还有2年零4个月。转让费：12万，含两台冰柜、一个"
        "做了三个月的招牌、一只会招手的猫。\n为啥转：不是没生意，是丈母娘摔了，要回去。\n有没有人来？自己算：{Y}年{T}"
        "来了{tourists~近}游客，旅游收入有{tourism_revenue}；社会消费品零售总额呢，{total_retail_sales}，同比{total_r"
        "etail_sales.growth}，头一年是{total_retail_sales@1}。我这间铺子分到的也不多，旺季一天流水2000出头，淡季三四"
        "百，下雪天有一回只卖了7碗。\n{claim up tourism_revenue|旅游收入是比上一年涨的，白纸黑字，不是我吹|不吹牛，账"
        "本当面翻}。\n非诚勿扰，中介勿扰，问“最低多少”的勿扰。看铺请在下午4点后，电话尾号0926，打不通就到对面棋牌室"
        "喊一声“阿坤”。"
    ),
    (
        "送别老李\n（在追思会上的话，6月11日）\n各位亲友：\n老李走的那天是星期二，凌晨4点多，享年83岁。他干统计干了38"
        "年，用坏过3把算盘、11只计算器，临了床头还压着一张自己抄的卡片。他女儿让我念一念。\n卡片正面写着“{T}，{Y}”"
        "。下面四行：常住人口{residents}；粮食{grain_output}；财政总收入{fiscal_revenue~亿元}；城镇新增就业{new_urban"
        "_jobs}。字抖得厉害，小数点倒个个清楚。\n反面是头一年的，只抄了两行，粮食{grain_output@1}，城镇新增就业{new_u"
        "rban_jobs@1}，第三行写了个“财”字，大概是护士来换药了。\n他退休23年了，这些数没人要他抄。我问过，他讲：“数"
        "跟人一样，隔年要见一面。”\n我刚进所里那年，报错过一个养猪的数，多写了一个0，1400头成了14000头。他骑车19里去"
        "村里一栏一栏数，回来没骂我，只把我那支笔没收了，给了我一支铅笔。\n那支铅笔我今天带来了，还剩4厘米。\n老李，"
        "核对无误，请放心。"
    ),
    (
        "（直播间话术稿·第4版·主播：笋妹）\n【0—3分钟 暖场】家人们晚上好，新进来的1280位朋友点个关注！镜头后面这片"
        "山就是{T}，海拔610米，信号两格，感情满格。\n【3—8分钟 讲村里】先不卖货，先讲人。你们老问我钱去哪儿了，去村"
        "里了呀！{Y}年，{T}的村集体经营性收入{operating_income}，{operating_income.growth}；上一年是多少？{operating_"
        "income@1}，公屏打出来！{claim double operating_income|村集体经营性收入一年翻了一番还不止，夸不夸|公屏走一波"
        "“山里人”}！再看农村居民人均可支配收入，{rural_income~万元}，你们对照一下自己老家。\n【8—20分钟 上链接】1"
        "号链接，春笋尖，5斤装39块9，今天拍一发二；2号，番薯粉，2斤，19块9，库存只有600单；3号先不上，等点赞到10万。"
        "\n【互动】有人问“{T}好玩吗”。{Y}年一整年，游客{tourists~超}，你说呢？来的时候走老路，有27个弯，晕车的坐前"
        "排。\n【收尾】差评怎么办？烂一根赔十根，48小时发货，客服工号06，是我亲弟，脾气不好，你们担待。"
    ),
    (
        "庆典物料采购清单（附横幅内容，请广告店照字印，一个字不许改）\n一、红布横幅，宽0.7米，每米8元\n\u3000①长12米"
        "，挂桥头：热烈庆祝{T}{Y}年固定资产投资完成{fixed_asset_investment}\n\u3000②长15米，挂东门：固定资产投资{fix"
        "ed_asset_investment.rank}！年度目标完成{fixed_asset_investment.completion}！\n\u3000③长9米，挂工地：工业投"
        "资{industrial_investment}，比上年{industrial_investment.growth}\n\u3000④长10米，挂人才市场：城镇新增就业{ne"
        "w_urban_jobs}，一人就业，全家安稳\n\u3000⑤长8米，挂食堂门口（内容待定，领导还没想好）\n二、刀旗60面，每面22"
        "元，双面印；气拱门1座，租3天，900元，漏气自理\n三、说明\n\u3000（一）{claim done fixed_asset_investment|固定"
        "资产投资全年目标已完成，②号那条可以放心挂|②号那条请先打样给我看，再挂}。\n\u3000（二）数字用黑体，汉字用宋"
        "体，别再像去年那样把“投”印成“没”，改印一次花了430元。\n\u3000（三）尾款在验收后20天内付，发票抬头见附件2"
        "，税号18位，抄的时候两个人对。\n\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000"
        "\u3000\u3000\u3000\u3000\u3000经办：小祝\u3000\u3000复核：老姜"
    ),
    (
        "夜班交白班（压在键盘下，别扔）\n3版头条改过三遍，终版1860字，比版面多出210，我删的是第5段，作者同意，电话打"
        "到23:50。\n数的事，交代清楚：\n\u2013 {T}税收收入用{tax_revenue}，这是{Y}年的；括号里的增速{tax_revenue.grow"
        "th~bare}，负的就带负号，别学上回自作聪明换成“回落”。\n\u2013 社会消费品零售总额，{T}{total_retail_sales}，"
        "{U}{total_retail_sales/U}，两个都是{Y}年，制图把颜色配反过，{T}是橘的。\n\u2013 {U}的工业投资，{industrial_i"
        "nvestment/U}，前一年{industrial_investment@1/U}，图注里漏了单位，我补上了。\n\u2013 {claim higher total_reta"
        "il_sales|肩题“{T}社零高过{U}”我核过，能用|肩题我没写，等你定}。\n另，5版那张照片里一共是13个人，图说写12，"
        "少的是蹲着系鞋带那位，务必补上，他是总工。\n6版讣告费已付，480元，收据在我抽屉第2格。\n咖啡机又坏了，扫码扣"
        "了我9块没出水，谁认识后勤的帮我要回来。\n我睡到下午两点，天塌了再打。\n\u3000\u3000\u3000\u3000\u3000\u3000"
        "\u3000\u3000\u3000\u3000\u3000\u3000夜班\u3000阿筝\u30004:37"
    ),
    (
        "小微贷款现场调查报告（摘要）\n客户：某五金压铸作坊（下称“作坊”），主借人夫妻二人，申请60万元，期限36个月，"
        "用于添置280吨压铸机一台。\n一、所在地情况。作坊位于{T}。查公开资料，{T}规模以上工业总产值{Y}年{industrial_ou"
        "tput}（同比{industrial_output.growth}），工业投资{industrial_investment}，一年前为{industrial_investment@1}"
        "；规上工业企业{industrial_enterprises}，作坊的下游即其中9家。财政总收入{fiscal_revenue}，在县内排{fiscal_rev"
        "enue.rank~位}。{claim run3 industrial_output|规上工业总产值连续三年保持增长，区域行业风险评为“较低”|区域行"
        "业风险评为“一般”}。\n二、作坊情况。雇工7人，月均电费1.9万元（近6个月电费单齐全），应收账款84万元，账龄90天"
        "以内的占七成二。仓库里有一批退货，共310件，老板说“碰都不想碰”。\n三、家访。房屋三层，有按揭，余额22万；儿"
        "子读高二，在年级排第40名左右；狗一条，凶。\n四、意见。建议放款45万元，利率4.35%，按月付息，机器抵押，妻子连"
        "带。余15万元视三个月后订单再议。\n调查人：A角、B角\u3000现场照片14张"
    ),
    (
        "小侦探任务卡·蓝队（6人一组，限时90分钟，集合哨三长两短）\n任务一\u3000粮站旧址。找到墙上那口红色的钟，它停"
        "在几点？墙脚下有块铭牌，上面刻着{T}{Y}年的粮食产量：{grain_output~吨}。换成万吨，应该写多少？前一年的在反面"
        "，{grain_output@1}，摸着黑也要把它抄下来。\n任务二\u3000渡口。问摆渡的阿公三个问题：船几岁（提示：比你爸爸大"
        "11岁）、桨多重、一天渡几趟。渡船每人2元，老师付。\n任务三\u3000游客中心。大屏每40秒换一页。等到第3页，抄下："
        "{Y}年，{T}接待游客{tourists}，旅游收入{tourism_revenue}。第4页是人口，常住人口{residents~人}。请用最后一个数"
        "除以你们小组的人数，看谁算得快。\n任务四\u3000石碑林。共有49块碑，只有一块刻了错字，找到的队加20分。\n\u3000"
        "\u3000\u3000\u3000注意：碑不能爬！上一期有位同学磕掉了半颗牙。\n{claim up tourists|彩蛋：大屏最后一页有个向"
        "上的箭头，说的是接待游客比上一年多|彩蛋：大屏最后一页藏着队长的生日}。\n午饭11:45，两荤一素，不吃香菜的举左"
        "手。"
    ),
    (
        "口述：卖了一辈子肉的人\n讲述\u3000葛阿根（74岁）\u3000整理\u3000小岑\u3000录音2小时17分，此处为第3段\n\n我十"
        "六岁学杀猪，头一刀砍在自己脚背上，缝了5针。那时一斤肉七角三，要票。{T}街上一天杀两头，卖到晌午就没了，剩个猪"
        "头挂到天黑。\n后来？后来你们都晓得。我孙女在商务那边坐办公室，过年吃饭她讲，阿公你卖肉也算在社零里的，社会消"
        "费品零售总额。我问她多少，她掰手指：{Y-2}年{total_retail_sales@2}，再过一年{total_retail_sales@1}，到了{Y}年"
        "，{total_retail_sales}。我听了，讲，这么多猪啊。全桌人笑了有一分钟。\n{claim up total_retail_sales|她讲，社"
        "零最后这一年比前头一年是多的|她讲，多多少少，你又不懂}。我不懂是不懂，可种田人手头活络了我是看得出来的，从前"
        "买肉论两，现在开口就是一腿。她又翻手机，说农村居民人均可支配收入，{Y}年{rural_income}，比上年{rural_income.g"
        "rowth}。我问那我呢？她说你是平均里头的。\n我摊子67岁那年收的，刀送给了徒弟，两把，一把1.8斤，一把2斤4两。手"
        "到现在还是硬的，你摸。"
    ),
    (
        "THE LOCK-KEEPER'S ARMS (upstairs room) — QUIZ NIGHT No. 112\nTeams of up to 6, 20 yuan a head, phones in th"
        'e bucket please.\n\nROUND THREE: "YOU LIVE HERE, SURELY YOU KNOW". Quizmaster\'s copy, keep face down!\nQ1.'
        " To the nearest million, what did the factories above designated size in {T:en} turn out in {Y}? — Industri"
        "al output was {industrial_output~en}. One point for anything within 50.\nQ2. And how many such enterprises w"
        "ere there? — {industrial_enterprises~en} industrial enterprises above designated size. (A year before: {ind"
        "ustrial_enterprises@1~en}. Half a point if a team gives that by mistake.)\nQ3. How many steps lead up to the"
        " pagoda? — 214. Not 216, the bottom two are new.\nQ4. Fixed-asset investment in {Y}: {T:en} or {U:en}, and "
        "how much each? — {T:en} {fixed_asset_investment~en}, {U:en} {fixed_asset_investment/U~en}. {claim higher fi"
        "xed_asset_investment|So {T:en}'s fixed-asset investment was the larger|Accept them in any order}.\nQ5. New u"
        "rban jobs in {T:en}, same year? — {new_urban_jobs~en}.\nQ6. What year did the cinema burn down, and what wa"
        "s showing? — 1987; nobody agrees on the film, so everyone gets the point.\n\nTie-break: weight of the landl"
        "ord's cat in grams (6,340 as of Sunday)."
    ),
    (
        'Sir,\n\nYour columnist (page 4, Tuesday) calls the smokestack on Kiln Lane "a postcard". I have hung washi'
        "ng beneath it for 31 years and would like to return the postcard to its sender.\n\nLet us at least be fair w"
        "ith figures, since he was not. The average concentration of PM2.5 in {T:en} stood at {pm25~en} micrograms pe"
        "r cubic metre in {Y}; in {Y-1}, at {pm25@1~en}. The share of days with good air was {good_air_share}, agains"
        "t {good_air_share@1} the year before. {claim up good_air_share|I grant, through my teeth, that the share of "
        "days with good air rose|I leave the reader to lay the one beside the other}. Neighbours in {U:en}, who have "
        "no kiln at all, had {good_air_share/U} of such days that same year, so perhaps the wind should be asked for "
        "a statement.\n\nBut I do not breathe averages. On the night of the 9th I counted 17 trucks between ten and m"
        "idnight, two of them uncovered, and in the morning wiped enough grit off one windowsill to fill a 50 ml jar,"
        " which I enclose.\n\nYour columnist lives, I am told, on the 14th floor.\n\nYours without affection,\nA. Was"
        "herwoman (aged 68), Kiln Lane"
    ),
    (
        "[SLOW FERRY, a podcast about small places. Episode 46, rough transcript, 21:05 to 25:40]\n\nMAREN: ...so tha"
        "t's dumpling number nine. You promised me shops.\nTEO: I promised you numbers about shops. Ready? {T:en}, {Y"
        "}. Retail sales of consumer goods: {total_retail_sales~en}.\nMAREN: Up or down?\nTEO: They went {total_retai"
        "l_sales.growth~en} on the year. And the year before they were {total_retail_sales@1~en}.\nMAREN: And that's "
        "what, just the one street?\nTEO: No, the whole township. The street is 340 metres long, it has 88 shopfronts"
        ", and 5 of those sell exactly the same comb.\nMAREN: [laughs] What about people like us, though? People with"
        " backpacks?\nTEO: Tourism revenue. {tourism_revenue~en} in {Y}, {tourism_revenue/U~en} over in {U:en}.\nMARE"
        "N: {claim higher tourism_revenue|Hang on, so {T:en} took more tourism revenue than {U:en} did|Hang on, which"
        " one has the hot spring}?\nTEO: You can buy the comb in both, is all I'm saying. Twelve yuan. Ten if you say"
        " you've seen it cheaper.\nMAREN: This episode is brought to you by nobody. We have 2,107 subscribers and one"
        " of them is my dad.\nTEO: Both of them are your dad."
    ),
    (
        "INTERPRETER'S CUE CARD, side B (laminated, return to Protocol, room 306)\n\nVisit of the sister-town delegat"
        "ion: 11 guests, 2 vegetarians, 1 allergic to peanuts.\n10:20 Lift to the 5th floor. The lift holds 8. Send t"
        "he mayor up first.\n10:30 Remarks by the host. He WILL depart from the script. The figures, however, he read"
        "s:\n   fiscal revenue of {T:en}, {Y} ....... {fiscal_revenue~en} ({fiscal_revenue.growth~en})\n   of which t"
        "ax revenue ....... {tax_revenue~en}\n   fixed-asset investment ....... {fixed_asset_investment~en}, i.e. {fi"
        "xed_asset_investment.completion} of the annual target\n   industrial investment ....... {industrial_investme"
        'nt~en}; a year earlier {industrial_investment@1~en}\nDo not say "billion" when you are tired. If in doubt,'
        " write it on the pad with all its zeros.\n{claim done fixed_asset_investment|If asked: yes, the annual targe"
        "t for fixed-asset investment was met|If asked about targets: refer them to Mr Hou, third from the left}.\n10"
        ":55 Gifts. Ours: a teapot (1.2 kg, fragile). Theirs: unknown; last time it was a 40-kilo anchor.\n11:10 Ques"
        "tion about the twin-school exchange: 24 pupils, 3 weeks, from the second Monday in May.\n12:00 Lunch, table "
        "7. You may eat after the second toast."
    ),
    (
        "From: Wendell\nTo: Pris\nSubject: You owe me a duck (or I owe you two)\n\nPris,\n\nI went and looked it up, "
        "properly, at the library, 40 minutes on the number 6 bus each way, and here is where we stand.\n\nThe bet, m"
        "ade on New Year's Eve at about 11:15 in front of four witnesses: whose town's factories did more in {Y}, my "
        '{T:en} or your {U:en}. Not per head, not "in spirit", output.\n\nMine: {industrial_output~en} of industria'
        "l output. Yours: {industrial_output/U~en}. {claim higher industrial_output|Which is to say that {T:en} had t"
        "he higher industrial output and I like my duck crisp|You can read as well as I can}. You'll want to know how"
        " many works it took, so I copied that as well: {industrial_enterprises~en} industrial enterprises above desi"
        "gnated size over here, {industrial_enterprises/U~en} with you. As for the growth you kept shouting about, ou"
        "rs went {industrial_output.growth~en} and yours {industrial_output.growth/U~en}; that was never part of the "
        "bet, though, and Uncle Sol agrees, 3 votes to 1.\n\nA duck is 78 yuan at the corner place now. It was 65 whe"
        "n we shook on it. I'll split the difference if you bring the plum sauce.\n\nW."
    ),
    (
        'JUNIOR DEBATING LEAGUE, heat 4\nMotion: "This house would rather host a coach party than a factory."\nProp'
        "osition's evidence sheet (two sides of A4, no more than 8 facts, sources to be shown on request)\n\nFact 1. "
        "In {Y} {T:en} earned {tourism_revenue~en} in tourism revenue, {tourism_revenue.growth~en} from a year earlie"
        "r, when the figure was {tourism_revenue@1~en}. {claim run3 tourism_revenue|Tourism revenue has grown for thr"
        "ee years in a row|Judges like one clear figure better than three vague ones}.\nFact 2. Industrial investment"
        " there came to {industrial_investment~en} ({industrial_investment.growth~en}). Expect the opposition to lead"
        " with this one; do not sneer.\nFact 3. New urban jobs: {new_urban_jobs~en} in {Y}, {new_urban_jobs@1~en} the"
        " year before. Nobody can tell which of those were made by coaches and which by factories. Say so before they"
        " do.\nFact 4. A coach carries 49 and stays, on average, for 3 hours 20 minutes (our own survey, 62 coaches, "
        "two Saturdays).\nFact 5. One in six drivers bought noodles.\nTimings: opening 4 minutes, rebuttal 3, reply 2"
        ". The bell rings at 30 seconds. Points of information may not exceed 15 seconds. Rafi, this means you."
    ),
    (
        "WHERE THE ROAD GIVES UP\nOur columnist spends 36 hours in a place with one roundabout\n\nYou reach {T:en} by"
        " the 07:25, a bus with 19 seats and, on the day I took it, 23 passengers and a goose. The fare is 11 yuan. T"
        "he goose went free.\n\nI had been told to come for the air. A board outside the clinic does the boasting: {g"
        "ood_air_share} of days in {Y} counted as good, it says, with fine particles (PM2.5) averaging {pm25~en} micr"
        "ograms per cubic metre. Underneath, in chalk, somebody had added the year before, {good_air_share@1} and {pm"
        "25@1~en} respectively, and under that, a telephone number for piano lessons.\n\nWhat does a town like this l"
        "ive on? On us, in part. Tourism revenue came to {tourism_revenue~en} in {Y}, the woman at the inn told me, w"
        "hile shelling beans; the shops and stalls, she thought, did rather more, and she was right: retail sales of "
        "consumer goods were {total_retail_sales~en}. {claim first tourism_revenue|No other township in the county, s"
        "he added, takes as much tourism revenue|She has eight rooms and has never once filled the eighth}.\n\nRoom 3"
        " has the view. It costs 160 yuan, 140 if you agree to feed the carp. Go in late October, take a coat rated t"
        "o minus 5, and leave before the second karaoke."
    ),
    (
        'COMMUNITY LEARNING FUND: application, part C ("Why here? Why you?"), max. 300 words\n\nC1. Place. Our read'
        "ing room will serve {T:en}. Per capita disposable income of rural residents was {rural_income~en} yuan in {Y"
        "} ({rural_income.growth~en}), compared with {rural_income/U~en} yuan in {U:en}, where the Fund already suppo"
        "rts two rooms. {claim higher rural_income|We are aware that rural residents' income in {T:en} is higher than"
        " in {U:en}; need is not only a matter of money|We ask to be judged on need, not on noise}.\nC2. People. Some"
        " 380 households live within a 10-minute walk. The nearest library is 14 km away and shuts at half past four."
        " {T:en} saw {new_urban_jobs~en} new urban jobs in {Y} (in {Y-1}, {new_urban_jobs@1~en}), most of them, as fa"
        "r as our volunteers can tell, on shifts; hence the request for evening opening until 10.\nC3. Money. We ask "
        "for 46,500 yuan: shelving 12,000, books 20,000 (about 900 titles), a heater 1,500, the rest for one part-tim"
        "e keeper. The village committee adds the room, 58 square metres, free for 5 years.\nC4. You. A retired welde"
        "r, two teachers, a 15-year-old who has read everything. Combined age 201.\nC5. Risk. Damp. See photo 2."
    ),
    (
        "CORRECTIONS AND CLARIFICATIONS\n\n• A report about budgets in Saturday's edition (page 2) gave a figure for"
        " {T:en} without a year. Fiscal revenue was {fiscal_revenue~en} in {Y}; for {Y-1} it was {fiscal_revenue@1~en"
        "}. The change, {fiscal_revenue.growth~en}, was correct.\n\n• The same report muddled two neighbours. It is "
        "{U:en} that collected {tax_revenue/U~en} in tax revenue in {Y}. {T:en} collected {tax_revenue~en}. {claim hi"
        "gher tax_revenue|The sentence saying that {T:en} had the higher tax revenue of the two stands|We apologise t"
        "o both treasurers, one of whom rang}.\n\n• A recipe for pickled mustard greens called for 300 g of salt. It"
        " should have been 30 g. Readers who have already tried it are asked to drink water.\n\n• In the crossword ("
        "No. 4,418), 17 across had seven letters and six squares.\n\n• An interview with the bell-founder Mr Tao, 77"
        ', described him as "the late". He is well, and has asked for four copies.\n\n• A headline said that fixed'
        '-asset investment in {T:en} was "about half" of something. It was {fixed_asset_investment~en}, and we no l'
        "onger know what the something was.\n\nComplaints: desk 9, before noon; or write, within 14 days, to the read"
        "ers' editor."
    ),
    (
        "MORNING SLOT, 6:58 to 7:06. Presenter: Odile. Tech: Bram (out sick, so be brief)\n\n[JINGLE, 4 sec]\nGood mo"
        "rning, it's two minutes to seven, minus 1 at the ferry stage and 3 degrees up by the school. Fog until nine-"
        "ish. The 12 isn't running, the 12A is, and yes, I know.\n\nRoads: one lane only on the bypass, kilometre 8 t"
        "o kilometre 11, flagged by a man called Desmond who waves back.\n\nThe one grown-up item today. The annual r"
        "eport for {T:en} is out, and here's {Y} in four breaths. Industrial output, {industrial_output~en}, {industr"
        "ial_output.growth~en}. Fixed-asset investment, {fixed_asset_investment.growth~en}. Tax revenue, {tax_revenue"
        "~en}, after {tax_revenue@1~en} in {Y-1}. And {new_urban_jobs~en} new urban jobs, one of which, hello Kemi, i"
        "s on our reception. {claim first industrial_output|And on industrial output {T:en} comes out top of the coun"
        "ty's four townships|And if you want the other sixty pages, they're at the front desk}.\n\n[PAUSE]\nLost: one"
        " tortoise, name of Gerald, shell about 18 centimetres, last seen heading north on Monday. Reward 200 yuan. H"
        "e can't have got far.\n\nCallers at five past, on 7740 1166. Here's a song from 1974, all six minutes of it,"
        " because I need a tea."
    ),
)
