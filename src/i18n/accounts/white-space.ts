import { texts } from "../texts";

/** The table of white space. */
export const whiteSpaceTableTexts = texts({
  "en-US": {
    sheet: "White space table",
    title: "White space: products by customer",
    hint: "A row for each product that a customer buys or could buy: copy the row for more products. Worth is money a year.",
    about:
      "What each key account could buy of what you sell: product, bought, could buy, worth a year.",
    "column.product": "Product",
    "column.bought": "Bought",
    "column.could": "Could buy",
    "column.worth": "Worth a year",
    "column.note": "Note",
  },
  "zh-CN": {
    sheet: "空白业务表",
    title: "空白业务：客户与产品",
    hint: "客户已买或可买的产品每样一行，可复制行来增加产品。价值为每年金额。",
    about: "每个大客户还可以买什么：产品、已购买、可以购买、年价值。",
    "column.product": "产品",
    "column.bought": "已购买",
    "column.could": "可以购买",
    "column.worth": "年价值",
    "column.note": "备注",
  },
  "zh-TW": {
    sheet: "空白業務表",
    title: "空白業務：客戶與產品",
    hint: "客戶已買或可買的產品每樣一列，可複製列來增加產品。價值為每年金額。",
    about: "每個大客戶還可以買什麼：產品、已購買、可以購買、年價值。",
    "column.product": "產品",
    "column.bought": "已購買",
    "column.could": "可以購買",
    "column.worth": "年價值",
    "column.note": "備註",
  },
});
