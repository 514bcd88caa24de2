import { scoreWorkbook } from "../../src/excel";
import type { Session } from "../../src/workbench/session";
import { meanwhile, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const modes = ["live", "native", "values"] as const;
const scene = { customers: 5, table: smallTable(), cells: { "1:0": 4 } };

/** Changes that somebody else makes on the tables. */
const changes: Readonly<Record<string, (session: Session) => void>> = {
  "a rating": ({ workbook }) => {
    const { area, sheet } = customersOf(workbook);
    sheet.setValue(area.top + 2, area.left + 1, 9);
  },
  "a weight": ({ workbook }) => {
    const factors = workbook.table("Factors");
    if (factors === undefined) throw new Error("There are no factors");
    const header = factors.sheet.values({ ...factors.area, bottom: factors.area.top })[0] ?? [];
    factors.sheet.setValue(factors.area.top + 1, header.indexOf("Weight"), 0.9);
  },
  "a row above the factors": ({ workbook }) => {
    sheetOf(workbook, "Factors").insertRows(0, 1);
  },
  "a row above the settings": ({ workbook }) => {
    sheetOf(workbook, "Settings").insertRows(0, 1);
  },
  "a row among the customers": ({ workbook }) => {
    const { area, sheet } = customersOf(workbook);
    sheet.insertRows(area.top + 2, 1);
    sheet.setValue(area.top + 2, area.left, "In between");
    sheet.setValue(area.top + 2, area.left + 1, 8);
  },
};

function customersOf(workbook: Session["workbook"]) {
  const table = workbook.table("Customers");
  if (table === undefined) throw new Error("There are no customers");
  return table;
}

/** What Results says. */
function outcomeOf({ workbook }: Session): unknown {
  const results = sheetOf(workbook, "Results");
  const used = results.usedArea();
  return used === undefined ? [] : results.values(used);
}

describe.each(modes)("results in %s mode", (mode) => {
  test.each(Object.keys(changes))(
    "are those of the tables as they stand, whenever somebody changes %s",
    async (what) => {
      const after = await openScene(scene);
      changes[what]?.(after);
      await scoreWorkbook(scoring({ mode }));
      const expected = outcomeOf(after);
      // While it is read, looked at, written and drawn, and when all is done but for remembering it.
      for (const skip of [1, 3, 4, 5, 7, 11]) {
        const session = await openScene(scene);
        let changed = false as boolean;
        meanwhile(session, skip, () => {
          changed = true;
          changes[what]?.(session);
        });
        await scoreWorkbook(scoring({ mode }));
        if (!changed) break;
        expect({ skip, results: outcomeOf(session) }).toEqual({ skip, results: expected });
      }
    },
    120_000,
  );
});

test("results in values mode are not written where somebody goes on changing ratings", async () => {
  const session = await openScene(scene);
  const { area, sheet } = customersOf(session.workbook);
  const sheets = session.workbook.sheets.map(({ name }) => name);
  let rating = 1;
  for (let skip = 0; skip < 60; skip++) {
    meanwhile(session, skip, () => {
      sheet.setValue(area.top + 2, area.left + 1, (rating = (rating % 10) + 1));
    });
  }
  await expect(scoreWorkbook(scoring({ mode: "values" }))).rejects.toMatchObject({
    code: "KAM-CHANGED",
  });
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
});

test.each(modes)(
  "ratings that are calculated anew at every turn can be scored (%s)",
  async (mode) => {
    const { workbook } = await openScene({
      ...scene,
      cells: { "1:0": { formula: "=RANDBETWEEN(1,10)" }, "2:1": { formula: "=RAND()*9+1" } },
    });
    const { names } = await scoreWorkbook(scoring({ mode }));
    expect(names).toHaveLength(5);
    expect(workbook.sheet("Matrix")).toBeDefined();
  },
);

test.each(["Results", "Chart data", "Matrix"])(
  "scoring again after %s was deleted asks for nothing of the add-in's own, and makes it anew",
  async (gone) => {
    for (const mode of modes) {
      const { workbook } = await openScene({ ...scene, revenue: true });
      await scoreWorkbook(scoring({ mode }));
      workbook.removeSheet(sheetOf(workbook, gone));
      const { warnings, overwritten } = await scoreWorkbook(scoring({ mode }));
      expect({ mode, warnings, overwritten }).toEqual({ mode, warnings: [], overwritten: [] });
      expect(sheetOf(workbook, "Results").value(4, 1)).toEqual(expect.any(Number));
      expect(sheetOf(workbook, "Matrix").charts).toHaveLength(1);
    }
  },
);

test.each(modes)(
  "results that somebody empties while the chart is drawn are said (%s)",
  async (mode) => {
    let said = 0;
    for (let skip = 5; skip < 10; skip++) {
      // Where they answer late, results are looked at once more when all is written.
      const session = await openScene({ ...scene, answers: "at once" });
      meanwhile(session, skip, () => {
        const used = session.workbook.sheet("Results")?.usedArea();
        if (used !== undefined) sheetOf(session.workbook, "Results").clearContents(used);
      });
      const { warnings } = await scoreWorkbook(scoring({ mode }));
      if (sheetOf(session.workbook, "Results").usedArea() !== undefined) continue;
      said++;
      expect({ skip, warnings }).toMatchObject({
        skip,
        warnings: [{ code: "KAM-RESULTS-DIFFER", place: { sheet: "Results" } }],
      });
    }
    expect(said).toBeGreaterThan(0);
  },
);

test.each(modes)(
  "data of the chart that somebody empties before they are written stand there whole (%s)",
  async (mode) => {
    const undisturbed = await openScene({ ...scene, answers: "at once" });
    await scoreWorkbook(scoring({ mode }));
    const area = sheetOf(undisturbed.workbook, "Chart data").usedArea();
    for (let skip = 5; skip < 10; skip++) {
      const session = await openScene({ ...scene, answers: "at once" });
      meanwhile(session, skip, () => {
        const sheet = session.workbook.sheet("Chart data");
        const used = sheet?.usedArea();
        if (used !== undefined) sheet?.clearContents({ ...used, top: used.top + 3 });
      });
      await scoreWorkbook(scoring({ mode }));
      const now = sheetOf(session.workbook, "Chart data").usedArea();
      expect({ skip, now }).toEqual({ skip, now: area });
    }
  },
);

test.each(modes)(
  "results that somebody empties while they are written are said (%s)",
  async (mode) => {
    let said = 0;
    for (let skip = 6; skip < 16; skip++) {
      const session = await openScene(scene);
      let emptied = false as boolean;
      meanwhile(session, skip, () => {
        const results = session.workbook.sheet("Results");
        if (results === undefined || results.value(4, 1) === null) return;
        results.clearContents({ top: 4, left: 0, bottom: 8, right: 10 });
        emptied = true;
      });
      const { warnings } = await scoreWorkbook(scoring({ mode }));
      if (!emptied || sheetOf(session.workbook, "Results").value(4, 1) !== null) continue;
      said++;
      expect({ skip, codes: warnings.map(({ code }) => code) }).toEqual({
        skip,
        codes: expect.arrayContaining(["KAM-RESULTS-DIFFER"]) as string[],
      });
    }
    expect(said).toBeGreaterThan(0);
  },
);
