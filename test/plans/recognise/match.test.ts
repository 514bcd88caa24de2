import { languages } from "../../../src/i18n/language";
import { instantiate, templateIds } from "../../../src/engine/factors/templates";
import { factorsTable } from "../../../src/plans/template/names";
import { foldName } from "../../../src/plans/recognise/fold";
import { otherNames } from "../../../src/plans/recognise/factor-names";
import { matchColumns } from "../../../src/plans/recognise/match";
import { findCustomers, findFactors } from "../../../src/plans/recognise/tables";

test.each([
  ["Purchase Volume", "purchase volume"],
  ["Ｐｕｒｃｈａｓｅ　Ｖｏｌｕｍｅ", "Purchase Volume"],
  ["採購規模", "采购规模"],
  ["客戶對賣方的關注程度", "客户对卖方的关注程度"],
  [" Brand\u200b ", "brand"],
])("%s and %s are one name", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test("names that differ in a word are two names", () => {
  expect(foldName("Brand")).not.toBe(foldName("Brands"));
  expect(foldName("成本优势")).not.toBe(foldName("品牌优势"));
});

test("no two factors of a built-in template fold to one name, in any language", () => {
  for (const id of templateIds) {
    for (const language of languages) {
      const names = instantiate(id, language).factors.map(({ name }) => foldName(name));
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

test("each wanted name finds its column; the rest is listed, never guessed", () => {
  const headers = ["Customer", "VOLUME", "", "price ", "Region", "Price"];
  expect(matchColumns(headers, ["Price", "Volume", "Service"])).toEqual({
    columns: [5, 1, null],
    unmatched: [0, 4],
    duplicates: [3],
  });
});

test("a factor's name in another language finds it, after every name in its own", () => {
  const headers = ["采购规模", "Credit standing"];
  const wanted = ["Purchase volume", "Credit standing"];
  expect(matchColumns(headers, wanted, otherNames).columns).toEqual([0, 1]);
  expect(matchColumns(headers, wanted).columns).toEqual([null, 1]);
  expect(otherNames("Something of my own")).toEqual([]);
});

describe("tables", () => {
  const factors = { name: "Table1", headers: ["轴", "组", "因素", "權重"] };
  const customers = { name: "Table2", headers: ["客戶", "采购规模"] };
  const other = { name: "Table3", headers: ["Weight", "Height"] };

  test("are known by their headers in any language", () => {
    expect(findFactors([other, customers, factors])).toBe(factors);
    expect(findCustomers([other, customers, factors], factors)).toBe(customers);
  });

  test("are known by their names first", () => {
    const named = { name: factorsTable.toLowerCase(), headers: ["a"] };
    expect(findFactors([factors, named])).toBe(named);
  });

  test("are not found where there are none", () => {
    expect(findFactors([other])).toBeNull();
    expect(findCustomers([other], null)).toBeNull();
  });
});
