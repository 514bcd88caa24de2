import type { Language } from "../../src/i18n/language";
import { formatNumber, message, sentences } from "../../src/i18n/message";

const move = { "en-US": "{n} from {from} to {to}.", "zh-CN": "把 {n} 分从 {from} 移到 {to} 上" };
const texts = {
  "en-US": { move: move["en-US"] },
  "zh-CN": { move: move["zh-CN"] },
  "zh-TW": { move: move["zh-CN"] },
};

const moved = (language: Language, from: string, to: string) =>
  message(texts, language, "move", { n: 30.5, from, to });

test("no space stands between Chinese and Chinese, but beside numbers and Latin letters", () => {
  expect(moved("zh-CN", "采购规模", "合作意愿")).toBe("把 30.5 分从采购规模移到合作意愿上");
  expect(moved("zh-TW", "Price", "（成本）")).toBe("把 30.5 分从 Price 移到（成本）上");
});

test("what is below 0 by less than is shown has no minus", () => {
  expect([-0.00001, -0.01, -12].map((value) => formatNumber(value, "en-US", 2))).toEqual([
    ...["0", "-0.01", "-12"],
  ]);
});

test("what was typed keeps its own spaces, and English every one", () => {
  expect(moved("zh-CN", "海港 食品", "A 级")).toBe("把 30.5 分从海港 食品移到 A 级上");
  expect(moved("en-US", "采购", "Price")).toBe("30.5 from 采购 to Price.");
});

test("Chinese sentences follow one another without a space", () => {
  expect(sentences("en-US", "Firm.", "Else Dog.")).toBe("Firm. Else Dog.");
  expect(sentences("zh-TW", "穩固。", "否則是金牛。")).toBe("穩固。否則是金牛。");
});
