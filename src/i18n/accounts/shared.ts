import { texts } from "../texts";

/** What the tables that people fill in have in common: rules of entry, and what is said when one is brought up to date. */
export const typedTableTexts = texts({
  "en-US": {
    "rule.title": "Please check",
    "rule.list": "Choose one of the list.",
    "rule.share": "A share: 0 to 100%.",
    "rule.amount": "A number from 0 up.",
    "rule.between": "A number from {lowest} to {highest}.",
    made: "{table}: {lines|row|rows}",
    grown: "{table}: {lines|row|rows} added, {columns|column|columns} added",
    same: "{table} is up to date.",
    filled: "{table}: {filled|cell|cells} worked out",
    "gone.one": "No customer any more, the rows stay: {names}",
    "gone.other": "No customers any more, the rows stay: {names}",
    "absent.one":
      "Not in the table Accounts yet, and so not in this analysis: {names}. Bring the table up to date to add it.",
    "absent.other":
      "Not in the table Accounts yet, and so not in this analysis: {names}. Bring the table up to date to add them.",
    renamed: "Called otherwise now: {from} → {to}",
    noKeys:
      "Nobody is marked as a key account, so no rows were filled in: mark them in the column Key account, or type here.",
  },
  "zh-CN": {
    "rule.title": "请检查",
    "rule.list": "请从列表中选择。",
    "rule.share": "比例：0 到 100%。",
    "rule.amount": "不小于 0 的数字。",
    "rule.between": "{lowest} 到 {highest} 之间的数字。",
    made: "{table}：{lines} 行",
    grown: "{table}：新增 {lines} 行、{columns} 列",
    same: "{table}已是最新。",
    filled: "{table}：补算了 {filled} 个单元格",
    "gone.one": "已不在客户表中，其行保留：{names}",
    "gone.other": "已不在客户表中，其行保留：{names}",
    "absent.one": "尚不在“客户数据”表中，因此未计入本分析：{names}。更新该表即可加入。",
    "absent.other": "尚不在“客户数据”表中，因此未计入本分析：{names}。更新该表即可加入。",
    renamed: "已改名：{from} → {to}",
    noKeys: "尚未标出大客户，因此没有预填各行：请在“大客户”列中标出，或直接在此填写。",
  },
  "zh-TW": {
    "rule.title": "請檢查",
    "rule.list": "請從清單中選擇。",
    "rule.share": "比例：0 到 100%。",
    "rule.amount": "不小於 0 的數字。",
    "rule.between": "{lowest} 到 {highest} 之間的數字。",
    made: "{table}：{lines} 列",
    grown: "{table}：新增 {lines} 列、{columns} 欄",
    same: "{table}已是最新。",
    filled: "{table}：補算了 {filled} 個儲存格",
    "gone.one": "已不在客戶表中，其列保留：{names}",
    "gone.other": "已不在客戶表中，其列保留：{names}",
    "absent.one": "尚不在「客戶資料」表中，因此未計入本分析：{names}。更新該表即可加入。",
    "absent.other": "尚不在「客戶資料」表中，因此未計入本分析：{names}。更新該表即可加入。",
    renamed: "已改名：{from} → {to}",
    noKeys: "尚未標出大客戶，因此沒有預填各列：請在「大客戶」欄中標出，或直接在此填寫。",
  },
});
