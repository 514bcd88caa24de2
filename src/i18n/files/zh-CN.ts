import type { enUS } from "./en-US";

export const zhCN: Record<keyof typeof enUS, string> = {
  "loss.macros": "宏",
  "loss.signature": "数字签名",
  "loss.changeHistory": "修订记录",
  "loss.dataTable": "模拟运算表（数值会保留）",
  "loss.arrayExtent": "固定区域的数组公式（将改为自动确定范围）",
  "loss.richValue": "单元格中的数据类型或图片（普通值会保留）",
  "loss.richText": "单元格内部分文字的格式",
  "loss.strictFormat": "严格 Open XML 格式（将按常用格式写入）",
  "reason.oldOrProtected": "这是旧版 .xls 文件，或受密码保护。",
  "reason.noPackage": "这不是 .xlsx 文件，或文件已损坏。",
  "reason.damagedPart": "其中的 {part} 部分已损坏。",
  "reason.noWorkbook": "这是 Office 文件，但不是 Excel 工作簿。",
  "reason.noSheet": "其中没有工作表。",
  "reason.tooLarge": "解压后超过 1 GB。",
};
