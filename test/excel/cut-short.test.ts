import {
  finishCutShort,
  insertTemplate,
  inspectWorkbook,
  readPortfolio,
  scoreWorkbook,
  takeBackCutShort,
  writeCells,
  writeFactors,
  writeSettings,
} from "../../src/excel";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import type { Session } from "../../src/workbench/session";
import { openSession } from "../../src/workbench/session";
import { contentsOf, dieAt, now, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const cuts = { attractiveness: 6, advantage: 4 } as const;
const template = { template: "relative", language: "en-US", consent: "overwrite" } as const;
const nothing = () => Promise.resolve();

interface Job {
  readonly name: string;
  /** Of how many requests one is tried where not all are. */
  readonly step: number;
  readonly prepare: (session: Session) => Promise<unknown>;
  readonly run: () => Promise<unknown>;
}

const jobs: readonly Job[] = [
  { name: "a first score", step: 6, prepare: nothing, run: () => scoreWorkbook(scoring({ cuts })) },
  {
    name: "results in the place of somebody's own sheets",
    step: 6,
    prepare: ({ workbook }) => {
      for (const name of ["Results", "Matrix"]) workbook.addSheet(name).setValue(0, 0, name);
      return nothing();
    },
    run: () => scoreWorkbook(scoring({ consent: "overwrite" })),
  },
  {
    name: "a score again as values",
    step: 8,
    prepare: () => scoreWorkbook(scoring()),
    run: () => scoreWorkbook(scoring({ mode: "values", cuts })),
  },
  {
    name: "a score again as formulas",
    step: 8,
    prepare: () => scoreWorkbook(scoring({ mode: "values", cuts })),
    run: () => scoreWorkbook(scoring({ mode: "native" })),
  },
  {
    name: "a template over sheets",
    step: 1,
    prepare: nothing,
    run: () => insertTemplate(template),
  },
  { name: "settings", step: 1, prepare: nothing, run: () => writeSettings({ cuts }) },
  {
    name: "another set of factors",
    step: 1,
    prepare: nothing,
    run: async () => {
      const { factors } = await readPortfolio();
      return writeFactors({ ...factors, factors: factors.factors.slice(1) }, "overwrite");
    },
  },
];

/** Everything, of what the add-in remembers the kinds only: ids of sheets and times differ. */
function bookOf({ workbook }: Session): unknown {
  const { remembered, ...rest } = contentsOf(workbook) as Record<string, unknown>;
  return [rest, Object.keys(remembered as object)];
}

const idsOf = ({ workbook }: Session) => workbook.sheets.map(({ id, name }) => [id, name]);

const intents = ({ workbook }: Session) =>
  workbook.customXml.filter(({ xml }) => xml.includes("urn:kam-matrix:intent")).length;

async function prepared(job: Job): Promise<Session> {
  const session = await openScene({ customers: 3, table: smallTable(), revenue: true });
  await job.prepare(session);
  return session;
}

/** A job that died at a request, as the next start finds it; null where it had come to its end before. */
async function killed(job: Job, request: number, carriedOut: boolean): Promise<Session | null> {
  const session = await prepared(job);
  const died = dieAt(session, request, { carriedOut });
  const ended = await Promise.race([died.then(() => "died"), job.run().then(() => "done")]);
  return ended === "died" ? openSession(session.workbook) : null;
}

/** Every request takes minutes (`npm run test:faults`); else some of each job. */
const all = "everyFault" in globalThis;

describe.each(jobs)("$name that is cut short after any request", (job) => {
  const step = all ? 1 : job.step;

  test("is known at the next start, and taken back leaves the workbook as it was", async () => {
    const undisturbed = await prepared(job);
    const before = { ids: idsOf(undisturbed), book: bookOf(undisturbed) };
    let found = 0;
    for (let request = 0; ; request += step) {
      const session = await killed(job, request, true);
      if (session === null) break;
      const { cutShort } = await inspectWorkbook();
      expect({ request, known: cutShort !== null }).toEqual({
        request,
        known: intents(session) > 0,
      });
      if (cutShort === null) continue;
      found++;
      expect({ request, ...(await takeBackCutShort()) }).toEqual({ request, kept: [] });
      const back = { ids: idsOf(session), book: bookOf(session) };
      expect({ request, ...back }).toEqual({ request, ...before });
      expect(intents(session)).toBe(0);
    }
    expect(found).toBeGreaterThan(0);
  }, 120_000);

  test("is finished as if it had not been cut short", async () => {
    const undisturbed = await prepared(job);
    await job.run();
    const after = bookOf(undisturbed);
    for (let request = 0; ; request += step) {
      const session = await killed(job, request, true);
      if (session === null) break;
      if ((await inspectWorkbook()).cutShort === null) continue;
      const done = await finishCutShort("ask", now);
      expect({ request, warnings: done?.warnings }).toEqual({ request, warnings: [] });
      expect({ request, book: bookOf(session) }).toEqual({ request, book: after });
      expect(intents(session)).toBe(0);
    }
  }, 120_000);
});

const scored: Job = jobs[0] ?? { name: "", step: 1, prepare: nothing, run: nothing };

/** A first score that was cut short in the middle. */
async function halfScored(): Promise<Session> {
  const session = await killed(scored, 6, true);
  if (session === null) throw new Error("It came to its end before");
  return session;
}

describe("what was cut short", () => {
  test("is known, finished and taken back in a file too, where sheets have other ids", async () => {
    const undisturbed = await prepared(scored);
    const before = bookOf(undisturbed);
    await scored.run();
    const after = bookOf(undisturbed);
    const file = await writeWorkbook((await halfScored()).workbook);
    for (const finish of [true, false]) {
      const session = openSession((await readWorkbook(file)).workbook);
      expect((await inspectWorkbook()).cutShort?.sheets).toContain("Results");
      if (finish) await finishCutShort("ask", now);
      else expect(await takeBackCutShort()).toEqual({ kept: [] });
      expect(bookOf(session)).toEqual(finish ? after : before);
    }
  });

  test("is taken back first where the same sheets are written again: nobody is asked, and it is said", async () => {
    const undisturbed = await prepared(scored);
    await scored.run();
    const after = bookOf(undisturbed);
    const session = await halfScored();
    const { warnings, overwritten } = await scoreWorkbook(scoring({ cuts }));
    expect(warnings).toMatchObject([{ code: "KAM-CUT-SHORT", kept: [] }]);
    expect(overwritten).toEqual([]);
    expect(bookOf(session)).toEqual(after);
  });

  test("stays where something else is written", async () => {
    const session = await halfScored();
    const edit = { sheet: "Customers", row: 5, column: 1, value: 3 };
    await expect(writeCells("customers", [edit])).resolves.toMatchObject({ warnings: [] });
    expect(intents(session)).toBe(1);
    expect(await takeBackCutShort()).toEqual({ kept: [] });
    expect(sheetOf(session.workbook, "Customers").value(5, 1)).toBe(3);
  });

  test("is left, and named, where somebody has worked on it since", async () => {
    const session = await halfScored();
    const { workbook } = session;
    const results = sheetOf(workbook, "Results");
    results.setValue(30, 1, "call them");
    const settings = sheetOf(workbook, "Settings");
    const row = settings
      .values({ top: 0, left: 0, bottom: 60, right: 1 })
      .findIndex(([, value]) => value === cuts.attractiveness);
    settings.setValue(row, 1, 7.5);
    const { kept } = await takeBackCutShort();
    expect(kept).toEqual([
      { sheet: "Results", address: "", kind: "sheet" },
      { sheet: "Settings", address: `B${row + 1}`, kind: "cells" },
    ]);
    expect(results.value(30, 1)).toBe("call them");
    expect(settings.value(row, 1)).toBe(7.5);
    expect(intents(session)).toBe(0);
  });

  test("is a sheet with another formula in the place of the add-in's: that is somebody's", async () => {
    const { workbook } = await halfScored();
    const results = sheetOf(workbook, "Results");
    const used = results.usedArea() ?? { bottom: 0, right: 0 };
    const places = Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (_, column) => ({ row, column })),
    ).flat();
    const at = places.find(({ row, column }) => results.formula(row, column)?.includes("5"));
    if (at === undefined) throw new Error("No formula was written");
    const { row, column } = at;
    const other = (results.formula(row, column) ?? "").replace("5", "6");
    results.setFormula(row, column, other);
    expect((await takeBackCutShort()).kept).toContainEqual({
      sheet: "Results",
      address: "",
      kind: "sheet",
    });
    expect(results.formula(row, column)).toBe(other);
  });

  test("is not known where it is damaged, and its sheets are left and named", async () => {
    const session = await halfScored();
    const { customXml } = session.workbook;
    for (const part of customXml) {
      part.xml = part.xml.replace(/<body>.*<\/body>/s, "<body>{}</body>");
    }
    const names = session.workbook.sheets.map(({ name }) => name);
    const { kept } = await takeBackCutShort();
    expect(kept.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(["Settings", "Results", "Chart data"]),
    );
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(intents(session)).toBe(0);
  });
});

test("what somebody else is writing just now ends for them as it would have begun, if it is taken back", async () => {
  for (const skip of [5, 6, 7, 8, 9]) {
    const session = await prepared(scored);
    const before = bookOf(session);
    const answer = session.host.answer.bind(session.host);
    let left = skip;
    session.host.answer = async (request) => {
      const isRelease = JSON.stringify(request.body).includes("_RemoveReference");
      if (isRelease || left-- !== 0) return answer(request);
      await takeBackCutShort();
      return answer(request);
    };
    await expect(scored.run()).rejects.toMatchObject({ name: "KamError" });
    expect({ skip, book: bookOf(session) }).toEqual({ skip, book: before });
  }
});

test("where it is too much to be kept, its sheets are left and named, and then finished without a question", async () => {
  const job: Job = { ...scored, run: () => scoreWorkbook(scoring({ mode: "values", cuts })) };
  const prepareLong = () =>
    openScene({
      customers: 40,
      table: smallTable(),
      names: (i) => `${String(i)} ${"long ".repeat(6000)}`,
    });
  const undisturbed = await prepareLong();
  await job.run();
  const after = bookOf(undisturbed);
  for (const takeBack of [true, false]) {
    const session = await prepareLong();
    const died = dieAt(session, 6, { carriedOut: true });
    await Promise.race([died, job.run()]);
    const reopened = openSession(session.workbook);
    if (takeBack) {
      const { kept } = await takeBackCutShort();
      expect(kept.map(({ sheet }) => sheet)).toContain("Results");
      await job.run();
    } else await finishCutShort("ask", now);
    expect(bookOf(reopened)).toEqual(after);
  }
});
