import { languages } from "../language";
import { texts } from "../texts";

/** ABC analysis: its sheet, its settings, its screen. */
export const abcTexts = texts({
  "en-US": {
    title: "ABC analysis",
    about: "Who makes up most of the business?",
    sheet: "ABC",
    chartSheet: "ABC chart data",
    "input.value":
      "Profit|Gross profit|Gross margin|Contribution|Annual revenue|Revenue|Sales|Annual spend, total",
    "column.customer": "Customer",
    "column.value": "Value",
    "column.class": "Class",
    "column.share": "Share",
    "column.cumulative": "Cumulative share",
    "column.rank": "Rank",
    "column.counted": "Counts as",
    "setting.endOfA": "Class A ends at",
    "setting.endOfA.about": "Share of all gains, such as 80%.",
    "setting.endOfB": "Class B ends at",
    "setting.endOfB.about": "Share of all gains, such as 95%.",
    "setting.crossing": "A customer that crosses an end gets",
    "setting.crossing.about":
      "Better class: the class in which it begins, so that A is never empty. Worse class: the one in which it ends.",
    "setting.crossing.better": "Better class",
    "setting.crossing.worse": "Worse class",
  },
  "zh-CN": {
    title: "ABC 分析",
    about: "业务主要靠哪些客户？",
    sheet: "ABC 分析",
    chartSheet: "ABC 图表数据",
    "input.value": "利润|毛利|毛利润|贡献|年销售额|销售额|营业额|收入",
    "column.customer": "客户",
    "column.value": "金额",
    "column.class": "类别",
    "column.share": "占比",
    "column.cumulative": "累计占比",
    "column.rank": "名次",
    "column.counted": "计入金额",
    "setting.endOfA": "A 类截止于",
    "setting.endOfA.about": "占全部盈利的比例，例如 80%。",
    "setting.endOfB": "B 类截止于",
    "setting.endOfB.about": "占全部盈利的比例，例如 95%。",
    "setting.crossing": "跨过界线的客户归入",
    "setting.crossing.about": "较高类别：按起点归类，A 类不会为空。较低类别：按终点归类。",
    "setting.crossing.better": "较高类别",
    "setting.crossing.worse": "较低类别",
  },
  "zh-TW": {
    title: "ABC 分析",
    about: "業務主要靠哪些客戶？",
    sheet: "ABC 分析",
    chartSheet: "ABC 圖表資料",
    "input.value": "利潤|毛利|毛利潤|貢獻|年銷售額|銷售額|營業額|收入",
    "column.customer": "客戶",
    "column.value": "金額",
    "column.class": "類別",
    "column.share": "占比",
    "column.cumulative": "累計占比",
    "column.rank": "名次",
    "column.counted": "計入金額",
    "setting.endOfA": "A 類截止於",
    "setting.endOfA.about": "占全部盈利的比例，例如 80%。",
    "setting.endOfB": "B 類截止於",
    "setting.endOfB.about": "占全部盈利的比例，例如 95%。",
    "setting.crossing": "跨過界線的客戶歸入",
    "setting.crossing.about": "較高類別：依起點歸類，A 類不會是空的。較低類別：依終點歸類。",
    "setting.crossing.better": "較高類別",
    "setting.crossing.worse": "較低類別",
  },
});

const wordsFor = (option: "better" | "worse") => [
  option,
  ...languages.map((language) => abcTexts[language][`setting.crossing.${option}`]),
];

/** What people write for the class of a customer that crosses an end. */
export const crossingWords = { better: wordsFor("better"), worse: wordsFor("worse") } as const;
