"""The twenty-sixth set of drafts, by another clerk: a wedding witness, a tin buried, a hail claim, a boat race."""

DRAFTS = (
    (
        "证婚词（手写，夹在红包里念）\n各位来宾，我姓裘，新郎小邵在{T}统计站坐我对面，坐了6年。介绍人说我讲话像报表，"
        "今天我尽量忍住。\n他俩是{Y-1}年11月认得的，约在加油站边上那家面馆，两碗片儿川，36块，小邵付的。那年镇上常住"
        "人口{residents@1}，依我看，少一个都不成。转过年来是{residents}，{claim up residents|比前一年多了，多出来的里"
        "头就有新娘|这里头就有新娘}，户口没迁，人先住过来了。\n小邵求婚不买花，递了张纸条，我给他校对的：“{Y}年本地"
        "农村居民人均可支配收入{rural_income}，同比{rural_income.growth}；本人收入，另行面谈。”新娘家在{U}，岳父做过"
        "31年会计，纸条看了两遍，只说一句：我们那儿是{rural_income/U}，你自己比。{claim higher rural_income|一比，这"
        "边高，小邵这才敢敬酒。|小邵不吭声，先敬了三杯酒。}\n今天酒席28桌，每桌14个菜，我包的红包是800。祝两位日子往"
        "上走，吵架往下走，一年回娘家不少于5趟。\n礼成，吃菜！"
    ),
    (
        "给打开罐子的人：\n你好！校长说这只罐子要埋30年，上面还要压一块两百斤的石头，所以我写得很用力，怕墨水淡掉。\n"
        "我叫潘知夏，在{T}中心小学六（2）班，我们班43个人，女生20个。今天轮到我写“我们这里”。数字是我爸从镇里的报告"
        "上抄的，他叮嘱我写清楚，都是{Y}年的，免得你弄混。\n住在这里的人有{residents~人}。（报告上写的是{residents}，"
        "我移了小数点，老师说对。）\n地里一年打粮食{grain_output}，我奶奶家交了0.7吨，她说这也算。\n空气优良的天数占"
        "{good_air_share}，PM2.5是{pm25}。你们那时候还量这个吗？\n来玩的人，{tourists}；再前面一年，{tourists@1}。"
        "{claim up tourists|来玩的人变多了，烤肠从3块涨到5块。|烤肠从3块涨到5块，没人管。}五一那天我坐在门口数车，数"
        "到211辆，被叫去吃饭了。\n罐子里还有：一元硬币3枚，同桌的橡皮半块，我掉的最后一颗乳牙。牙请你不要扔。\n如果那"
        "时候我42岁，还住在这里，请来西街17号找我，我请你吃烤肠。"
    ),
    (
        "八年级数学·“数据的分析”单元练习（家乡版）\n时间45分钟　满分100分　命题：许老师　审题：空缺\n一、选择题（"
        "每题4分，共5题，此处节选3题）\n1．{T}{Y}年完成固定资产投资{fixed_asset_investment}，写成a×10ⁿ元的形式，n等"
        "于（　）\nA．7　B．8　C．9　D．不能确定\n2．接第1题。该项投资为全年计划的{fixed_asset_investment.completion}"
        "，下列说法正确的是（　）\nA．计划数可以求出　B．计划数不能求出　C．还缺2个条件\n3．同年，镇上有规模以上工业"
        "企业{industrial_enterprises}，规上工业总产值合计{industrial_output}。平均每家产值约为多少？保留一位小数，单"
        "位写错扣2分。\n二、作图题（12分）\n{T}接待游客的人次，{Y-1}年{tourists@1}，{Y}年{tourists}；{U}则依次为"
        "{tourists@1/U}、{tourists/U}。请在同一张图里画出4根直条，纵轴1厘米代表20万人次。{claim higher tourists|提示"
        "：{Y}年本镇的直条高过{U}那根，别画反。|提示：先标单位，再动笔。}\n三、应用题（16分）\n小冯家开早餐店，豆浆每"
        "杯2.5元，油条每根2元，周六卖出豆浆186杯、油条240根，面粉、豆子和煤气共花去395元，房租按每天110元摊。问这天赚"
        "了多少？若房东下月涨租8%，每天至少要多卖几杯豆浆？\n附加题（不计分）：上面哪些数是真的？"
    ),
    (
        "重修永济廊桥记\n{T}东南三里，有桥曰永济。始建于清乾隆五十一年，凡十一间，长三十七米，阔四米六。道光、民国两"
        "毁于水，一毁于火，皆里人自葺之。\n岁在{Y}年，桥柱蠹其九，瓦落逾千。乡老议修，或曰：费将安出？众乃核一岁之实"
        "：是年也，村集体经营性收入{operating_income}，较上年{operating_income.growth}；农村居民人均可支配收入"
        "{rural_income}；游人至者{tourists}，{claim first tourists|其众为全县之冠|四时不绝}，旅游收入"
        "{tourism_revenue}。老者抚掌曰：可矣。\n遂鸠工。木取杉，二百一十六根；匠请自邻县，十九人；自三月十二日起，凡"
        "一百六十三日而毕。用钱八十七万四千，内乡贤捐四十一万，余出于村。捐者六百零二户，最少者五元，镌名于碑阴，不以"
        "多寡为序。\n{claim up tourists|客增于昔，桥上之座益以美人靠二十四。|桥上设美人靠二十四座。}戏水者慎之，夜十"
        "时后禁弦歌。\n里人钟敬亭撰，年八十有三；其孙书丹。"
    ),
    (
        "人民调解笔录\n时间：4月9日14时10分至15时55分\n地点：{T}调解室（二楼，西头）\n申请人：卜某，女，47岁，景区6号"
        "摊位承租人\n被申请人：景区管理公司，代理人徐某\n调解员：你说说，为什么不肯交。\n卜：合同第5条写着，租金跟着"
        "镇上公布的旅游收入走，涨多少跟多少，跌了就减。头一年月租1850，没二话。现在他们要我照12%加，这12%是哪里来的？"
        "\n调解员：镇里公布的是多少，徐经理带来了没有？\n徐：带了。{Y}年，全镇旅游收入{tourism_revenue}，同比"
        "{tourism_revenue.growth}。\n卜：那前一年呢？\n徐：{tourism_revenue@1}，那年的同比是"
        "{tourism_revenue.growth@1}。\n调解员：接待人次呢？\n徐：{tourists}，{tourists.growth}。"
        "{claim up tourism_revenue|总之收入是增长的，加租有依据。|加多少，可以再商量。}\n卜：人多人少我不看，我看锅。"
        "去年一天卖90碗凉粉，今年60碗，一碗从6块卖到8块，才没亏。\n调解员：12%是公司自己测算的？\n徐：是按全部17个摊"
        "位的平均营业额算的。\n调解员：合同上没有营业额三个字。\n经调解，双方同意：一、租金按镇里公布的那个比例重算；"
        "二、多收的4个月差额7日内退还；三、冰柜电费0.9元一度，照旧。\n以上笔录已阅，无误。（手印）"
    ),
    (
        "小范：\n我20号去新单位报到，桌子归你。能想起来的都写在这里，想不起来的打电话，号码末四位7719，晚上9点以后别"
        "打。\n钥匙3把，大的开档案柜，有缺口的开文印室，最小那把我也不知道开什么，先留着。\n月报8号前，季报要提前2天"
        "，年报别信群里说的日子，看文。\n领导爱在电梯里问数，从一楼到五楼大概22秒，下面这几个得背熟，全是{T}{Y}年的："
        "\n——财政总收入，{fiscal_revenue}，折{fiscal_revenue~亿元}，县里排{fiscal_revenue.rank~n}；\n——税收收入"
        "{tax_revenue}，{tax_revenue.growth}；\n——固投{fixed_asset_investment}，名次是{fixed_asset_investment.rank}"
        "，{claim done fixed_asset_investment|任务是完成了的，可以大声说|任务的事他不问你别提}；\n——规上企业数，"
        "{industrial_enterprises}，别少报那家搬来的。\n问别的就说“我回去核一下”，千万别估。老金去年估过一次，把亩说"
        "成公顷，检讨写了1400字。\n打印机卡纸，打开后盖拍两下。茶水间第2格的茶叶是我的，送你，还剩半斤。\n窗台那盆文"
        "竹，一周一次水，多了烂根。\n　　　　　　　　姐　即日"
    ),
    (
        "（村口广播，照着念，念两遍）\n喂，喂，响不响？响的。各位村民，早上6点50分，下面讲五件事。\n第一件，自来水厂"
        "洗池子，明天上午8点半停到下午3点，大家多接两桶。\n第二件，有人问报告上我们{T}到底怎么样，我念给大家听。{Y}年"
        "，粮食打了{grain_output}，合{grain_output~吨}；农民人均可支配收入{rural_income~万元}，村集体经营性收入"
        "{operating_income}。{claim double operating_income|集体收入比前一年翻了一番，|钱不多不少，}上头说了，分红还"
        "是老办法，按股，每股多少，账贴在祠堂东墙，贴15天。\n第三件，城里新添的岗位，全镇一年{new_urban_jobs}，前一年"
        "是{new_urban_jobs@1}，里头有我们村的9个。电子厂还要缝纫工12名，月薪4800到6500，包中饭，要去的找妇女主任登记"
        "，带身份证复印件2张。\n第四件，东头阿炳家走失黄牛一头，左耳缺一块，找到的给300块。\n第五件，打狂犬疫苗，一只"
        "狗15块，猫不收。\n再念一遍。喂，喂……"
    ),
    (
        "语音导览词·“一座镇的抽屉”常设展（自助机，共18段，此为第11至15段）\n【11】您面前这排抽屉来自老供销社，樟木"
        "，一共64只。拉开左上角第一只，里面是1963年的布票。请轻推。\n【12】右手边的灯箱讲今天的买卖。{Y}年，{T}社会消"
        "费品零售总额{total_retail_sales}，{total_retail_sales.growth}。灯箱旁的磅秤最大称量500公斤，欢迎站上去，但请"
        "一次一位。\n【13】往前走4步。墙上的齿轮取自农机厂最后一台车床，重38千克。如今镇里规模以上工业企业是"
        "{industrial_enterprises}，一年的规上工业总产值{industrial_output}——在展厅另一头代表{U}的那块展板上，对应的"
        "数是{industrial_output/U}。{claim higher industrial_output|论产值，本镇高于{U}。|两块展板用的是同一炉钢。}\n"
        "【14】弧形墙上有365个小孔，亮着的是空气优良的日子。{Y}年亮起的比例为{good_air_share}；按住底下的红按钮5秒，"
        "可以看到前一年，{good_air_share@1}。{claim up good_air_share|您会发现，亮的孔比前一年多。|松手即复原。}\n【"
        "15】出口处的留言簿已写满7本。闭馆时间17:00，周一休息，存包柜押金10元，退还时认票不认人。"
    ),
    (
        "“我爱我镇”知识竞赛·主持人用卡（第二轮，抢答，每题10分，答错倒扣5分，限时8秒）\n卡7　题：{Y}年{T}城镇新增"
        "就业多少人？\n　　答：{new_urban_jobs}。（若选手答{new_urban_jobs@1}，那是{Y-1}年的，不给分，可以夸一句记性"
        "好。）\n卡8　题：镇上最老的那棵樟树，树龄约几百年？\n　　答：620年，上下差30年都算对。\n卡9　题：工业总产值"
        "在县里的名次？\n　　答：{industrial_output.rank}，数额{industrial_output}。只答名次给6分。\n卡10　题：说出同"
        "一年镇里固定资产投资和工业投资各是多少，先后不论。\n　　答：固定资产投资{fixed_asset_investment}，工业投资"
        "{industrial_investment}。\n卡11　题：论财政总收入，{T}排不排得上头名？\n　　答：{claim first fiscal_revenue|"
        "排得上，{Y}年财政总收入全县第一。|请以大屏幕为准。}\n卡12　观众题（奖品：雨伞一把，共备5把）：今天礼堂里坐了"
        "多少人？\n　　答：以门口登记簿为准，彩排时是317。\n备注：2号抢答器接触不好，让选手按重一点；评委杨老师19点20"
        "分要赶末班车；冠军奖金600元，装在信封里，别提前拆。"
    ),
    (
        "贷前走访手记（内部，不入档）\n客户：某笋制品厂，注册资本200万，员工36人，旺季另雇临时工40来个。申请额度150万"
        "，期限一年，拟执行利率3.95%。\n3/17　上午到厂。锅炉两台，停一台。库存清点：清水笋4120箱，标签对不上的有63箱"
        "。老板讲去年销售1900万，报税数不到七成，追问之下说“还有些走线上”。\n下午到{T}，想弄明白大环境。财政所的人"
        "给我看报告：{Y}年全镇规上工业总产值{industrial_output}，增速{industrial_output.growth~bare}；工业投资"
        "{industrial_investment}，这一项的增速{industrial_investment.growth~bare}；社零{total_retail_sales~1}左右。税"
        "收{tax_revenue}，我粗粗一算，约合{tax_revenue~亿元}。{claim run3 industrial_output|他特意说，产值已经连续三"
        "年增长。|他没有多说什么，给我续了水。}\n3/18　去{U}看同业。那边也有两家做笋的，规模小些。{U}产值"
        "{industrial_output/U}，路上运笋的车倒不少，14公里数到21辆。\n3/19　抵押物：厂房2860平，评估价每平1750，证上"
        "还差一个章。老板娘签字很爽快，儿子在外地，没来。\n意见：先放80万，看两个季度。锅炉要年检报告。"
    ),
    (
        "（旅游大巴，出发后第12分钟开始讲，麦克风别碰牙）\n各位叔叔阿姨，早饭吃饱没有？没吃饱的，座位底下有矿泉水，一"
        "人一瓶，车上38位，我数了40瓶。\n咱们现在过的是跨溪大桥，全长486米。过了桥，左手边就是{T}。有阿姨问：你们这里"
        "人多不多？常住{residents}，{Y}年的数。一年里接待游客呢，{tourists}，等于每个本地人要陪好几位，所以待会儿导游"
        "顾不过来，请多包涵。\n右边亮晶晶的是水库，库容970万方，不许游泳，罚200。\n空气好，是吧？不是我吹，报告上写的"
        "，优良天数{good_air_share}，PM2.5年均{pm25}；前一年呢，优良天数是{good_air_share@1}。"
        "{claim up good_air_share|优良率还提高了，深吸一口，不收钱。|深吸一口，不收钱。}\n再往前是{U}，我外婆家。你要"
        "问哪边游客多，{U}是{tourists/U}。{claim higher tourists|我们这儿比{U}多，回去别跟我外婆讲。|我两边都得罪不起"
        "。}\n中饭11点40，八菜一汤，十人一桌，加一条鱼另收58。午后爬古道，台阶1126级，膝盖不好的坐电瓶车，单程15块，"
        "65岁以上半价。\n厕所在前方2公里，男左女右，我们停一刻钟。"
    ),
    (
        "【朋友圈】厂房出租！房东直租！不是中介！！\n{T}工业园B区7号，单层3200㎡＋办公楼三层760㎡，层高9.2米，行车5吨"
        "×2，变压器400千伏安，独门独院，消防已过。租金每平每月13块5，押三付六，免租期45天，可谈。\n为什么租这里？自"
        "己看数：\n▶ {Y}年园区所在镇工业总产值{industrial_output}，{industrial_output.rank}！\n▶ 规上企业"
        "{industrial_enterprises}，上下游都在隔壁\n▶ 工业投资{industrial_investment}（上年{industrial_investment@1}"
        "）{claim up industrial_investment|，又增长了|，不含土地款}\n▶ 高速口4公里，动车站26分钟\n——评论区——\n阿"
        "强五金：13块5？隔壁才11。\n房东回复阿强五金：隔壁没行车。\n小吕：招工好招吗？\n房东回复小吕：镇里{Y}年新增就"
        "业{new_urban_jobs}，门口贴张纸，两天来了15个。\n老万：{U}那边便宜，产值也不差，我记得有{industrial_output/U}"
        "。\n房东回复老万：{claim higher industrial_output|那还是我们这边高嘛，|各有各的好，}你那边有9米2层高？\n匿名"
        "：漏不漏雨\n房东：瓦去年换的，花了11万3。"
    ),
    (
        "《{T}年鉴》（{Y}年卷）勘误与补正\n本卷印数1200册，2月付梓后承读者17人来信指正，谨致谢忱。以下各条请持书者自"
        "行粘贴，页码以精装本为准。\n第8页倒数第4行，“常住人口”后漏排数字，应补：{residents}。\n第31页图注，两张照"
        "片左右互换，左为老码头（1978年摄），右为粮站。\n第46页表3末栏，{Y-1}年粮食产量一格空白，应填{grain_output@1}"
        "；{Y}年一格{grain_output}不误。\n第52页第2段，“财政总收入”单位脱落，当作{fiscal_revenue}；同段增幅应为"
        "{fiscal_revenue.growth~bare}，原文百分号印成千分号。\n第77页，“村级集体经济经营性收入”一句整句重排如下：全"
        "年经营性收入{operating_income}，{operating_income.growth}{claim double operating_income|，较上年翻番|，已经"
        "复核}。\n第103页人物传，梅先生生年应为1921，非1912；享寿因之改为88。\n第140页，{U}供稿的附表中，该地{Y}年粮"
        "食产量脱一栏，应为{grain_output/U}。\n第215页索引，“水碓”与“水库”次序颠倒。\n另：封底定价168元，误标为"
        "16.8元者约40册，已购者不必补款。\n年鉴编辑部　电话转8032"
    ),
    (
        "驻村日记（摘）\n4月2日　雨。到{T}第9天。住村委会二楼，床长1米8，我1米83。\n支书问我会什么，我说会写材料。他"
        "说材料够多了，会不会修水泵。\n4月5日　阴。入户14家。82岁的贾奶奶问我公家一年收多少钱，我查了，{Y}年财政总收"
        "入{fiscal_revenue}。她嫌太大，听不懂，又问“一个人摊多少”。我改口说农村居民人均可支配收入{rural_income}，上"
        "一年{rural_income@1}。她掰了半天手指：“我没有那么多。”我没有话答她。\n4月11日　晴。水泵修好，换轴承一副，"
        "85元，自己垫的。\n4月16日　多云。去县里开会，坐47座的大巴，只坐了11个人。隔壁是{U}的小吴，他们那儿收入"
        "{rural_income/U}，我俩把本子换着看。{claim higher rural_income|我们镇要高一些，可小吴说，平均数又不会修水泵"
        "。|小吴说，平均数又不会修水泵。}\n4月23日　晴转雨。集体的笋干合作社开张，入社57户，股金最少500。镇上报的村集"
        "体经营性收入，{Y}年{operating_income}，同比{operating_income.growth}，我们村在里面占不到2%。\n4月30日　贾奶"
        "奶送来6个鸡蛋，退了3回，收了。"
    ),
    (
        "Toast, twinning dinner, 14 May (please keep to four minutes; the soup is hot)\n\nFriends, deputy mayors, "
        "those who were promised there would be no speech:\n\nSeventeen years ago eight of us came up this valley in "
        "a minibus with three working windows. We had 240 postcards and one phrase-book. {T:en} gave us a supper of "
        "eleven dishes and asked nothing in return but a photograph of the sea.\n\nI have been handed some homework "
        "by our hosts. In {Y} the retail sales of consumer goods in {T:en} came to {total_retail_sales~en}; tourism "
        "revenue was {tourism_revenue~en}, {tourism_revenue.growth~en} on the year. I confess that roughly 0.001% of "
        "that last sum is my wife's, and all of it went on teapots. {claim up total_retail_sales|Retail sales were "
        "higher than the year before, and again I look at my wife.|I look at my wife.}\n\nOur own town has 9,300 "
        "souls, two pubs and a brass band with a vacancy for second trombone. What we can offer is six school places "
        "every autumn, and a bench, which seats four.\n\nThey tell me that {new_urban_jobs~en} people found new "
        "urban jobs here in {Y}, against {new_urban_jobs@1~en} in {Y-1}. May none of them ever have to give an "
        "after-dinner speech.\n\nTo twenty-five years, then, and to the windows. Cheers!"
    ),
    (
        '== Talk: {T:en} (town) — section "Economy", again ==\n\nI have reverted the infobox for the third time '
        "in 9 days. Could we please agree on one source? — Mossfield, 21:04\n\n:The work report is the source. {Y}: "
        "gross industrial output {industrial_output~en}, fixed-asset investment {fixed_asset_investment~en}. Both "
        "were in the article until someone replaced them with figures from a property brochure (page 6, no date). — "
        "''hexa-fern'', 21:30\n\n::Fine, but then give the growth too. Industrial output "
        '{industrial_output.growth~en}; fixed-asset investment {fixed_asset_investment.growth~en}. And put "{Y}" '
        "in the column head, 4 out of 10 readers think it is the current year. — Mossfield, 21:41\n\n:::Where does "
        "\"4 out of 10\" come from? — ''hexa-fern''\n\n::::My dad, my sister, two cousins. n = 10. — Mossfield\n\n"
        ":Third opinion here. The sentence comparing it with {U:en} ({industrial_output/U~en} in the same year) "
        "should stay if it is sourced. {claim higher industrial_output|I checked: {T:en} had the higher industrial "
        'output of the two, as the lead says.|I have no view on how the lead should put it.} The "famous '
        '1,000-year-old bridge" should go: the plaque says 1786, it has been rebuilt 3 times, and the photograph '
        "shows a different bridge. — Old Ferryman, 06:12\n\n:Also, fiscal revenue of {fiscal_revenue~en} belongs "
        'under "Government", not under "Sport". — Old Ferryman, 06:15\n\nArchive this after 30 days, please.'
    ),
    (
        "TRANSLATOR'S QUERIES — batch 2 of 3 (job no. 4471, 6,850 characters, due Friday 17:00)\n\nQ1. p. 3: you "
        'write that village collectives in {T:en} had "operating income" of {operating_income~en} in {Y}. Is that '
        'income before costs? I have left "operating income" and added no note.\n\nQ2. p. 3, next line: "'
        '{operating_income.growth~en} on the previous year" — the source has no subject here. I took it to be '
        "still the collectives, not the 14 co-operatives named one paragraph earlier. {claim double operating_income|"
        'Since that is at least twice the year before, may I put "doubled" in the headline?|May I keep the '
        "headline as it is?}\n\nQ3. p. 5: rural disposable income per head, {rural_income~en} yuan. You sometimes "
        'have "farmers\' income". One term or two? For {U:en} the table on p. 19 gives {rural_income/U~en} yuan '
        "under yet a third name.\n\nQ4. p. 8: mu or hectares? 1 hectare is 15 mu; I converted 37 places and found "
        "two that must have been hectares already (the orchard of 420 cannot be bigger than the village).\n\nQ5. p. "
        "11: tax revenue {tax_revenue~en} in {Y} and {tax_revenue@1~en} in {Y-1}. I switched from ten-thousands to "
        "millions throughout. Please do not switch back.\n\nQ6. p. 12: the poem. I charge poems at 2 euros a line; "
        'this one has 28. The first translator rhymed "tractor" with "benefactor" and I would rather not.'
    ),
    (
        "CHAPTER 9 — The Charcoal Burners' Path (14.6 km, 5 to 6 hrs, 810 m of ascent)\n\nStart: the bus stop "
        "opposite the post office in {T:en} (line 207, every 40 min, last bus back 18:25). Fill your bottles: there "
        "is no water for the first 7 km.\n\nMost guidebooks skip the town, and their readers miss a good breakfast. "
        "It is no sleepy hollow. In {Y}, {industrial_enterprises~en} industrial enterprises above designated size "
        "were at work here, and you will pass two of them before the first stile; total industrial output was "
        "{industrial_output~en}. Visitors bring money as well: tourism revenue of {tourism_revenue~en} in {Y}, a "
        "year earlier {tourism_revenue@1~en}. {claim first tourism_revenue|No other town in the county earned more "
        "from tourism that year.|You will meet few of these visitors above 600 m.}\n\nTurn left at the shrine (0 h "
        "25) and count 312 stone steps. At the second fork ignore the blue arrow, painted in 1998 by a man who had "
        "the map upside down.\n\nThe view from the saddle (744 m) is at its best before ten. Good-air days made up "
        "{good_air_share} of the year in {Y}, and PM2.5 averaged {pm25~en} micrograms per cubic metre; on the "
        "remaining days take a scarf.\n\nDescend by the east ridge to {U:en}. Noodles at the crossroads cost 12 "
        "yuan, with egg 14. Beds: the mill (8 rooms, from 180) or the school hall in August (mats for 30, bring a "
        "sheet)."
    ),
    (
        "WELCOME PACK for seconded engineers — Frequently asked, rarely answered\n\n1. How big is the place?\n{T:en}"
        " is a town, not a city. You can cross it in 18 minutes on a bicycle, or in 35 behind a cement mixer.\n\n2. "
        "Will my spouse find work?\nQuite possibly. New urban jobs numbered {new_urban_jobs~en} in {Y} ("
        "{new_urban_jobs@1~en} in the year before). {claim up new_urban_jobs|That is an increase, and HR will gladly "
        "make introductions.|HR will gladly make introductions.} The kindergarten needs an English assistant, 3 "
        "mornings a week.\n\n3. What about the air?\nPM2.5 in {Y}: {pm25~en} µg/m³. In {U:en}, where the test track "
        "is, {pm25/U~en}. Filters for the flat are changed every 6 months; the spare is under the sink.\n\n4. What "
        "do people live on?\nLook around you: factories. Fixed-asset investment was {fixed_asset_investment~en} in "
        "{Y}, i.e. {fixed_asset_investment.completion} of the annual plan. Industrial investment alone: "
        "{industrial_investment~en}.\n\n5. How much is the flat?\n1,900 yuan a month, of which the company pays two "
        "thirds. Deposit of one month. The lift stops at floor 11; you live on 12.\n\n6. Whom do I call at night?\n"
        "Mr Shao, extension 5506, until 22:30. After that, the guard, who has 200 words of English and uses about 15."
    ),
    (
        "PRELIMINARY REPORT OF THE LOSS ADJUSTER\nRef. 88/0193 — Hailstorm of 2 June — Insured: covered market, "
        "{T:en}\n\n1. Attendance. I attended on 4 and 5 June, was met by the manager, and left at dusk with a wet "
        "notebook.\n\n2. Circumstances. Hail of up to 31 mm fell for 14 minutes. Of 96 roof panels 58 were pierced; "
        "23 stalls lost stock, chiefly eggs (1,740) and crockery.\n\n3. Quantum. Panels, at 265 each, plus "
        "scaffolding for 8 days. The claim for lost trade is 412,000. The insured supports this by reference to the "
        "town's retail sales of consumer goods, which in {Y} stood at {total_retail_sales~en} ("
        "{total_retail_sales.growth~en}), having been {total_retail_sales@1~en} in {Y-1}. I do not consider that a "
        "town-wide total assists: the market has 61 stalls, and its share of the whole is not known to anybody I was "
        "able to find. {claim run3 total_retail_sales|It is fair to add that retail sales had grown three years "
        "running.|I make no allowance for trend.}\n\n4. Comparable. A similar roof in {U:en} was replaced last "
        "autumn for 87,500, in a town where retail sales were {total_retail_sales/U~en}. The trade there was "
        "interrupted for 5 days only.\n\n5. Visitors. The manager also relied on tourism, {tourism_revenue~en} of "
        "revenue in {Y}. Tourists, with respect, do not buy cabbages.\n\n6. Reserve. I suggest 165,000, subject to "
        "the eggs."
    ),
    (
        "Subject: hello from room 204!\n\nDear 5B,\n\nYou asked 26 questions and I have time for seven, because the "
        "power goes off at 9:30.\n\nYes, there are mountains. No, I have not seen a panda; the nearest one is about "
        '1,200 km away and lives in a zoo.\n\nRavi wanted "real numbers for the project", so I went to the town '
        "hall of {T:en} and a very kind lady printed a page for me. Rural people had a disposable income of "
        "{rural_income~en} yuan each in {Y} (look up how much that is in pounds, and show your working). The year "
        "before it was {rural_income@1~en}. Two years before, {rural_income@2~en}. {claim run3 rural_income|So it "
        "has gone up three years in a row, which you can draw as a line graph with Miss Okafor.|You can draw these "
        "as a line graph with Miss Okafor.}\n\nElla asked if the sky is clean. Well, {good_air_share} of the days in "
        "{Y} counted as good. In {U:en}, where I go swimming on Saturdays (the pool is 25 metres and freezing), it "
        "was {good_air_share/U}.\n\nTom: 44 children in my class, and one goat, who only comes on Tuesdays.\nPriya: "
        "rice, mostly; and a soup with 9 kinds of mushroom.\nKit: no, you can't have my old desk.\n\nThe town has "
        '{industrial_enterprises~en} big factories — "above designated size" is what the lady called them — and '
        "one of them makes the zips that might be on your coat. Check!\n\nBe good. 61 days till I'm back.\nMiss "
        "Lindqvist"
    ),
    (
        "[commentary, lane microphone, second heat — typed up for the club newsletter]\n\n...and they're off, ten "
        "boats, twenty-two paddles in each, 500 metres of flat brown water and not a breath of wind. Drum rate in "
        "lane 4, I'd say 84. Lane 4 is {T:en}, in yellow, last year's wooden spoon, four minutes eleven. Alongside "
        "them in lane 5, {U:en}, in whatever that colour is.\n\nWhile they settle, a word from our sponsors, who "
        "have paid for exactly forty seconds. Did you know that in {Y} village collectives in {T:en} took "
        "{operating_income~en} in operating income? That's {operating_income.growth~en}. {U:en} took "
        "{operating_income/U~en}. {claim higher operating_income|So {T:en} took more than the neighbours, on land at "
        "least.|Make of that what you will.} Tax revenue in {T:en}, same year, {tax_revenue~en}, and they still "
        "couldn't find us a second loudspeaker.\n\nHalfway! 1:02 on my watch. Oh, lane 7 has lost a paddle, that's a "
        "five-second penalty if they stop for it, and they've stopped for it. Rate up to 91 in lane 4...\n\nThe "
        "sponsor would also like me to mention fiscal revenue, {fiscal_revenue~en}, as against {fiscal_revenue@1~en} "
        "the year before{claim up fiscal_revenue|, so that went up, like the price of my sandwich|; my sandwich was "
        "18 yuan}. Forty seconds, thank you.\n\nFifty metres, thirty, it's yellow by a dragon's head! 2:09.6! Eleven "
        "thousand on the bank, the police say nine. Somebody catch that drummer."
    ),
    (
        "REVIEWER 2 — comments to the applicants (Small Grants, round 7, application 031)\n\nScore: 6 out of 10. "
        "Recommendation: fund at 70% of the request.\n\nThe applicants ask for 48,000 to record the songs of the "
        "last raft-men, of whom 13 are alive, the youngest being 79. I am in sympathy. The budget is careful, though "
        '4 microphones for one singer seems generous.\n\nMy main worry is Section 2, "Context". We are told, in '
        "quick succession, that the gross industrial output of {T:en} was {industrial_output~en} in {Y}, after "
        "{industrial_output@1~en} in {Y-1}; that industrial investment was {industrial_investment~en} ("
        "{industrial_investment.growth~en}); that the collection's other home, {U:en}, had an industrial output of "
        "{industrial_output/U~en}. {claim first industrial_output|That {T:en} has the highest industrial output in "
        "the county may well be so; it is no reason to record a song.|None of this is a reason to record a song.} I "
        "would cut it from 5 pages to half of one.\n\nSection 4 says that visitors will listen. Will they? Tourism "
        "revenue, {tourism_revenue~en} in {Y}, is offered as proof. A listening post with two headsets (cost: 3,150) "
        "would prove it better.\n\nMinor points. Fig. 3 is upside down. Reference 22 is the same as reference 9. The "
        '"200 hours of tape" on p. 2 are 120 on p. 14. Raft-men do not "row".'
    ),
    (
        "THE HUNGRY CLERK: Spring shoots, and a receipt\n\nThe first bamboo shoots were in the market at {T:en} on "
        "the ninth of March, 26 yuan the jin, down to 11 by the twentieth. Wait for the twentieth.\n\nFor four "
        "people: 900 g of shoots (you'll throw away half), 250 g of salt pork, 2 slices of ginger, 1.5 litres of "
        "water and no hurry. Blanch for 8 minutes. Simmer for 90.\n\nWhile it simmers, read the wrapping. Mine was "
        "page 5 of the town's work report for {Y}, and I have eaten off worse. \"Total retail sales of consumer "
        'goods: {total_retail_sales~en}, {total_retail_sales.growth~en}." I put in my 26 yuan and feel represented. '
        '"Rural disposable income per capita: {rural_income~en} yuan." There was a grease spot over the growth '
        "rate, but {claim run3 total_retail_sales|the next line says that retail sales have now risen for three "
        "consecutive years|the rest was too stained to read}. Further down, PM2.5, {pm25~en} micrograms per cubic "
        "metre, and good-air days, {good_air_share}; neither improves the soup.\n\nReaders in {U:en} will object "
        "that theirs are sweeter, being from 500 m higher up. They also had their report wrapped round a carp, I'm "
        "told, with retail sales of {total_retail_sales/U~en} on the fin.\n\nServe at once. Keeps for 2 days, never "
        "3. Last month's column said 40 g of chilli; it should have been 4. I have had 31 letters."
    ),
)
