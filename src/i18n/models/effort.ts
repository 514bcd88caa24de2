import { texts } from "../texts";

/** What KAM.EFFORT calls effort that does not fit. */
export const effortTexts = texts({
  "en-US": { over: "Over-served", under: "Under-served" },
  "zh-CN": { over: "投入过多", under: "投入不足" },
  "zh-TW": { over: "投入過多", under: "投入不足" },
});
