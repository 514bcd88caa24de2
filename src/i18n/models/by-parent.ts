import { texts } from "../texts";

/** What the analyses say that can count the companies of one parent as one. */
export const byParentTexts = texts({
  "en-US": {
    "input.parent": "Parent|Parent company|Group company",
    "column.company": "Company",
    "column.who": "Company no.",
    "setting.byParent": "Count by parent",
    "setting.byParent.about":
      "Yes: companies of one parent are added up first and stand as one, in the parent's last row; what is no sum is that row's.",
    "setting.byParent.no": "No",
    "setting.byParent.yes": "Yes",
  },
  "zh-CN": {
    "input.parent": "母公司|上级公司|所属集团",
    "column.company": "归属公司",
    "column.who": "归属公司序号",
    "setting.byParent": "按母公司合并",
    "setting.byParent.about":
      "是：先把同一母公司的各公司相加，合并显示在其最后一行；不能相加的取该行的值。",
    "setting.byParent.no": "否",
    "setting.byParent.yes": "是",
  },
  "zh-TW": {
    "input.parent": "母公司|上級公司|所屬集團",
    "column.company": "歸屬公司",
    "column.who": "歸屬公司序號",
    "setting.byParent": "依母公司合併",
    "setting.byParent.about":
      "是：先把同一母公司的各公司相加，合併顯示在其最後一列；不能相加的取該列的值。",
    "setting.byParent.no": "否",
    "setting.byParent.yes": "是",
  },
});
