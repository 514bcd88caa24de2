import { texts } from "./texts";

/** Where the key accounts stand among themselves. */
export const keyAccountTexts = texts({
  "en-US": {
    "column.keyAccount": "Key account",
    "column.amongKeyAccounts": "Among key accounts",
    cuts: "Cuts among key accounts",
    "card.other": "Among the {count} key accounts: {label} ({pair})",
    "card.one": "Among the {count} key account: {label} ({pair})",
  },
  "zh-CN": {
    "column.keyAccount": "大客户",
    "column.amongKeyAccounts": "大客户内定位",
    cuts: "大客户内分界点（吸引力、优势）",
    "card.other": "在 {count} 个大客户中：{label}（{pair}）",
    "card.one": "在 {count} 个大客户中：{label}（{pair}）",
  },
  "zh-TW": {
    "column.keyAccount": "大客戶",
    "column.amongKeyAccounts": "大客戶內定位",
    cuts: "大客戶內分界點（吸引力、優勢）",
    "card.other": "在 {count} 位大客戶中：{label}（{pair}）",
    "card.one": "在 {count} 位大客戶中：{label}（{pair}）",
  },
});

/** Headers of the columns that say who is a key account all the same, and who decides by price. */
export const keyAccountWords = {
  promoted: [
    "Key account",
    "Promoted",
    "重点客户",
    "关键客户",
    "大客户",
    "重點客戶",
    "關鍵客戶",
    "大客戶",
  ],
  priceDriven: ["Price-driven", "Price driven", "价格导向", "价格敏感", "價格導向", "價格敏感"],
} as const;
