import { texts } from "../texts";

/** What helps with parents and owners. */
export const parentsHelp = texts({
  "en-US": {
    purpose: "To see who is large together, before two of us offer different terms to one buyer.",
    "rule.1":
      "A customer counts with its parent; one without a parent, and the parent itself, counts under its own name.",
    "rule.2":
      "Two owners are said where the companies of one parent, or two rows of one name, are looked after by different people. A blank owner is nobody else.",
    "rule.3": "Where a parent has a parent of its own the sums are split: name the one at the top.",
    source: "the cases of the training deck: two divisions sell to the same customer",
    example:
      "Birch and Cedar belong to Alder: 100 + 40 + 30 = 170 together. Ann looks after Alder and Birch, Bob after Cedar: two owners.",
    "owner.ann": "Ann",
    "owner.bob": "Bob",
  },
  "zh-CN": {
    purpose: "看清合起来谁才是大户，免得我方两个人向同一买家给出不同条件。",
    "rule.1": "客户计入其母公司名下；没有母公司的客户和母公司自身，计入自己名下。",
    "rule.2": "同一母公司的各家、或同名的两行由不同的人负责时提示；负责人空白不算另一个人。",
    "rule.3": "母公司另有母公司时，合计会被拆开：请填写最上层的一家。",
    source: "培训案例：两个部门向同一客户销售",
    example:
      "博远和诚信属于安达：合计 100 + 40 + 30 = 170。小安负责安达和博远，小博负责诚信：两个负责人。",
    "owner.ann": "小安",
    "owner.bob": "小博",
  },
  "zh-TW": {
    purpose: "看清合起來誰才是大戶，免得我方兩個人向同一買家給出不同條件。",
    "rule.1": "客戶計入其母公司名下；沒有母公司的客戶和母公司自身，計入自己名下。",
    "rule.2": "同一母公司的各家、或同名的兩列由不同的人負責時提示；負責人空白不算另一個人。",
    "rule.3": "母公司另有母公司時，合計會被拆開：請填寫最上層的一家。",
    source: "培訓案例：兩個部門向同一客戶銷售",
    example:
      "博遠和誠信屬於安達：合計 100 + 40 + 30 = 170。小安負責安達和博遠，小博負責誠信：兩個負責人。",
    "owner.ann": "小安",
    "owner.bob": "小博",
  },
});
