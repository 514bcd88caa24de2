import type enUS from "./en-US";

const texts: Record<keyof typeof enUS, string> = {
  title: "KAM 矩阵工作台",
  standIn: "Excel 的替身：运行加载项自身的代码，无需 Excel。",
  open: "打开…",
  openHint: "打开 .xlsx 文件，或把文件拖放到页面任意处",
  save: "保存",
  sample: "示例",
  samplePortfolio: "24 个虚构客户，完整模板",
  sampleWholesale: "440 个批发客户",
  empty: "新工作簿",
  language: "语言",
  theme: "主题",
  light: "浅色",
  dark: "深色",
  pane: "任务窗格",
  ribbon: "KAM 命令",
  opened: "已打开 {file}。",
  saved: "已保存 {file}。",
  cannotOpen: "无法打开 {file}：{reason}",
  cannotRun: "命令未能完成：{reason}",
  losses: "{file} 中有些内容在此保存后会丢失：{parts}",
  noExcel:
    "这类机器上没有桌面版 Excel。要在这里试用加载项：npm start\n要在 Excel 网页版中试用：npm run start:excel -- web",
  devServer: "正在 {url} 提供加载项，使用你自己的证书。按 Ctrl+C 停止。",
  sideloading: "正在打开 Excel 并载入加载项……",
  web: "在 Excel 网页版中：打开一个工作簿，选择 开始 › 加载项 › 更多加载项 › 我的加载项 › 上传我的加载项，然后选 dist/manifest.xml。期间请保持本命令运行。",
};

export default texts;
