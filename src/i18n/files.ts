import { texts } from "./texts";

/** Why a file cannot be read, and what of it saving would lose. */
export const files = texts({
  "en-US": {
    "loss.macros": "macros",
    "loss.signature": "digital signature",
    "loss.changeHistory": "history of changes",
    "loss.extension": "content of a row or cell that only another program knows",
    "loss.strictFormat":
      "strict Open XML format (the usual one is written, with cells, formats, tables and charts only; saved in Excel as an Excel workbook (.xlsx) first, the file loses nothing)",
    "reason.noPackage": "It is not an .xlsx file, or it is damaged.",
    "reason.damagedPart": "Its part {part} is damaged.",
    "reason.noWorkbook": "It is an Office file, but not an Excel workbook.",
    "reason.noSheet": "It holds no worksheet.",
    "reason.tooLarge": "It unpacks to more than one gigabyte.",
    "reason.oldFormat":
      "It is an old Excel file (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).",
    "reason.protected":
      "It is protected by a password. Open it in Excel, take the password off (File > Info > Protect Workbook) and save it.",
    "reason.binaryFormat":
      "It is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).",
    "reason.textFile":
      "It is a text file (such as .csv). Open it in Excel and save it as an Excel workbook (.xlsx).",
    "reason.openDocument": "It is an OpenDocument file. Save it as an Excel workbook (.xlsx).",
    "reason.wordDocument":
      "It is a Word document, not an Excel workbook. Copy its table into a workbook.",
    "reason.presentation":
      "It is a PowerPoint presentation, not an Excel workbook. Copy its table into a workbook.",
    "reason.damagedCell":
      "The file is damaged: {part} holds what no cell can hold. Excel may be able to repair it.",
    "reason.beyondSheet":
      "The file is damaged: {part} lies beyond the end of a sheet. Excel may be able to repair it.",
    "reason.nameTwice":
      "The file is damaged: two of its sheets or tables are called “{part}”. Excel may be able to repair it.",
    "reason.sharedPart":
      "The file is damaged: two of its sheets are kept in one part ({part}). Excel may be able to repair it.",
    "reason.missingPart":
      "The file is damaged: a sheet is missing from it (its part {part}). Excel may be able to repair it.",
    "reason.longFormula": "The formula in {part} is longer than Excel allows (8,192 characters).",
    "reason.deepFormula": "The formula in {part} is nested deeper than Excel allows (64 levels).",
    "reason.tooDense":
      "Its part {part} unpacks to more than 200 times its size, as no workbook does: files are made so to exhaust a computer's memory.",
    "reason.tooManyParts": "It consists of more than 50,000 parts, more than any workbook needs.",
    "reason.tooManyElements":
      "Its part {part} lists so much (such as conditional formats) that it holds more than 120,000 elements, more than is kept in memory.",
    "reason.tooManySheets":
      "It holds more than 2,000 sheets, more than can be worked on at a time.",
    "reason.tooManyTables":
      "It holds more than 2,000 tables, more than can be worked on at a time.",
    "reason.tooManyNames": "It defines more than 100,000 names, more than any workbook needs.",
  },
  "zh-CN": {
    "loss.macros": "宏",
    "loss.signature": "数字签名",
    "loss.changeHistory": "修订记录",
    "loss.extension": "行或单元格中仅其他程序能识别的内容",
    "loss.strictFormat":
      "严格 Open XML 格式（将按常用格式写入，仅保留单元格、格式、表格和图表；先在 Excel 中另存为 Excel 工作簿 (.xlsx)，则不会丢失任何内容）",
    "reason.noPackage": "这不是 .xlsx 文件，或文件已损坏。",
    "reason.damagedPart": "其中的 {part} 部分已损坏。",
    "reason.noWorkbook": "这是 Office 文件，但不是 Excel 工作簿。",
    "reason.noSheet": "其中没有工作表。",
    "reason.tooLarge": "解压后超过 1 GB。",
    "reason.oldFormat":
      "这是旧版 Excel 文件（.xls）。请在 Excel 中打开，并另存为 Excel 工作簿（.xlsx）。",
    "reason.protected":
      "文件受密码保护。请在 Excel 中打开，取消密码（文件 > 信息 > 保护工作簿）后保存。",
    "reason.binaryFormat":
      "这是 Excel 二进制工作簿（.xlsb）。请在 Excel 中打开，并另存为 Excel 工作簿（.xlsx）。",
    "reason.textFile":
      "这是文本文件（如 .csv）。请在 Excel 中打开，并另存为 Excel 工作簿（.xlsx）。",
    "reason.openDocument": "这是 OpenDocument 文件。请另存为 Excel 工作簿（.xlsx）。",
    "reason.wordDocument": "这是 Word 文档，不是 Excel 工作簿。请将其中的表格复制到工作簿。",
    "reason.presentation":
      "这是 PowerPoint 演示文稿，不是 Excel 工作簿。请将其中的表格复制到工作簿。",
    "reason.damagedCell": "文件已损坏：{part} 中有单元格不允许的内容。可尝试用 Excel 修复。",
    "reason.beyondSheet": "文件已损坏：{part} 超出了工作表的范围。可尝试用 Excel 修复。",
    "reason.nameTwice": "文件已损坏：有两个工作表或两个表格同名（{part}）。可尝试用 Excel 修复。",
    "reason.sharedPart": "文件已损坏：有两个工作表共用一个部分（{part}）。可尝试用 Excel 修复。",
    "reason.missingPart": "文件已损坏：缺少一个工作表（部分 {part}）。可尝试用 Excel 修复。",
    "reason.longFormula": "{part} 中的公式超过 Excel 允许的长度（8,192 个字符）。",
    "reason.deepFormula": "{part} 中的公式超过 Excel 允许的嵌套层数（64 层）。",
    "reason.tooDense":
      "其中的 {part} 部分解压后超过原大小的 200 倍。正常的工作簿不会如此，这类文件多是为耗尽内存而制作的。",
    "reason.tooManyParts": "文件由 50,000 多个部分组成，超出任何工作簿所需。",
    "reason.tooManyElements":
      "其中的 {part} 部分内容过多（如条件格式），元素超过 120,000 个，内存无法容纳。",
    "reason.tooManySheets": "文件包含 2,000 个以上的工作表，无法同时处理。",
    "reason.tooManyTables": "文件包含 2,000 个以上的表格，无法同时处理。",
    "reason.tooManyNames": "文件定义了 100,000 个以上的名称，超出任何工作簿所需。",
  },
  "zh-TW": {
    "loss.macros": "巨集",
    "loss.signature": "數位簽章",
    "loss.changeHistory": "變更記錄",
    "loss.extension": "列或儲存格中僅其他程式能辨識的內容",
    "loss.strictFormat":
      "嚴格 Open XML 格式（將以一般格式寫入，僅保留儲存格、格式、表格和圖表；先在 Excel 中另存為 Excel 活頁簿 (.xlsx)，則不會遺失任何內容）",
    "reason.noPackage": "這不是 .xlsx 檔案，或檔案已損毀。",
    "reason.damagedPart": "其中的 {part} 部分已損毀。",
    "reason.noWorkbook": "這是 Office 檔案，但不是 Excel 活頁簿。",
    "reason.noSheet": "其中沒有工作表。",
    "reason.tooLarge": "解壓縮後超過 1 GB。",
    "reason.oldFormat":
      "這是舊版 Excel 檔案（.xls）。請在 Excel 中開啟，並另存為 Excel 活頁簿（.xlsx）。",
    "reason.protected":
      "檔案受密碼保護。請在 Excel 中開啟，移除密碼（檔案 > 資訊 > 保護活頁簿）後儲存。",
    "reason.binaryFormat":
      "這是 Excel 二進位活頁簿（.xlsb）。請在 Excel 中開啟，並另存為 Excel 活頁簿（.xlsx）。",
    "reason.textFile": "這是文字檔（如 .csv）。請在 Excel 中開啟，並另存為 Excel 活頁簿（.xlsx）。",
    "reason.openDocument": "這是 OpenDocument 檔案。請另存為 Excel 活頁簿（.xlsx）。",
    "reason.wordDocument": "這是 Word 文件，不是 Excel 活頁簿。請將其中的表格複製到活頁簿。",
    "reason.presentation": "這是 PowerPoint 簡報，不是 Excel 活頁簿。請將其中的表格複製到活頁簿。",
    "reason.damagedCell": "檔案已損毀：{part} 中有儲存格不允許的內容。可嘗試用 Excel 修復。",
    "reason.beyondSheet": "檔案已損毀：{part} 超出了工作表的範圍。可嘗試用 Excel 修復。",
    "reason.nameTwice": "檔案已損毀：有兩個工作表或兩個表格同名（{part}）。可嘗試用 Excel 修復。",
    "reason.sharedPart": "檔案已損毀：有兩個工作表共用一個部分（{part}）。可嘗試用 Excel 修復。",
    "reason.missingPart": "檔案已損毀：缺少一個工作表（部分 {part}）。可嘗試用 Excel 修復。",
    "reason.longFormula": "{part} 中的公式超過 Excel 允許的長度（8,192 個字元）。",
    "reason.deepFormula": "{part} 中的公式超過 Excel 允許的巢狀層數（64 層）。",
    "reason.tooDense":
      "其中的 {part} 部分解壓縮後超過原大小的 200 倍。正常的活頁簿不會如此，這類檔案多是為耗盡記憶體而製作的。",
    "reason.tooManyParts": "檔案由 50,000 多個部分組成，超出任何活頁簿所需。",
    "reason.tooManyElements":
      "其中的 {part} 部分內容過多（如設定格式化的條件），元素超過 120,000 個，記憶體無法容納。",
    "reason.tooManySheets": "檔案包含 2,000 個以上的工作表，無法同時處理。",
    "reason.tooManyTables": "檔案包含 2,000 個以上的表格，無法同時處理。",
    "reason.tooManyNames": "檔案定義了 100,000 個以上的名稱，超出任何活頁簿所需。",
  },
});
