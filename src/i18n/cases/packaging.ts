import { texts } from "../texts";

/** A maker of packaging that knows its share of what customers buy. */
export const packagingTexts = texts({
  "en-US": {
    name: "A maker of packaging looks for its next growth",
    about:
      "A maker of cans sells to few large customers, some of whom make cans themselves. It asks how much of what each buys it supplies, how far each relationship has come, and whether its effort goes where the growth is.",
    customers:
      "Alder Coconut|Birch Cola|Cedar Tea|Dune Beer|Elm Juice|Fjord Energy|Gale Paint|Heron Sprays",
    "column.segment": "Soft drinks|Soft drinks|Tea|Tea|Juice|Juice|Technical|Technical",
    "step.1": "Score the customers.",
    "step.2":
      "Analyses, Share of wallet: of 800 the first buys it makes 200 itself; 150 of 600 is 25%, a growth target.",
    "step.3": "Analyses, Stage of the relationship: what holds each back, share or orders?",
    "step.4": "Analyses, Nine-box: who grows with us, who fades?",
    "step.5": "Analyses, Effort against value: the one that shrinks takes a quarter of the hours.",
    "step.6": "Analyses, Market share by segment: in tea more share costs more than it returns.",
  },
  "zh-CN": {
    name: "一家包装企业寻找下一步增长",
    about:
      "一家制罐企业的客户少而大，有的还自制罐体。它要弄清：在每家采购中占多少，关系走到哪一步，投入是否用在增长的地方。",
    customers: "安达椰汁|博远可乐|诚信凉茶|鼎丰啤酒|恩泽果汁|富海能量饮料|光明涂料|恒星喷雾",
    "column.segment": "软饮料|软饮料|茶饮料|茶饮料|果汁|果汁|工业罐|工业罐",
    "step.1": "先评分。",
    "step.2": "“钱包份额”：第一家采购 800，其中自制 200；600 中的 150 是 25%，是增长目标。",
    "step.3": "“关系阶段”：每家受制于份额，还是交易次数？",
    "step.4": "“九宫格”：谁与我们一起增长，谁在衰退？",
    "step.5": "“投入与价值”：正在萎缩的一家占去四分之一的工时。",
    "step.6": "“细分市场份额”：在茶饮料中再扩份额已得不偿失。",
  },
  "zh-TW": {
    name: "一家包裝企業尋找下一步成長",
    about:
      "一家製罐企業的客戶少而大，有的還自製罐體。它要弄清：在每家採購中占多少，關係走到哪一步，投入是否用在成長的地方。",
    customers: "安達椰汁|博遠可樂|誠信涼茶|鼎豐啤酒|恩澤果汁|富海能量飲料|光明塗料|恆星噴霧",
    "column.segment": "軟飲料|軟飲料|茶飲料|茶飲料|果汁|果汁|工業罐|工業罐",
    "step.1": "先評分。",
    "step.2": "「錢包占有率」：第一家採購 800，其中自製 200；600 中的 150 是 25%，是成長目標。",
    "step.3": "「關係階段」：每家受制於份額，還是交易次數？",
    "step.4": "「九宮格」：誰與我們一起成長，誰在衰退？",
    "step.5": "「投入與價值」：正在萎縮的一家占去四分之一的工時。",
    "step.6": "「細分市場占有率」：在茶飲料中再擴占有率已得不償失。",
  },
});
