import { texts } from "../texts";

/** What helps with white space. */
export const whiteSpaceHelp = texts({
  "en-US": {
    purpose: "To find the next thing to sell to a customer who trusts you already.",
    "rule.1":
      "A product that a customer could buy and does not is white space, worth what stands beside it.",
    "rule.2":
      "Where nobody has said whether it could, nothing is counted: blank is not no, and not yes.",
    "rule.3": "A customer's sum is what all its white space is worth together.",
    source: "the usual practice of account planning",
    example:
      "Alder buys cans and could buy lids for 80 a year: white space. Birch could buy cans for 200; it has no use for lids.",
    "product.cans": "Cans",
    "product.lids": "Lids",
  },
  "zh-CN": {
    purpose: "为已经信任你的客户找到下一样可卖的东西。",
    "rule.1": "客户可以购买而没有购买的产品就是空白业务，价值为旁边所填的金额。",
    "rule.2": "没有填写是否可以购买的，不计入：空白既不是“否”，也不是“是”。",
    "rule.3": "客户合计是其全部空白业务的价值之和。",
    source: "客户计划的通行做法",
    example:
      "安达已购买罐体，每年还可购买 80 的罐盖，是空白业务。博远可购买 200 的罐体，罐盖用不上。",
    "product.cans": "罐体",
    "product.lids": "罐盖",
  },
  "zh-TW": {
    purpose: "為已經信任你的客戶找到下一樣可賣的東西。",
    "rule.1": "客戶可以購買而沒有購買的產品就是空白業務，價值為旁邊所填的金額。",
    "rule.2": "沒有填寫是否可以購買的，不計入：空白既不是「否」，也不是「是」。",
    "rule.3": "客戶合計是其全部空白業務的價值之和。",
    source: "客戶計畫的通行做法",
    example:
      "安達已購買罐體，每年還可購買 80 的罐蓋，是空白業務。博遠可購買 200 的罐體，罐蓋用不上。",
    "product.cans": "罐體",
    "product.lids": "罐蓋",
  },
});
