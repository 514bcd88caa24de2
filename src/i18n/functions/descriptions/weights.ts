import type { DescriptionCatalogue } from "./types";

/** ROC, AHP, AHPCR, BWM and BWMCR. */
export const weightFunctions: Readonly<Record<"zh-CN" | "zh-TW", DescriptionCatalogue>> = {
  "zh-CN": {
    ROC: {
      description:
        "把重要性名次换算成合计为 1 的权重。示例：=KAM.ROC(4) 填满四个单元格：0.521、0.271、0.146、0.063；=KAM.ROC(B2:B9) 给 B2:B9 的每个名次一个权重。",
      parameters: {
        ranks: [
          "名次",
          "因素的个数；或每个因素一个名次，1 为最重要。名次相同的均分；空白（或 0）没有权重。",
        ],
        method: ["方法", "“重心”（默认）、“求和”或“倒数”。"],
      },
    },
    AHP: {
      description:
        "把成对比较（层次分析法）换算成合计为 1 的权重。只填半个表即可，也可以漏填，只要所有元素彼此相连。示例：=KAM.AHP(B2:E5) 填满四个单元格。",
      parameters: {
        pairwise: ["成对比较", "方阵：行的重要性是列的几倍，1/9 到 9。"],
        table: ["随机指标表", "KAM.AHPCR 所用的表；不影响权重。"],
      },
    },
    AHPCR: {
      description:
        "检查成对比较有多矛盾，并指出影响最大的三个判断及改正值。示例：=KAM.AHPCR(B2:E5) 最多填 10 行 4 列。漏填时没有一致性比率。",
      parameters: {
        pairwise: ["成对比较", "方阵：行的重要性是列的几倍，1/9 到 9。"],
        table: [
          "随机指标表",
          "alonso-lamata（默认）、saaty、saaty 2005、donegan-dodd、tummala-ling 或 aguaron-moreno。",
        ],
      },
    },
    BWM: {
      description:
        "只与最重要和最不重要的因素比较，求出合计为 1 的权重（最优最劣法，线性模型）。示例：=KAM.BWM(B2:B6, C2:C6) 填满五个单元格。",
      parameters: {
        bestToOthers: ["最重要比其他", "最重要的因素是每个因素的几倍重要，1 到 9；它自身为 1。"],
        othersToWorst: ["其他比最不重要", "每个因素是最不重要因素的几倍重要；后者自身为 1。"],
      },
    },
    BWMCR: {
      description:
        "检查最优最劣法的判断是否一致：0 为完全一致，并指出两个判断最不一致的因素。示例：=KAM.BWMCR(B2:B6, C2:C6) 填满 5 行 2 列。",
      parameters: {
        bestToOthers: ["最重要比其他", "最重要的因素是每个因素的几倍重要，1 到 9。"],
        othersToWorst: ["其他比最不重要", "每个因素是最不重要因素的几倍重要，1 到 9。"],
      },
    },
  },
  "zh-TW": {
    ROC: {
      description:
        "把重要性名次換算成合計為 1 的權重。範例：=KAM.ROC(4) 填滿四個儲存格：0.521、0.271、0.146、0.063；=KAM.ROC(B2:B9) 給 B2:B9 的每個名次一個權重。",
      parameters: {
        ranks: [
          "名次",
          "因素的個數；或每個因素一個名次，1 為最重要。名次相同的均分；空白（或 0）沒有權重。",
        ],
        method: ["方法", "「重心」（預設）、「加總」或「倒數」。"],
      },
    },
    AHP: {
      description:
        "把成對比較（層級分析法）換算成合計為 1 的權重。只填半個表即可，也可以漏填，只要所有元素彼此相連。範例：=KAM.AHP(B2:E5) 填滿四個儲存格。",
      parameters: {
        pairwise: ["成對比較", "方陣：列的重要性是欄的幾倍，1/9 到 9。"],
        table: ["隨機指標表", "KAM.AHPCR 所用的表；不影響權重。"],
      },
    },
    AHPCR: {
      description:
        "檢查成對比較有多矛盾，並指出影響最大的三個判斷及改正值。範例：=KAM.AHPCR(B2:E5) 最多填 10 列 4 欄。漏填時沒有一致性比率。",
      parameters: {
        pairwise: ["成對比較", "方陣：列的重要性是欄的幾倍，1/9 到 9。"],
        table: [
          "隨機指標表",
          "alonso-lamata（預設）、saaty、saaty 2005、donegan-dodd、tummala-ling 或 aguaron-moreno。",
        ],
      },
    },
    BWM: {
      description:
        "只與最重要及最不重要的因素比較，求出合計為 1 的權重（最佳最差法，線性模型）。範例：=KAM.BWM(B2:B6, C2:C6) 填滿五個儲存格。",
      parameters: {
        bestToOthers: ["最重要比其他", "最重要的因素是每個因素的幾倍重要，1 到 9；它自身為 1。"],
        othersToWorst: ["其他比最不重要", "每個因素是最不重要因素的幾倍重要；後者自身為 1。"],
      },
    },
    BWMCR: {
      description:
        "檢查最佳最差法的判斷是否一致：0 為完全一致，並指出兩個判斷最不一致的因素。範例：=KAM.BWMCR(B2:B6, C2:C6) 填滿 5 列 2 欄。",
      parameters: {
        bestToOthers: ["最重要比其他", "最重要的因素是每個因素的幾倍重要，1 到 9。"],
        othersToWorst: ["其他比最不重要", "每個因素是最不重要因素的幾倍重要，1 到 9。"],
      },
    },
  },
};
