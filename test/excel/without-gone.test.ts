import { withoutGone } from "../../src/excel/apply/without-gone";

const present = { sheets: ["Results", "Q1 ’26", "Ann's"], tables: ["Customers"] };

test.each([
  [
    "=KAM.SCORE(Customers[[Margin]:[Growth]],Factors[Weight])",
    "=KAM.SCORE(Customers[[Margin]:[Growth]],#REF!)",
  ],
  ["=SUM(Deals[Value '[k€'], a])+1", "=SUM(#REF!)+1"],
  ["=Deals[@[Unit price]]*Deals[[#This Row],[Units]]", "=#REF!*#REF!"],
  ["=results!$A$5&Gone!$A5", "=results!$A$5&#REF!"],
  ["='Ann''s'!B2+'Gone too'!B2:C9", "='Ann''s'!B2+#REF!"],
  ["=INDEX(Gone!A:C,2,3)", "=INDEX(#REF!,2,3)"],
  ["=Gone!R[-1]C[2]+R[1]C+RC[-1]+R1C[2]", "=#REF!+R[1]C+RC[-1]+R1C[2]"],
  ['="Gone!A1, Deals[x]"', '="Gone!A1, Deals[x]"'],
  ["=[1]Gone!A1+'[Book 2.xlsx]Gone'!A1", "=[1]Gone!A1+'[Book 2.xlsx]Gone'!A1"],
  ["=SUM(Results:Gone!A1)", "=SUM(Results:Gone!A1)"],
])("of %s stands there again %s where the rest is gone", (formula, left) => {
  expect(withoutGone(formula, present)).toBe(left);
});
