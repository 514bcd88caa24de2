import { texts } from "../texts";

/** A bank that parts with those who bring nothing. */
export const bankTexts = texts({
  "en-US": {
    name: "A bank chooses whom to serve",
    about:
      "A bank wants to build its work around the customers who bring most, without losing those who may grow. It ranks them by profit and by potential; the rest go to a channel that costs little. Its profit rose by a quarter within half a year.",
    customers:
      "Alder Shipping|Birch Mining|Cedar Hotels|Dune Foods|Elm Clinics|Fjord Fisheries|Gale Printing|Heron Software|Iris Florists|Jade Taxis",
    "step.1": "Score the customers: two are Stars.",
    "step.2":
      "Analyses, ABC analysis: two of ten bring more than 80% of the gains; one brings a loss.",
    "step.3":
      "One C has potential, and is C+: its 13 months on trial are over. Raise it, or hand it over.",
    "step.4": "Analyses, Effort against value: who costs more hours than it brings?",
    "step.5": "Write down beside each class what its customers get, in the terms of the ABC sheet.",
  },
  "zh-CN": {
    name: "一家银行选择服务谁",
    about:
      "一家银行想围绕利润最高的客户来组织业务，又不愿失去将来可能长大的客户。它按利润和潜力给客户分级，其余转入低成本渠道；半年内利润提高了四分之一。",
    customers:
      "安达航运|博远矿业|诚信酒店|鼎丰食品|恩泽医院|富海渔业|光明印务|恒星软件|怡园花店|捷运出租",
    "step.1": "先评分：有两个明星客户。",
    "step.2": "“分析”中的 ABC 分析：十家里有两家带来八成以上的利润，一家亏损。",
    "step.3": "有一家 C 类有潜力，列为 C+；13 个月的考察已到期，应升级或移交。",
    "step.4": "“投入与价值”：谁花的工时超过它带来的？",
    "step.5": "在 ABC 工作表的“待遇”中写明每一类客户享有什么。",
  },
  "zh-TW": {
    name: "一家銀行選擇服務誰",
    about:
      "一家銀行想圍繞利潤最高的客戶來組織業務，又不願失去將來可能長大的客戶。它按利潤和潛力給客戶分級，其餘轉入低成本管道；半年內利潤提高了四分之一。",
    customers:
      "安達航運|博遠礦業|誠信飯店|鼎豐食品|恩澤醫院|富海漁業|光明印務|恆星軟體|怡園花店|捷運計程車",
    "step.1": "先評分：有兩個明星客戶。",
    "step.2": "「分析」中的 ABC 分析：十家裡有兩家帶來八成以上的利潤，一家虧損。",
    "step.3": "有一家 C 類有潛力，列為 C+；13 個月的考察已到期，應升級或移交。",
    "step.4": "「投入與價值」：誰花的工時超過它帶來的？",
    "step.5": "在 ABC 工作表的「待遇」中寫明每一類客戶享有什麼。",
  },
});
