import { sheetNames } from "./sheets";
import { texts } from "./texts";

/** Texts that the add-in writes into a workbook: sheets, settings, read-me, chart. */
export const workbook = texts({
  "en-US": {
    ...sheetNames["en-US"],

    "settings.title": "Settings of the portfolio matrix",
    "settings.hint": "Change the values in column B. The results follow at once.",
    "settings.header.value": "Value",
    "settings.header.about": "What it does",
    "setting.language.about":
      "Language of strategies, advice and problems: English, 简体中文 or 繁體中文.",
    "setting.scaleLowest.about":
      "The lower end of the rating scale. A rating below it is reported and left out.",
    "setting.scaleHighest.about": "The upper end of the rating scale.",
    "setting.cutAttractiveness.about":
      "The border between low and high: Midpoint, Mean, Median, or a number of your own.",
    "setting.cutAdvantage.about":
      "The border between low and high: Midpoint, Mean, Median, or a number of your own.",
    "setting.tie.about": "High or Low, for a score that is exactly the cut.",
    "setting.missing.about":
      "Exclude: the factor does not count for that customer. Lowest: it counts as the worst rating. Reject: the customer gets no score.",
    "setting.minimumCoverage.about":
      "The share of the weight that must be rated before a customer is placed in a quadrant.",
    "setting.labelScheme.about":
      "Which names the quadrants have. The labels below follow at the next scoring, unless you have changed them.",
    "setting.labelStar.about": "Upper right of the matrix.",
    "setting.labelCashCow.about": "Lower right of the matrix.",
    "setting.labelQuestionMark.about": "Upper left of the matrix.",
    "setting.labelDog.about": "Lower left of the matrix.",
    "setting.labelNotRated.about": "For customers with too few ratings to be placed.",
    "setting.weightsSumTo.about":
      "A sum to check the weights against, such as 100; empty checks nothing.",
    "setting.sizeColumn.about":
      "Header of the Customers column that sets the size of the bubbles, such as annual revenue; empty draws points of one size.",
    "setting.colorColumn.about":
      "Header of the Customers column whose values colour the customers on the chart, such as segment; empty colours the quadrants.",
    "setting.namesShown.about":
      "At most this many customers are named; those that matter most come first.",
    "setting.writeMode.about":
      "live: KAM functions. native: plain Excel formulas, for colleagues without the add-in. values: numbers that stay as they are.",
    "setting.decimalSign.about":
      "Point or Comma: how a rating, weight or setting that is text, such as 7.5, is read. Numbers that are numbers do not need it.",

    "factors.title": "Factors and their weights",
    "factors.hint":
      "One row per factor that is rated. Add, remove and change rows; the factor's name is the header of its column on the Customers sheet.",
    "factors.sum.axis": "Axis",
    "factors.sum.sum": "Sum of weights",
    "customers.title": "Ratings of the customers",
    "customers.hint":
      "Rate from {lowest} to {highest}; leave empty what you do not know. Rows typed or pasted below the table join it.",
    "customers.segment": "Segment",
    "customers.revenue": "Annual revenue",

    "validation.rating.title": "Outside the scale",
    "validation.rating.text": "Enter a number from {lowest} to {highest}, or leave the cell empty.",
    "validation.weight.title": "Not a weight",
    "validation.weight.text": "Enter a number that is not negative.",
    "validation.choice.title": "Not one of the choices",
    "validation.choice.text": "Choose one of: {choices}",
    "validation.cut.text": "Choose Midpoint, Mean or Median, or enter a number of your own.",
    "validation.coverage.title": "Not a share",
    "validation.coverage.text": "Enter a share from 0 % to 100 %.",
    "validation.number.title": "Not a number",
    "validation.number.text": "Enter a number.",

    "form.title": "Scoring form for one customer",
    "form.customer": "Customer",
    "form.item": "Item",
    "form.rating": "Rating",
    "form.weight": "Weight",
    "form.weightedScore": "Weighted score",
    "form.total": "Total",
    "form.score": "Score on the scale",
    "form.coverage": "Share of the weight rated",
    "form.position": "Quadrant",
    "form.note": "Weighted score = rating × weight. Rate from {lowest} to {highest}.",
    "form.lessIsBetter": "{item} (less is better: counted as {sum} − rating)",
    "form.optional": "{item} (optional)",

    "readMe.title": "Customer portfolio: how this workbook works",
    "readMe.intro":
      "Customers are rated on factors of two kinds: how attractive the customer is to us, and how strong we are there compared with competitors. Weighted together, the ratings place each customer in one of four quadrants.",
    "readMe.steps": "In five steps",
    "readMe.step.1":
      "Factors: keep the factors that matter in your business, delete the rest, and give each a weight.",
    "readMe.step.2": "Customers: one row per customer; rate each factor. Empty cells are allowed.",
    "readMe.step.3":
      "Settings: check the scale, the cuts between low and high, and the names of the quadrants.",
    "readMe.step.4":
      "On the KAM tab choose Score. The sheets Results, Chart data and Matrix appear.",
    "readMe.step.5":
      "Change a rating, a weight or a cut and watch the results and the chart follow.",
    "readMe.sheets": "The sheets",
    "readMe.sheet.factors":
      "The factor table with its weights and each factor's share of its axis.",
    "readMe.sheet.customers":
      "The ratings. Headers of the rating columns are the names of the factors.",
    "readMe.sheet.settings": "Everything that can be chosen, each with a word on what it does.",
    "readMe.sheet.results":
      "Scores, quadrant, strategy and distance to the cuts of every customer.",
    "readMe.sheet.chartData": "Helper columns of the chart; nothing to do here.",
    "readMe.sheet.matrix": "The chart.",
    "readMe.quadrants": "The quadrants",
    "readMe.header.position": "Attractiveness / advantage",
    "readMe.header.label": "Label",
    "readMe.header.strategy": "Strategy",
    "readMe.header.advice": "What it means",
    "readMe.method": "How a score is made",
    "readMe.method.score":
      "Score = sum of rating × weight, divided by the sum of the weights of the factors that are rated. It lies on the rating scale.",
    "readMe.method.direction":
      "Where less is better, a rating is turned round first: lowest + highest − rating.",
    "readMe.method.coverage":
      "Coverage = weight of the rated factors, divided by the weight of all factors that are not optional and empty. Below the minimum a customer is not placed.",
    "readMe.privacy": "Nothing leaves this workbook.",

    "step.read": "Reading the tables",
    "step.score": "Scoring",
    "step.survey": "Looking at what is there",
    "step.write": "Writing the results",
    "step.chart": "Drawing the chart",
    "step.restore": "Putting back what was there",
  },
  "zh-CN": {
    ...sheetNames["zh-CN"],

    "settings.title": "客户组合矩阵的设置",
    "settings.hint": "在 B 列修改，结果会立即更新。",
    "settings.header.value": "值",
    "settings.header.about": "作用",
    "setting.language.about": "策略、建议和问题提示所用的语言：English、简体中文或繁體中文。",
    "setting.scaleLowest.about": "评分标度的下限。低于它的评分会被指出，并且不计入。",
    "setting.scaleHighest.about": "评分标度的上限。",
    "setting.cutAttractiveness.about": "高与低的分界：中点、平均值、中位数，或自己填一个数。",
    "setting.cutAdvantage.about": "高与低的分界：中点、平均值、中位数，或自己填一个数。",
    "setting.tie.about": "得分正好等于分界点的客户，算高还是算低。",
    "setting.missing.about":
      "剔除：该因素不计入这个客户的得分。按最低分：按最差的评分计。不予评分：这个客户没有得分。",
    "setting.minimumCoverage.about": "已评分因素的权重占比达到这个比例，客户才会进入象限。",
    "setting.labelScheme.about":
      "象限用哪一套名称。下面的标签在下次评分时随之更换，除非您改过它们。",
    "setting.labelStar.about": "矩阵右上方。",
    "setting.labelCashCow.about": "矩阵右下方。",
    "setting.labelQuestionMark.about": "矩阵左上方。",
    "setting.labelDog.about": "矩阵左下方。",
    "setting.labelNotRated.about": "评分太少、无法定位的客户。",
    "setting.weightsSumTo.about": "用来核对权重的合计，例如 100；留空则不核对。",
    "setting.sizeColumn.about": "客户表中决定气泡大小的列标题，例如年销售额；留空则所有点一样大。",
    "setting.colorColumn.about": "客户表中决定图上颜色的列标题，例如细分市场；留空则按象限着色。",
    "setting.namesShown.about": "最多标出这么多客户的名称，重要的优先。",
    "setting.writeMode.about":
      "实时公式：使用 KAM 函数。普通公式：不装本加载项的同事也能重算。数值：写入后不再变化。",
    "setting.decimalSign.about":
      "点或逗号：以文本形式填写的评分、权重或设置（如 7.5）如何读取。真正的数字不受影响。",

    "factors.title": "因素与权重",
    "factors.hint":
      "每个要评分的因素占一行，可以增删和修改；因素名称就是“客户”工作表中对应列的标题。",
    "factors.sum.axis": "轴",
    "factors.sum.sum": "权重合计",
    "customers.title": "客户评分",
    "customers.hint":
      "按 {lowest} 到 {highest} 评分，不了解的留空。在表格下方输入或粘贴的行会自动并入表格。",
    "customers.segment": "细分市场",
    "customers.revenue": "年销售额",

    "validation.rating.title": "超出评分标度",
    "validation.rating.text": "请输入 {lowest} 到 {highest} 之间的数，或者留空。",
    "validation.weight.title": "不是有效的权重",
    "validation.weight.text": "请输入不小于零的数。",
    "validation.choice.title": "不在可选范围内",
    "validation.choice.text": "请从中选择：{choices}",
    "validation.cut.text": "请选择中点、平均值或中位数，也可以自己填一个数。",
    "validation.coverage.title": "不是有效的比例",
    "validation.coverage.text": "请输入 0% 到 100% 之间的比例。",
    "validation.number.title": "不是数字",
    "validation.number.text": "请输入一个数。",

    "form.title": "单个客户评分表",
    "form.customer": "客户",
    "form.item": "项目",
    "form.rating": "评分",
    "form.weight": "权重",
    "form.weightedScore": "分值",
    "form.total": "合计",
    "form.score": "折合评分",
    "form.coverage": "已评分的权重占比",
    "form.position": "象限",
    "form.note": "分值 = 评分 × 权重。请按 {lowest} 到 {highest} 评分。",
    "form.lessIsBetter": "{item}（越低越好，按 {sum} − 评分计）",
    "form.optional": "{item}（可选）",

    "readMe.title": "客户组合：本工作簿怎么用",
    "readMe.intro":
      "给每个客户评两类因素：客户对我们有多大吸引力，以及与竞争者相比我们在那里有多强。评分加权之后，客户就落入四个象限之一。",
    "readMe.steps": "五个步骤",
    "readMe.step.1": "因素：留下对您的业务重要的因素，删去其余的，并逐个给出权重。",
    "readMe.step.2": "客户：一行一个客户，逐项评分，可以留空。",
    "readMe.step.3": "设置：核对评分标度、高低的分界点和象限名称。",
    "readMe.step.4": "在 KAM 选项卡上点击“评分”，就会出现结果、图表数据和矩阵三张工作表。",
    "readMe.step.5": "改一个评分、权重或分界点，结果和图表会随之变化。",
    "readMe.sheets": "各工作表",
    "readMe.sheet.factors": "因素表：权重，以及每个因素在本轴中的占比。",
    "readMe.sheet.customers": "评分。评分列的标题就是因素的名称。",
    "readMe.sheet.settings": "所有可以选择的内容，每项都有一句说明。",
    "readMe.sheet.results": "每个客户的得分、象限、策略，以及离分界点的距离。",
    "readMe.sheet.chartData": "图表的辅助列，无需改动。",
    "readMe.sheet.matrix": "图表。",
    "readMe.quadrants": "四个象限",
    "readMe.header.position": "吸引力/优势",
    "readMe.header.label": "标签",
    "readMe.header.strategy": "策略",
    "readMe.header.advice": "含义",
    "readMe.method": "得分怎么算",
    "readMe.method.score":
      "得分 = 各项评分 × 权重之和，除以已评分因素的权重之和，因此仍在评分标度之内。",
    "readMe.method.direction": "越低越好的因素先把评分反过来：最低评分 + 最高评分 − 评分。",
    "readMe.method.coverage":
      "覆盖率 = 已评分因素的权重，除以全部因素的权重（未填的可选因素不算）。低于最低覆盖率的客户不定位。",
    "readMe.privacy": "所有数据都留在这个工作簿里。",

    "step.read": "正在读取表格",
    "step.score": "正在评分",
    "step.survey": "正在查看现有内容",
    "step.write": "正在写入结果",
    "step.chart": "正在绘制图表",
    "step.restore": "正在恢复原有内容",
  },
  "zh-TW": {
    ...sheetNames["zh-TW"],

    "settings.title": "客戶組合矩陣的設定",
    "settings.hint": "在 B 欄修改，結果會立即更新。",
    "settings.header.value": "值",
    "settings.header.about": "用途",
    "setting.language.about": "策略、建議與問題提示使用的語言：English、简体中文或繁體中文。",
    "setting.scaleLowest.about": "評分量表的下限。低於下限的評分會被指出，且不計入。",
    "setting.scaleHighest.about": "評分量表的上限。",
    "setting.cutAttractiveness.about": "高與低的分界：中點、平均值、中位數，或自行填入數字。",
    "setting.cutAdvantage.about": "高與低的分界：中點、平均值、中位數，或自行填入數字。",
    "setting.tie.about": "得分剛好等於分界點的客戶，視為高或低。",
    "setting.missing.about":
      "略過：該因素不計入這位客戶的得分。以最低分計：以最差的評分計。不予評分：這位客戶沒有得分。",
    "setting.minimumCoverage.about": "已評分因素的權重比例達到這個數字，客戶才會歸入象限。",
    "setting.labelScheme.about":
      "象限使用哪一組名稱。下方標籤會在下次評分時跟著更換，除非您已自行修改。",
    "setting.labelStar.about": "矩陣右上方。",
    "setting.labelCashCow.about": "矩陣右下方。",
    "setting.labelQuestionMark.about": "矩陣左上方。",
    "setting.labelDog.about": "矩陣左下方。",
    "setting.labelNotRated.about": "評分太少、無法定位的客戶。",
    "setting.weightsSumTo.about": "用來核對權重的合計，例如 100；留空則不核對。",
    "setting.sizeColumn.about":
      "客戶表中決定泡泡大小的欄位標題，例如年營收；留空則所有點大小相同。",
    "setting.colorColumn.about": "客戶表中決定圖上顏色的欄位標題，例如市場區隔；留空則依象限著色。",
    "setting.namesShown.about": "最多標示這麼多客戶的名稱，重要的優先。",
    "setting.writeMode.about":
      "即時公式：使用 KAM 函數。一般公式：沒有安裝本增益集的同事也能重算。數值：寫入後不再變動。",
    "setting.decimalSign.about":
      "點或逗號：以文字填寫的評分、權重或設定（如 7.5）如何讀取。真正的數字不受影響。",

    "factors.title": "因素與權重",
    "factors.hint":
      "每個要評分的因素佔一列，可以增刪與修改；因素名稱就是「客戶」工作表中對應欄的標題。",
    "factors.sum.axis": "軸",
    "factors.sum.sum": "權重合計",
    "customers.title": "客戶評分",
    "customers.hint":
      "依 {lowest} 到 {highest} 評分，不清楚的留空。在表格下方輸入或貼上的列會自動併入表格。",
    "customers.segment": "市場區隔",
    "customers.revenue": "年營收",

    "validation.rating.title": "超出評分量表",
    "validation.rating.text": "請輸入 {lowest} 到 {highest} 之間的數字，或留空。",
    "validation.weight.title": "不是有效的權重",
    "validation.weight.text": "請輸入不小於零的數字。",
    "validation.choice.title": "不在可選的項目內",
    "validation.choice.text": "請從中選擇：{choices}",
    "validation.cut.text": "請選擇中點、平均值或中位數，也可以自行填入數字。",
    "validation.coverage.title": "不是有效的比例",
    "validation.coverage.text": "請輸入 0% 到 100% 之間的比例。",
    "validation.number.title": "不是數字",
    "validation.number.text": "請輸入數字。",

    "form.title": "單一客戶評分表",
    "form.customer": "客戶",
    "form.item": "項目",
    "form.rating": "評分",
    "form.weight": "權重",
    "form.weightedScore": "分數",
    "form.total": "合計",
    "form.score": "換算評分",
    "form.coverage": "已評分的權重比例",
    "form.position": "象限",
    "form.note": "分數 = 評分 × 權重。請依 {lowest} 到 {highest} 評分。",
    "form.lessIsBetter": "{item}（愈低愈好，以 {sum} − 評分計）",
    "form.optional": "{item}（選填）",

    "readMe.title": "客戶組合：這份活頁簿怎麼用",
    "readMe.intro":
      "為每位客戶評兩類因素：客戶對我們有多大的吸引力，以及與競爭者相比，我們在那裡有多強。評分加權之後，客戶就會落在四個象限之一。",
    "readMe.steps": "五個步驟",
    "readMe.step.1": "因素：保留對您的業務重要的因素，刪去其餘的，並逐一給定權重。",
    "readMe.step.2": "客戶：一列一位客戶，逐項評分，可以留空。",
    "readMe.step.3": "設定：確認評分量表、高低的分界點與象限名稱。",
    "readMe.step.4": "在 KAM 索引標籤按下「評分」，就會出現結果、圖表資料與矩陣三張工作表。",
    "readMe.step.5": "改一個評分、權重或分界點，結果與圖表會跟著變動。",
    "readMe.sheets": "各工作表",
    "readMe.sheet.factors": "因素表：權重，以及每個因素在其軸中的比例。",
    "readMe.sheet.customers": "評分。評分欄的標題就是因素的名稱。",
    "readMe.sheet.settings": "所有可以選擇的內容，每項都附一句說明。",
    "readMe.sheet.results": "每位客戶的得分、象限、策略，以及與分界點的距離。",
    "readMe.sheet.chartData": "圖表的輔助欄，不需更動。",
    "readMe.sheet.matrix": "圖表。",
    "readMe.quadrants": "四個象限",
    "readMe.header.position": "吸引力／優勢",
    "readMe.header.label": "標籤",
    "readMe.header.strategy": "策略",
    "readMe.header.advice": "意義",
    "readMe.method": "得分如何計算",
    "readMe.method.score":
      "得分 = 各項評分 × 權重的總和，除以已評分因素的權重總和，因此仍落在評分量表之內。",
    "readMe.method.direction": "愈低愈好的因素會先把評分反過來：最低評分 + 最高評分 − 評分。",
    "readMe.method.coverage":
      "涵蓋率 = 已評分因素的權重，除以全部因素的權重（未填的選填因素不算）。低於最低涵蓋率的客戶不定位。",
    "readMe.privacy": "所有資料都留在這份活頁簿中。",

    "step.read": "正在讀取表格",
    "step.score": "正在評分",
    "step.survey": "正在檢視現有內容",
    "step.write": "正在寫入結果",
    "step.chart": "正在繪製圖表",
    "step.restore": "正在還原原有內容",
  },
});

export type WorkbookKey = keyof (typeof workbook)["en-US"];
