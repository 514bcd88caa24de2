import { texts } from "../texts";

/** What helps with effort against value. */
export const effortHelp = texts({
  "en-US": {
    purpose:
      "When time is short: see which customers take more of your people's time than they bring, and which get too little.",
    "rule.1":
      "Share of effort and share of value over all customers with both numbers; losses count as no value.",
    "rule.2":
      "Effort to value = share of effort ÷ share of value. From 2 on it is too much; at ½ and below too little. Effort for no value at all is too much.",
    "rule.3":
      "Effort that fits: key accounts share 60% of all effort by value, or what they get today if that is more; the others share the rest by value. Nobody marked: all by value.",
    "rule.4":
      "By parent: with a column “Parent” and “Count by parent” set to yes, effort and value of the companies of one parent are added up first; one of them that is a key account makes the parent one.",
    source:
      "the essay on strategies for large customers: key accounts are a tenth of the customers and take 60% of the effort",
    example:
      "Cedar takes 200 of 400 hours, 50%, and brings 150 of 1,000, 15%: 3.33 times too much. Alder and Birch, the key accounts, should share 240 hours by value, so Alder gets 150, 30 more.",
  },
  "zh-CN": {
    purpose: "时间不够时使用：看谁占用的人力多于贡献，谁又得到得太少。",
    "rule.1": "在两个数字都有的客户中计算投入占比和价值占比；亏损按没有价值计算。",
    "rule.2":
      "投入价值比 = 投入占比 ÷ 价值占比。达到 2 为投入过多，不超过 ½ 为投入不足。有投入而毫无价值也算过多。",
    "rule.3":
      "相称的投入：大客户按价值分享全部投入的 60%（现在更多则保持现状），其余客户按价值分享剩下的部分。没有标明大客户时，全部按价值分配。",
    "rule.4":
      "按母公司合并：有“母公司”列并把“按母公司合并”设为“是”时，先把同一母公司各公司的投入和价值相加；其中一家是大客户，母公司即为大客户。",
    source: "《大客户战略》一文：大客户占客户数的一成，占用六成的投入",
    example:
      "诚信占用 400 工时中的 200（50%），却只带来 1,000 中的 150（15%），投入是价值的 3.33 倍。安达和博远是大客户，应按价值分享 240 工时，安达得 150，增加 30。",
  },
  "zh-TW": {
    purpose: "時間不夠時使用：看誰占用的人力多於貢獻，誰又得到太少。",
    "rule.1": "在兩個數字都有的客戶中計算投入占比與價值占比；虧損視為沒有價值。",
    "rule.2":
      "投入價值比 = 投入占比 ÷ 價值占比。達到 2 為投入過多，不超過 ½ 為投入不足。有投入而毫無價值也算過多。",
    "rule.3":
      "相稱的投入：大客戶依價值分享全部投入的 60%（現在更多則維持現狀），其餘客戶依價值分享剩下的部分。沒有標明大客戶時，全部依價值分配。",
    "rule.4":
      "依母公司合併：有「母公司」欄並把「依母公司合併」設為「是」時，先把同一母公司各公司的投入和價值相加；其中一家是大客戶，母公司即為大客戶。",
    source: "《大客戶策略》一文：大客戶占客戶數的一成，占用六成的投入",
    example:
      "誠信占用 400 工時中的 200（50%），卻只帶來 1,000 中的 150（15%），投入是價值的 3.33 倍。安達與博遠是大客戶，應依價值分享 240 工時，安達得 150，增加 30。",
  },
});
