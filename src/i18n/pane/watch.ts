import { texts } from "../texts";

/** The watch list in the pane. */
export const watchScreenTexts = texts({
  "en-US": {
    look: "Look at it here",
    title: "{count|thing|things} to watch",
    severity: "severity {severity}",
    since: "since {day}",
    done: "done",
    more: "{count} more",
  },
  "zh-CN": {
    look: "在此查看",
    title: "需要关注：{count} 项",
    severity: "严重程度 {severity}",
    since: "始于 {day}",
    done: "已处理",
    more: "还有 {count} 项",
  },
  "zh-TW": {
    look: "在此檢視",
    title: "需要關注：{count} 項",
    severity: "嚴重程度 {severity}",
    since: "始於 {day}",
    done: "已處理",
    more: "還有 {count} 項",
  },
});
