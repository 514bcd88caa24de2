import { texts } from "../texts";

/** Who belongs to the team for a key account, by what the customer weighs. */
export const contactsGuide = texts({
  "en-US": {
    members: "Who belongs to the team, by what matters to the customer",
    "members.of": "What matters",
    "members.column.ours": "Bring in from our side",
    "members.row.quality": "Quality",
    "members.quality.ours": "Quality control|Technology|Production",
    "members.row.price": "Price",
    "members.price.ours": "Management accounting|Purchasing",
    "members.row.delivery": "Delivery (ours)",
    "members.delivery.ours": "Logistics|Planning",
    "members.row.always": "Always",
    "members.always.ours":
      "The account manager, who leads|A sponsor on the board, who opens doors inside our own house",
  },
  "zh-CN": {
    members: "团队里该有谁：看客户看重什么",
    "members.of": "看重什么",
    "members.column.ours": "我方加入",
    "members.row.quality": "质量",
    "members.quality.ours": "品控|技术|生产",
    "members.row.price": "价格",
    "members.price.ours": "管理会计|采购",
    "members.row.delivery": "交付（本产品补充）",
    "members.delivery.ours": "物流|计划",
    "members.row.always": "任何情况",
    "members.always.ours": "客户经理，任团队负责人|一位高层支持者，在公司内部开路",
  },
  "zh-TW": {
    members: "團隊裡該有誰：看客戶看重什麼",
    "members.of": "看重什麼",
    "members.column.ours": "我方加入",
    "members.row.quality": "品質",
    "members.quality.ours": "品管|技術|生產",
    "members.row.price": "價格",
    "members.price.ours": "管理會計|採購",
    "members.row.delivery": "交付（本產品補充）",
    "members.delivery.ours": "物流|企劃",
    "members.row.always": "任何情況",
    "members.always.ours": "客戶經理，任團隊負責人|一位高層支持者，在公司內部開路",
  },
});
