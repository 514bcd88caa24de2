import { texts } from "../texts";

/** Who moved, or would move, from where to where. */
export const moverTexts = texts({
  "en-US": {
    move: "{from} → {to}",
    because: "Because of: {text}",
  },
  "zh-CN": {
    move: "{from} → {to}",
    because: "原因：{text}",
  },
  "zh-TW": {
    move: "{from} → {to}",
    because: "原因：{text}",
  },
});
