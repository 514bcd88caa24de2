import {
  insertTemplate,
  readPortfolio,
  restore,
  scoreWorkbook,
  writeCells,
  writeFactors,
  writeSettings,
} from "../../src/excel";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const template = { template: "relative", language: "en-US", consent: "overwrite" } as const;

function namesOf(workbook: Workbook): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** The requests of a job, in which the sheets that stood there before have to survive each refusal. */
async function refusedAnywhere(
  prepare: () => ReturnType<typeof openScene>,
  job: () => Promise<unknown>,
): Promise<void> {
  for (let skip = 0; skip < 20; skip++) {
    for (const code of ["ConnectionFailure", "AccessDenied", "GeneralException"] as const) {
      const { host, workbook } = await prepare();
      const stood = workbook.sheets.map(({ id, name }) => ({ id, name }));
      const before = contentsOf(workbook);
      host.failNext(code, { skip });
      const failed = await job().then(
        () => false,
        () => true,
      );
      const now = workbook.sheets.map(({ id, name }) => ({ id, name }));
      if (failed) {
        expect({ skip, code, sheets: now }).toEqual({ skip, code, sheets: stood });
        expect({ skip, code, contents: contentsOf(workbook) }).toEqual({
          skip,
          code,
          contents: before,
        });
      }
      const ids = new Set(now.map(({ id }) => id));
      expect({ skip, code, lost: stood.filter(({ id }) => !ids.has(id)) }).toEqual({
        skip,
        code,
        lost: [],
      });
    }
  }
}

describe("sheets that stood there before a write are never deleted, whichever request is refused", () => {
  const small = { customers: 3, table: smallTable() };

  test("when a template takes the names of filled sheets", async () => {
    await refusedAnywhere(
      () => openScene(small),
      () => insertTemplate(template),
    );
  });

  test("when results take the names of somebody's own sheets", async () => {
    const prepare = async () => {
      const session = await openScene(small);
      for (const name of ["Results", "Matrix"])
        session.workbook.addSheet(name).setValue(0, 0, name);
      return session;
    };
    await refusedAnywhere(prepare, () => scoreWorkbook(scoring({ consent: "overwrite" })));
  });

  test("when another set of factors is written", async () => {
    await refusedAnywhere(
      () => openScene(small),
      async () => {
        const { factors } = await readPortfolio();
        return writeFactors({ ...factors, factors: factors.factors.slice(1) }, "overwrite");
      },
    );
  });
});

describe("restore knows its own sheets from those that took their names", () => {
  test("after the new sheets were deleted by hand and the old ones named back", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const names = namesOf(workbook);
    const { token } = await insertTemplate(template);
    for (const name of ["Read me", "Factors", "Customers", "Settings"]) {
      workbook.removeSheet(sheetOf(workbook, name));
      sheetOf(workbook, `${name} (2)`).name = name;
    }
    expect(await restore(token)).toEqual({ kept: [] });
    expect(namesOf(workbook)).toEqual(names);
  });

  test("after its Results were renamed and somebody began Results of their own", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const { token } = await scoreWorkbook(scoring({ mode: "values" }));
    sheetOf(workbook, "Results").name = "Results 2025";
    workbook.addSheet("Results").setValue(0, 0, "my own");
    expect(await restore(token)).toEqual({ kept: [] });
    expect(sheetOf(workbook, "Results").value(0, 0)).toBe("my own");
    expect(workbook.sheet("Results 2025")).toBeUndefined();
  });

  test("and leaves, named, a sheet on which somebody has typed", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const { token } = await insertTemplate(template);
    const customers = sheetOf(workbook, "Customers");
    const table = workbook.table("Customers");
    customers.setValue((table?.area.top ?? 0) + 1, 0, "A customer of mine");
    const { kept } = await restore(token);
    expect(kept).toContainEqual({ sheet: "Customers", address: "", kind: "sheet" });
    expect(customers.value((table?.area.top ?? 0) + 1, 0)).toBe("A customer of mine");
    expect(namesOf(workbook)).toContain("Customers (2)");
  });

  test.each([
    [
      "a formula",
      (workbook: Workbook) => {
        sheetOf(workbook, "Notes").setFormula(0, 0, "=SUM(Results!B5:B7)");
      },
    ],
    [
      "a formula with a quoted name",
      (workbook: Workbook) => {
        sheetOf(workbook, "Notes").setFormula(0, 0, "=COUNTA('results'!A:A)");
      },
    ],
    [
      "a name of a single sheet",
      (workbook: Workbook) => {
        sheetOf(workbook, "Notes").names.set("Scores", "=Results!$B$5:$B$7");
      },
    ],
    [
      "a formula with a name of that sheet",
      (workbook: Workbook) => {
        sheetOf(workbook, "Results").names.set("Best", "=Results!$B$5");
        sheetOf(workbook, "Notes").setFormula(0, 0, "=Results!Best");
      },
    ],
    [
      "a defined name",
      (workbook: Workbook) => {
        workbook.names.set("Scores", "=Results!$B$5:$B$7");
      },
    ],
  ])("and leaves, named, a sheet that %s elsewhere points at", async (_what, point) => {
    const { workbook } = await openScene({ customers: 3 });
    workbook.addSheet("Notes");
    const { token } = await scoreWorkbook(scoring());
    point(workbook);
    const { kept } = await restore(token);
    expect(kept).toEqual([{ sheet: "Results", address: "", kind: "sheet" }]);
    expect(namesOf(workbook)).toContain("Results");
    expect(namesOf(workbook)).not.toContain("Matrix");
  });

  test("and leaves, named, a sheet on which somebody has given a name", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const { token } = await scoreWorkbook(scoring());
    sheetOf(workbook, "Results").names.set("Best", "=Results!$B$5");
    expect((await restore(token)).kept).toEqual([{ sheet: "Results", address: "", kind: "sheet" }]);
    expect(sheetOf(workbook, "Results").names.get("Best")).toBe("=Results!$B$5");
  });

  test("and leaves none for what Excel keeps as names to print it", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const { token } = await scoreWorkbook(scoring());
    sheetOf(workbook, "Results").names.set("Print_Area", "=Results!$A$1:$F$9");
    sheetOf(workbook, "Results").names.set("Drucktitel", "=Results!$1:$4");
    expect(await restore(token)).toEqual({ kept: [] });
    expect(namesOf(workbook)).not.toContain("Results");
  });

  test.each(["Hidden", "VeryHidden"] as const)(
    "and brings back all where what was shown, or what goes, is %s by now",
    async (visibility) => {
      for (const name of ["Customers", "Results", "Chart data", "Matrix"]) {
        const { workbook } = await openScene({ customers: 3, table: smallTable() });
        const names = namesOf(workbook);
        const { token } = await scoreWorkbook(scoring());
        sheetOf(workbook, name).visibility = visibility;
        expect({ name, ...(await restore(token)) }).toEqual({ name, kept: [] });
        expect(namesOf(workbook)).toEqual(names);
      }
    },
  );

  test("and leaves, named, what is all that is to be seen", async () => {
    const { workbook } = await openScene({ customers: 3, table: smallTable() });
    const stood = [...workbook.sheets];
    const { token } = await scoreWorkbook(scoring({ mode: "values" }));
    for (const sheet of stood) sheet.visibility = "Hidden";
    const { kept } = await restore(token);
    expect(kept.map(({ sheet }) => sheet)).toEqual(["Results", "Chart data", "Matrix"]);
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(["Results", "Matrix"]));
  });

  test("and leaves both where a mark was copied with its sheet", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const { token } = await scoreWorkbook(scoring({ chart: false }));
    const copy = workbook.addSheet("Results (2)");
    for (const [key, value] of sheetOf(workbook, "Results").customProperties) {
      copy.customProperties.set(key, value);
    }
    const { kept } = await restore(token);
    expect(kept.map(({ sheet }) => sheet)).toEqual(["Results", "Results (2)"]);
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(["Results", "Results (2)"]));
  });
});

describe("a copy that somebody has made of a sheet of the add-in's, and kept instead of it", () => {
  async function copied() {
    const { workbook } = await openScene({ customers: 3 });
    const { token } = await scoreWorkbook(scoring({ mode: "values", chart: false }));
    const results = sheetOf(workbook, "Results");
    const used = results.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const copy = workbook.addSheet("Autumn");
    copy.setValues(0, 0, results.values({ ...used, top: 0, left: 0 }));
    for (const [key, value] of results.customProperties) copy.customProperties.set(key, value);
    workbook.removeSheet(results);
    return { workbook, token, copy };
  }

  test("is left by Restore, and named", async () => {
    const { workbook, token, copy } = await copied();
    const { kept } = await restore(token);
    expect(kept).toEqual([{ sheet: "Autumn", address: "", kind: "sheet" }]);
    expect(workbook.sheets).toContain(copy);
  });

  test("is left when it is scored again", async () => {
    const { workbook, copy } = await copied();
    copy.setValue(0, 0, "As it was in autumn");
    const before = copy.values({ top: 0, left: 0, bottom: 10, right: 10 });
    await scoreWorkbook(scoring({ mode: "values" }));
    expect(copy.values({ top: 0, left: 0, bottom: 10, right: 10 })).toEqual(before);
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(["Autumn", "Results"]));
  });
});

describe("restore looks before it writes", () => {
  test("a mended cell is not written into the row that stands there now", async () => {
    const { workbook } = await openScene({
      customers: 4,
      table: smallTable(),
      cells: { "0:0": 10, "1:0": 4 },
    });
    const { area, sheet } = workbook.table("Customers") ?? { area: { top: 0 }, sheet: null };
    const row = area.top + 2;
    const edit = { sheet: "Customers", row, column: 1, value: 10 };
    const { token } = await writeCells("customers", [edit]);
    // The customer above moves down into the place of the one that was mended, and has the same rating.
    sheet?.insertRows(area.top + 1, 1);
    const before = contentsOf(workbook);
    expect(await restore(token)).toEqual({
      kept: [{ sheet: "Customers", address: "B6", kind: "cells" }],
    });
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("a setting that was changed since stays, and the others come back", async () => {
    const { workbook } = await openScene({ customers: 3 });
    const settings = sheetOf(workbook, "Settings");
    const before = settings.values({ top: 0, left: 0, bottom: 30, right: 1 });
    const written = await writeSettings({ minimumCoverage: 0.9, tie: "low" });
    const changed = settings.values({ top: 0, left: 0, bottom: 30, right: 1 });
    const rows = changed.flatMap((line, row) => (line[1] === before[row]?.[1] ? [] : [row]));
    expect(rows).toHaveLength(2);
    const [one = 0, other = 0] = rows;
    settings.setValue(one, 1, "mine");
    const { kept } = await restore(written?.token ?? "");
    expect(kept).toEqual([{ sheet: "Settings", address: `B${one + 1}`, kind: "cells" }]);
    expect(settings.value(one, 1)).toBe("mine");
    expect(settings.value(other, 1)).toBe(before[other]?.[1]);
  });

  test("a note on results that were written again stays, and the rest comes back", async () => {
    const { workbook } = await openScene({ customers: 5 });
    await scoreWorkbook(scoring({ mode: "values" }));
    const results = sheetOf(workbook, "Results");
    const before = results.values({ top: 0, left: 0, bottom: 8, right: 10 });
    const cuts = { attractiveness: 9, advantage: 2 };
    const { token } = await scoreWorkbook(scoring({ mode: "values", cuts }));
    results.setValue(5, 7, "call them");
    expect(await restore(token)).toEqual({
      kept: [{ sheet: "Results", address: "H6", kind: "cells" }],
    });
    const now = results.values({ top: 0, left: 0, bottom: 8, right: 10 });
    expect(now[5]?.[7]).toBe("call them");
    const others = (rows: readonly (readonly unknown[])[]) =>
      rows.map((line, r) => line.map((cell, c) => (r === 5 && c === 7 ? null : cell)));
    expect(others(now)).toEqual(others(before));
  });

  test("what is gone is passed over", async () => {
    const { workbook } = await openScene({ customers: 3 });
    await scoreWorkbook(scoring());
    const { token } = await scoreWorkbook(scoring({ mode: "values" }));
    workbook.removeSheet(sheetOf(workbook, "Matrix"));
    await expect(restore(token)).resolves.toEqual({ kept: [] });
    expect(sheetOf(workbook, "Results").formula(4, 12)).toContain("KAM.SCORE");
  });
});
