import { checkFactors } from "../../../src/engine/check/factors";
import { instantiate, templateIds } from "../../../src/engine/factors/templates/index";
import { axes } from "../../../src/engine/portfolio/axes";
import { nameKey } from "../../../src/engine/text";
import { languages } from "../../../src/i18n/language";

const all = templateIds.flatMap((id) => languages.map((language) => ({ id, language })));

test.each(all)("the template $id in $language is a table without a problem", ({ id, language }) => {
  const table = instantiate(id, language);
  expect(table.factors.every(({ name }) => name !== "" && name.trim() === name)).toBe(true);
  expect(checkFactors(table, axes)).toEqual([]);
});

test.each(all)("the template $id in $language names no two factors alike", ({ id, language }) => {
  const keys = instantiate(id, language).factors.map(({ name }) => nameKey(name));
  expect(new Set(keys).size).toBe(keys.length);
});

test("a template has the same weights in every language", () => {
  for (const id of templateIds) {
    const weights = languages.map((language) =>
      instantiate(id, language).factors.map(({ weight }) => weight),
    );
    expect(weights[1]).toEqual(weights[0]);
    expect(weights[2]).toEqual(weights[0]);
  }
});

test("the standard template has the leaves of the lectures' tables 1 and 2", () => {
  const { factors } = instantiate("standard", "en-US");
  const count = axes.map((axis) => factors.filter((factor) => factor.axis === axis).length);
  expect(count).toEqual([17, 18]);
  const groups = [...new Set(factors.map(({ group }) => group))];
  expect(groups).toEqual([
    "Present",
    "Future",
    "Competition",
    "Society",
    "Standing",
    "Unique selling points",
    "People and organisation",
  ]);
  const optional = factors.filter((factor) => factor.optional).map(({ group }) => group);
  expect(new Set(optional)).toEqual(new Set(["Society", "Unique selling points"]));
  const less = factors.filter((factor) => factor.lessIsBetter).map(({ name }) => name);
  expect(less).toEqual(["Number of competitors", "Supplier replacement rate"]);
  const parts = factors.filter(({ partOf }) => partOf === "Goodwill");
  expect(parts).toHaveLength(4);
});

test("the required attractiveness weights and all advantage weights sum to 100", () => {
  for (const id of templateIds) {
    const { factors } = instantiate(id, "zh-TW");
    const sum = (chosen: typeof factors): number =>
      chosen.reduce((total, { weight }) => total + weight, 0);
    expect(
      sum(factors.filter(({ axis, optional }) => axis === "attractiveness" && !optional)),
    ).toBe(100);
    expect(sum(factors.filter(({ axis }) => axis === "advantage"))).toBe(100);
  }
});
