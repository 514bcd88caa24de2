import type enUS from "./en-US";

const texts: Record<keyof typeof enUS, string> = {
  title: "KAM 矩陣工作台",
  standIn: "Excel 的替身：執行增益集本身的程式，不需 Excel。",
  open: "開啟…",
  openHint: "開啟 .xlsx 檔案，或將檔案拖放到頁面任意處",
  save: "儲存",
  sample: "範例",
  samplePortfolio: "24 個虛構客戶，完整範本",
  sampleWholesale: "440 個批發客戶",
  empty: "新活頁簿",
  language: "語言",
  theme: "佈景主題",
  light: "淺色",
  dark: "深色",
  pane: "工作窗格",
  ribbon: "KAM 命令",
  opened: "已開啟 {file}。",
  saved: "已儲存 {file}。",
  cannotOpen: "無法開啟 {file}：{reason}",
  cannotRun: "命令未能完成：{reason}",
  losses: "{file} 中有些內容在此儲存後會遺失：{parts}",
  noExcel:
    "這類機器上沒有桌面版 Excel。要在這裡試用增益集：npm start\n要在 Excel 網頁版中試用：npm run start:excel -- web",
  devServer: "正在 {url} 提供增益集，使用您自己的憑證。按 Ctrl+C 停止。",
  sideloading: "正在開啟 Excel 並載入增益集……",
  web: "在 Excel 網頁版中：開啟一個活頁簿，選擇 常用 › 增益集 › 更多增益集 › 我的增益集 › 上傳我的增益集，然後選 dist/manifest.xml。期間請讓本命令持續執行。",
};

export default texts;
