import type enUS from "./en-US";

const texts: Record<keyof typeof enUS, string> = {
  usage: `用法：
  npm run kam -- score <輸入.xlsx> [--out 檔案.xlsx] [--mode live|native|values] [--language en-US|zh-CN|zh-TW]
                       [--cuts 吸引力,業務優勢] [--svg 檔案.svg] [--json] [--strict] [--force]
  npm run kam -- template <輸出.xlsx> [--template {templates}] [--form] [--language en-US|zh-CN|zh-TW]
  npm run kam -- check <輸入.xlsx> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- call KAM.SCORE '<參數的 JSON 陣列>'

分界可以是數字、midpoint（中點）、mean（平均數）或 median（中位數）；只寫一個則兩軸共用。
結束代碼：0 完成，1 發現問題（check、--strict），2 用法錯誤，3 無法完成。`,
  unknownCommand: "沒有這個命令：{command}",
  missingArgument: "{command} 需要 {argument}。",
  badOption: "--{option} 不能是 {value}，請用 {allowed}。",
  badArguments: "參數必須是 JSON 陣列，例如 '[[[7,8]],[[1,1]]]'。",
  unknownFunction: "沒有函數 {name}。可用的有：{names}",
  cannotRead: "無法讀取 {file}：{reason}",
  cannotWrite: "無法寫入 {file}：{reason}",
  losses: "{file} 中有些內容在此儲存後會遺失。若仍要繼續，請加 --force：",
  loss: "  {part}:{what}",
  needsConsent: "以下內容將被覆寫。若同意，請加 --force：",
  "scored.one": "已評分 {count} 個客戶。",
  "scored.other": "已評分 {count} 個客戶。",
  cut: "分界：客戶吸引力 {attractiveness}，業務優勢 {advantage}",
  largest: "規模最大的十個客戶：",
  highestScores: "得分最高的十個客戶：",
  noProblems: "未發現問題。",
  "problems.one": "{count} 個問題：",
  "problems.other": "{count} 個問題：",
  problem: "  {severity} {place}:{text}{remedy}",
  "more.one": "  ……另有 {count} 個（用 --json 檢視全部）",
  "more.other": "  ……另有 {count} 個（用 --json 檢視全部）",
  wrote: "已寫入 {file}",
  failed: "{code}:{what}{remedy}",
  crashed: "發生了不應出現的錯誤：{reason}",
};

export default texts;
