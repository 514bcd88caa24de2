import { texts } from "../texts";

/** What helps with share of wallet. */
export const walletHelp = texts({
  "en-US": {
    purpose:
      "To find where more can be won without a new customer: how much of what they buy is ours, and how much others have.",
    "rule.1":
      "Can be won = what they buy in all − what they make themselves. Share of wallet = what we sell to them ÷ what can be won.",
    "rule.2":
      "Below 30% a growth target, below 50% there is room. A sole supplier is named as one, whatever the share.",
    "rule.3": "Who buys less than we sell to it has a wrong number; nothing is worked out from it.",
    source:
      "the essay on strategies for large customers: below 30% the targets of growth, below 50% room to rise",
    example:
      "Alder buys for 800, of which it makes 200 itself: 600 can be won. We sell for 150, so 25% is ours and 450 is with others. Dune buys 50 at most, and we sell it 60: one of the numbers is wrong.",
  },
  "zh-CN": {
    purpose: "找出不靠新客户也能扩大业务的地方：对方采购中有多少归我们，多少归别人。",
    "rule.1": "可争取额 = 采购总额 − 自制的部分。采购份额 = 我们的销售额 ÷ 可争取额。",
    "rule.2": "低于 30% 为成长目标，低于 50% 尚有空间。独家供应的无论份额多少都会标出。",
    "rule.3": "采购额低于我们销售额的，数字必有错误，不作计算。",
    source: "《大客户战略》一文：低于 30% 是成长目标，低于 50% 有提升空间",
    example:
      "安达采购 800，其中 200 自己生产，可争取额为 600。我们卖了 150，占 25%，另外 450 在别人手里。鼎丰最多采购 50，我们却卖了 60，其中必有一个数字有误。",
  },
  "zh-TW": {
    purpose: "找出不靠新客戶也能擴大業務的地方：對方採購中有多少歸我們，多少歸別人。",
    "rule.1": "可爭取額 = 採購總額 − 自製的部分。採購份額 = 我們的銷售額 ÷ 可爭取額。",
    "rule.2": "低於 30% 為成長目標，低於 50% 尚有空間。獨家供應的無論份額多少都會標出。",
    "rule.3": "採購額低於我們銷售額的，數字必有錯誤，不予計算。",
    source: "《大客戶策略》一文：低於 30% 是成長目標，低於 50% 有提升空間",
    example:
      "安達採購 800，其中 200 自己生產，可爭取額為 600。我們賣了 150，占 25%，另外 450 在別人手裡。鼎豐最多採購 50，我們卻賣了 60，其中必有一個數字有誤。",
  },
});
