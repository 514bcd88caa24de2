import type { enUS } from "./en-US";

export const zhTW: Record<keyof typeof enUS, string> = {
  "loss.macros": "巨集",
  "loss.signature": "數位簽章",
  "loss.changeHistory": "變更記錄",
  "loss.dataTable": "模擬分析的運算列表（數值會保留）",
  "loss.arrayExtent": "固定範圍的陣列公式（將改為自動決定範圍）",
  "loss.richValue": "儲存格中的資料類型或圖片（一般值會保留）",
  "loss.richText": "儲存格內部分文字的格式",
  "loss.strictFormat": "嚴格 Open XML 格式（將以一般格式寫入）",
  "reason.oldOrProtected": "這是舊版 .xls 檔案，或受密碼保護。",
  "reason.noPackage": "這不是 .xlsx 檔案，或檔案已損毀。",
  "reason.damagedPart": "其中的 {part} 部分已損毀。",
  "reason.noWorkbook": "這是 Office 檔案，但不是 Excel 活頁簿。",
  "reason.noSheet": "其中沒有工作表。",
  "reason.tooLarge": "解壓縮後超過 1 GB。",
};
