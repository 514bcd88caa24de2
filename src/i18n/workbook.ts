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
    "customers.linked":
      "Formulas on {sheet}: change ratings and names there. Score again takes in what was added.",
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
    "validation.coverage.text": "Enter a share from 0% to 100%.",
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
    "customers.linked": "由公式引用{sheet}：请在那里修改评分和名称。重新评分会计入新增的客户。",
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
    "customers.linked": "以公式引用{sheet}：請在那裡修改評分與名稱。重新評分會計入新增的客戶。",
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
  },
});
