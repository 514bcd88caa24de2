import type { enUS } from "./en-US";

export const zhTW: Record<keyof typeof enUS, string> = {
  none: "沒有發現問題",
  "none.about": "各項權重、評分與標題都讀取正常。",
  toHome: "回到首頁",
  "summary.one": "{count} 個問題",
  "summary.other": "{count} 個問題",
  "severity.error": "錯誤：有數值不對或缺漏",
  "severity.warning": "警告：很可能是筆誤",
  "severity.notice": "提醒：值得留意",
  select: "選取",
  "select.place": "選取 {place}",
  "fix.one": "修正 {count} 個可以放心修正的儲存格",
  "fix.other": "修正 {count} 個可以放心修正的儲存格",
  "fix.about": "文字形式的數字會變成數值，重複的標題會加上序號。修正後可以復原。",
  "more.one": "再顯示 {count} 個",
  "more.other": "再顯示 {count} 個",
};
