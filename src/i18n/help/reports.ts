import { texts } from "../texts";

/** What helps with the pages that are written with the results, under the id of each. */
export const reportsHelp = texts({
  "en-US": {
    "header.owner": "Owner",
    "header.profit": "Profit",
    "flag.rule": "{flag}: {reason} Then: {next}",
    factors: "The factors with their weights, and the customers' ratings",
    snapshot: "The last snapshot that was kept before today",
    "summary.purpose":
      "To show a board on one side where customers and money stand, who looks after them, and who moved.",
    "summary.rule.1":
      "For each quadrant: how many customers, their share of all, their size with its share; who is in none stands below.",
    "summary.rule.2":
      "Up to three columns of texts that customers share, such as owner, segment, region or class, make a table each, the largest first. Everybody else is Others, so that each table comes to the same total.",
    "summary.rule.3":
      "Profit, effort and purchases are summed where the customers' table has such columns. What is no number adds nothing.",
    "summary.rule.4":
      "Movers compare today with the last snapshot: the five largest, and the factors that took each across.",
    "summary.rule.5":
      "On how few it hangs: what the largest customer, the 5, the 10 and the largest fifth bring of all gains. Beside the key accounts that a column of the customers' own table marks stands what the sources aim at: about 10% of the customers, at least 60% of the effort.",
    "summary.source": "ours, after what boards and heads of sales ask for in a year",
    "summary.example":
      "Alder Foods is the only Star: one of four customers brings 30 of 40 of the profit. Li has two customers, a Star and a Question mark, with a profit of 35.",
    "watch-list.purpose":
      "To see on a Monday who needs somebody, why, and what to do next, the gravest and largest first.",
    "watch-list.rule.1":
      "Each flag has a severity from 1, worth knowing, to 3, costs money or trust now. The list is sorted by severity × size, then by severity.",
    "watch-list.rule.2":
      "A flag whose columns or tables are not there is silent. Below stand the customer's next open action, its owner and its day.",
    "watch-list.rule.3":
      "Since is the day on which the flag came up first. What is typed under Done and Note stays with customer and flag, also when the flag is gone.",
    "watch-list.source":
      "the essays on key accounts for what breaks a relationship; the bounds are those of the analyses, the severities are ours",
    "watch-list.example":
      "Dune Textiles is a Dog and loses 5: severity 3, so it stands first however small it is.",
    "key-accounts.purpose":
      "To part the key accounts once more, among themselves, and to see whether all of them can be served.",
    "key-accounts.rule.1":
      "Key accounts are the Stars, and Cash cows that the column “Key account” promotes; who is “Price-driven” is none unless promoted.",
    "key-accounts.rule.2":
      "From four on they are parted at the median of their own scores on each axis; of three a median says nothing.",
    "key-accounts.rule.3":
      "Where more are there than can be served, those are named who are nearest to the border.",
    "key-accounts.source":
      "the essay on key account management: the second look at key customers; medians and the count of four are ours",
    "key-accounts.example":
      "Four Stars score 7.1, 6.1, 6.3 and 7.2 in attractiveness and 6.7, 7.6, 7.4 and 6.8 in advantage: the medians are 6.7 and 7.1.",
    "results-table.purpose":
      "To sort and filter the results and to add columns of one's own without anything being written over.",
    "results-table.rule.1":
      "The results stand once more in an Excel table, a row for each customer, found again by its name when all is scored anew.",
    "results-table.rule.2":
      "Scoring again keeps the order and the columns that people have added, and fills in who has come.",
    "results-table.rule.3":
      "The column of numbers brings back the order of the customers' table: sort by it.",
    "results-table.source": "ours: an area that formulas spill over cannot be sorted",
    "results-table.example":
      "Alder Foods stands in the first row and is a Star, as in the results.",
    "account-plan.purpose":
      "To have on one page what there is to know of one key account before talking to it, and on a second what you prepare.",
    "account-plan.rule.1":
      "The page is about the customer chosen in its cell, and follows the choice; what the analyses say of it is read from whichever table has their columns.",
    "account-plan.rule.2":
      "Why: a factor's share of the axis × (rating − cut); the three that lift the customer most, and the three that pull it down most.",
    "account-plan.rule.3":
      "The investment has paid in the year in which the profits together reach it, evenly within that year. A year of which nothing is known is not taken for nothing.",
    "account-plan.rule.4":
      "What people type stands in two tables, a row for each customer or action, known by the id, else by the name. Nothing writes over them.",
    "account-plan.source":
      "the essay on key account management: the key customer's plan; the lectures on large customers: questions and negotiation",
    "account-plan.example":
      "Alder Foods, looked after by Li, is a Star: 6.8 in attractiveness, (60 × 8 + 40 × 5) ÷ 100, and 8.1 in advantage, (70 × 9 + 30 × 6) ÷ 100.",
  },
  "zh-CN": {
    "header.owner": "负责人",
    "header.profit": "利润",
    "flag.rule": "{flag}：{reason}对策：{next}",
    factors: "因素及其权重，以及各客户的评分",
    snapshot: "今天之前保留的最近一次快照",
    "summary.purpose": "用一页纸向管理层说明：客户和金额分布在哪里、由谁负责、谁的位置变了。",
    "summary.rule.1": "按象限列出客户数、占比、规模及其占比；不在任何象限的列在最后。",
    "summary.rule.2":
      "多个客户共有的文字列（如负责人、行业、区域或等级）最多取三列，各成一张表，由大到小排列；其余归入“其他”，所以每张表的合计都相同。",
    "summary.rule.3": "客户表有利润、投入、采购总额等列时逐一求和；不是数字的不计。",
    "summary.rule.4": "变动是今天与最近一次快照之比：列出规模最大的五个，以及使其越过分界的因素。",
    "summary.rule.5":
      "业务靠多少客户支撑：最大的客户、最大的 5 个、10 个和最大的五分之一各占全部盈利多少。客户表中由一列标明的大客户，旁边写明资料中的目标：约占客户数的 10%，至少占投入的 60%。",
    "summary.source": "依据管理层和销售负责人一年中常问的问题，由本产品设计",
    "summary.example":
      "安达食品是唯一的明星客户：四个客户中占一个，利润 40 中占 30。李明负责两个客户，一个明星、一个问题，利润合计 35。",
    "watch-list.purpose": "周一打开就能看到：哪些客户需要有人跟进、为什么、下一步做什么。",
    "watch-list.rule.1":
      "每个事项的严重程度从 1（值得了解）到 3（正在损失金钱或信任）。清单按“严重程度 × 规模”排序，再按严重程度排序。",
    "watch-list.rule.2":
      "所需的列或表不存在时，该事项不提示。下方附上客户最近一项未完成的行动、负责人和日期。",
    "watch-list.rule.3":
      "“起始日期”是事项首次出现的日期。“已处理”和“备注”中填写的内容跟随客户和事项保留，事项解除后也不丢失。",
    "watch-list.source": "大客户管理各文中关系破裂的原因；界限取自各项分析，严重程度由本产品设定",
    "watch-list.example": "鼎丰纺织处于瘦狗象限且亏损 5：严重程度为 3，规模再小也排在最前。",
    "key-accounts.purpose": "把大客户在内部再分一次，并判断是否照顾得过来。",
    "key-accounts.rule.1":
      "大客户是明星客户，以及“大客户”一列标明的现金牛客户；“价格导向”的客户不算，另行标明者除外。",
    "key-accounts.rule.2": "有四个以上时，按其自身两轴得分的中位数划分；三个的中位数说明不了什么。",
    "key-accounts.rule.3": "数量超出能够照顾的范围时，列出离分界最近的客户。",
    "key-accounts.source": "《大客户管理》一文：对大客户的再次定位；中位数和四个的下限由本产品设定",
    "key-accounts.example":
      "四个明星客户的吸引力为 7.1、6.1、6.3、7.2，优势为 6.7、7.6、7.4、6.8：中位数分别是 6.7 和 7.1。",
    "results-table.purpose": "对结果排序、筛选，并可添加自己的列，而不会被覆盖。",
    "results-table.rule.1": "结果另存为一张 Excel 表格，每个客户一行；重新评分时按名称对应。",
    "results-table.rule.2": "重新评分时保留顺序和自行添加的列，并补上新客户。",
    "results-table.rule.3": "按行号列排序即可恢复客户表的原有顺序。",
    "results-table.source": "由本产品设计：公式溢出的区域不能排序",
    "results-table.example": "安达食品在第一行，与结果中一样是明星客户。",
    "account-plan.purpose": "见大客户之前，一页看清该知道的；第二页写下要准备的。",
    "account-plan.rule.1":
      "页面介绍单元格中所选的客户，并随选择变化；各项分析从含有所需列的那张表读取。",
    "account-plan.rule.2":
      "原因：因素在该轴的权重占比 ×（评分 − 分界点）；列出拉高最多的三项和拉低最多的三项。",
    "account-plan.rule.3":
      "利润累计达到投入的那一年即收回投入，年内按均匀计算；未知的年份不当作零。",
    "account-plan.rule.4":
      "填写的内容放在两张表中，每个客户或每项行动一行，按编号识别，没有编号则按名称；任何操作都不会覆盖。",
    "account-plan.source": "《大客户管理》一文：大客户计划；大客户讲义：提问与谈判",
    "account-plan.example":
      "安达食品由李明负责，是明星客户：吸引力 6.8，即（60 × 8 + 40 × 5）÷ 100；优势 8.1，即（70 × 9 + 30 × 6）÷ 100。",
  },
  "zh-TW": {
    "header.owner": "負責人",
    "header.profit": "利潤",
    "flag.rule": "{flag}：{reason}對策：{next}",
    factors: "因素及其權重，以及各客戶的評分",
    snapshot: "今天之前保留的最近一次快照",
    "summary.purpose": "用一頁紙向管理層說明：客戶和金額分布在哪裡、由誰負責、誰的位置變了。",
    "summary.rule.1": "按象限列出客戶數、占比、規模及其占比；不在任何象限的列在最後。",
    "summary.rule.2":
      "多位客戶共有的文字欄（如負責人、產業、區域或等級）最多取三欄，各成一張表，由大到小排列；其餘歸入「其他」，所以每張表的合計都相同。",
    "summary.rule.3": "客戶表有利潤、投入、採購總額等欄時逐一加總；不是數字的不計。",
    "summary.rule.4": "變動是今天與最近一次快照之比：列出規模最大的五位，以及使其越過分界的因素。",
    "summary.rule.5":
      "業務靠多少客戶支撐：最大的客戶、最大的 5 位、10 位和最大的五分之一各占全部盈利多少。客戶表中由一欄標明的大客戶，旁邊寫明資料中的目標：約占客戶數的 10%，至少占投入的 60%。",
    "summary.source": "依據管理層和業務主管一年中常問的問題，由本產品設計",
    "summary.example":
      "安達食品是唯一的明星客戶：四位客戶中占一位，利潤 40 中占 30。李明負責兩位客戶，一位明星、一位問題，利潤合計 35。",
    "watch-list.purpose": "週一打開就能看到：哪些客戶需要有人跟進、為什麼、下一步做什麼。",
    "watch-list.rule.1":
      "每個事項的嚴重程度從 1（值得了解）到 3（正在損失金錢或信任）。清單按「嚴重程度 × 規模」排序，再按嚴重程度排序。",
    "watch-list.rule.2":
      "所需的欄或表不存在時，該事項不提示。下方附上客戶最近一項未完成的行動、負責人和日期。",
    "watch-list.rule.3":
      "「起始日期」是事項首次出現的日期。「已處理」和「備註」中填寫的內容跟隨客戶和事項保留，事項解除後也不遺失。",
    "watch-list.source": "大客戶管理各文中關係破裂的原因；界限取自各項分析，嚴重程度由本產品設定",
    "watch-list.example": "鼎豐紡織處於瘦狗象限且虧損 5：嚴重程度為 3，規模再小也排在最前。",
    "key-accounts.purpose": "把大客戶在內部再分一次，並判斷是否照顧得過來。",
    "key-accounts.rule.1":
      "大客戶是明星客戶，以及「大客戶」一欄標明的金牛客戶；「價格導向」的客戶不算，另行標明者除外。",
    "key-accounts.rule.2": "有四位以上時，按其自身兩軸得分的中位數劃分；三位的中位數說明不了什麼。",
    "key-accounts.rule.3": "數量超出能夠照顧的範圍時，列出離分界最近的客戶。",
    "key-accounts.source": "《大客戶管理》一文：對大客戶的再次定位；中位數和四位的下限由本產品設定",
    "key-accounts.example":
      "四位明星客戶的吸引力為 7.1、6.1、6.3、7.2，優勢為 6.7、7.6、7.4、6.8：中位數分別是 6.7 和 7.1。",
    "results-table.purpose": "對結果排序、篩選，並可加入自己的欄，而不會被覆蓋。",
    "results-table.rule.1": "結果另存為一張 Excel 表格，每位客戶一列；重新評分時按名稱對應。",
    "results-table.rule.2": "重新評分時保留順序和自行加入的欄，並補上新客戶。",
    "results-table.rule.3": "按列號欄排序即可恢復客戶表的原有順序。",
    "results-table.source": "由本產品設計：公式溢出的區域不能排序",
    "results-table.example": "安達食品在第一列，與結果中一樣是明星客戶。",
    "account-plan.purpose": "見大客戶之前，一頁看清該知道的；第二頁寫下要準備的。",
    "account-plan.rule.1":
      "頁面介紹儲存格中所選的客戶，並隨選擇變化；各項分析從含有所需欄的那張表讀取。",
    "account-plan.rule.2":
      "原因：因素在該軸的權重占比 ×（評分 − 分界點）；列出拉高最多的三項和拉低最多的三項。",
    "account-plan.rule.3":
      "利潤累計達到投入的那一年即收回投入，年內按均勻計算；未知的年份不當作零。",
    "account-plan.rule.4":
      "填寫的內容放在兩張表中，每位客戶或每項行動一列，按編號識別，沒有編號則按名稱；任何操作都不會覆蓋。",
    "account-plan.source": "《大客戶管理》一文：大客戶計畫；大客戶講義：提問與談判",
    "account-plan.example":
      "安達食品由李明負責，是明星客戶：吸引力 6.8，即（60 × 8 + 40 × 5）÷ 100；優勢 8.1，即（70 × 9 + 30 × 6）÷ 100。",
  },
});
