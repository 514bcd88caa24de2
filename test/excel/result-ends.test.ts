import { runModel, scoreWorkbook, type KamError } from "../../src/excel";
import { modelOf } from "../../src/plans/models";
import { ErrorValue, type Matrix, type Scalar } from "../../src/workbench/excel/model/value";
import type { Session } from "../../src/workbench/session";
import { meanwhile, now, openScene, scoring, smallTable } from "./support";

const scene = { customers: 6, table: smallTable(), revenue: true };

/** Has Excel answer a distance for the last customer that nobody worked out; those of the others are right. */
function answerOtherwise({ workbook }: Session, last: Scalar = 99): void {
  workbook.registerFunction("KAM.DISTANCE", ([scores]) =>
    (scores ?? []).map(([score], i): Matrix[number] => [
      i === 5 ? last : Math.round((Number(score) - 5.5) * 1e10) / 1e10,
    ]),
  );
}

async function warningsOf(session: Session, last?: Scalar): Promise<readonly KamError[]> {
  answerOtherwise(session, last);
  return (await scoreWorkbook(scoring())).warnings;
}

test("results of the last customer that Excel shows otherwise are said, with their columns", async () => {
  const [warning, ...others] = await warningsOf(await openScene(scene));
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ code: "KAM-RESULTS-DIFFER", place: { sheet: "Results" } });
  expect(warning?.place.address).toMatch(/^I10 \(.*attractiveness.*\), J10 \(.*advantage.*\)$/i);
});

test.each(["live", "native", "values"] as const)(
  "results that Excel shows as they were worked out are not mentioned (%s)",
  async (mode) => {
    await openScene({ ...scene, cells: { "0:0": "n/a", "5:1": { formula: "=1/0" } } });
    expect((await scoreWorkbook(scoring({ mode }))).warnings).toEqual([]);
  },
);

test("nothing is said where Excel calculates by hand only", async () => {
  const session = await openScene(scene);
  await Excel.run(async (context) => {
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  expect(await warningsOf(session)).toEqual([]);
});

test("nothing is said of cells that Excel is still calculating", async () => {
  expect(await warningsOf(await openScene(scene), new ErrorValue("#BUSY!"))).toEqual([]);
});

test("nothing is said where somebody rates a customer while results are written: live results follow", async () => {
  for (const skip of [5, 9, 12, 14]) {
    const session = await openScene(scene);
    const table = session.workbook.table("Customers");
    meanwhile(session, skip, () => {
      const { top, bottom, left } = table?.area ?? { top: 0, bottom: 0, left: 0 };
      for (const row of [top + 1, bottom]) {
        for (const column of [1, 2, 3, 4]) {
          const at = [row, left + column] as const;
          const before = table?.sheet.value(...at);
          table?.sheet.setValue(...at, before === 9 ? 2 : 9);
        }
      }
    });
    expect({ skip, ...(await scoreWorkbook(scoring())) }).toMatchObject({ skip, warnings: [] });
  }
});

test("the results of an analysis are compared too", async () => {
  const model = modelOf("abc");
  if (model === null) throw new Error("There is no such analysis");
  const run = () => runModel({ model, mode: "live", language: "en-US", now });
  await openScene(scene);
  expect((await run()).warnings).toEqual([]);
  const { workbook } = await openScene(scene);
  workbook.registerFunction("KAM.ABC", ([values]) => (values ?? []).map(() => ["D"]));
  const { warnings } = await run();
  expect(warnings).toMatchObject([{ code: "KAM-RESULTS-DIFFER" }]);
  expect(warnings[0]?.place.address).toContain("(Class)");
});
