import { texts } from "../texts";

/** What helps with ABC analysis. */
export const abcHelp = texts({
  "en-US": {
    purpose:
      "To see on how few customers the business hangs, and to give most care to those: discounts, visits and stocks by class.",
    "rule.1":
      "The customers stand from the largest down; each begins where the larger ones end. Whoever begins below 80% of all gains is A, below 95% B, the rest C.",
    "rule.2":
      "Only gains make up the whole. A loss is C; a blank or 0 has no class. Of equal customers the one higher in the table goes first, so an end can fall between them.",
    "rule.3":
      "Set to the worse class, a customer that crosses an end gets the class in which it ends; then A can be empty.",
    "rule.4": "With a group, each group has classes of its own. A C with potential becomes C+.",
    "rule.9":
      "C+ is a trial: after 12 months it is to be raised, or handed over to the channel that costs less. Beside each class stands what its customers get; write your own terms.",
    "rule.10":
      "By parent: with a column “Parent” and “Count by parent” set to yes, the companies of one parent are added up before they are ranked, and stand under its name. Where some lose money, the line rises above 100% and falls back: a whale curve, whose height is what the losses eat.",
    source:
      "the lectures on relations with large customers, classes of customers; the crossing: a published table of 43 customers cut at 55% and 85%",
    example:
      "Alder alone makes 85% of 1,000. It begins at 0, so it is A. Birch begins at 85% and Cedar at 91%, both below 95%: B. Dune begins at 96%: C.",
  },
  "zh-CN": {
    purpose: "看业务靠多少客户支撑，把精力放在最重要的客户上：折扣、拜访、备货都可按类别安排。",
    "rule.1":
      "客户从大到小排列，每个客户从前面客户的累计处开始。起点低于全部盈利的 80% 为 A，低于 95% 为 B，其余为 C。",
    "rule.2":
      "总额只算盈利。亏损的客户为 C；空白或 0 没有类别。数额相同的按表中先后排列，界线可能恰好落在两者之间，因而类别不同。",
    "rule.3": "如果设为“较低类别”，跨过界线的客户按终点归类，此时 A 类可能为空。",
    "rule.4": "有分组时，各组分别分类。有潜力的 C 类客户为 C+。",
    "rule.9":
      "C+ 是考察期：满 12 个月仍未升级的，转入低成本渠道。每个类别旁边写明客户享有的待遇，可自行填写。",
    "rule.10":
      "按母公司合并：有“母公司”列并把“按母公司合并”设为“是”时，先把同一母公司的各公司相加再排名，并以母公司之名列出。有客户亏损时，曲线先升过 100% 再落回，即“鲸鱼曲线”，高出的部分就是被亏损抵消的利润。",
    source: "大客户关系讲义中的客户分类；跨界规则见一份公开的 43 个客户分类表（界线 55% 和 85%）",
    example:
      "安达一家就占 1,000 的 85%，起点为 0，所以是 A。博远从 85%、诚信从 91% 开始，都低于 95%，是 B。鼎丰从 96% 开始，是 C。",
  },
  "zh-TW": {
    purpose: "看業務靠多少客戶支撐，把心力放在最重要的客戶上：折扣、拜訪、備貨都可依類別安排。",
    "rule.1":
      "客戶由大到小排列，每位客戶從前面客戶的累計處開始。起點低於全部盈利的 80% 為 A，低於 95% 為 B，其餘為 C。",
    "rule.2":
      "總額只計盈利。虧損的客戶為 C；空白或 0 沒有類別。數額相同者依表中先後排列，界線可能恰好落在兩者之間，因而類別不同。",
    "rule.3": "若設為「較低類別」，跨過界線的客戶依終點歸類，此時 A 類可能是空的。",
    "rule.4": "有分組時，各組分別分類。有潛力的 C 類客戶為 C+。",
    "rule.9":
      "C+ 是考察期：滿 12 個月仍未升級的，轉入低成本管道。每個類別旁邊寫明客戶享有的待遇，可自行填寫。",
    "rule.10":
      "依母公司合併：有「母公司」欄並把「依母公司合併」設為「是」時，先把同一母公司的各公司相加再排名，並以母公司之名列出。有客戶虧損時，曲線先升過 100% 再落回，即「鯨魚曲線」，高出的部分就是被虧損抵銷的利潤。",
    source: "大客戶關係講義中的客戶分類；跨界規則見一份公開的 43 位客戶分類表（界線 55% 與 85%）",
    example:
      "安達一家就占 1,000 的 85%，起點為 0，所以是 A。博遠從 85%、誠信從 91% 開始，都低於 95%，是 B。鼎豐從 96% 開始，是 C。",
  },
});
