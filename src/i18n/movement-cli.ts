import { texts } from "./texts";

/** What the command line says of snapshots and movement. */
export const movementCli = texts({
  "en-US": {
    "kept.one": "Kept {count} customer as {key}.",
    "kept.other": "Kept {count} customers as {key}.",
    keptPartly:
      "All keep their scores and quadrants, but only {ratings|customer keeps its ratings|customers keep their ratings}: there are too many to keep all.",
    badDay: "{value} is no day. Write it as 2027-12-31.",
    noSnapshots: "There is no snapshot yet: keep one with the command snapshot.",
    noSnapshot: "There is no snapshot {value}. There are: {allowed}",
    "moved.one": "{count} customer moved; {newcomers} new, {leavers} gone.",
    "moved.other": "{count} customers moved; {newcomers} new, {leavers} gone.",
    "more.one": "  … and {count} more on the sheet",
    "more.other": "  … and {count} more on the sheet",
  },
  "zh-CN": {
    "kept.one": "已将 {count} 个客户保存为快照 {key}。",
    "kept.other": "已将 {count} 个客户保存为快照 {key}。",
    keptPartly: "所有客户的得分和象限都已保存，但因数量太多，只保存了 {ratings} 个客户的评分。",
    badDay: "{value} 不是有效日期，请写成 2027-12-31 的形式。",
    noSnapshots: "还没有快照：请先用 snapshot 命令保存一份。",
    noSnapshot: "没有快照 {value}。现有：{allowed}",
    "moved.one": "{count} 个客户有变动；新增 {newcomers} 个，流失 {leavers} 个。",
    "moved.other": "{count} 个客户有变动；新增 {newcomers} 个，流失 {leavers} 个。",
    "more.one": "  … 另有 {count} 个，见工作表",
    "more.other": "  … 另有 {count} 个，见工作表",
  },
  "zh-TW": {
    "kept.one": "已將 {count} 個客戶儲存為快照 {key}。",
    "kept.other": "已將 {count} 個客戶儲存為快照 {key}。",
    keptPartly: "所有客戶的得分與象限都已儲存，但因數量太多，只儲存了 {ratings} 個客戶的評分。",
    badDay: "{value} 不是有效日期，請寫成 2027-12-31 的形式。",
    noSnapshots: "還沒有快照：請先用 snapshot 命令儲存一份。",
    noSnapshot: "沒有快照 {value}。現有：{allowed}",
    "moved.one": "{count} 個客戶有變動；新增 {newcomers} 個，流失 {leavers} 個。",
    "moved.other": "{count} 個客戶有變動；新增 {newcomers} 個，流失 {leavers} 個。",
    "more.one": "  … 另有 {count} 個，見工作表",
    "more.other": "  … 另有 {count} 個，見工作表",
  },
});
