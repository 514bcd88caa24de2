import { languages } from "../language";
import { texts } from "../texts";

/** What CONSENSUS, DISAGREE and the measures of agreement say in cells and in error values. */
export const raterTexts = texts({
  "en-US": {
    customer: "Customer",
    factor: "Factor",
    lowest: "Lowest",
    by: "by",
    highest: "Highest",
    spread: "Spread",
    score: "Consensus score",
    distance: "Distance to the cut",
    priority: "Priority",
    mean: "mean",
    median: "median",
    trimmed: "trimmed",
    interval: "interval",
    nominal: "nominal",
    ordinal: "ordinal",
    ratio: "ratio",
    count:
      "Raters, customers, factors and ratings go side by side, but there are {raters}, {customers}, {factors} and {ratings}.",
    unnamed: "The rating in row {row} names no customer or no factor.",
    "method.word": "{value} is no way to agree: write mean, median or trimmed.",
    "metric.word": "{value} is no kind of scale: write interval, nominal, ordinal or ratio.",
    "form.word": "{value} is no form: write 1,1 or A,1 or C,1 or 1,k or A,k or C,k.",
    "level.number": "{value} is no level of confidence: give a share between 0 and 1, such as 95%.",
    "weights.columns": "Weights stand in two columns: what is weighed, and its weight.",
    "weights.negative": "The weight of {name} is negative.",
    "factors.none": "None of the factors rated has a weight.",
    "top.number": "{value} is no number of rows: give a whole number above 0.",
    few: "At least two raters and two things rated by all of them are needed.",
  },
  "zh-CN": {
    customer: "客户",
    factor: "因素",
    lowest: "最低",
    by: "评分人",
    highest: "最高",
    spread: "差距",
    score: "共识得分",
    distance: "距分界",
    priority: "优先度",
    mean: "平均值",
    median: "中位数",
    trimmed: "去极值",
    interval: "等距",
    nominal: "名义",
    ordinal: "等级",
    ratio: "比率",
    count:
      "评分人、客户、因素和评分应逐行对应，但个数分别为 {raters}、{customers}、{factors} 和 {ratings}。",
    unnamed: "第 {row} 行的评分没有写明客户或因素。",
    "method.word": "{value} 不是求共识的方法：请填“平均值”“中位数”或“去极值”。",
    "metric.word": "{value} 不是量表类型：请填“等距”“名义”“等级”或“比率”。",
    "form.word": "{value} 不是可用的形式：请填 1,1、A,1、C,1、1,k、A,k 或 C,k。",
    "level.number": "{value} 不是置信水平：请填 0 到 1 之间的比例，例如 95%。",
    "weights.columns": "权重应为两列：名称和权重。",
    "weights.negative": "{name} 的权重为负数。",
    "factors.none": "所评的因素都没有权重。",
    "top.number": "{value} 不是行数：请填大于 0 的整数。",
    few: "至少需要两位评分人，以及两个所有人都评过的对象。",
  },
  "zh-TW": {
    customer: "客戶",
    factor: "因素",
    lowest: "最低",
    by: "評分人",
    highest: "最高",
    spread: "差距",
    score: "共識得分",
    distance: "距分界",
    priority: "優先度",
    mean: "平均數",
    median: "中位數",
    trimmed: "去極值",
    interval: "等距",
    nominal: "名目",
    ordinal: "順序",
    ratio: "比率",
    count:
      "評分人、客戶、因素與評分應逐列對應，但個數分別為 {raters}、{customers}、{factors} 與 {ratings}。",
    unnamed: "第 {row} 列的評分沒有寫明客戶或因素。",
    "method.word": "{value} 不是求共識的方法：請填「平均數」、「中位數」或「去極值」。",
    "metric.word": "{value} 不是量表類型：請填「等距」、「名目」、「順序」或「比率」。",
    "form.word": "{value} 不是可用的形式：請填 1,1、A,1、C,1、1,k、A,k 或 C,k。",
    "level.number": "{value} 不是信心水準：請填 0 到 1 之間的比例，例如 95%。",
    "weights.columns": "權重應為兩欄：名稱與權重。",
    "weights.negative": "{name} 的權重為負數。",
    "factors.none": "所評的因素都沒有權重。",
    "top.number": "{value} 不是列數：請填大於 0 的整數。",
    few: "至少需要兩位評分人，以及兩個所有人都評過的對象。",
  },
});

type RaterKey = keyof (typeof raterTexts)["en-US"];

const wordsFor = (key: RaterKey, ...others: string[]) => [
  ...new Set([...languages.map((language) => raterTexts[language][key]), ...others]),
];

export const consensusWords = {
  mean: wordsFor("mean", "average"),
  median: wordsFor("median"),
  trimmed: wordsFor("trimmed"),
} as const;

export const metricWords = {
  interval: wordsFor("interval"),
  nominal: wordsFor("nominal"),
  ordinal: wordsFor("ordinal"),
  ratio: wordsFor("ratio"),
} as const;
