import { languages } from "../language";
import { texts } from "../texts";

/** The nine-box: what customers in each cell are like, and what a note says. */
export const nineBoxTexts = texts({
  "en-US": {
    "cell.A1": "Buys much, grows fast and fits our strategy",
    "cell.A2": "Buys a fair amount, has much potential and fits our strategy",
    "cell.A3": "Buys little or nothing yet, has much potential and fits our strategy",
    "cell.B1": "Buys much and steadily, at a middling margin",
    "cell.B2": "Buys a fair amount, steadily",
    "cell.B3": "Buys little and steadily, at a middling margin",
    "cell.C1": "Buys much, but less and less is needed; low margin",
    "cell.C2": "Buys a fair amount, and declines",
    "cell.C3": "Buys little, does not fit our strategy and will not grow",
    "outlook.growing": "Growing",
    "outlook.stable": "Stable",
    "outlook.declining": "Declining",
    "level.none": "None",
    "level.vendor": "Vendor",
    "level.preferred": "Preferred supplier",
    "level.partner": "Partner",
    "level.alliance": "Strategic alliance",
    "note.unfit": "growing but does not fit",
    "note.lags": "relationship lags: {level}, {expected} expected",
  },
  "zh-CN": {
    "cell.A1": "采购量大、增长快，与我方战略相符",
    "cell.A2": "采购量中等、潜力大，与我方战略相符",
    "cell.A3": "采购量小或尚无采购，但潜力大，与我方战略相符",
    "cell.B1": "采购量大且稳定，利润率中等",
    "cell.B2": "采购量中等，用量稳定",
    "cell.B3": "采购量小而稳定，利润率中等",
    "cell.C1": "采购量大，但需求在萎缩，利润率低",
    "cell.C2": "采购量中等，正在下滑",
    "cell.C3": "采购量小，与我方战略不符，没有发展余地",
    "outlook.growing": "增长",
    "outlook.stable": "稳定",
    "outlook.declining": "下滑",
    "level.none": "未建立关系",
    "level.vendor": "卖主",
    "level.preferred": "优先供应商",
    "level.partner": "合作伙伴",
    "level.alliance": "战略联盟",
    "note.unfit": "在增长，但与战略不符",
    "note.lags": "关系滞后：目前是{level}，应为{expected}",
  },
  "zh-TW": {
    "cell.A1": "採購量大、成長快，與我方策略相符",
    "cell.A2": "採購量中等、潛力大，與我方策略相符",
    "cell.A3": "採購量小或尚無採購，但潛力大，與我方策略相符",
    "cell.B1": "採購量大且穩定，利潤率中等",
    "cell.B2": "採購量中等，用量穩定",
    "cell.B3": "採購量小而穩定，利潤率中等",
    "cell.C1": "採購量大，但需求正在萎縮，利潤率低",
    "cell.C2": "採購量中等，正在下滑",
    "cell.C3": "採購量小，與我方策略不符，沒有發展空間",
    "outlook.growing": "成長",
    "outlook.stable": "穩定",
    "outlook.declining": "下滑",
    "level.none": "未建立關係",
    "level.vendor": "賣主",
    "level.preferred": "優先供應商",
    "level.partner": "合作夥伴",
    "level.alliance": "策略聯盟",
    "note.unfit": "在成長，但與策略不符",
    "note.lags": "關係落後：目前是{level}，應為{expected}",
  },
});

type NineBoxKey = keyof (typeof nineBoxTexts)["en-US"];

const inAll = (key: NineBoxKey, ...others: readonly string[]) => [
  ...languages.map((language) => nineBoxTexts[language][key]),
  ...others,
];

export const outlookWords = {
  growing: inAll("outlook.growing", "grows", "growth", "up", "发展", "上升"),
  stable: inAll("outlook.stable", "steady", "flat", "平稳", "持平"),
  declining: inAll("outlook.declining", "declines", "decline", "down", "shrinking", "衰退", "下降"),
} as const;

export const levelWords = {
  none: inAll("level.none", "no", "无", "無"),
  vendor: inAll("level.vendor", "supplier", "供应商", "供應商"),
  preferred: inAll("level.preferred", "preferred"),
  partner: inAll("level.partner", "partnership", "伙伴", "夥伴"),
  alliance: inAll("level.alliance", "alliance", "联盟", "聯盟"),
} as const;
