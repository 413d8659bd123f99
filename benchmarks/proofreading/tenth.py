"""The tenth set of drafts: what an office drafts in a normal week, from a work report to a funding bid."""

DRAFTS = (
    (
        "{T}人民政府关于{Y}年工作情况的汇报\n一、经济运行稳中有进。全年预计实现规上工业总产值"
        "{industrial_output}，同比{industrial_output.growth}；完成固定资产投资{fixed_asset_investment}，同比"
        "{fixed_asset_investment.growth}；社会消费品零售总额{total_retail_sales}，同比"
        "{total_retail_sales.growth}。\n二、财政收支总体平衡。全镇财政总收入{fiscal_revenue}，在全县各乡镇中"
        "列{fiscal_revenue.rank~位}。{claim first fiscal_revenue|财政总收入规模继续领跑全县|收支矛盾仍较突出}"
        "。"
    ),
    (
        "述职述廉报告\n本人分管工业和招商。{Y}年，在班子成员支持下，{T}工业投资达到{industrial_investment}，"
        "比上年{industrial_investment.growth}；规上企业由{Y-1}年的{industrial_enterprises@1}变为"
        "{industrial_enterprises}。存在的不足：与{U}相比，规上工业总产值还有差距，对方是{industrial_output/U}"
        "，我们是{industrial_output}。"
    ),
    (
        "网民留言：请问{T}去年农民收入怎么样？\n回复：您好！经核实，{Y}年我镇农村居民人均可支配收入为"
        "{rural_income}，比{Y-1}年的{rural_income@1}{rural_income.growth}。感谢您的关注！{claim up rural_"
        "income|农村居民收入比上年又涨了，离不开大家的努力|如有疑问请致电镇便民服务中心}。"
    ),
    (
        "【镇里这一年】风景变“钱景”！{Y}年，{T}迎来游客{tourists}，同比{tourists.growth}，揽回旅游总收入"
        "{tourism_revenue}，同比{tourism_revenue.growth}～\n村里的账本也鼓了：村集体经营性收入"
        "{operating_income~余}！{claim double operating_income|没错，比上一年翻了一番还多|转发给在外打拼的老"
        "乡吧}！"
    ),
    (
        "{T}党政联席会议纪要\n会议听取了统计站关于{Y}年主要指标完成情况的汇报。会议指出，固定资产投资"
        "{fixed_asset_investment}，占年度任务的{fixed_asset_investment.completion}，{claim done fixed_asset_"
        "investment|超额完成了县里下达的任务|要逐个项目倒排工期}；税收收入{tax_revenue}，同比"
        "{tax_revenue.growth}。会议要求，{Y}年工作总结于1月8日前报送。"
    ),
    (
        "项目申报书（摘要）\n申报单位：{T}\n建设背景：我镇户籍人口外流、常住人口{residents}（{Y}年末），上年"
        "末为{residents@1}；粮食总产量{grain_output}，是全县粮食主产镇。近两年村集体经营性收入分别为"
        "{operating_income@1}、{operating_income}，具备自筹条件。"
    ),
    (
        "年终盘点①：{T}“稳”住了什么？稳住了工业——规上工业总产值{industrial_output~约}；稳住了就业——城镇新增就"
        "业{new_urban_jobs}；稳住了蓝天——优良天数比率{good_air_share}，PM2.5年均浓度{pm25}（上年{pm25@1}）。{"
        "claim run3 industrial_output|规上工业总产值实现三连增|新的一年，继续加油}。"
    ),
    (
        "{T}与{U}结对发展情况通报\n{Y}年，两镇规上工业总产值：{T}{industrial_output}、{U}"
        "{industrial_output/U}。固定资产投资方面，{U}为{fixed_asset_investment/U}，{T}为"
        "{fixed_asset_investment}。{claim higher fixed_asset_investment|{T}的固定资产投资超过{U}|下一步将共建"
        "园区}。"
    ),
    (
        "政务公开·数说民生\n问：去年全镇新增了多少就业？\n答：{Y}年{T}城镇新增就业{new_urban_jobs}，前一年为"
        "{new_urban_jobs@1}，{claim up new_urban_jobs|多于前一年|基本完成了预定安排}。\n问：空气好不好？\n答"
        "：优良天数占{good_air_share}。"
    ),
    (
        "县财政局致{T}的函：经审核，贵镇{Y}年度财政总收入{fiscal_revenue}，其中税收收入{tax_revenue}，两项分"
        "别较上年{fiscal_revenue.growth}、{tax_revenue.growth}。请据此核对入库数，于10个工作日内反馈。"
    ),
    (
        "通讯｜一座小镇的“进”与“退”\n进的是投资：{Y}年，{T}固定资产投资{fixed_asset_investment}，在青山县排在"
        "{fixed_asset_investment.rank~位}，其中工业投资{industrial_investment}。退的是污染：细颗粒物浓度从"
        "{Y-1}年的{pm25@1}变为{pm25}。“{claim up good_air_share|优良天数比例也提高了|我们还要接着干}。”镇环保"
        "办主任说。"
    ),
    (
        "在{T}经济工作会议上的讲话（节选）\n同志们，{Y}年我们交出了这样一份答卷：规上工业总产值，"
        "{industrial_output}，{industrial_output.growth}；社会消费品零售总额，{total_retail_sales}，"
        "{total_retail_sales.growth}；旅游总收入，{tourism_revenue}，{tourism_revenue.growth}。{claim first "
        "industrial_output|规上工业总产值稳坐全县头把交椅|成绩属于全镇上下}！"
    ),
    (
        "村级财务公开说明会讲稿：各位乡亲，先报全镇的账。{T}{Y}年的村集体经营性收入，一共{operating_income}；"
        "再往前一年，{operating_income@1}。增减多少？{operating_income.growth}。{claim double operating_"
        "income|等于翻了一番|账目都贴在公示栏}。"
    ),
    (
        "{Y}年度{T}统计手册使用说明：本手册所载粮食总产量为{grain_output~吨}，常住人口为{residents}，规上工业"
        "企业为{industrial_enterprises}；对应的{Y-1}年数据依次是{grain_output@1~吨}、{residents@1}、"
        "{industrial_enterprises@1}。"
    ),
    (
        "OUR TOWN NEWS, winter issue\nDear neighbours, here is how {T:en} did in {Y}. Total retail sales of "
        "consumer goods: {total_retail_sales~en}, {total_retail_sales.growth~en} on the year. Rural disp"
        "osable income per head came to {rural_income~en} yuan. {claim up tourists|More visitors came than "
        "the year before|The market is open every Sunday}."
    ),
    (
        "Report to Cabinet: economic performance of {T:en} in {Y}\n2.1 Above-scale industrial output "
        "stood at {industrial_output~en}, compared with {industrial_output@1~en} a year earlier ("
        "{industrial_output.growth~en}).\n2.2 Fixed-asset investment reached {fixed_asset_investment~en}, or "
        "{fixed_asset_investment.completion} of the target set for the year. {claim done fixed_asset_"
        "investment|The target was therefore exceeded|Officers recommend that the report be noted}."
    ),
    (
        "FUNDING BID, section B. Need. In {Y} tax revenue in {T:en} amounted to {tax_revenue~en} and total f"
        "iscal revenue to {fiscal_revenue~en}. Neighbouring {U:en} raised {tax_revenue/U~en} in taxes. {"
        "claim higher tax_revenue|{T:en} thus collects more tax than {U:en}|Match funding has been agreed}."
    ),
    (
        "FREEDOM OF INFORMATION: our answer. You asked how many tourists came to {T:en}, and what t"
        "hey spent. Tourism revenue was {tourism_revenue~en} in {Y} and {tourism_revenue@1~en} in {Y-1}"
        ". Good air was recorded on {good_air_share} of days in {Y}; the mean concentration of PM2.5"
        " that year was {pm25~en} micrograms per cubic metre, as against {pm25@1~en} in {Y-1}."
    ),
    (
        "PRESS NOTICE. New urban jobs in {T:en} numbered {new_urban_jobs~en} last year ({Y}), official f"
        "igures show. Village operating income was {operating_income.growth~en} at {operating_income~en}. {"
        "claim run3 tourism_revenue|Tourism revenue rose for a third consecutive year|The mayor th"
        "anked all staff}."
    ),
    (
        "Committee paper 7. Comparing {T:en} and {U:en}, {Y}. Industrial investment: "
        "{industrial_investment~en} ({industrial_investment.growth~en}) in {T:en}, "
        "{industrial_investment/U~en} ({industrial_investment.growth/U~en}) in {U:en}. Enterprises above desi"
        "gnated size: {industrial_enterprises~en} against {industrial_enterprises/U~en}."
    ),
)
