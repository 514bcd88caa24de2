import { texts } from "../texts";

/** The page that shows the whole portfolio at a glance. */
export const summaryTexts = texts({
  "en-US": {
    sheet: "Summary",
    title: "Portfolio summary",
    "header.quadrant": "Quadrant",
    "header.customers": "Customers",
    "header.share": "Share",
    "header.strategy": "Strategy",
    total: "Total",
    others: "Others",
    write: "Summary for the board",
    "write.hint": "One page: customers and money by quadrant and by owner, segment or region.",
  },
  "zh-CN": {
    sheet: "组合概览",
    title: "客户组合概览",
    "header.quadrant": "象限",
    "header.customers": "客户数",
    "header.share": "占比",
    "header.strategy": "策略",
    total: "合计",
    others: "其他",
    write: "管理层概览",
    "write.hint": "一页纸：按象限以及负责人、行业或区域汇总客户数和金额。",
  },
  "zh-TW": {
    sheet: "組合概覽",
    title: "客戶組合概覽",
    "header.quadrant": "象限",
    "header.customers": "客戶數",
    "header.share": "占比",
    "header.strategy": "策略",
    total: "合計",
    others: "其他",
    write: "管理層概覽",
    "write.hint": "一頁紙：按象限以及負責人、產業或區域彙總客戶數和金額。",
  },
});
