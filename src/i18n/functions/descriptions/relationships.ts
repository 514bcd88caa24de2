import type { DescriptionCatalogue } from "./types";

const languageHere = {
  "zh-CN": ["语言", "结果所用语言：“en-US”“zh-CN”或“zh-TW”。默认与 Excel 相同。"],
  "zh-TW": ["語言", "結果所用語言：「en-US」、「zh-CN」或「zh-TW」。預設與 Excel 相同。"],
} as const;

/** The functions that tell of relationships, effort and money. */
export const relationshipFunctions: Readonly<Record<"zh-CN" | "zh-TW", DescriptionCatalogue>> = {
  "zh-CN": {
    STAGE: {
      description:
        "判断与每个客户的关系发展到哪个阶段：占对方采购的比例和交易次数都达到的最高阶段。空白按 0 计。示例：=KAM.STAGE(B2:B41, C2:C41) 填满 40 行 4 列。",
      parameters: {
        share: ["占比", "我方占客户同类采购的比例：85% 或 0.85。"],
        transactions: ["交易次数", "每年的订单数，个数相同。"],
        disrupted: ["间断", "每个客户一个：关系已间断填“是”（TRUE），或距上次订单的月数。"],
        bands: [
          "界限",
          "五行、每行两个数字，即各阶段起点：占比和交易次数。默认 0 和 0、大于 0 和 1、20% 和 12、75% 和 50、90% 和 200。",
        ],
        after: ["间断月数", "多少个月没有订单视为间断。默认 12。"],
        language: languageHere["zh-CN"],
      },
    },
    STAGEFIT: {
      description:
        "判断关系阶段与客户在矩阵中的位置是否相符，不符时提示应核对什么。示例：=KAM.STAGEFIT(B2:B41, C2:C41) 填满 40 行 2 列。",
      parameters: {
        stage: ["阶段", "KAM.STAGE 给出的阶段，任一语言均可。"],
        quadrant: ["象限", "KAM.QUADRANT 给出的标签，个数相同。"],
        language: languageHere["zh-CN"],
        labels: ["标签", "传给 KAM.QUADRANT 的标签。"],
      },
    },
    EFFORT: {
      description:
        "比较在每个客户身上的投入与其带来的价值，指出哪里不相称。示例：=KAM.EFFORT(B2:B41, C2:C41, D2:D41) 填满 40 行 6 列。",
      parameters: {
        effort: ["投入", "在每个客户身上的投入：工时、拜访次数或成本，0 或以上。"],
        value: ["价值", "每个客户带来的价值，例如利润，个数相同。"],
        key: ["大客户", "每个客户一个：大客户填“是”（TRUE）。"],
        factor: ["倍数", "两个占比相差几倍起算不相称。默认 2。"],
        target: ["目标", "大客户至少应占全部投入的比例。默认 60%。"],
        language: languageHere["zh-CN"],
      },
    },
    NINEBOX: {
      description:
        "把客户放进九宫格：A 至 C 行从“增长且相符”到“下滑或不符”，1 至 3 列从采购量大到小或没有。示例：=KAM.NINEBOX(B2:B41, C2:C41, D2:D41) 填满 40 行 3 列。",
      parameters: {
        volume: ["采购量", "每个客户的采购量，或其类别：A、B、C。"],
        outlook: ["走势", "“增长”“稳定”或“下滑”，或每年的增长率：5% 起算增长，-5% 起算下滑。"],
        fit: ["相符", "客户与我方战略是否相符：“是”或“否”，或一个评分。"],
        level: ["层级", "关系层级：“未建立关系”“卖主”“优先供应商”“合作伙伴”或“战略联盟”。"],
        cuts: [
          "分界",
          "两个单元格：大、中客户截止处占总量的比例，或（大于 1 时）大、中客户的起点采购量。默认 80% 和 95%。",
        ],
        scale: ["评分范围", "两个单元格：相符评分的最低分和最高分。默认 1 和 10。"],
        language: languageHere["zh-CN"],
      },
    },
    LTV: {
      description:
        "计算客户在留存的各年里带来的价值，折算为今天的钱。示例：=KAM.LTV(100, 80%, 10%) 等于 266.67。",
      parameters: {
        margin: ["年毛利", "一年的毛利，一个单元格，或每个客户一个。"],
        retention: ["留存率", "一年后仍在的客户比例，例如 80%。"],
        discount: ["折现率", "每年的折现率，例如 10%。"],
        years: ["年数", "计算多少年。默认不限。"],
        timing: ["时点", "“年末”（默认）：毛利在年末到账。“年初”：当年全额计入。"],
      },
    },
    DSO: {
      description:
        "计算有多少天的销售额尚未收回。销售额为一列时按整年计算；为多列时按月，从最近一个月起倒推。示例：=KAM.DSO(B2:B41, C2:N41) 填满 40 个单元格。",
      parameters: {
        receivables: ["应收账款", "每个客户的欠款。"],
        sales: ["销售额", "一列：整个期间的销售额。多列：各月销售额，最近的在前。"],
        days: ["天数", "期间或每月的天数。默认 365 或 30。"],
      },
    },
    PREPAYRATE: {
      description:
        "计算提前付款折扣相当于多高的年利率。示例：=KAM.PREPAYRATE(2%, 10, 30) 等于 37.24%。",
      parameters: {
        discount: ["折扣", "折扣比例，例如 2%。"],
        discountDays: ["折扣期限", "多少天内付款可享折扣；交货前付款填负数。"],
        netDays: ["付款期限", "全额付款的期限（天）。"],
        method: ["方法", "“单利”（默认）或“复利”。"],
        year: ["年天数", "一年按多少天计算。默认 365。"],
      },
    },
    CONTACTS: {
      description:
        "衡量与一个客户的联系网络：有多少联系，多大程度上依赖一个人，属于哪种结构。示例：=KAM.CONTACTS(A2:A9, B2:B9, C2:C9, D2:D9, E2:E9) 填满 12 行 2 列。",
      parameters: {
        ours: ["我方人员", "每条联系中我方的人。"],
        ourFunctions: ["我方职能", "此人的职能，例如销售。"],
        theirs: ["对方人员", "每条联系中对方的人。"],
        theirFunctions: ["对方职能", "此人的职能。"],
        strength: ["强度", "联系的强度，1 至 5；空白或小于 1 不算联系。"],
        manager: ["大客户经理", "大客户经理的姓名。默认为我方联系强度最大的人。"],
        language: languageHere["zh-CN"],
      },
    },
  },
  "zh-TW": {
    STAGE: {
      description:
        "判斷與每個客戶的關係發展到哪個階段：占對方採購的比例和交易次數都達到的最高階段。空白按 0 計。範例：=KAM.STAGE(B2:B41, C2:C41) 填滿 40 列 4 欄。",
      parameters: {
        share: ["占比", "我方占客戶同類採購的比例：85% 或 0.85。"],
        transactions: ["交易次數", "每年的訂單數，個數相同。"],
        disrupted: ["間斷", "每個客戶一個：關係已間斷填「是」（TRUE），或距上次訂單的月數。"],
        bands: [
          "界限",
          "五列、每列兩個數字，即各階段起點：占比和交易次數。預設 0 和 0、大於 0 和 1、20% 和 12、75% 和 50、90% 和 200。",
        ],
        after: ["間斷月數", "多少個月沒有訂單視為間斷。預設 12。"],
        language: languageHere["zh-TW"],
      },
    },
    STAGEFIT: {
      description:
        "判斷關係階段與客戶在矩陣中的位置是否相符，不符時提示應核對什麼。範例：=KAM.STAGEFIT(B2:B41, C2:C41) 填滿 40 列 2 欄。",
      parameters: {
        stage: ["階段", "KAM.STAGE 給出的階段，任一語言均可。"],
        quadrant: ["象限", "KAM.QUADRANT 給出的標籤，個數相同。"],
        language: languageHere["zh-TW"],
        labels: ["標籤", "傳給 KAM.QUADRANT 的標籤。"],
      },
    },
    EFFORT: {
      description:
        "比較在每個客戶身上的投入與其帶來的價值，指出哪裡不相稱。範例：=KAM.EFFORT(B2:B41, C2:C41, D2:D41) 填滿 40 列 6 欄。",
      parameters: {
        effort: ["投入", "在每個客戶身上的投入：工時、拜訪次數或成本，0 或以上。"],
        value: ["價值", "每個客戶帶來的價值，例如利潤，個數相同。"],
        key: ["大客戶", "每個客戶一個：大客戶填「是」（TRUE）。"],
        factor: ["倍數", "兩個占比相差幾倍起算不相稱。預設 2。"],
        target: ["目標", "大客戶至少應占全部投入的比例。預設 60%。"],
        language: languageHere["zh-TW"],
      },
    },
    NINEBOX: {
      description:
        "把客戶放進九宮格：A 至 C 列從「成長且相符」到「下滑或不符」，1 至 3 欄從採購量大到小或沒有。範例：=KAM.NINEBOX(B2:B41, C2:C41, D2:D41) 填滿 40 列 3 欄。",
      parameters: {
        volume: ["採購量", "每個客戶的採購量，或其類別：A、B、C。"],
        outlook: [
          "走勢",
          "「成長」、「穩定」或「下滑」，或每年的成長率：5% 起算成長，-5% 起算下滑。",
        ],
        fit: ["相符", "客戶與我方策略是否相符：「是」或「否」，或一個評分。"],
        level: [
          "層級",
          "關係層級：「未建立關係」、「賣主」、「優先供應商」、「合作夥伴」或「策略聯盟」。",
        ],
        cuts: [
          "分界",
          "兩個儲存格：大、中客戶截止處占總量的比例，或（大於 1 時）大、中客戶的起點採購量。預設 80% 和 95%。",
        ],
        scale: ["評分範圍", "兩個儲存格：相符評分的最低分和最高分。預設 1 和 10。"],
        language: languageHere["zh-TW"],
      },
    },
    LTV: {
      description:
        "計算客戶在留存的各年裡帶來的價值，折算為今天的錢。範例：=KAM.LTV(100, 80%, 10%) 等於 266.67。",
      parameters: {
        margin: ["年毛利", "一年的毛利，一個儲存格，或每個客戶一個。"],
        retention: ["留存率", "一年後仍在的客戶比例，例如 80%。"],
        discount: ["折現率", "每年的折現率，例如 10%。"],
        years: ["年數", "計算多少年。預設不限。"],
        timing: ["時點", "「年末」（預設）：毛利在年末入帳。「年初」：當年全額計入。"],
      },
    },
    DSO: {
      description:
        "計算有多少天的銷售額尚未收回。銷售額為一欄時按整年計算；為多欄時按月，從最近一個月起倒推。範例：=KAM.DSO(B2:B41, C2:N41) 填滿 40 個儲存格。",
      parameters: {
        receivables: ["應收帳款", "每個客戶的欠款。"],
        sales: ["銷售額", "一欄：整個期間的銷售額。多欄：各月銷售額，最近的在前。"],
        days: ["天數", "期間或每月的天數。預設 365 或 30。"],
      },
    },
    PREPAYRATE: {
      description:
        "計算提前付款折扣相當於多高的年利率。範例：=KAM.PREPAYRATE(2%, 10, 30) 等於 37.24%。",
      parameters: {
        discount: ["折扣", "折扣比例，例如 2%。"],
        discountDays: ["折扣期限", "多少天內付款可享折扣；交貨前付款填負數。"],
        netDays: ["付款期限", "全額付款的期限（天）。"],
        method: ["方法", "「單利」（預設）或「複利」。"],
        year: ["年天數", "一年按多少天計算。預設 365。"],
      },
    },
    CONTACTS: {
      description:
        "衡量與一個客戶的聯繫網路：有多少聯繫，多大程度上依賴一個人，屬於哪種結構。範例：=KAM.CONTACTS(A2:A9, B2:B9, C2:C9, D2:D9, E2:E9) 填滿 12 列 2 欄。",
      parameters: {
        ours: ["我方人員", "每條聯繫中我方的人。"],
        ourFunctions: ["我方職能", "此人的職能，例如銷售。"],
        theirs: ["對方人員", "每條聯繫中對方的人。"],
        theirFunctions: ["對方職能", "此人的職能。"],
        strength: ["強度", "聯繫的強度，1 至 5；空白或小於 1 不算聯繫。"],
        manager: ["大客戶經理", "大客戶經理的姓名。預設為我方聯繫強度最大的人。"],
        language: languageHere["zh-TW"],
      },
    },
  },
};
