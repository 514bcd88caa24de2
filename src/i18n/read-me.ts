import { texts } from "./texts";

/** The sheet that says how the workbook works. */
export const readMeTexts = texts({
  "en-US": {
    title: "Customer portfolio: how this workbook works",
    intro:
      "Customers are rated on factors of two kinds: how attractive the customer is to us, and how strong we are there compared with competitors. Weighted together, the ratings place each customer in one of four quadrants.",
    steps: "In five steps",
    "step.1":
      "Factors: keep the factors that matter in your business, delete the rest, and give each a weight.",
    "step.2": "Customers: one row per customer; rate each factor. Empty cells are allowed.",
    "step.3":
      "Settings: check the scale, the cuts between low and high, and the names of the quadrants.",
    "step.4": "On the KAM tab choose Score. The sheets Results, Chart data and Matrix appear.",
    "step.5": "Change a rating, a weight or a cut and watch the results and the chart follow.",
    sheets: "The sheets",
    "sheet.factors": "The factor table with its weights and each factor's share of its axis.",
    "sheet.customers": "The ratings. Headers of the rating columns are the names of the factors.",
    "sheet.settings": "Everything that can be chosen, each with a word on what it does.",
    "sheet.results": "Scores, quadrant, strategy and distance to the cuts of every customer.",
    "sheet.chartData": "Helper columns of the chart, on a hidden sheet; nothing to do here.",
    "sheet.matrix": "The chart.",
    quadrants: "The quadrants",
    "header.position": "Attractiveness / advantage",
    "header.label": "Label",
    "header.strategy": "Strategy",
    "header.advice": "What it means",
    method: "How a score is made",
    "method.score":
      "Score = sum of rating × weight, divided by the sum of the weights of the factors that are rated. It lies on the rating scale.",
    "method.direction":
      "Where less is better, a rating is turned round first: lowest + highest − rating.",
    "method.coverage":
      "Coverage = weight of the rated factors, divided by the weight of all factors that are not optional and empty. Below the minimum a customer is not placed.",
    privacy: "Nothing leaves this workbook.",
  },
  "zh-CN": {
    title: "客户组合：本工作簿怎么用",
    intro:
      "给每个客户评两类因素：客户对我们有多大吸引力，以及与竞争者相比我们在那里有多强。评分加权之后，客户就落入四个象限之一。",
    steps: "五个步骤",
    "step.1": "因素：留下对您的业务重要的因素，删去其余的，并逐个给出权重。",
    "step.2": "客户：一行一个客户，逐项评分，可以留空。",
    "step.3": "设置：核对评分标度、高低的分界点和象限名称。",
    "step.4": "在 KAM 选项卡上点击“评分”，就会出现结果、图表数据和矩阵三张工作表。",
    "step.5": "改一个评分、权重或分界点，结果和图表会随之变化。",
    sheets: "各工作表",
    "sheet.factors": "因素表：权重，以及每个因素在本轴中的占比。",
    "sheet.customers": "评分。评分列的标题就是因素的名称。",
    "sheet.settings": "所有可以选择的内容，每项都有一句说明。",
    "sheet.results": "每个客户的得分、象限、策略，以及离分界点的距离。",
    "sheet.chartData": "图表的辅助列，放在隐藏的工作表中，无需改动。",
    "sheet.matrix": "图表。",
    quadrants: "四个象限",
    "header.position": "吸引力/优势",
    "header.label": "标签",
    "header.strategy": "策略",
    "header.advice": "含义",
    method: "得分怎么算",
    "method.score": "得分 = 各项评分 × 权重之和，除以已评分因素的权重之和，因此仍在评分标度之内。",
    "method.direction": "越低越好的因素先把评分反过来：最低评分 + 最高评分 − 评分。",
    "method.coverage":
      "覆盖率 = 已评分因素的权重，除以全部因素的权重（未填的可选因素不算）。低于最低覆盖率的客户不定位。",
    privacy: "所有数据都留在这个工作簿里。",
  },
  "zh-TW": {
    title: "客戶組合：這份活頁簿怎麼用",
    intro:
      "為每位客戶評兩類因素：客戶對我們有多大的吸引力，以及與競爭者相比，我們在那裡有多強。評分加權之後，客戶就會落在四個象限之一。",
    steps: "五個步驟",
    "step.1": "因素：保留對您的業務重要的因素，刪去其餘的，並逐一給定權重。",
    "step.2": "客戶：一列一位客戶，逐項評分，可以留空。",
    "step.3": "設定：確認評分量表、高低的分界點與象限名稱。",
    "step.4": "在 KAM 索引標籤按下「評分」，就會出現結果、圖表資料與矩陣三張工作表。",
    "step.5": "改一個評分、權重或分界點，結果與圖表會跟著變動。",
    sheets: "各工作表",
    "sheet.factors": "因素表：權重，以及每個因素在其軸中的比例。",
    "sheet.customers": "評分。評分欄的標題就是因素的名稱。",
    "sheet.settings": "所有可以選擇的內容，每項都附一句說明。",
    "sheet.results": "每位客戶的得分、象限、策略，以及與分界點的距離。",
    "sheet.chartData": "圖表的輔助欄，放在隱藏的工作表中，不需更動。",
    "sheet.matrix": "圖表。",
    quadrants: "四個象限",
    "header.position": "吸引力／優勢",
    "header.label": "標籤",
    "header.strategy": "策略",
    "header.advice": "意義",
    method: "得分如何計算",
    "method.score":
      "得分 = 各項評分 × 權重的總和，除以已評分因素的權重總和，因此仍落在評分量表之內。",
    "method.direction": "愈低愈好的因素會先把評分反過來：最低評分 + 最高評分 − 評分。",
    "method.coverage":
      "涵蓋率 = 已評分因素的權重，除以全部因素的權重（未填的選填因素不算）。低於最低涵蓋率的客戶不定位。",
    privacy: "所有資料都留在這份活頁簿中。",
  },
});
