import { inputErrors } from "./errors/input";
import type { Language } from "./language";
import { message } from "./message";
import { texts } from "./texts";

/** What went wrong when the workbook was read or written, by stable code, and what to do about it. */
export const errors = texts({
  "en-US": {
    ...inputErrors["en-US"],
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
      "Check the network and that the workbook is still open, then try again. What somebody typed just then on a sheet that was being written is in the version history of the workbook.",
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
    "KAM-CONSENT": "Cells of yours are in the way.",
    "KAM-CONSENT.remedy": "Look at the list, then say whether they may be replaced.",
    "KAM-RESTORE-GONE": "What was there before can no longer be put back.",
    "KAM-RESTORE-GONE.remedy": "Use Undo in Excel or the version history of the workbook.",
    "KAM-HALF-WRITTEN":
      "Writing failed half way, and putting everything back failed as well. Some of the sheets may be incomplete.",
    "KAM-HALF-WRITTEN.remedy":
      "Use Restore once Excel answers again, or the version history of the workbook.",
    "KAM-NO-ANSWER":
      "The connection to Excel was lost just when writing began; whether anything was written is not known.",
    "KAM-NO-ANSWER.remedy":
      "Use Restore once Excel answers again: it puts back whatever was written.",
    "KAM-PAGES": "All is written, but it could not be set up for printing.",
    "KAM-PAGES.remedy":
      "Excel needs a printer for that, if only one that prints to files. Choose one and score again, or set up the pages by hand.",
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
    "KAM-BUSY": "Excel, or the service behind it, has too much to do at the moment.",
    "KAM-BUSY.remedy":
      "Wait a minute until it has finished calculating, then try again. In a very large workbook close other ones first.",
    "KAM-SESSION": "Excel has closed the session in which the add-in was working.",
    "KAM-SESSION.remedy": "Close and open the workbook again, then try again.",
    "KAM-REFUSED": "Excel refused a step of this.",
    "KAM-REFUSED.remedy":
      "Look whether tables or sheets have been changed in an unusual way, then try again. If it happens again, copy the details and report them.",
    "KAM-INTERNAL": "Excel broke off a step because of a fault of its own.",
    "KAM-INTERNAL.remedy":
      "Try again. If it happens again, save the workbook, close it and open it anew.",
    "KAM-MEANWHILE": "Somebody else, or another add-in, has changed the same cells meanwhile.",
    "KAM-MEANWHILE.remedy": "Look at what has changed, then try again.",
    "KAM-RESULTS-DIFFER": "Excel shows other results than were worked out.",
    "KAM-RESULTS-DIFFER.remedy":
      "Have Excel calculate everything (Ctrl+Alt+F9), then score again. If they still differ, write the results as values, and report it.",
    "KAM-CUT-SHORT": "A write that had been cut short, as by a crash, stood in the way.",
    "KAM-CUT-SHORT.remedy":
      "What there was of it has been taken back first; what you have changed since stays.",
    "KAM-INTENT-GONE":
      "The write that was cut short is no longer there, or it is not known what was to be written.",
    "KAM-INTENT-GONE.remedy":
      "Look at what the workbook holds; start it again if it is still wanted.",
    "KAM-TAKEN": "Something in the workbook has the name already that is to be given.",
    "KAM-TAKEN.remedy":
      "Rename the sheet, table, column or defined name of that name, then try again.",
    "KAM-IN-THE-WAY":
      "A filter, a PivotTable or filled cells stand where cells would have to move.",
    "KAM-IN-THE-WAY.remedy": "Take the filter off or make room there, then try again.",
    "KAM-FORMULA": "A formula would become longer than Excel allows.",
    "KAM-FORMULA.remedy":
      "Give factors and tables shorter names, then try again, or have values written instead of formulas.",
    "KAM-LIVE-SIZE":
      "Excel on the web hands cell functions 5 MB at most: live results of so many ratings would never leave #BUSY!.",
    "KAM-LIVE-SIZE.remedy":
      "Have plain formulas or values written (Settings, how results are written), or score live in Excel on the desktop.",
    "KAM-CHART-EMPTY":
      "A part of the chart has nothing to show yet, so that Excel does not format it.",
    "KAM-CHART-EMPTY.remedy":
      "Rate some customers, or wait until the results are calculated, then score again.",
    "KAM-LINKS": "Excel has blocked connections of this workbook to other data.",
    "KAM-LINKS.remedy":
      "Allow the connections of the workbook (Data, Queries and connections), then try again.",
    "KAM-UNKNOWN": "Something unexpected went wrong.",
    "KAM-UNKNOWN.remedy": "Try again. If it happens again, copy the details and report them.",
  },
  "zh-CN": {
    ...inputErrors["zh-CN"],
    "KAM-PROTECTED": "要写入的工作表或工作簿受到保护。",
    "KAM-PROTECTED.remedy": "取消保护（审阅 > 撤消保护），或把结果写到另一个工作簿，然后重试。",
    "KAM-CELL-EDIT": "有单元格正在编辑，Excel 在等待。",
    "KAM-CELL-EDIT.remedy": "在正在编辑的单元格按 Enter 或 Esc，然后重试。",
    "KAM-GONE": "刚才还在的表格、工作表或图表不见了。",
    "KAM-GONE.remedy": "如果是您删除或改名的，请撤消，或重新指定表格，然后重试。",
    "KAM-CONNECTION": "与 Excel 的连接中断了。",
    "KAM-CONNECTION.remedy":
      "检查网络，确认工作簿仍然打开，然后重试。若有人恰在此时在正写入的工作表上输入，可在工作簿的版本历史记录中找到。",
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
    "KAM-CONSENT": "有您的内容挡在要写入的位置。",
    "KAM-CONSENT.remedy": "请看一下清单，再决定是否可以替换。",
    "KAM-RESTORE-GONE": "已经无法恢复先前的内容。",
    "KAM-RESTORE-GONE.remedy": "请使用 Excel 的撤消，或工作簿的版本历史记录。",
    "KAM-HALF-WRITTEN": "写到一半失败，恢复原状也没有成功，部分工作表可能不完整。",
    "KAM-HALF-WRITTEN.remedy": "等 Excel 恢复响应后使用“恢复”，或使用工作簿的版本历史记录。",
    "KAM-NO-ANSWER": "刚开始写入时与 Excel 的连接中断，无法得知是否已有内容写入。",
    "KAM-NO-ANSWER.remedy": "等 Excel 恢复响应后使用“恢复”，已写入的内容会全部撤回。",
    "KAM-PAGES": "内容已全部写入，但打印页面没有设置成功。",
    "KAM-PAGES.remedy":
      "Excel 需要有打印机（虚拟打印机也可以）才能设置页面。请选择打印机后重新评分，或手工设置页面。",
    "KAM-CHART-PARTLY": "图表已生成，但部分格式没有设置成功。",
    "KAM-CHART-PARTLY.remedy": "请更新 Excel，或手工设置图表格式，之后会保留。",
    "KAM-CHANGED": "读取期间有人改动了工作簿。",
    "KAM-CHANGED.remedy": "这次没有留下任何写入。请等其他人改完后重试。",
    "KAM-RESTORE-HALF": "恢复中途停止，先前的内容可能还有一部分没有恢复。",
    "KAM-RESTORE-HALF.remedy": "请再点一次“恢复”，会接着恢复其余部分。",
    "KAM-CHART-CROSS": "结果已更新，但图表的十字分界没有移动成功，可能仍显示旧的分界。",
    "KAM-CHART-CROSS.remedy": "请重新评分，让图表与结果一致；在此之前以结果表为准。",
    "KAM-BUSY": "Excel 或其服务正忙，暂时无法处理。",
    "KAM-BUSY.remedy": "请等一分钟，待计算完成后重试。如果工作簿很大，请先关闭其他工作簿。",
    "KAM-SESSION": "Excel 已结束本加载项所用的会话。",
    "KAM-SESSION.remedy": "请关闭并重新打开工作簿，然后重试。",
    "KAM-REFUSED": "Excel 拒绝了其中一步操作。",
    "KAM-REFUSED.remedy":
      "请检查表格或工作表是否有不寻常的改动，然后重试。如果再次出现，请复制详细信息并反馈。",
    "KAM-INTERNAL": "Excel 自身出错，中断了其中一步操作。",
    "KAM-INTERNAL.remedy": "请重试。如果再次出现，请保存并关闭工作簿，然后重新打开。",
    "KAM-MEANWHILE": "其他人或其他加载项在此期间改动了相同的单元格。",
    "KAM-MEANWHILE.remedy": "请先看看改动的内容，然后重试。",
    "KAM-RESULTS-DIFFER": "Excel 显示的结果与计算出的不一致。",
    "KAM-RESULTS-DIFFER.remedy":
      "请让 Excel 全部重新计算（Ctrl+Alt+F9），再重新评分。如果仍不一致，请改为写入固定数值，并反馈此问题。",
    "KAM-CUT-SHORT": "之前有一次写入中途中断（例如程序崩溃），留下了未写完的内容。",
    "KAM-CUT-SHORT.remedy": "已先撤回那次写入的内容；您之后改动过的地方保持不变。",
    "KAM-INTENT-GONE": "中断的那次写入已不存在，或无法得知当时要写入什么。",
    "KAM-INTENT-GONE.remedy": "请查看工作簿的现状；如仍需要，请重新执行一次。",
    "KAM-TAKEN": "要使用的名称在工作簿中已经存在。",
    "KAM-TAKEN.remedy": "请把同名的工作表、表格、列或定义的名称改名，然后重试。",
    "KAM-IN-THE-WAY": "需要移动单元格的位置有筛选、数据透视表或其他内容。",
    "KAM-IN-THE-WAY.remedy": "请取消筛选或腾出位置，然后重试。",
    "KAM-FORMULA": "有公式会超出 Excel 允许的长度。",
    "KAM-FORMULA.remedy": "请缩短因素和表格的名称后重试，或改为写入数值。",
    "KAM-LIVE-SIZE":
      "网页版 Excel 最多只向单元格函数传递 5 MB 数据：评分这么多，实时结果会一直停在 #BUSY!。",
    "KAM-LIVE-SIZE.remedy": "请在“设置”里改为写入普通公式或数值，或在桌面版 Excel 中实时评分。",
    "KAM-CHART-EMPTY": "图表的一部分还没有可显示的内容，Excel 未设置其格式。",
    "KAM-CHART-EMPTY.remedy": "请先为一些客户评分，或等结果计算完成后重新评分。",
    "KAM-LINKS": "Excel 阻止了此工作簿与其他数据的连接。",
    "KAM-LINKS.remedy": "请允许工作簿的连接（数据 > 查询和连接），然后重试。",
    "KAM-UNKNOWN": "出现了意料之外的错误。",
    "KAM-UNKNOWN.remedy": "请重试。如果再次出现，请复制详细信息并反馈。",
  },
  "zh-TW": {
    ...inputErrors["zh-TW"],
    "KAM-PROTECTED": "要寫入的工作表或活頁簿受到保護。",
    "KAM-PROTECTED.remedy": "取消保護（校閱 > 取消保護），或將結果寫到另一份活頁簿，然後再試一次。",
    "KAM-CELL-EDIT": "有儲存格正在編輯，Excel 在等候。",
    "KAM-CELL-EDIT.remedy": "在正在編輯的儲存格按 Enter 或 Esc，然後再試一次。",
    "KAM-GONE": "剛才還在的表格、工作表或圖表不見了。",
    "KAM-GONE.remedy": "如果是您刪除或改名的，請復原，或重新指定表格，然後再試一次。",
    "KAM-CONNECTION": "與 Excel 的連線中斷了。",
    "KAM-CONNECTION.remedy":
      "請檢查網路，並確認活頁簿仍然開啟，然後再試一次。若有人恰在此時於正寫入的工作表上輸入，可在活頁簿的版本記錄中找到。",
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
    "KAM-CONSENT": "要寫入的位置有您的內容。",
    "KAM-CONSENT.remedy": "請先看清單，再決定是否可以取代。",
    "KAM-RESTORE-GONE": "先前的內容已無法還原。",
    "KAM-RESTORE-GONE.remedy": "請使用 Excel 的復原，或活頁簿的版本記錄。",
    "KAM-HALF-WRITTEN": "寫到一半失敗，也未能還原，部分工作表可能不完整。",
    "KAM-HALF-WRITTEN.remedy": "等 Excel 恢復回應後使用「還原」，或使用活頁簿的版本記錄。",
    "KAM-NO-ANSWER": "剛開始寫入時與 Excel 的連線中斷，無從得知是否已有內容寫入。",
    "KAM-NO-ANSWER.remedy": "等 Excel 恢復回應後使用「還原」，已寫入的內容會全部收回。",
    "KAM-PAGES": "內容已全部寫入，但列印頁面未能設定。",
    "KAM-PAGES.remedy":
      "Excel 需要有印表機（虛擬印表機也可以）才能設定頁面。請選擇印表機後重新評分，或手動設定頁面。",
    "KAM-CHART-PARTLY": "圖表已產生，但部分格式未能設定。",
    "KAM-CHART-PARTLY.remedy": "請更新 Excel，或手動設定圖表格式，之後會保留。",
    "KAM-CHANGED": "讀取期間有人變更了活頁簿。",
    "KAM-CHANGED.remedy": "這次沒有留下任何寫入。請等其他人改完後再試一次。",
    "KAM-RESTORE-HALF": "還原中途停止，先前的內容可能還有一部分未還原。",
    "KAM-RESTORE-HALF.remedy": "請再按一次「還原」，會接著還原其餘部分。",
    "KAM-CHART-CROSS": "結果已更新，但圖表的十字分界未能移動，可能仍顯示舊的分界。",
    "KAM-CHART-CROSS.remedy": "請重新評分，讓圖表與結果一致；在此之前以結果表為準。",
    "KAM-BUSY": "Excel 或其服務忙碌中，暫時無法處理。",
    "KAM-BUSY.remedy": "請等一分鐘，待計算完成後再試一次。活頁簿很大時，請先關閉其他活頁簿。",
    "KAM-SESSION": "Excel 已結束本增益集所用的工作階段。",
    "KAM-SESSION.remedy": "請關閉並重新開啟活頁簿，然後再試一次。",
    "KAM-REFUSED": "Excel 拒絕了其中一個步驟。",
    "KAM-REFUSED.remedy":
      "請檢查表格或工作表是否有不尋常的變更，然後再試一次。若再次發生，請複製詳細資料並回報。",
    "KAM-INTERNAL": "Excel 本身發生錯誤，中斷了其中一個步驟。",
    "KAM-INTERNAL.remedy": "請再試一次。若再次發生，請儲存並關閉活頁簿，然後重新開啟。",
    "KAM-MEANWHILE": "其他人或其他增益集在此期間變更了相同的儲存格。",
    "KAM-MEANWHILE.remedy": "請先看看變更的內容，然後再試一次。",
    "KAM-RESULTS-DIFFER": "Excel 顯示的結果與計算出的不一致。",
    "KAM-RESULTS-DIFFER.remedy":
      "請讓 Excel 全部重新計算（Ctrl+Alt+F9），再重新評分。若仍不一致，請改為寫入固定數值，並回報此問題。",
    "KAM-CUT-SHORT": "先前有一次寫入中途中斷（例如程式當掉），留下了未寫完的內容。",
    "KAM-CUT-SHORT.remedy": "已先收回那次寫入的內容；您之後變更過的地方保持不變。",
    "KAM-INTENT-GONE": "中斷的那次寫入已不存在，或無從得知當時要寫入什麼。",
    "KAM-INTENT-GONE.remedy": "請檢視活頁簿的現況；如仍需要，請重新執行一次。",
    "KAM-TAKEN": "要使用的名稱在活頁簿中已經存在。",
    "KAM-TAKEN.remedy": "請將同名的工作表、表格、欄或已定義之名稱改名，然後再試一次。",
    "KAM-IN-THE-WAY": "需要移動儲存格的位置有篩選、樞紐分析表或其他內容。",
    "KAM-IN-THE-WAY.remedy": "請取消篩選或騰出位置，然後再試一次。",
    "KAM-FORMULA": "有公式會超過 Excel 允許的長度。",
    "KAM-FORMULA.remedy": "請縮短因素與表格的名稱後再試一次，或改為寫入數值。",
    "KAM-LIVE-SIZE":
      "網頁版 Excel 最多只會傳 5 MB 資料給儲存格函數：評分這麼多，即時結果會一直停在 #BUSY!。",
    "KAM-LIVE-SIZE.remedy": "請在「設定」改為寫入一般公式或數值，或在桌面版 Excel 中即時評分。",
    "KAM-CHART-EMPTY": "圖表的一部分還沒有可顯示的內容，Excel 未設定其格式。",
    "KAM-CHART-EMPTY.remedy": "請先為一些客戶評分，或等結果計算完成後重新評分。",
    "KAM-LINKS": "Excel 封鎖了此活頁簿與其他資料的連線。",
    "KAM-LINKS.remedy": "請允許活頁簿的連線（資料 > 查詢與連線），然後再試一次。",
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
