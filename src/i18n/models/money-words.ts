import type { Language } from "../language";

type Words = Readonly<Record<Language, string>>;

/** What a column of our sales to customers is headed with; the first is what our own tables call it. */
export const revenueWords: Words = {
  "en-US":
    "Annual revenue|Revenue|Sales|Our sales|Annual sales|Net sales|Turnover|Annual spend, total",
  "zh-CN": "年销售额|销售额|我方销售额|营业额|年营收|营收|收入",
  "zh-TW": "年銷售額|銷售額|我方銷售額|營業額|年營收|營收|收入",
};

/** What a column of the profit with customers is headed with; the first is what our own tables call it. */
export const profitWords: Words = {
  "en-US": "Profit|Gross profit|Gross margin|Contribution",
  "zh-CN": "利润|毛利|毛利润|贡献",
  "zh-TW": "利潤|毛利|毛利潤|貢獻",
};
