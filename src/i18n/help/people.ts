import { texts } from "../texts";

/** What helps with people. */
export const peopleHelp = texts({
  "en-US": {
    purpose:
      "To know who decides at a key account, who is for us and who against, and how to approach each of them.",
    "rule.1":
      "Participation and interest, 1 to 5, high from 3: decision maker (both), rule setter (interest alone), service or user (participation alone), gatekeeper (neither).",
    "rule.2":
      "Expressiveness and emotional control, 1 to 4, high from 2.5, give the style: driver, expressive, analytical, amiable, and with it how to approach.",
    "rule.3":
      "Cooperativeness and assertiveness, 1 to 5: from 2.5 to 3.5 on both is compromising, else one of four. A stance below 0 is an opponent, above 0 a supporter; a customer with a decision maker against us is on the watch list.",
    source:
      "the essay on key account management and its model of people; Merrill and Reid (1981) for styles, Thomas and Kilmann (1974) for conflict",
    example:
      "Li takes part (5), has much at stake (5) and is against us (−1): a decision maker and opponent, a driver, competing in conflict. Wang is a gatekeeper for us. Of Chen only the role is known.",
  },
  "zh-CN": {
    purpose: "弄清大客户里谁说了算，谁支持、谁反对，跟每个人该怎样打交道。",
    "rule.1":
      "参与程度和利益相关度 1 到 5，3 起为高：两者皆高是决策者，仅相关度高是规则制定者，仅参与度高是服务者或使用者，皆低是把关者。",
    "rule.2":
      "表达度和情绪自控度 1 到 4，2.5 起为高，得出风格：驾驭型、表现型、分析型、亲切型，以及打交道的办法。",
    "rule.3":
      "合作度和坚持度 1 到 5：两者都在 2.5 到 3.5 之间为妥协，其余四种。立场低于 0 为反对者，高于 0 为支持者；有决策者反对的客户列入关注清单。",
    source:
      "《大客户管理》一文及其人物模型；风格取自 Merrill 与 Reid（1981），冲突取自 Thomas 与 Kilmann（1974）",
    example:
      "李明参与深（5）、利益相关度高（5）、反对我方（−1）：是持反对立场的决策者，驾驭型，冲突时竞争。王磊是支持我方的把关者。陈芳目前只知道角色。",
  },
  "zh-TW": {
    purpose: "弄清大客戶裡誰說了算，誰支持、誰反對，跟每個人該怎樣打交道。",
    "rule.1":
      "參與程度和利益相關度 1 到 5，3 起為高：兩者皆高是決策者，僅相關度高是規則制定者，僅參與度高是服務者或使用者，皆低是把關者。",
    "rule.2":
      "表達度和情緒自控度 1 到 4，2.5 起為高，得出風格：駕馭型、表現型、分析型、親切型，以及打交道的辦法。",
    "rule.3":
      "合作度和堅持度 1 到 5：兩者都在 2.5 到 3.5 之間為妥協，其餘四種。立場低於 0 為反對者，高於 0 為支持者；有決策者反對的客戶列入關注清單。",
    source:
      "《大客戶管理》一文及其人物模型；風格取自 Merrill 與 Reid（1981），衝突取自 Thomas 與 Kilmann（1974）",
    example:
      "李明參與深（5）、利益相關度高（5）、反對我方（−1）：是持反對立場的決策者，駕馭型，衝突時競爭。王磊是支持我方的把關者。陳芳目前只知道角色。",
  },
});
