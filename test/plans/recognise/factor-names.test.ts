import { instantiate, templateIds } from "../../../src/engine/factors/templates";
import { languages } from "../../../src/i18n/language";
import { languageOf, sameFactor, tableIn } from "../../../src/plans/recognise/factor-names";

const pairs = templateIds.flatMap((id) =>
  languages.flatMap((from) => languages.map((to) => [id, from, to] as const)),
);

test.each(pairs)("a built-in table (%s) in %s is put into %s and stays itself", (id, from, to) => {
  const table = tableIn(instantiate(id, from), to);
  expect(table).toEqual(instantiate(id, to));
  expect(languageOf(table)).toBe(to);
});

test("weights, directions and a factor of the user's own stay as they are", () => {
  const given = instantiate("standard", "en-US");
  const [first, ...others] = given.factors;
  const own = { ...first!, name: "Taste in music", group: "Mine", partOf: "Leisure", weight: 7 };
  const heavy = others.map((factor) => ({ ...factor, weight: 3, lessIsBetter: true }));
  const { factors } = tableIn({ ...given, factors: [own, ...heavy] }, "zh-TW");
  expect(factors[0]).toEqual(own);
  expect(factors.slice(1).every(({ weight, lessIsBetter }) => weight === 3 && lessIsBetter)).toBe(
    true,
  );
  expect(factors[1]!.name).toBe(instantiate("standard", "zh-TW").factors[1]!.name);
});

test("the language of names: mixed where they are of two, none where all are the user's own", () => {
  const given = instantiate("standard", "en-US");
  const chinese = instantiate("standard", "zh-CN").factors;
  expect(languageOf({ ...given, factors: [given.factors[0]!, chinese[1]!] })).toBe("mixed");
  const own = given.factors.map((factor, i) => ({ ...factor, name: `Own ${i}` }));
  expect(languageOf({ ...given, factors: own })).toBeNull();
});

test.each([
  ["Purchase volume", "采购规模", true],
  ["Purchase volume", "採購規模", true],
  ["purchase  VOLUME", "Purchase volume", true],
  ["Purchase volume", "Credit standing", false],
  ["Taste in music", "taste in music", true],
  ["Taste in music", "Purchase volume", false],
])("%s and %s: the same factor is %s", (one, other, same) => {
  expect(sameFactor(one, other)).toBe(same);
});
