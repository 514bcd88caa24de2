import { texts } from "../texts";

/** Case histories that can be opened from the first screen. */
export const caseHistoryTexts = texts({
  "en-US": { choose: "Or a case history", open: "Open the case" },
  "zh-CN": { choose: "或者打开一个案例", open: "打开案例" },
  "zh-TW": { choose: "或者開啟一個案例", open: "開啟案例" },
});
