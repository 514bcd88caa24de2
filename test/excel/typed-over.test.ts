import { NeedsConsent, restore, scoreWorkbook } from "../../src/excel";
import { formulaShape } from "../../src/excel/apply/formula-shape";
import { contentsOf, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const modes = ["live", "native", "values"] as const;
const small = { customers: 6, table: smallTable() };

async function conflictsOf(job: Promise<unknown>) {
  const error = await job.then(
    () => null,
    (failure: unknown) => failure,
  );
  return error instanceof NeedsConsent ? error.conflicts : error;
}

describe.each(modes)("scoring again over %s results", (before) => {
  test.each(modes)("as %s asks before it takes the place of a note", async (mode) => {
    const { workbook } = await openScene(small);
    await scoreWorkbook(scoring({ mode: before }));
    const results = sheetOf(workbook, "Results");
    results.setValue(0, 0, "For the board");
    results.setValue(0, 1, "not a cell of ours");
    const noted = contentsOf(workbook);
    expect(await conflictsOf(scoreWorkbook(scoring({ mode })))).toEqual([
      { sheet: "Results", address: "A1", kind: "cells" },
    ]);
    expect(contentsOf(workbook)).toEqual(noted);
    const { token } = await scoreWorkbook(scoring({ mode, consent: "overwrite" }));
    expect(results.value(0, 0)).toBe("Customer portfolio");
    await restore(token);
    expect(contentsOf(workbook)).toEqual(noted);
  });

  test.each(modes)(
    "as %s moves results aside, with consent, that have been moved",
    async (mode) => {
      const { workbook } = await openScene(small);
      await scoreWorkbook(scoring({ mode: before }));
      sheetOf(workbook, "Results").insertRows(0, 2);
      sheetOf(workbook, "Results").setValue(0, 0, "For the board");
      const noted = contentsOf(workbook);
      expect(await conflictsOf(scoreWorkbook(scoring({ mode })))).toMatchObject([
        { sheet: "Results", kind: "sheet" },
      ]);
      expect(contentsOf(workbook)).toEqual(noted);
      await scoreWorkbook(scoring({ mode, consent: "overwrite" }));
      expect(sheetOf(workbook, "Results (2)").value(0, 0)).toBe("For the board");
      expect(sheetOf(workbook, "Results").value(0, 0)).toBe("Customer portfolio");
    },
  );

  test.each(modes)("as %s does not ask for what moved or was emptied elsewhere", async (mode) => {
    const { workbook } = await openScene(small);
    await scoreWorkbook(scoring({ mode: before }));
    workbook.renameSheet(sheetOf(workbook, "Customers"), "Key accounts");
    sheetOf(workbook, "Settings").insertRows(0, 1);
    sheetOf(workbook, "Factors").insertRows(0, 1);
    sheetOf(workbook, "Results").setValue(0, 0, null);
    const { overwritten } = await scoreWorkbook(scoring({ mode }));
    expect(overwritten).toEqual([]);
  });
});

test("a number typed over one of many filled formulas is asked about, and comes back", async () => {
  const { workbook } = await openScene({ ...small, customers: 600 });
  await scoreWorkbook(scoring({ mode: "native" }));
  const results = sheetOf(workbook, "Results");
  const first = Array.from({ length: 12 }, (_, column) => column).find(
    (column) => results.formula(300, column) !== undefined,
  );
  if (first === undefined) throw new Error("There is no formula");
  results.setValue(300, first, 10);
  const noted = contentsOf(workbook);
  expect(await conflictsOf(scoreWorkbook(scoring({ mode: "native" })))).toMatchObject([
    { sheet: "Results", kind: "cells" },
  ]);
  const { token } = await scoreWorkbook(scoring({ mode: "native", consent: "overwrite" }));
  expect(results.value(300, first)).not.toBe(10);
  await restore(token);
  expect(contentsOf(workbook)).toEqual(noted);
}, 60_000);

test.each([
  ["=SUM(A1:B2)*2", "=sum( $A$3:$B4 ) * 2.0"],
  [
    "=KAM.SCORE(Customers[[#Data],[Price ']]],Settings!$B$5)",
    "=_xldudf_KAM_SCORE('Key ''accounts'!D4:F9,Settings!B6)",
  ],
  ['=IF(Results!B5="","none",LOG10(B5))', '=IF(#REF!="","none",LOG10(B7))'],
  ["=SUM(Results!$B$5:$B$9,'Key accounts'!B:B)*2", "=SUM(#REF!$B$5:$B$9,#REF!B:B)*2"],
  ["=SUM(5:7)", "=SUM($6:$8)"],
])("%s and %s do the same to other cells", (one, other) => {
  expect(formulaShape(one)).toBe(formulaShape(other));
});

test.each([
  ["=A1+B1", "=A1*B1"],
  ["=SUM(A1)", "=MAX(A1)"],
  ["=A1*2", "=A1*3"],
  ['=A1&"one"', '=A1&"other"'],
])("%s and %s do something else", (one, other) => {
  expect(formulaShape(one)).not.toBe(formulaShape(other));
});
