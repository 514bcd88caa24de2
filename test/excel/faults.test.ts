import { restore, scoreWorkbook, type KamError } from "../../src/excel";
import type { HttpRequest, HttpResponse } from "../../src/workbench/excel/host/client";
import { refusal } from "../../src/workbench/excel/host/faults";
import type { Session } from "../../src/workbench/session";
import { jobs, type Job } from "./jobs";
import { sheetJobs } from "./sheet-jobs";
import { contentsOf, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

type CarryOut = () => Promise<HttpResponse>;

/** How a request is answered in place of as it should. */
type Fault = (carryOut: CarryOut) => Promise<HttpResponse>;

const answer = (statusCode: number, body: string): HttpResponse => ({
  statusCode,
  headers: {},
  body,
});

const refused =
  (code: string): Fault =>
  () =>
    Promise.resolve(answer(200, JSON.stringify(refusal(code))));

const faults: Readonly<Record<string, Fault>> = {
  AccessDenied: refused("AccessDenied"),
  "a cell being edited": refused("InvalidOperationInCellEditMode"),
  ItemNotFound: refused("ItemNotFound"),
  "a request too long": refused("RequestPayloadSizeLimitExceeded"),
  "an answer too long": refused("ResponsePayloadSizeLimitExceeded"),
  GeneralException: refused("GeneralException"),
  InvalidSession: refused("InvalidSession"),
  "a busy service": refused("ServiceNotAvailable"),
  "a connection lost before it": () => Promise.resolve(answer(503, "")),
  "a connection lost after it": async (carryOut) => {
    await carryOut();
    return answer(503, "");
  },
  throttling: () => Promise.resolve(answer(429, "")),
  garbage: () => Promise.resolve(answer(200, "<html>")),
  "garbage after it": async (carryOut) => {
    await carryOut();
    return answer(200, "{");
  },
  "a send that is refused": () => Promise.reject(new Error("Failed to fetch")),
};

/** Every fault at every request takes minutes (`npm run test:faults`); else each request meets one, by turns. */
const all = "everyFault" in globalThis;

/** Has something happen to one request; says whether it came to that. */
function atRequest(
  { host }: Session,
  skip: number,
  happen: (carryOut: CarryOut) => Promise<HttpResponse>,
): () => boolean {
  const carry = host.answer.bind(host);
  let left = skip;
  host.answer = (request: HttpRequest) => {
    // What releases objects says nothing of the job.
    const isRelease = JSON.stringify(request.body).includes("_RemoveReference");
    if (isRelease || left-- !== 0) return carry(request);
    return happen(() => carry(request));
  };
  return () => left < 0;
}

/** Sheets by their ids and all that stands on them; what the add-in remembers is compared by its kinds. */
function workbookOf({ workbook }: Session): unknown {
  const { sheets, tables, active, remembered } = contentsOf(workbook) as Record<string, unknown>;
  return {
    ids: workbook.sheets.map(({ id, name }) => [id, name]),
    sheets,
    tables,
    active,
    remembered: Object.keys(remembered as object),
    intents: workbook.customXml.filter(({ xml }) => xml.includes("urn:kam-matrix:intent")).length,
  };
}

const prepared = async (job: Job): Promise<Session> => {
  const session = await openScene({ customers: 2, table: smallTable() });
  await job.prepare(session);
  return session;
};

/** What a job came to: its failure, if it failed. */
const endOf = (job: Job, signal?: AbortSignal): Promise<unknown> =>
  job.run(signal === undefined ? {} : { signal }).then(
    () => null,
    (error: unknown) => error,
  );

describe.each([...jobs, ...sheetJobs])("$name", (job) => {
  const cancel = "a cancel";
  const names = [...Object.keys(faults), ...(job.canBeCancelled ? [cancel] : [])];

  test("is done or leaves everything as it was, whatever happens at whichever request", async () => {
    const undisturbed = await prepared(job);
    expect(await endOf(job)).toBeNull();
    const done = JSON.stringify(contentsOf(undisturbed.workbook)).length;
    let [runs, failures] = [0, 0];
    for (let skip = 0, met = true; met; skip++) {
      for (const fault of all ? names : [names[(skip * 3) % names.length] ?? ""]) {
        const session = await prepared(job);
        const before = workbookOf(session);
        const controller = new AbortController();
        const happened = atRequest(session, skip, (carryOut) => {
          if (fault !== cancel) return (faults[fault] ?? carryOut)(carryOut);
          controller.abort();
          return carryOut();
        });
        const failure = await endOf(job, controller.signal);
        met = happened();
        if (!met) break;
        runs++;
        const at = { skip, fault };
        if (failure === null) continue;
        failures++;
        expect({ ...at, failure }).toMatchObject({ failure: { name: "KamError" } });
        expect({ ...at, code: (failure as KamError).code }).not.toMatchObject({
          code: "KAM-UNKNOWN",
        });
        expect({ ...at, ...(workbookOf(session) as object) }).toEqual({
          ...at,
          ...(before as object),
        });
        // What failed once is done when it is asked for again.
        expect({ ...at, again: await endOf(job) }).toEqual({ ...at, again: null });
        const length = JSON.stringify(contentsOf(session.workbook)).length;
        expect({ ...at, near: Math.abs(length - done) < 200 }).toEqual({ ...at, near: true });
      }
    }
    if (all) tell(`${job.name}: ${runs} faults, ${failures} failed and left everything as it was`);
    expect(failures).toBeGreaterThan(2);
  }, 3_600_000);
});

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

test("a restore that is refused anywhere is finished by asking again", async () => {
  for (let skip = 0; skip < 8; skip++) {
    const session = await openScene({ customers: 2, table: smallTable() });
    await scoreWorkbook(scoring());
    const before = workbookOf(session);
    const cuts = { attractiveness: 6, advantage: 4 } as const;
    const { token } = await scoreWorkbook(scoring({ mode: "values", cuts }));
    session.host.failNext("AccessDenied", { skip });
    await restore(token).catch(() => restore(token));
    expect({ skip, workbook: workbookOf(session) }).toEqual({ skip, workbook: before });
  }
}, 600_000);

interface Coauthor {
  readonly change: (session: Session) => void;
  /** Names of the sheets that they delete themselves. */
  readonly deletes?: readonly string[];
  /** A cell of theirs that has to stand somewhere afterwards. */
  readonly leaves?: string;
}

const note = "a coauthor's own";

const coauthors: Readonly<Record<string, Coauthor>> = {
  "turns the factors into a range": {
    change: ({ workbook }) => {
      const table = workbook.table("Factors");
      if (table !== undefined) workbook.removeTable(table);
    },
  },
  "renames a sheet": {
    change: ({ workbook }) => {
      workbook.renameSheet(sheetOf(workbook, "Read me"), "Read me first");
    },
  },
  "adds a sheet of a name that is to be given": {
    change: ({ workbook }) => {
      for (const name of ["Factors (2)", "Results", "Matrix"]) {
        if (workbook.sheet(name) === undefined) workbook.addSheet(name).setValue(0, 0, note);
      }
    },
    leaves: note,
  },
  "deletes the results": deletes("Results"),
  "deletes the matrix": deletes("Matrix"),
  "deletes the customers": deletes("Customers"),
  "writes a note on the results below two new rows": {
    change: ({ workbook }) => {
      const results = workbook.sheet("Results");
      results?.insertRows(0, 2);
      results?.setValue(0, 0, note);
    },
    leaves: note,
  },
  "inserts a row among the factors": {
    change: ({ workbook }) => {
      sheetOf(workbook, "Factors").insertRows(0, 1);
    },
  },
  "inserts a customer": {
    change: ({ workbook }) => {
      const table = workbook.table("Customers");
      if (table === undefined) return;
      const { sheet, area } = table;
      sheet.insertRows(area.top + 2, 1);
      sheet.setValue(area.top + 2, area.left, note);
    },
    leaves: note,
  },
};

function deletes(name: string): Coauthor {
  return {
    change: ({ workbook }) => {
      const sheet = workbook.sheet(name);
      if (sheet !== undefined) workbook.removeSheet(sheet);
    },
    deletes: [name],
  };
}

/** Whether a text stands in any cell. */
function holds({ workbook }: Session, text: string): boolean {
  return workbook.sheets.some((sheet) => {
    const used = sheet.usedArea();
    return used !== undefined && sheet.values(used).some((line) => line.includes(text));
  });
}

let token = "";

/** What has been written can be brought back. */
const restores: readonly Job[] = [
  { name: "first score", before: () => Promise.resolve() },
  { name: "second score", before: () => scoreWorkbook(scoring()) },
].map(({ name, before }) => ({
  name: `restoring a ${name}`,
  prepare: async () => {
    await before();
    ({ token } = await scoreWorkbook(scoring({ mode: "values" })));
  },
  run: () => restore(token),
  canBeCancelled: false,
}));

/** Sheets that a score has made go when it is taken back. */
const made = ["Results", "Chart data", "Matrix"];

describe.each([...jobs, ...restores])("$name beside a coauthor", (job) => {
  test("deletes no sheet that stood there, loses nothing of theirs, and says what it could not do", async () => {
    const names = Object.keys(coauthors);
    let [runs, failures] = [0, 0];
    for (let skip = 2, met = true as boolean; met; skip += all ? 1 : 2) {
      for (const name of all ? names : [names[(skip * 2) % names.length] ?? ""]) {
        const coauthor = coauthors[name];
        if (coauthor === undefined) continue;
        const session = await prepared(job);
        const { workbook } = session;
        let stood: { id: string; name: string }[] = [];
        let came = true as boolean;
        const happened = atRequest(session, skip, (carryOut) => {
          stood = workbook.sheets.map((sheet) => ({ id: sheet.id, name: sheet.name }));
          const seen = holds(session, note);
          coauthor.change(session);
          came = seen || holds(session, note);
          return carryOut();
        });
        const before = workbook.sheets.map(({ id }) => id);
        const failure = await endOf(job);
        met = happened();
        if (!met) break;
        runs++;
        if (failure !== null) failures++;
        const at = { skip, coauthor: name };
        if (failure !== null) {
          expect({ ...at, failure }).toMatchObject({
            failure: { code: expect.stringMatching(/^KAM-(?!UNKNOWN|HALF)/) as string },
          });
        }
        const ids = new Set(workbook.sheets.map(({ id }) => id));
        const gone = stood
          .filter((sheet) => before.includes(sheet.id) && !ids.has(sheet.id))
          .filter((sheet) => coauthor.deletes?.includes(sheet.name) !== true)
          .filter((sheet) => !(restores.includes(job) && made.includes(sheet.name)));
        expect({ ...at, gone }).toEqual({ ...at, gone: [] });
        if (coauthor.leaves !== undefined && came) {
          expect({ ...at, kept: holds(session, coauthor.leaves) }).toEqual({ ...at, kept: true });
        }
      }
    }
    if (all)
      tell(`${job.name} beside a coauthor: ${runs} changes, ${failures} refused or taken back`);
    expect(runs).toBeGreaterThan(1);
  }, 3_600_000);
});
