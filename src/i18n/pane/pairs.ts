import { texts } from "../texts";

/** Weights found by comparing factors in pairs, group by group. */
export const pairTexts = texts({
  "en-US": {
    method: "How",
    "method.bestWorst": "Against the most and the least important",
    "method.pairs": "In pairs, group by group",
    how: "{count|question|questions}, answered by the keys 1 to 9; an arrow key turns a question round. Questions may be skipped as long as a chain of answers leads from each to each.",
    tooMany:
      "{count} factors are too many to compare in pairs: up to {most} can be. Put them into groups, or compare with the most and the least important.",
    "tooMany.within":
      "{count} factors in {within} are too many to compare in pairs: up to {most} can be. Make smaller groups, or compare with the most and the least important.",
    within: "Within {within}",
    good: "The answers about {count} of them agree well enough (consistency ratio {ratio}; up to {most} is good).",
    bad: "The answers about {count} of them contradict each other (consistency ratio {ratio}; up to {most} is good).",
    worst:
      "It hurts most that {more} counts {now} times as much as {less}: with {better} the ratio would be {after}.",
    mend: "Make it {better}",
    again: "Go through the questions again",
    needed: "Nothing leads from {one} to {other} yet: a comparison is needed.",
    incomplete:
      "Some pairs were skipped; what is missing follows from the others. For such answers there is no consistency ratio.",
  },
  "zh-CN": {
    method: "比较方式",
    "method.bestWorst": "与最重要和最不重要的因素比较",
    "method.pairs": "分组两两比较",
    how: "共 {count} 个问题，可按数字键 1 到 9 回答；按方向键可对调两个因素。只要各因素之间能由已有回答连起来，问题可以跳过。",
    tooMany:
      "{count} 个因素太多，不适合两两比较（最多 {most} 个）。请分成几组，或改为与最重要和最不重要的因素比较。",
    "tooMany.within":
      "“{within}”中有 {count} 个因素，太多，不适合两两比较（最多 {most} 个）。请分成更小的组，或改为与最重要和最不重要的因素比较。",
    within: "组内：{within}",
    good: "其中 {count} 项的回答足够一致（一致性比率 {ratio}，不超过 {most} 为佳）。",
    bad: "其中 {count} 项的回答互相矛盾（一致性比率 {ratio}，不超过 {most} 为佳）。",
    worst:
      "影响最大的是“{more}”的重要性为“{less}”的 {now} 倍：改为 {better} 倍后，比率将为 {after}。",
    mend: "改为 {better}",
    again: "从头再看一遍",
    needed: "“{one}”与“{other}”之间还没有任何回答相连，需要补一次比较。",
    incomplete: "有些问题被跳过，缺少的部分由其他回答推出。这样的回答没有一致性比率。",
  },
  "zh-TW": {
    method: "比較方式",
    "method.bestWorst": "與最重要及最不重要的因素比較",
    "method.pairs": "分組兩兩比較",
    how: "共 {count} 個問題，可按數字鍵 1 到 9 回答；按方向鍵可對調兩個因素。只要各因素之間能由已有的回答連起來，問題可以略過。",
    tooMany:
      "{count} 個因素太多，不適合兩兩比較（最多 {most} 個）。請分成幾組，或改為與最重要及最不重要的因素比較。",
    "tooMany.within":
      "「{within}」中有 {count} 個因素，太多，不適合兩兩比較（最多 {most} 個）。請分成更小的組，或改為與最重要及最不重要的因素比較。",
    within: "組內：{within}",
    good: "其中 {count} 項的回答足夠一致（一致性比率 {ratio}，不超過 {most} 為佳）。",
    bad: "其中 {count} 項的回答互相矛盾（一致性比率 {ratio}，不超過 {most} 為佳）。",
    worst:
      "影響最大的是「{more}」的重要性為「{less}」的 {now} 倍：改為 {better} 倍後，比率將為 {after}。",
    mend: "改為 {better}",
    again: "從頭再看一次",
    needed: "「{one}」與「{other}」之間還沒有任何回答相連，需要補一次比較。",
    incomplete: "有些問題被略過，缺少的部分由其他回答推得。這樣的回答沒有一致性比率。",
  },
});
