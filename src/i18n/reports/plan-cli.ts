import { texts } from "../texts";

/** What the command line says of account plans. */
export const planCli = texts({
  "en-US": {
    written: "Account plan of {customer}, on the sheet {sheet}.",
    "pages.one": "{count} page more, for the key account:",
    "pages.other": "{count} pages more, one for each key account:",
    noKeyAccounts: "There is no key account: no customer is a Star or a promoted Cash cow.",
    noCustomer: "No customer is called {name}.",
    either: "Ask for one customer (--customer) or for all key accounts (--all), not for both.",
    left: "{count|key account|key accounts} more, the smallest: there is no room for their pages in one workbook. Name them with --customer.",
    noLibreOffice:
      "No PDF was written: LibreOffice, which makes it, was not found. Install it, or print the workbook from Excel.",
  },
  "zh-CN": {
    written: "{customer}的客户计划已写入工作表“{sheet}”。",
    "pages.one": "另有 {count} 页，每个大客户一页：",
    "pages.other": "另有 {count} 页，每个大客户一页：",
    noKeyAccounts: "没有大客户：没有客户属于明星或标为大客户的现金牛。",
    noCustomer: "没有名为“{name}”的客户。",
    either: "请指定一个客户（--customer）或全部大客户（--all），不能同时使用。",
    left: "另有 {count} 个大客户（规模最小的）在一个工作簿中放不下，可用 --customer 逐个指定。",
    noLibreOffice: "未生成 PDF：没有找到用来生成它的 LibreOffice。请安装它，或在 Excel 中打印。",
  },
  "zh-TW": {
    written: "{customer}的客戶計畫已寫入工作表「{sheet}」。",
    "pages.one": "另有 {count} 頁，每位大客戶一頁：",
    "pages.other": "另有 {count} 頁，每位大客戶一頁：",
    noKeyAccounts: "沒有大客戶：沒有客戶屬於明星或標為大客戶的金牛。",
    noCustomer: "沒有名為「{name}」的客戶。",
    either: "請指定一位客戶（--customer）或全部大客戶（--all），不能同時使用。",
    left: "另有 {count} 位大客戶（規模最小的）在一個活頁簿中放不下，可用 --customer 逐一指定。",
    noLibreOffice: "未產生 PDF：找不到用來產生它的 LibreOffice。請安裝它，或在 Excel 中列印。",
  },
});
