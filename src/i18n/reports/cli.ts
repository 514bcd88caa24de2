import { texts } from "../texts";

/** What the command line says of reports. */
export const reportsCli = texts({
  "en-US": {
    "reported.one": "{count} customer on the sheet {sheet}.",
    "reported.other": "{count} customers on the sheet {sheet}.",
  },
  "zh-CN": {
    "reported.one": "工作表“{sheet}”汇总了 {count} 个客户。",
    "reported.other": "工作表“{sheet}”汇总了 {count} 个客户。",
  },
  "zh-TW": {
    "reported.one": "工作表「{sheet}」彙總了 {count} 個客戶。",
    "reported.other": "工作表「{sheet}」彙總了 {count} 個客戶。",
  },
});
