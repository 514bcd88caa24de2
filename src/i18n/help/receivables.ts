import { texts } from "../texts";

/** What helps with receivables. */
export const receivablesHelp = texts({
  "en-US": {
    purpose:
      "Before you deliver more: see who owes how much for how long, who is late, and how much of all receivables hangs on one customer.",
    "rule.1": "Days outstanding = receivable ÷ sales of a year × 365.",
    "rule.2":
      "Flags: more than 20% of it overdue; more than 90% of the credit limit used; more than 15 days beyond the agreed terms.",
    "rule.3": "Share of all receivables: what a customer owes, of what all owe together.",
    "rule.4":
      "Discount worth giving = 1 − 1 ÷ (1 + cost of capital × days outstanding ÷ 365): what you save where the customer pays at once. Capital costs 8% a year unless you say otherwise.",
    "rule.5":
      "By parent: with a column “Parent” and “Count by parent” set to yes, what the companies of one parent owe, buy and may owe is added up first.",
    source:
      "“simple DSO”, published with 150,000 of 1,800,000 a year: 30.4 days; the bounds of the flags are ours",
    example:
      "Alder owes 150,000 of 1,800,000 a year: 30.4 days. Birch owes 90,000 of 365,000: 90 days where 60 were agreed, 22% of it overdue and 95% of its limit used. Cedar stays just within every bound.",
  },
  "zh-CN": {
    purpose: "继续供货前使用：看谁欠多少、欠多久、谁已逾期，以及全部应收账款有多少系于一个客户。",
    "rule.1": "周转天数 = 应收账款 ÷ 全年销售额 × 365。",
    "rule.2": "提示：逾期部分超过 20%；信用额度已用超过 90%；比约定账期多出 15 天以上。",
    "rule.3": "占全部应收：该客户所欠占所有客户所欠的比例。",
    "rule.4":
      "付现可让折扣 = 1 − 1 ÷（1 + 资金成本 × 周转天数 ÷ 365），即客户立即付款时您省下的成本；资金成本默认每年 8%。",
    "rule.5":
      "按母公司合并：有“母公司”列并把“按母公司合并”设为“是”时，先把同一母公司各公司的应收、销售额和限额相加。",
    source: "公开的“简单 DSO”算法：150,000 比全年 1,800,000，得 30.4 天；各提示的界线由我们设定",
    example:
      "安达欠 150,000，全年销售 1,800,000，为 30.4 天。博远欠 90,000，全年 365,000，为 90 天，而约定是 60 天；其中 22% 逾期，额度已用 95%。诚信的各项都刚好在界线之内。",
  },
  "zh-TW": {
    purpose: "繼續供貨前使用：看誰欠多少、欠多久、誰已逾期，以及全部應收帳款有多少繫於一位客戶。",
    "rule.1": "週轉天數 = 應收帳款 ÷ 全年銷售額 × 365。",
    "rule.2": "提示：逾期部分超過 20%；信用額度已用超過 90%；比約定帳期多出 15 天以上。",
    "rule.3": "占全部應收：該客戶所欠占所有客戶所欠的比例。",
    "rule.4":
      "付現可讓折扣 = 1 − 1 ÷（1 + 資金成本 × 週轉天數 ÷ 365），即客戶立即付款時您省下的成本；資金成本預設每年 8%。",
    "rule.5":
      "依母公司合併：有「母公司」欄並把「依母公司合併」設為「是」時，先把同一母公司各公司的應收、銷售額和限額相加。",
    source: "公開的「簡單 DSO」算法：150,000 比全年 1,800,000，得 30.4 天；各提示的界線由我們設定",
    example:
      "安達欠 150,000，全年銷售 1,800,000，為 30.4 天。博遠欠 90,000，全年 365,000，為 90 天，而約定是 60 天；其中 22% 逾期，額度已用 95%。誠信的各項都剛好在界線之內。",
  },
});
