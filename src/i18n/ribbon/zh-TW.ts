import type { enUS } from "./en-US";

export const zhTW: Readonly<Record<keyof typeof enUS, string>> = {
  showPane: "開啟 KAM 矩陣",
  score: "為所有客戶計分",
  matrix: "顯示並更新矩陣",
  explain: "說明此列客戶的得分",
};
