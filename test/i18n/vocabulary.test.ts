import { factorWords } from "../../src/i18n/vocabulary/factor-table-words";
import { factorHeader } from "../../src/plans/template/names";
import { factorColumns, usualColumns } from "../../src/engine/factors/words";
import { axes } from "../../src/engine/portfolio/axes";
import { labelKey, labelSchemes } from "../../src/engine/matrix/labels";
import { cells } from "../../src/engine/matrix/portfolio";
import { strategies } from "../../src/engine/matrix/strategy";
import { findWord, nameKey } from "../../src/engine/text";
import { languages } from "../../src/i18n/language";
import { vocabulary } from "../../src/i18n/vocabulary";
import * as words from "../../src/i18n/vocabulary/words";

test.each(languages)("every word exists in %s", (language) => {
  const keys = Object.keys(vocabulary["en-US"]);
  expect(Object.keys(vocabulary[language])).toEqual(keys);
  expect(
    Object.values(vocabulary[language]).every((text) => text.trim() === text && text !== ""),
  ).toBe(true);
});

test.each(languages)("every code of the engine has its word in %s", (language) => {
  const texts: Readonly<Record<string, string>> = vocabulary[language];
  const keys = [
    ...axes.map((axis) => `axis.${axis}`),
    ...usualColumns.map((column) => `header.${column}`),
    ...cells.flatMap((cell) => [`position.${cell}`, `pair.${cell}`]),
    ...labelSchemes.flatMap((scheme) => cells.map((cell) => labelKey(scheme, cell))),
    ...strategies.flatMap((strategy) => [`strategy.${strategy}`, `advice.${strategy}`]),
  ];
  expect(keys.filter((key) => texts[key] === undefined)).toEqual([]);
});

test.each(languages)("the quadrants of a scheme are told apart in %s", (language) => {
  for (const scheme of labelSchemes) {
    const labels = cells.map((cell) => nameKey(vocabulary[language][labelKey(scheme, cell)]));
    expect(new Set(labels).size).toBe(cells.length);
  }
});

test("McDonald and Woodburn's Star is attractive while our advantage is low", () => {
  expect(vocabulary["en-US"]["label.mcdonald.questionMark"]).toBe("Star");
  expect(vocabulary["en-US"]["label.bcg.star"]).toBe("Star");
});

const lists = Object.entries(words).filter(([name]) => name !== "customerWords");

test.each(lists)("in %s no word means two things", (_name, list) => {
  const entries = Object.entries(list as Record<string, readonly string[]>);
  const keys = entries.flatMap(([, texts]) => [...new Set(texts.map(nameKey))]);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test.each(languages)("the product's own words in %s are recognised", (language) => {
  const texts = vocabulary[language];
  for (const column of factorColumns) {
    expect(findWord(factorWords.headers, factorHeader(column, language))).toBe(column);
  }
  for (const axis of axes) expect(findWord(words.axisWords, texts[`axis.${axis}`])).toBe(axis);
  expect(findWord(words.directionWords, texts["direction.less"])).toBe("less");
  expect(findWord(words.choiceWords, texts["choice.yes"])).toBe("yes");
  expect(findWord(words.cutWords, texts["cut.median"])).toBe("median");
  expect(findWord(words.missingWords, texts["missing.lowest"])).toBe("lowest");
});
