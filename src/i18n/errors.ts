import type { Language } from "./language";
import { message } from "./message";
import { texts } from "./texts";

/** What went wrong when the workbook was read or written, by stable code, and what to do about it. */
export const errors = texts({
  "en-US": {
    "KAM-PROTECTED": "A sheet that is to be written, or the workbook itself, is protected.",
    "KAM-PROTECTED.remedy":
      "Take the protection off (Review, Unprotect), or have the results written to another workbook, then try again.",
    "KAM-CELL-EDIT": "Excel is waiting for a cell to be finished.",
    "KAM-CELL-EDIT.remedy": "Press Enter or Esc in the cell you are editing, then try again.",
    "KAM-GONE": "A table, sheet or chart that was there a moment ago is gone.",
    "KAM-GONE.remedy":
      "If you deleted or renamed it, undo that or map the tables again, then try again.",
    "KAM-CONNECTION": "The connection to Excel was lost.",
    "KAM-CONNECTION.remedy":
      "Check the network and that the workbook is still open, then try again.",
    "KAM-PAYLOAD": "Excel refused an amount of data that is too large for one step.",
    "KAM-PAYLOAD.remedy":
      "Shorten very long texts in the Customers table, or leave columns with them out of it, then try again.",
    "KAM-QUOTA": "There is more for the add-in to remember in the workbook than Excel takes.",
    "KAM-QUOTA.remedy":
      "Name fewer customers in the chart (Settings), or give the factors shorter names, then try again.",
    "KAM-MERGED": "Some of the cells are merged.",
    "KAM-MERGED.remedy": "Unmerge them so that every customer and factor has a cell of its own.",
    "KAM-SPILL": "Other cells are in the way of the results.",
    "KAM-SPILL.remedy":
      "Empty the cells below the results, or score again and let them be replaced.",
    "KAM-UNSUPPORTED": "This version of Excel cannot do a step of this.",
    "KAM-UNSUPPORTED.remedy": "Update Excel, or open the workbook in Excel on the web.",
    "KAM-CANCELLED": "Cancelled. The workbook is as it was.",
    "KAM-CANCELLED.remedy": "Start again whenever you like.",
    "KAM-NO-FACTORS": "No factor table was found.",
    "KAM-NO-FACTORS.remedy":
      "Insert a template, name your table Factors, or point at the range that holds the factors and their weights.",
    "KAM-NO-CUSTOMERS": "No table of customers was found.",
    "KAM-NO-CUSTOMERS.remedy":
      "Insert a template, name your table Customers, or point at the range that holds the ratings.",
    "KAM-NO-RATINGS": "No column of the customers is a factor.",
    "KAM-NO-RATINGS.remedy":
      "Give the rating columns the names of the factors, or match them by hand under Map.",
    "KAM-NO-COLUMN": "The factor table has no column to write this to.",
    "KAM-NO-COLUMN.remedy":
      "Give the table the missing column, such as Direction or Optional, then try again.",
    "KAM-RANGE": "The range cannot be read as a table with a header row.",
    "KAM-RANGE.remedy":
      "Point at a header row with the customers below it; several areas must have the same rows.",
    "KAM-CONSENT": "Cells of yours are in the way.",
    "KAM-CONSENT.remedy": "Look at the list, then say whether they may be replaced.",
    "KAM-RESTORE-GONE": "What was there before can no longer be put back.",
    "KAM-RESTORE-GONE.remedy": "Use Undo in Excel or the version history of the workbook.",
    "KAM-HALF-WRITTEN":
      "Writing failed half way, and putting everything back failed as well. Some of the sheets may be incomplete.",
    "KAM-HALF-WRITTEN.remedy":
      "Use Restore once Excel answers again, or the version history of the workbook.",
    "KAM-CHART-PARTLY": "The chart is there, but part of its formatting could not be set.",
    "KAM-CHART-PARTLY.remedy": "Update Excel, or format the chart by hand; it is kept as it is.",
    "KAM-CHANGED": "Somebody changed the workbook while it was being read.",
    "KAM-CHANGED.remedy": "Nothing of it stays written. Try again when the others have finished.",
    "KAM-RESTORE-HALF":
      "Putting back stopped on the way: a part of what was there before may not be back yet.",
    "KAM-RESTORE-HALF.remedy": "Use Restore again: it goes on with the rest.",
    "KAM-CHART-CROSS":
      "The results are new, but the chart may still show the old borders: its cross could not be moved.",
    "KAM-CHART-CROSS.remedy":
      "Score again so that chart and results say the same. Until then trust the results.",
    "KAM-UNKNOWN": "Something unexpected went wrong.",
    "KAM-UNKNOWN.remedy": "Try again. If it happens again, copy the details and report them.",
  },
  "zh-CN": {
    "KAM-PROTECTED": "要写入的工作表或工作簿受到保护。",
    "KAM-PROTECTED.remedy": "取消保护（审阅 > 撤消保护），或把结果写到另一个工作簿，然后重试。",
    "KAM-CELL-EDIT": "有单元格正在编辑，Excel 在等待。",
    "KAM-CELL-EDIT.remedy": "在正在编辑的单元格按 Enter 或 Esc，然后重试。",
    "KAM-GONE": "刚才还在的表格、工作表或图表不见了。",
    "KAM-GONE.remedy": "如果是您删除或改名的，请撤消，或重新指定表格，然后重试。",
    "KAM-CONNECTION": "与 Excel 的连接中断了。",
    "KAM-CONNECTION.remedy": "检查网络，确认工作簿仍然打开，然后重试。",
    "KAM-PAYLOAD": "一次传给 Excel 的数据太多，被拒绝了。",
    "KAM-PAYLOAD.remedy": "缩短客户表中过长的文字，或把这些列移出表格，然后重试。",
    "KAM-QUOTA": "本加载项要保存在工作簿中的内容太多，Excel 存不下。",
    "KAM-QUOTA.remedy": "在“设置”中减少图表上显示名称的客户，或缩短因素名称，然后重试。",
    "KAM-MERGED": "其中有合并单元格。",
    "KAM-MERGED.remedy": "请取消合并，让每个客户和因素各占一个单元格。",
    "KAM-SPILL": "有别的单元格挡住了结果。",
    "KAM-SPILL.remedy": "清空结果下方的单元格，或重新评分并允许替换。",
    "KAM-UNSUPPORTED": "这个版本的 Excel 做不了其中一步。",
    "KAM-UNSUPPORTED.remedy": "请更新 Excel，或在网页版 Excel 中打开工作簿。",
    "KAM-CANCELLED": "已取消，工作簿保持原样。",
    "KAM-CANCELLED.remedy": "可以随时重新开始。",
    "KAM-NO-FACTORS": "没有找到因素表。",
    "KAM-NO-FACTORS.remedy": "插入模板，或把您的表命名为 Factors，或指定存放因素和权重的区域。",
    "KAM-NO-CUSTOMERS": "没有找到客户表。",
    "KAM-NO-CUSTOMERS.remedy": "插入模板，或把您的表命名为 Customers，或指定存放评分的区域。",
    "KAM-NO-RATINGS": "客户表中没有一列是因素。",
    "KAM-NO-RATINGS.remedy": "把评分列的标题改成因素名称，或在“映射”中逐一对应。",
    "KAM-NO-COLUMN": "因素表中没有可以写入这项内容的列。",
    "KAM-NO-COLUMN.remedy": "请在表中补上缺少的列，例如“方向”或“可选”，然后重试。",
    "KAM-RANGE": "该区域无法当作带标题行的表来读取。",
    "KAM-RANGE.remedy": "请选择标题行及其下方的客户；如果选了多个区域，它们的行必须相同。",
    "KAM-CONSENT": "有您的内容挡在要写入的位置。",
    "KAM-CONSENT.remedy": "请看一下清单，再决定是否可以替换。",
    "KAM-RESTORE-GONE": "已经无法恢复先前的内容。",
    "KAM-RESTORE-GONE.remedy": "请使用 Excel 的撤消，或工作簿的版本历史记录。",
    "KAM-HALF-WRITTEN": "写到一半失败，恢复原状也没有成功，部分工作表可能不完整。",
    "KAM-HALF-WRITTEN.remedy": "等 Excel 恢复响应后使用“恢复”，或使用工作簿的版本历史记录。",
    "KAM-CHART-PARTLY": "图表已生成，但部分格式没有设置成功。",
    "KAM-CHART-PARTLY.remedy": "请更新 Excel，或手工设置图表格式，之后会保留。",
    "KAM-CHANGED": "读取期间有人改动了工作簿。",
    "KAM-CHANGED.remedy": "这次没有留下任何写入。请等其他人改完后重试。",
    "KAM-RESTORE-HALF": "恢复中途停止，先前的内容可能还有一部分没有恢复。",
    "KAM-RESTORE-HALF.remedy": "请再点一次“恢复”，会接着恢复其余部分。",
    "KAM-CHART-CROSS": "结果已更新，但图表的十字分界没有移动成功，可能仍显示旧的分界。",
    "KAM-CHART-CROSS.remedy": "请重新评分，让图表与结果一致；在此之前以结果表为准。",
    "KAM-UNKNOWN": "出现了意料之外的错误。",
    "KAM-UNKNOWN.remedy": "请重试。如果再次出现，请复制详细信息并反馈。",
  },
  "zh-TW": {
    "KAM-PROTECTED": "要寫入的工作表或活頁簿受到保護。",
    "KAM-PROTECTED.remedy": "取消保護（校閱 > 取消保護），或將結果寫到另一份活頁簿，然後再試一次。",
    "KAM-CELL-EDIT": "有儲存格正在編輯，Excel 在等候。",
    "KAM-CELL-EDIT.remedy": "在正在編輯的儲存格按 Enter 或 Esc，然後再試一次。",
    "KAM-GONE": "剛才還在的表格、工作表或圖表不見了。",
    "KAM-GONE.remedy": "如果是您刪除或改名的，請復原，或重新指定表格，然後再試一次。",
    "KAM-CONNECTION": "與 Excel 的連線中斷了。",
    "KAM-CONNECTION.remedy": "請檢查網路，並確認活頁簿仍然開啟，然後再試一次。",
    "KAM-PAYLOAD": "一次傳給 Excel 的資料太多，遭到拒絕。",
    "KAM-PAYLOAD.remedy": "請縮短客戶表中過長的文字，或將這些欄移出表格，然後再試一次。",
    "KAM-QUOTA": "本增益集要保存在活頁簿中的內容太多，Excel 存不下。",
    "KAM-QUOTA.remedy": "請在「設定」中減少圖表上顯示名稱的客戶，或縮短因素名稱，然後再試一次。",
    "KAM-MERGED": "其中有合併儲存格。",
    "KAM-MERGED.remedy": "請取消合併，讓每位客戶與每個因素各有一個儲存格。",
    "KAM-SPILL": "有其他儲存格擋住結果。",
    "KAM-SPILL.remedy": "請清空結果下方的儲存格，或重新評分並允許取代。",
    "KAM-UNSUPPORTED": "這個版本的 Excel 無法完成其中一個步驟。",
    "KAM-UNSUPPORTED.remedy": "請更新 Excel，或在 Excel 網頁版開啟活頁簿。",
    "KAM-CANCELLED": "已取消，活頁簿保持原狀。",
    "KAM-CANCELLED.remedy": "隨時可以重新開始。",
    "KAM-NO-FACTORS": "找不到因素表。",
    "KAM-NO-FACTORS.remedy": "請插入範本、將您的表格命名為 Factors，或指定存放因素與權重的範圍。",
    "KAM-NO-CUSTOMERS": "找不到客戶表。",
    "KAM-NO-CUSTOMERS.remedy": "請插入範本、將您的表格命名為 Customers，或指定存放評分的範圍。",
    "KAM-NO-RATINGS": "客戶表中沒有任何一欄是因素。",
    "KAM-NO-RATINGS.remedy": "請將評分欄的標題改為因素名稱，或在「對應」中逐一指定。",
    "KAM-NO-COLUMN": "因素表中沒有可以寫入這項內容的欄。",
    "KAM-NO-COLUMN.remedy": "請在表格中補上缺少的欄，例如「方向」或「選填」，然後再試一次。",
    "KAM-RANGE": "該範圍無法當作含標題列的表格讀取。",
    "KAM-RANGE.remedy": "請選取標題列與其下方的客戶；若選取多個範圍，各範圍的列必須相同。",
    "KAM-CONSENT": "要寫入的位置有您的內容。",
    "KAM-CONSENT.remedy": "請先看清單，再決定是否可以取代。",
    "KAM-RESTORE-GONE": "先前的內容已無法還原。",
    "KAM-RESTORE-GONE.remedy": "請使用 Excel 的復原，或活頁簿的版本記錄。",
    "KAM-HALF-WRITTEN": "寫到一半失敗，也未能還原，部分工作表可能不完整。",
    "KAM-HALF-WRITTEN.remedy": "等 Excel 恢復回應後使用「還原」，或使用活頁簿的版本記錄。",
    "KAM-CHART-PARTLY": "圖表已產生，但部分格式未能設定。",
    "KAM-CHART-PARTLY.remedy": "請更新 Excel，或手動設定圖表格式，之後會保留。",
    "KAM-CHANGED": "讀取期間有人變更了活頁簿。",
    "KAM-CHANGED.remedy": "這次沒有留下任何寫入。請等其他人改完後再試一次。",
    "KAM-RESTORE-HALF": "還原中途停止，先前的內容可能還有一部分未還原。",
    "KAM-RESTORE-HALF.remedy": "請再按一次「還原」，會接著還原其餘部分。",
    "KAM-CHART-CROSS": "結果已更新，但圖表的十字分界未能移動，可能仍顯示舊的分界。",
    "KAM-CHART-CROSS.remedy": "請重新評分，讓圖表與結果一致；在此之前以結果表為準。",
    "KAM-UNKNOWN": "發生未預期的錯誤。",
    "KAM-UNKNOWN.remedy": "請再試一次。若再次發生，請複製詳細資料並回報。",
  },
});

export type ErrorKey = keyof (typeof errors)["en-US"];

/** The codes themselves; each has a text and a remedy. */
export type ErrorCode = Exclude<ErrorKey, `${string}.remedy`>;

/** What happened, and where if that is known, and what to do about it. */
export function describeError(
  code: ErrorCode,
  language: Language,
  place: { readonly sheet?: string; readonly address?: string } = {},
): { text: string; remedy: string } {
  const { sheet = "", address = "" } = place;
  const where = [sheet, address].filter((part) => part !== "").join("!");
  const text = message(errors, language, code);
  return {
    text: where === "" ? text : `${text} (${where})`,
    remedy: message(errors, language, `${code}.remedy`),
  };
}
