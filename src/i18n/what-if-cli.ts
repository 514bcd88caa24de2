import { texts } from "./texts";

/** What the command line says of other weights. */
export const whatIfCli = texts({
  "en-US": {
    today: "Today",
    "moves.none": "{weights}: nobody moves to another quadrant.",
    "moves.one": "{weights}: {count} customer moves to another quadrant.",
    "moves.other": "{weights}: {count} customers move to another quadrant.",
    nothingWritten: "Nothing was written.",
    unusable: "  No usable weight, so today’s counts: {names}",
    unknown: "Nothing in the Factors table is called {name}. There are: {names}",
    several: "{name} could be more than one in the Factors table. Say which: {names}",
  },
  "zh-CN": {
    today: "当前",
    "moves.none": "{weights}：没有客户换到其他象限。",
    "moves.one": "{weights}：{count} 个客户将换到其他象限。",
    "moves.other": "{weights}：{count} 个客户将换到其他象限。",
    nothingWritten: "没有写入任何内容。",
    unusable: "  以下因素的权重无法使用，按当前权重计：{names}",
    unknown: "因素表中没有“{name}”。现有：{names}",
    several: "因素表中不止一项符合“{name}”，请指明是哪一项：{names}",
  },
  "zh-TW": {
    today: "目前",
    "moves.none": "{weights}：沒有客戶換到其他象限。",
    "moves.one": "{weights}：{count} 個客戶將換到其他象限。",
    "moves.other": "{weights}：{count} 個客戶將換到其他象限。",
    nothingWritten: "沒有寫入任何內容。",
    unusable: "  以下因素的權重無法使用，依目前權重計：{names}",
    unknown: "因素表中沒有「{name}」。現有：{names}",
    several: "因素表中不只一項符合「{name}」，請指明是哪一項：{names}",
  },
});
