import type { DescriptionCatalogue } from "./types";

const ratings = "每个客户一行、每个因素一列；如果权重排成一列且个数等于行数，则每个客户一列。";
const scale = "两个单元格：最低分和最高分。默认 1 和 10。";
const directions = "每个因素一个：“越少越好”（或 -1）会把评分反向，“越多越好”（或 1、空白）不变。";
const language = "结果所用语言：“en-US”“zh-CN”或“zh-TW”。默认与 Excel 相同。";
const cut =
  "填评分范围内的数字，或填“中点”（评分范围的中点）、“平均值”、“中位数”（按得分计算）。默认中点（1 到 10 时为 5.5）。";

export const zhCN: DescriptionCatalogue = {
  SCORE: {
    description:
      "计算客户在一个维度上的得分：各项评分的加权平均值，仍落在评分范围内。不是评分的（空白、文字、超出范围的数）按缺失处理，KAM.PROBLEM 会指出；错误值会传递。示例：=KAM.SCORE(B2:G41, B1:G1) 填满 40 个单元格。",
    parameters: {
      ratings: ["评分", ratings],
      weights: ["权重", "每个因素一个，排成一行或一列。合计不必等于 1 或 100。"],
      scale: [
        "评分范围",
        `${scale}如果范围包含 0，请填全每个评分：有些 Excel 版本会把空白单元格当作 0 传入。`,
      ],
      missing: [
        "缺失处理",
        "缺少评分时：“剔除”该客户的这个因素（默认）、“按最低分”计，或“不予评分”（不给得分）。",
      ],
      directions: ["方向", directions],
      optional: ["可选", "每个因素一个：填“是”（或 TRUE、1）的因素未评分时总是不计入。"],
      decimal: ["小数点", "文本形式的数字怎样写小数：“点”（默认）或“逗号”。"],
      factors: [
        "因素名称",
        '各因素的名称；不是因素的列留空。填写后返回三列：得分、覆盖率、评分的问题；权重或方向无法识别的因素不计入并在其中指明。此时空白请以 IF(区域="","",区域) 传入。',
      ],
      language: ["语言", "问题说明所用的语言：“en-US”“zh-CN”或“zh-TW”。默认与 Excel 相同。"],
    },
  },
  TOTAL: {
    description:
      "对每个客户求“评分 × 权重”之和，即评分表上打印的合计。不是评分的按缺失处理，KAM.PROBLEM 会指出；错误值会传递。示例：=KAM.TOTAL(B2:G41, B1:G1) 填满 40 个单元格。",
    parameters: {
      ratings: ["评分", ratings],
      weights: ["权重", "每个因素一个，排成一行或一列，单位不限。"],
      scale: ["评分范围", scale],
      directions: ["方向", directions],
      decimal: ["小数点", "文本形式的数字怎样写小数：“点”（默认）或“逗号”。"],
    },
  },
  COVERAGE: {
    description:
      "给出每个客户已评分的权重占比，从 0 到 1。示例：=KAM.COVERAGE(B2:G41, B1:G1) 填满 40 个单元格，可设为百分比格式。",
    parameters: {
      ratings: ["评分", ratings],
      weights: ["权重", "每个因素一个，排成一行或一列。"],
      scale: ["评分范围", scale],
      optional: ["可选", "每个因素一个：填“是”（或 TRUE、1）的因素未评分时不参与计算。"],
      decimal: ["小数点", "文本形式的数字怎样写小数：“点”（默认）或“逗号”。"],
    },
  },
  QUADRANT: {
    description:
      "把客户放进矩阵：明星、现金牛、问题或瘦狗，也可用自选标签。没有得分的客户为“未评估”，得分超出范围返回 #VALUE!。示例：=KAM.QUADRANT(B2:B41, C2:C41) 填满 40 个单元格；=KAM.QUADRANT(7, 4) 得到“问题”。",
    parameters: {
      attractiveness: ["吸引力", "客户吸引力得分：一个或多个单元格。"],
      advantage: ["业务优势", "业务优势得分，个数和排列与前者相同。"],
      cutAttractiveness: ["吸引力分界", `吸引力从哪里起算高：${cut}`],
      cutAdvantage: ["优势分界", `业务优势从哪里起算高：${cut}`],
      labels: [
        "标签",
        "“bcg”（默认）、“大客户”或“mcdonald”；也可给四个单元格，依次为明星、现金牛、问题、瘦狗的标签，第五个可作“未评估”的标签。",
      ],
      language: ["语言", language],
      scale: ["评分范围", `${scale}只有范围包含 0 时，0 才算得分。`],
      tie: ["平分归属", "得分正好等于分界时归“高”（默认）还是“低”。"],
    },
  },
  STRATEGY: {
    description:
      '给出象限对应的策略：投资、维持、选择性投入或收割。示例：=KAM.STRATEGY(D2:D41) 填满 40 个单元格；=KAM.STRATEGY("明星") 得到“投资”。',
    parameters: {
      quadrant: [
        "象限",
        "KAM.QUADRANT 给出的标签，任何语言、任何标签方案均可。除非“标签”填 mcdonald，否则 Star 指高吸引力、高优势的明星。",
      ],
      language: ["语言", language],
      labels: ["标签", "如果 KAM.QUADRANT 用了 mcdonald 或自选标签，这里给出同样的标签。"],
    },
  },
  ADVICE: {
    description:
      '用一两句话说明对该象限的客户该怎么做。示例：=KAM.ADVICE(D2) 或 =KAM.ADVICE("现金牛")。',
    parameters: {
      quadrant: ["象限", "KAM.QUADRANT 给出的标签，任何语言、任何标签方案均可。"],
      language: ["语言", language],
      labels: ["标签", "如果 KAM.QUADRANT 用了 mcdonald 或自选标签，这里给出同样的标签。"],
    },
  },
  DISTANCE: {
    description:
      "计算得分高出分界多少（低于分界为负）。距离小，说明评分稍有变化客户就会换象限。得分超出范围返回 #VALUE!。示例：=KAM.DISTANCE(B2:B41, 5.5) 填满 40 个单元格。",
    parameters: {
      scores: ["得分", "一个维度上的得分：一个或多个单元格。"],
      cut: ["分界", cut],
      scale: ["评分范围", `${scale}只有范围包含 0 时，0 才算得分。`],
    },
  },
  PORTFOLIO: {
    description:
      "一个公式生成整张结果表：客户、客户吸引力、业务优势、覆盖率、象限、策略、距最近分界的距离、问题说明。示例：=KAM.PORTFOLIO(A2:A41, B2:G41, B1:G1, H2:L41, H1:L1) 填满 41 行 8 列。",
    parameters: {
      names: ["名称", "客户名称，排成一列或一行。"],
      attractivenessRatings: [
        "吸引力评分",
        "吸引力各因素的评分：每个客户一行、每个因素一列，或行列互换。",
      ],
      attractivenessWeights: ["吸引力权重", "每个吸引力因素一个权重。"],
      advantageRatings: ["优势评分", "业务优势各因素的评分，排法相同。"],
      advantageWeights: ["优势权重", "每个业务优势因素一个权重。"],
      settings: [
        "设置",
        "两列，设置项及其值，例如“设置”工作表的前两列：评分范围、分界、平分归属、缺失评分、最低覆盖率、标签、语言。",
      ],
      attractivenessDirections: [
        "吸引力方向",
        "每个吸引力因素一个：“越少越好”（或 -1），“越多越好”（或 1、空白）。",
      ],
      advantageDirections: ["优势方向", "每个业务优势因素一个，写法相同。"],
      attractivenessOptional: [
        "吸引力可选",
        "每个吸引力因素一个：填“是”（或 TRUE、1）的因素未评分时不计入。",
      ],
      advantageOptional: ["优势可选", "每个业务优势因素一个，写法相同。"],
    },
  },
  CHECK: {
    description:
      "列出评分表中的错误和改正办法：权重合计不符、评分超出范围、文本、客户重复等。示例：=KAM.CHECK(A2:A41, B1:G1, B2:G41, B42:G42)。",
    parameters: {
      names: ["名称", "客户名称，排成一列或一行。"],
      factors: ["因素", "因素名称，排成一行或一列。"],
      ratings: ["评分", "每个客户一行、每个因素一列，或行列互换。"],
      weights: ["权重", "每个因素一个。"],
      scale: ["评分范围", scale],
      claimedTotal: ["应有合计", "权重应合计为多少，例如 100 或 1。默认不作要求。"],
      language: ["语言", language],
      decimal: ["小数点", "文本形式的数字怎样写小数：“点”（默认）或“逗号”。"],
    },
  },
  PROBLEM: {
    description:
      "逐个客户说明哪些评分不能用以及原因；没有问题则为空文本。示例：=KAM.PROBLEM(B1:G1, B2:G41) 填满 40 个单元格。",
    parameters: {
      factors: ["因素", "因素名称，排成一行或一列。"],
      ratings: [
        "评分",
        "每个客户一行、每个因素一列；如果因素名称排成一列且个数等于行数，则每个客户一列。",
      ],
      scale: ["评分范围", scale],
      language: ["语言", language],
      decimal: ["小数点", "文本形式的数字怎样写小数：“点”（默认）或“逗号”。"],
    },
  },
};
