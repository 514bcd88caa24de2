import type { enUS } from "./en-US";

export const zhCN: Readonly<Record<keyof typeof enUS, string>> = {
  showPane: "打开 KAM 矩阵",
  score: "为所有客户评分",
  matrix: "显示并更新矩阵",
  explain: "解释此行客户的得分",
};
