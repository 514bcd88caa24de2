import { fitText, textWidth } from "../../../src/plans/chart/text-width";
import { helveticaWidth, printable } from "./helvetica";

test("no printable ASCII character is wider in Helvetica than estimated, nor half as wide", () => {
  for (const character of printable) {
    const true_ = helveticaWidth(character, 1000);
    expect([character, textWidth(character, 1000)]).toEqual([character, expect.any(Number)]);
    expect(textWidth(character, 1000)).toBeGreaterThanOrEqual(true_);
    expect(textWidth(character, 1000)).toBeLessThanOrEqual(2 * true_);
  }
});

test("Han, kana, Hangul and full-width forms take a whole em, half-width forms less", () => {
  expect(textWidth("海港食品", 9)).toBe(36);
  expect(textWidth("カナ", 10)).toBe(20);
  expect(textWidth("한국", 10)).toBe(20);
  expect(textWidth("７Ａ", 10)).toBe(20);
  expect(textWidth("ｶﾅ", 10)).toBeLessThan(15);
});

test("an accent takes no room of its own, composed or not, nor does an invisible joiner", () => {
  expect(textWidth("São", 9)).toBeCloseTo(textWidth("Sao", 9), 12);
  expect(textWidth("Sa\u0303o", 9)).toBeCloseTo(textWidth("Sao", 9), 12);
  expect(textWidth("a\u200Db", 9)).toBeCloseTo(textWidth("ab", 9), 12);
});

test("a text is cut with an ellipsis only where it does not fit", () => {
  expect(fitText("Star", 9, 1000)).toBe("Star");
  expect(fitText("Strategic investment", 9, 60)).toMatch(/^Strat.*…$/);
  expect(textWidth(fitText("战略投资客户群", 9, 40), 9)).toBeLessThanOrEqual(40);
  expect(fitText("Star", 9, 5)).toBe("");
});
