import { texts } from "../texts";

/** What helps with risks. */
export const risksHelp = texts({
  "en-US": {
    purpose:
      "To see in time what could end the business with a key account, and to have a measure, an owner and a date for it.",
    "rule.1":
      "Score = likelihood × impact, each from 1 to 5. Medium from 5, high from 10, critical from 17.",
    "rule.2":
      "A customer is as much at risk as its worst cause; of equals the one with the larger sum stands first. A mean would hide a single critical cause.",
    "rule.3":
      "Business seldom breaks off for the price alone. The ten causes and the measures stand in the table Risks; they are proposals to write over.",
    source:
      "the essay on key account management, part 1: causes of disruption within and outside; the bounds of the levels are ours",
    example:
      "At Alder a key person may well leave: 4 × 5 = 20 is critical, and so is Alder, although its other cause scores 2. Birch is high by 3 × 4 = 12.",
  },
  "zh-CN": {
    purpose: "及早看出哪些原因可能让大客户流失，并落实措施、负责人和期限。",
    "rule.1": "得分 = 可能性 × 影响，各评 1 到 5。5 起为中，10 起为高，17 起为严重。",
    "rule.2": "客户的风险取决于最坏的那一条；相同时总分高者在前。取平均会掩盖某一条严重的原因。",
    "rule.3": "合作中断通常很少只因为价格。十种原因和措施列在“风险”表中，措施可以改写。",
    source: "《大客户管理》一文第一部分：关系中断的内因与外因；等级界限由本产品设定",
    example:
      "安达的关键人物很可能离职：4 × 5 = 20，属严重；另一条只有 2 分，安达仍属严重。博远因 3 × 4 = 12 属高。",
  },
  "zh-TW": {
    purpose: "及早看出哪些原因可能讓大客戶流失，並落實措施、負責人和期限。",
    "rule.1": "得分 = 可能性 × 影響，各評 1 到 5。5 起為中，10 起為高，17 起為嚴重。",
    "rule.2": "客戶的風險取決於最壞的那一條；相同時總分高者在前。取平均會掩蓋某一條嚴重的原因。",
    "rule.3": "合作中斷通常很少只因為價格。十種原因和措施列在「風險」表中，措施可以改寫。",
    source: "《大客戶管理》一文第一部分：關係中斷的內因與外因；等級界限由本產品設定",
    example:
      "安達的關鍵人物很可能離職：4 × 5 = 20，屬嚴重；另一條只有 2 分，安達仍屬嚴重。博遠因 3 × 4 = 12 屬高。",
  },
});
