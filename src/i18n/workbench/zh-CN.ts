import type enUS from "./en-US";

const texts: Record<keyof typeof enUS, string> = {
  title: "KAM 矩阵工作台",
  standIn: "Excel 的替身:运行加载项自身的代码,无需 Excel。",
  open: "打开…",
  openHint: "打开 .xlsx 文件,或把文件拖放到页面任意处",
  save: "保存",
  sample: "示例",
  samplePortfolio: "24 个虚构客户,完整模板",
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
  cannotOpen: "无法打开 {file}:{reason}",
  cannotRun: "命令未能完成:{reason}",
  losses: "{file} 中有些内容在此保存后会丢失:{parts}",
};

export default texts;
