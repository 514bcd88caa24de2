import { texts } from "./texts";

/** What the command line says of a scoring round. */
export const roundCli = texts({
  "en-US": {
    what: "Say what to do with the round: split, merge or publish.",
    raters:
      'Name the raters: --owner with the header of the owners\' column, or --raters "Ann;Bob".',
    raterWeights:
      '--rater-weights does not understand "{part}": give each rater a number or a role, such as "Ann=2;Bob=0.5;Ms Li=customer".',
    views: "  {customer}: we say {ours}, they say {theirs}; furthest apart on {factor}",
    "views.same": "  {customer}: we say {ours}, they say {theirs}",
    "split.one": "{count} form:",
    "split.other": "{count} forms:",
    noForms: "There is nothing to merge: name the files that came back.",
    discuss: "To discuss, first what can change a place:",
    more: "  … and {count} more on the sheet",
    alpha: "Agreement (Krippendorff's alpha): {alpha}",
    "published.one": "{count} rating changed.",
    "published.other": "{count} ratings changed.",
    unchanged: "All ratings are those agreed on already.",
  },
  "zh-CN": {
    what: "请指定轮次操作：split、merge 或 publish。",
    raters: '请指定评分人：用 --owner 给出负责人所在列的标题，或用 --raters "甲;乙"。',
    raterWeights:
      '--rater-weights 无法识别“{part}”：请为每位评分人给出数字或角色，如 "甲=2;乙=0.5;李女士=客户"。',
    views: "  {customer}：我们评 {ours}，客户评 {theirs}；差得最多的是“{factor}”",
    "views.same": "  {customer}：我们评 {ours}，客户评 {theirs}",
    "split.one": "{count} 份表单：",
    "split.other": "{count} 份表单：",
    noForms: "没有可合并的内容：请给出收回的文件。",
    discuss: "待讨论（可能改变位置的在前）：",
    more: "  … 另有 {count} 项，见工作表",
    alpha: "一致性（Krippendorff α）：{alpha}",
    "published.one": "已更新 {count} 个评分。",
    "published.other": "已更新 {count} 个评分。",
    unchanged: "所有评分已与商定值一致。",
  },
  "zh-TW": {
    what: "請指定輪次操作：split、merge 或 publish。",
    raters: '請指定評分人：用 --owner 給出負責人所在欄的標題，或用 --raters "甲;乙"。',
    raterWeights:
      '--rater-weights 無法識別「{part}」：請為每位評分人給出數字或角色，如 "甲=2;乙=0.5;李女士=客戶"。',
    views: "  {customer}：我們評 {ours}，客戶評 {theirs}；差得最多的是「{factor}」",
    "views.same": "  {customer}：我們評 {ours}，客戶評 {theirs}",
    "split.one": "{count} 份表單：",
    "split.other": "{count} 份表單：",
    noForms: "沒有可合併的內容：請給出收回的檔案。",
    discuss: "待討論（可能改變位置的在前）：",
    more: "  … 另有 {count} 項，見工作表",
    alpha: "一致性（Krippendorff α）：{alpha}",
    "published.one": "已更新 {count} 個評分。",
    "published.other": "已更新 {count} 個評分。",
    unchanged: "所有評分已與議定值一致。",
  },
});
