import type { DescriptionCatalogue } from "./types";

const ratings = "每位客戶一列、每個因素一欄；若權重排成一欄且個數等於列數，則每位客戶一欄。";
const scale = "兩個儲存格：最低分與最高分。預設為 1 與 10。";
const directions =
  "每個因素一個：「愈少愈好」（或 -1）會將評分反轉，「愈多愈好」（或 1、空白）則不變。";
const language = "結果使用的語言：「en-US」、「zh-CN」或「zh-TW」。預設與 Excel 相同。";
const cut =
  "填評分範圍內的數字，或填「中點」（評分範圍的中點）、「平均數」、「中位數」（依得分計算）。預設為中點（1 到 10 時是 5.5）。";

export const zhTW: DescriptionCatalogue = {
  SCORE: {
    description:
      "計算客戶在一個構面上的得分：各項評分的加權平均值，仍落在評分範圍內。不是評分的（空白、文字、超出範圍的數字）視為缺漏，KAM.PROBLEM 會指出；錯誤值會傳遞。範例：=KAM.SCORE(B2:G41, B1:G1) 填滿 40 個儲存格。",
    parameters: {
      ratings: ["評分", ratings],
      weights: ["權重", "每個因素一個，排成一列或一欄。總和不必是 1 或 100。"],
      scale: [
        "評分範圍",
        `${scale}若範圍包含 0，請把每個評分都填上：有些 Excel 版本會把空白儲存格當成 0 傳入。`,
      ],
      missing: [
        "缺漏處理",
        "缺少評分時：「略過」該客戶的這個因素（預設）、「以最低分計」，或「不予評分」（不給得分）。",
      ],
      directions: ["方向", directions],
      optional: ["選填", "每個因素一個：填「是」（或 TRUE、1）的因素若未評分，一律不計入。"],
      decimal: ["小數點", "文字形式的數字怎樣寫小數：「點」（預設）或「逗號」。"],
      factors: [
        "因素名稱",
        '各因素的名稱；不是因素的欄留空。填寫後傳回三欄：分數、涵蓋率、評分的問題；權重或方向無法辨識的因素不計入並在其中指明。此時空白請以 IF(範圍="","",範圍) 傳入。',
      ],
      language: [
        "語言",
        "問題說明所用的語言：「en-US」、「zh-CN」或「zh-TW」。預設與 Excel 相同。",
      ],
    },
  },
  TOTAL: {
    description:
      "為每位客戶加總「評分 × 權重」，也就是評分表上列印的合計。不是評分的視為缺漏，KAM.PROBLEM 會指出；錯誤值會傳遞。範例：=KAM.TOTAL(B2:G41, B1:G1) 填滿 40 個儲存格。",
    parameters: {
      ratings: ["評分", ratings],
      weights: ["權重", "每個因素一個，排成一列或一欄，單位不限。"],
      scale: ["評分範圍", scale],
      directions: ["方向", directions],
      decimal: ["小數點", "文字形式的數字怎樣寫小數：「點」（預設）或「逗號」。"],
    },
  },
  COVERAGE: {
    description:
      "算出每位客戶已評分的權重占比，介於 0 與 1。範例：=KAM.COVERAGE(B2:G41, B1:G1) 填滿 40 個儲存格，可套用百分比格式。",
    parameters: {
      ratings: ["評分", ratings],
      weights: ["權重", "每個因素一個，排成一列或一欄。"],
      scale: ["評分範圍", scale],
      optional: ["選填", "每個因素一個：填「是」（或 TRUE、1）的因素若未評分就不列入計算。"],
      decimal: ["小數點", "文字形式的數字怎樣寫小數：「點」（預設）或「逗號」。"],
    },
  },
  QUADRANT: {
    description:
      "把客戶放進矩陣：明星、金牛、問號或落水狗，也可用自訂標籤。沒有得分的客戶為「未評估」，得分超出範圍傳回 #VALUE!。範例：=KAM.QUADRANT(B2:B41, C2:C41) 填滿 40 個儲存格；=KAM.QUADRANT(7, 4) 得到「問號」。",
    parameters: {
      attractiveness: ["吸引力", "客戶吸引力得分：一個或多個儲存格。"],
      advantage: ["業務優勢", "業務優勢得分，個數與排列和前者相同。"],
      cutAttractiveness: ["吸引力分界", `吸引力從哪裡起算高：${cut}`],
      cutAdvantage: ["優勢分界", `業務優勢從哪裡起算高：${cut}`],
      labels: [
        "標籤",
        "「bcg」（預設）、「大客戶」或「mcdonald」；也可給四個儲存格，依序是明星、金牛、問號、落水狗的標籤，第五個可作為「未評估」的標籤。",
      ],
      language: ["語言", language],
      scale: ["評分範圍", `${scale}只有範圍包含 0 時，0 才算得分。`],
      tie: ["同分歸屬", "得分剛好等於分界時歸「高」（預設）或「低」。"],
    },
  },
  STRATEGY: {
    description:
      '說出象限對應的策略：投資、維持、選擇性投入或收割。範例：=KAM.STRATEGY(D2:D41) 填滿 40 個儲存格；=KAM.STRATEGY("明星") 得到「投資」。',
    parameters: {
      quadrant: [
        "象限",
        "KAM.QUADRANT 給的標籤，任何語言、任何標籤方案皆可。除非「標籤」填 mcdonald，否則 Star 指高吸引力、高優勢的明星。",
      ],
      language: ["語言", language],
      labels: ["標籤", "若 KAM.QUADRANT 用了 mcdonald 或自訂標籤，請在此填入相同的標籤。"],
    },
  },
  ADVICE: {
    description:
      '用一兩句話說明對該象限的客戶該怎麼做。範例：=KAM.ADVICE(D2) 或 =KAM.ADVICE("金牛")。',
    parameters: {
      quadrant: ["象限", "KAM.QUADRANT 給的標籤，任何語言、任何標籤方案皆可。"],
      language: ["語言", language],
      labels: ["標籤", "若 KAM.QUADRANT 用了 mcdonald 或自訂標籤，請在此填入相同的標籤。"],
    },
  },
  DISTANCE: {
    description:
      "計算得分高出分界多少（低於分界為負）。距離小，表示評分稍有變動客戶就會換象限。得分超出範圍傳回 #VALUE!。範例：=KAM.DISTANCE(B2:B41, 5.5) 填滿 40 個儲存格。",
    parameters: {
      scores: ["得分", "一個構面上的得分：一個或多個儲存格。"],
      cut: ["分界", cut],
      scale: ["評分範圍", `${scale}只有範圍包含 0 時，0 才算得分。`],
    },
  },
  PORTFOLIO: {
    description:
      "一個公式產生整張結果表：客戶、客戶吸引力、業務優勢、涵蓋率、象限、策略、距最近分界的距離、問題說明。範例：=KAM.PORTFOLIO(A2:A41, B2:G41, B1:G1, H2:L41, H1:L1) 填滿 41 列 8 欄。",
    parameters: {
      names: ["名稱", "客戶名稱，排成一欄或一列。"],
      attractivenessRatings: [
        "吸引力評分",
        "吸引力各因素的評分：每位客戶一列、每個因素一欄，或列欄互換。",
      ],
      attractivenessWeights: ["吸引力權重", "每個吸引力因素一個權重。"],
      advantageRatings: ["優勢評分", "業務優勢各因素的評分，排法相同。"],
      advantageWeights: ["優勢權重", "每個業務優勢因素一個權重。"],
      settings: [
        "設定",
        "兩欄，設定項目及其值，例如「設定」工作表的前兩欄：評分範圍、分界、同分歸屬、缺漏評分、最低涵蓋率、標籤、語言。",
      ],
      attractivenessDirections: [
        "吸引力方向",
        "每個吸引力因素一個：「愈少愈好」（或 -1）、「愈多愈好」（或 1、空白）。",
      ],
      advantageDirections: ["優勢方向", "每個業務優勢因素一個，寫法相同。"],
      attractivenessOptional: [
        "吸引力選填",
        "每個吸引力因素一個：填「是」（或 TRUE、1）的因素若未評分就不計入。",
      ],
      advantageOptional: ["優勢選填", "每個業務優勢因素一個，寫法相同。"],
    },
  },
  CHECK: {
    description:
      "列出評分表中的錯誤與改正方式：權重總和不符、評分超出範圍、文字、客戶重複等。範例：=KAM.CHECK(A2:A41, B1:G1, B2:G41, B42:G42)。",
    parameters: {
      names: ["名稱", "客戶名稱，排成一欄或一列。"],
      factors: ["因素", "因素名稱，排成一列或一欄。"],
      ratings: ["評分", "每位客戶一列、每個因素一欄，或列欄互換。"],
      weights: ["權重", "每個因素一個。"],
      scale: ["評分範圍", scale],
      claimedTotal: ["應有總和", "權重應加總為多少，例如 100 或 1。預設不作要求。"],
      language: ["語言", language],
      decimal: ["小數點", "文字形式的數字怎樣寫小數：「點」（預設）或「逗號」。"],
    },
  },
  PROBLEM: {
    description:
      "逐位客戶說明哪些評分不能用以及原因；沒有問題則為空白文字。範例：=KAM.PROBLEM(B1:G1, B2:G41) 填滿 40 個儲存格。",
    parameters: {
      factors: ["因素", "因素名稱，排成一列或一欄。"],
      ratings: [
        "評分",
        "每位客戶一列、每個因素一欄；若因素名稱排成一欄且個數等於列數，則每位客戶一欄。",
      ],
      scale: ["評分範圍", scale],
      language: ["語言", language],
      decimal: ["小數點", "文字形式的數字怎樣寫小數：「點」（預設）或「逗號」。"],
    },
  },
};
