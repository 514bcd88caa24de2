import { texts } from "../texts";

/** An importer whose customers live in countries of unlike risk. */
export const importerTexts = texts({
  "en-US": {
    name: "An importer weighs countries",
    about:
      "An importer sells abroad. Law, currency and payment differ from country to country, and a large customer that pays late is not an attractive one. It rates the country with the customer and looks at who owes what.",
    customers:
      "Alder Retail|Birch Home|Cedar Bazaar|Dune Online|Elm Trading|Fjord Kiosks|Gale Imports",
    "column.segment": "North|South|North|East|South|East|South",
    "step.1":
      "Score the customers: the second is large and well served, and yet a Cash cow, for its country.",
    "step.2": "On its card see how much the factors of the country take.",
    "step.3":
      "Analyses, Receivables: 150 of 1,800 a year are 30 days; three owe more than a fifth too late.",
    "step.4": "What is a discount for paying early worth? Try =KAM.PREPAYRATE(2%,10,30).",
    "step.5":
      "Analyses, Tables to fill in, Risks: name what could end the business with each key account.",
  },
  "zh-CN": {
    name: "一家进口商权衡各国风险",
    about:
      "一家进口商在多国销售。各国的法律、货币和付款习惯不同，付款拖沓的大户并不吸引人。它把国家因素与客户一起评分，再看谁欠多少。",
    customers: "安达零售|博远家居|诚信集市|鼎丰电商|恩泽贸易|富海小铺|光明进口",
    "column.segment": "北区|南区|北区|东区|南区|东区|南区",
    "step.1": "先评分：第二家量大、我方也强，却因国家因素只是现金牛。",
    "step.2": "打开它的客户卡，看国家因素扣了多少。",
    "step.3": "“应收账款”：年销售 1,800 中欠 150，合 30 天；有三家逾期超过五分之一。",
    "step.4": "提前付款的折扣值多少？试试 =KAM.PREPAYRATE(2%,10,30)。",
    "step.5": "“待填写的表”中的“风险”：写明每个大客户可能中断的原因。",
  },
  "zh-TW": {
    name: "一家進口商權衡各國風險",
    about:
      "一家進口商在多國銷售。各國的法律、貨幣和付款習慣不同，付款拖沓的大戶並不吸引人。它把國家因素與客戶一起評分，再看誰欠多少。",
    customers: "安達零售|博遠家居|誠信市集|鼎豐電商|恩澤貿易|富海小舖|光明進口",
    "column.segment": "北區|南區|北區|東區|南區|東區|南區",
    "step.1": "先評分：第二家量大、我方也強，卻因國家因素只是現金牛。",
    "step.2": "打開它的客戶卡，看國家因素扣了多少。",
    "step.3": "「應收帳款」：年銷售 1,800 中欠 150，合 30 天；有三家逾期超過五分之一。",
    "step.4": "提前付款的折扣值多少？試試 =KAM.PREPAYRATE(2%,10,30)。",
    "step.5": "「待填寫的表」中的「風險」：寫明每個大客戶可能中斷的原因。",
  },
});
