import { findWord, nameKey } from "../../src/engine/text";
import { parseNumber } from "../../src/engine/number";
import { isBlank, isErrorValue } from "../../src/engine/cell";
import { roundScore } from "../../src/engine/round";

test("names are alike whatever their case, width, blanks and invisible characters", () => {
  expect(nameKey(" ＡＣＭＥ\u00a0 Ltd\u200b")).toBe(nameKey("acme ltd"));
  expect(nameKey("Acme 1")).not.toBe(nameKey("Acme 2"));
});

test("a word is found by any of its spellings", () => {
  const words = { yes: ["Yes", "是"], no: ["No", "否"] };
  expect(findWord(words, " ＹＥＳ")).toBe("yes");
  expect(findWord(words, "否")).toBe("no");
  expect(findWord(words, "maybe")).toBeNull();
});

test("plain numbers in text are numbers, anything else is not", () => {
  expect(["7", "７", "-2.5", "+3", ".5", "30%", "３０％"].map((text) => parseNumber(text))).toEqual(
    [7, 7, -2.5, 3, 0.5, 0.3, 0.3],
  );
  for (const cell of ["", "1e3", "1,000", "7 8", "Infinity", "0x1", true, null, Infinity]) {
    expect(parseNumber(cell)).toBeNaN();
  }
});

test("blanks and Excel's error values are told from text", () => {
  expect([null, undefined, "", " \u3000"].every(isBlank)).toBe(true);
  expect([0, false, "x"].some(isBlank)).toBe(false);
  expect(["#N/A", "#DIV/0!", "#NAME?", "#SPILL!"].every(isErrorValue)).toBe(true);
  expect(["#1", "# of rivals", "N/A", 7].some(isErrorValue)).toBe(false);
});

test("scores are rounded to ten decimals", () => {
  expect(roundScore(5.499999999999999)).toBe(5.5);
  expect(roundScore(5.4999999999)).toBe(5.4999999999);
  expect(roundScore(NaN)).toBeNaN();
});
