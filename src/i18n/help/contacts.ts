import { texts } from "../texts";

/** What helps with contacts. */
export const contactsHelp = texts({
  "en-US": {
    purpose:
      "To see in time whether the business with a key account hangs on one person, and where a tie is missing.",
    "rule.1":
      "A tie is a row with both names and a strength of 1 to 5. Where 80% of a customer's strength go through one person of ours, it hangs on that person and is on the watch list.",
    "rule.2":
      "Each function and each level should meet its like: counted are those on both sides, and of them those that a tie joins.",
    "rule.3":
      "The team covers a function of five (finance, logistics, operations, IT, product development) where somebody of ours from there has a tie.",
    "rule.4":
      "The shape follows from functions that meet their like without the key account manager (who is marked, else our person with most strength): two are widening, four a diamond; below, one person on each side is one-to-one, anything else a bow-tie. It says which stage that suits, and what to add.",
    source:
      "the essay on key account management: the team and the shapes of contacts; the lecture on key accounts: the zipper. The share of 80% is ours",
    example:
      "At Alder Li holds three of five ties and 10 of 17 of the strength, 58.8%: two ties are left without Li. At Birch Wu has the only tie, so all hangs on Wu; finance stands on both sides, and nobody has met there yet.",
  },
  "zh-CN": {
    purpose: "及早看出与大客户的业务是不是系于一人，哪里还缺联系。",
    "rule.1":
      "双方姓名齐全、强度 1 到 5 的一行算一条联系。某客户 80% 的联系强度经由我方一人，就是系于一人，列入关注清单。",
    "rule.2": "职能对职能、层级对层级，像拉链一样逐一咬合：先数双方都有的，再数其中已有联系的。",
    "rule.3":
      "五项职能（财务、物流、运营、信息技术、产品开发）中，我方有人与客户联系的，算团队已覆盖。",
    "rule.4":
      "结构看有几项职能不经大客户经理（已标记者，否则取我方强度最大的人）直接对接：两项为扩展型，四项为钻石型；不足两项时，双方各一人为单点对接，其余为蝴蝶结型。并说明适合哪个阶段、下一步补什么。",
    source: "《大客户管理》一文：团队与联系结构；大客户讲义：拉链式对接。80% 的界限由本产品设定",
    example:
      "安达的五条联系中李明占三条，强度占 17 分之 10，即 58.8%；李明离开后还剩两条。博远只有吴刚一条联系，全系于一人；双方都有财务，但还没有联系。",
  },
  "zh-TW": {
    purpose: "及早看出與大客戶的業務是不是繫於一人，哪裡還缺聯繫。",
    "rule.1":
      "雙方姓名齊全、強度 1 到 5 的一列算一條聯繫。某客戶 80% 的聯繫強度經由我方一人，就是繫於一人，列入關注清單。",
    "rule.2": "職能對職能、層級對層級，像拉鍊一樣逐一咬合：先數雙方都有的，再數其中已有聯繫的。",
    "rule.3":
      "五項職能（財務、物流、營運、資訊科技、產品開發）中，我方有人與客戶聯繫的，算團隊已涵蓋。",
    "rule.4":
      "結構看有幾項職能不經大客戶經理（已標記者，否則取我方強度最大的人）直接對接：兩項為擴展型，四項為鑽石型；不足兩項時，雙方各一人為單點對接，其餘為蝴蝶結型。並說明適合哪個階段、下一步補什麼。",
    source: "《大客戶管理》一文：團隊與聯繫結構；大客戶講義：拉鍊式對接。80% 的界限由本產品設定",
    example:
      "安達的五條聯繫中李明占三條，強度占 17 分之 10，即 58.8%；李明離開後還剩兩條。博遠只有吳剛一條聯繫，全繫於一人；雙方都有財務，但還沒有聯繫。",
  },
});
