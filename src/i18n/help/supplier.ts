import { texts } from "../texts";

/** What helps with supplier positioning. */
export const supplierHelp = texts({
  "en-US": {
    purpose:
      "Before a negotiation: see yourself as the customer's buyers see you, and learn whether they look at the price, at safe supply or at working together.",
    "rule.1":
      "Relative spend: how much of what they buy comes from us, from 1 to 5. Importance: how much would go wrong for them without us, from 1 to 5.",
    "rule.2":
      "At the cut of 3 or above is high. Both high: strategic partner. Importance alone: strategic security. Spend alone: tactical profit. Neither: tactical convenience.",
    "rule.3": "The distances say how much is missing to the border, or how far it lies behind.",
    source: "the lectures on key account management, supplier positioning",
    example:
      "Alder spends 4 and rates our importance 5: a partner. Cedar spends just 3, which is high, but could do without us (2): it looks at the price.",
  },
  "zh-CN": {
    purpose: "谈判前使用：从客户采购方的角度看自己，弄清对方看重的是价格、供应安全，还是共同发展。",
    "rule.1":
      "相对采购额：对方采购中有多少来自我们，1 到 5。重要性：没有我们对方会有多大麻烦，1 到 5。",
    "rule.2":
      "达到分界点 3 为高。两者都高是战略伙伴，只有重要性高是战略保障，只有采购额高是战术利润，都不高是战术便利。",
    "rule.3": "距分界的数值说明离分界还差多少，或已超过多少。",
    source: "大客户管理讲义，供应商定位",
    example:
      "安达采购额 4、重要性 5，是伙伴。诚信采购额刚到 3，算高，但没有我们也行（2），所以看重价格。",
  },
  "zh-TW": {
    purpose: "談判前使用：從客戶採購方的角度看自己，弄清對方看重的是價格、供應安全，還是共同發展。",
    "rule.1":
      "相對採購額：對方採購中有多少來自我們，1 到 5。重要性：沒有我們對方會有多大麻煩，1 到 5。",
    "rule.2":
      "達到分界點 3 為高。兩者都高是策略夥伴，只有重要性高是策略保障，只有採購額高是戰術利潤，都不高是戰術便利。",
    "rule.3": "距分界的數值表示離分界還差多少，或已超過多少。",
    source: "大客戶管理講義，供應商定位",
    example:
      "安達採購額 4、重要性 5，是夥伴。誠信採購額剛到 3，算高，但沒有我們也行（2），所以看重價格。",
  },
});
