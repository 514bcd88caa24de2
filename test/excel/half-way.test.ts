import {
  insertTemplate,
  readPortfolio,
  restore,
  scoreWorkbook,
  type KamError,
} from "../../src/excel";
import type { Host } from "../../src/workbench/excel/host";
import { contentsOf, meanwhile, openScene, scoring, sheetOf, smallTable } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

/** How many requests a job makes when nothing goes wrong. */
async function requestsOf(host: Host, job: () => Promise<unknown>): Promise<number> {
  host.statistics.reset();
  await job();
  return host.statistics.requests;
}

describe.each(["live", "native", "values"] as const)("a failure half way (%s)", (mode) => {
  test("in any request leaves the workbook as it was, first time and again", async () => {
    const scene = { customers: 8, revenue: true, table: smallTable() };
    const { host } = await openScene(scene);
    const requests = await requestsOf(host, () => scoreWorkbook(scoring({ mode })));
    const again = await requestsOf(host, () =>
      scoreWorkbook(scoring({ mode, cuts: { attractiveness: 6, advantage: 4 } })),
    );
    for (const [total, times] of [
      [requests, 0],
      [again, 1],
    ] as const) {
      let failures = 0;
      for (let skip = 0; skip < total; skip++) {
        const session = await openScene(scene);
        if (times === 1) await scoreWorkbook(scoring({ mode }));
        const before = contentsOf(session.workbook);
        session.host.failNext("GeneralException", { skip });
        const outcome = await scoreWorkbook(
          scoring({ mode, cuts: { attractiveness: 6, advantage: 4 } }),
        ).catch((error: unknown) => error as KamError);
        if (outcome instanceof Error) {
          failures++;
          expect({ skip, contents: contentsOf(session.workbook) }).toEqual({
            skip,
            contents: before,
          });
        } else {
          // Only the looks of the chart may fail without the job failing; the chart itself is there.
          expect(outcome.warnings.length).toBeLessThanOrEqual(1);
          expect(sheetOf(session.workbook, "Matrix").charts).toHaveLength(1);
        }
      }
      // Reading (three requests), writing, and looking whether what was read still stands each fail as a whole; what is
      // drawn and what comes last is asked for again.
      expect(failures).toBeGreaterThanOrEqual(5);
    }
  }, 240_000);
});

test("a failure at any action of the large request leaves the workbook as it was", async () => {
  for (let action = 0; action < 60; action += 7) {
    const { host, workbook } = await openScene({ customers: 6 });
    const before = contentsOf(workbook);
    host.failNext("GeneralException", { skip: 3, action });
    await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ code: "KAM-INTERNAL" });
    expect(contentsOf(workbook)).toEqual(before);
  }
});

test("a template that fails half way leaves nothing behind", async () => {
  for (let skip = 0; skip < 3; skip++) {
    const { host, workbook } = await openScene({ customers: 2 });
    const before = contentsOf(workbook);
    host.failNext("AccessDenied", { skip, ...(skip === 2 ? { action: 40 } : {}) });
    await expect(
      insertTemplate({ template: "relative", language: "zh-TW", consent: "overwrite" }),
    ).rejects.toMatchObject({ code: "KAM-PROTECTED" });
    expect(contentsOf(workbook)).toEqual(before);
  }
});

test("blank sheets that are used for a template are blank again when it fails", async () => {
  const { host, workbook } = await openScene({ customers: 1 });
  for (const { name } of [...workbook.sheets].slice(1))
    workbook.removeSheet(sheetOf(workbook, name));
  const customers = workbook.addSheet("Customers");
  const before = contentsOf(workbook);
  for (const action of [40, 70, 100, 130]) {
    host.failNext("GeneralException", { skip: 3, action });
    await expect(insertTemplate({ template: "standard", language: "en-US" })).rejects.toThrow();
    expect(contentsOf(workbook)).toEqual(before);
    expect(customers.validations).toEqual([]);
  }
});

test("results that cannot spill are taken back, with the reason", async () => {
  const { workbook } = await openScene({ customers: 5 });
  await scoreWorkbook(scoring());
  const results = sheetOf(workbook, "Results");
  // Somebody merges cells among the results: Excel spills nothing over merged cells.
  results.merges.push({ top: 5, left: 1, bottom: 6, right: 1 });
  workbook.calculateAll();
  const before = contentsOf(workbook);
  await expect(scoreWorkbook(scoring())).rejects.toMatchObject({ code: "KAM-SPILL" });
  expect(contentsOf(workbook)).toEqual(before);
});

test("where putting back fails too, it says so and can be tried again", async () => {
  const { host, workbook } = await openScene({ customers: 4 });
  const before = contentsOf(workbook);
  host.failNext("GeneralException", { skip: 3, action: 30 });
  const answer = host.answer.bind(host);
  let down = false;
  jest.spyOn(host, "answer").mockImplementation(async (request) => {
    if (down) return { statusCode: 503, headers: {}, body: "" };
    const reply = await answer(request);
    down = reply.body.includes("GeneralException");
    return reply;
  });
  const error = await scoreWorkbook(scoring()).catch((failure: unknown) => failure);
  expect(error).toMatchObject({ code: "KAM-HALF-WRITTEN" });
  expect(contentsOf(workbook)).not.toEqual(before);
  down = false;
  jest.restoreAllMocks();
  await restore((error as { token: string }).token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("where not even the beginning of writing is answered, it says that nobody knows, and Restore sees to it", async () => {
  for (const carriedOut of [true, false]) {
    const { host, workbook } = await openScene({ customers: 4 });
    const before = contentsOf(workbook);
    const answer = host.answer.bind(host);
    let down = false;
    jest.spyOn(host, "answer").mockImplementation(async (request) => {
      const begins = JSON.stringify(request.body).includes("<head>");
      if (!down && !begins) return answer(request);
      if (!down && carriedOut) await answer(request);
      down = true;
      return { statusCode: 503, headers: {}, body: "" };
    });
    const error = await scoreWorkbook(scoring()).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: "KAM-NO-ANSWER" });
    jest.restoreAllMocks();
    await restore((error as { token: string }).token);
    expect(contentsOf(workbook)).toEqual(before);
    expect(workbook.customXml.filter(({ xml }) => xml.includes("intent"))).toEqual([]);
  }
});

test("a sheet that is protected just before it is written on is told as such: nothing was written", async () => {
  let refusals = 0;
  for (let skip = 2; skip < 6; skip++) {
    const session = await openScene({ customers: 3, language: "en-US" });
    const settings = sheetOf(session.workbook, "Settings");
    const before = contentsOf(session.workbook);
    meanwhile(session, skip, () => {
      settings.protected = true;
    });
    const failure = await scoreWorkbook(
      scoring({ mode: "native", cuts: { attractiveness: 6, advantage: 4 } }),
    ).catch((error: unknown) => error);
    if (!(failure instanceof Error)) continue;
    refusals++;
    expect(failure).toMatchObject({ code: "KAM-PROTECTED" });
    expect(contentsOf(session.workbook)).toEqual(before);
  }
  expect(refusals).toBeGreaterThan(1);
});

describe("cancelling", () => {
  test("between any two steps leaves the workbook as it was", async () => {
    let steps = 0;
    await openScene({ customers: 5, table: smallTable() });
    await scoreWorkbook(scoring({ mode: "native" }), {
      onProgress: () => {
        steps++;
      },
    });
    expect(steps).toBeGreaterThan(8);
    for (let stop = 1; stop < steps; stop++) {
      const { workbook } = await openScene({ customers: 5, table: smallTable() });
      const before = contentsOf(workbook);
      const controller = new AbortController();
      let count = 0;
      const job = scoreWorkbook(scoring({ mode: "native" }), {
        signal: controller.signal,
        onProgress: () => {
          count++;
          if (count === stop) controller.abort();
        },
      });
      await expect(job).rejects.toMatchObject({ code: "KAM-CANCELLED" });
      expect({ stop, contents: contentsOf(workbook) }).toEqual({ stop, contents: before });
    }
  }, 240_000);
});

describe("cancelling while Excel waits for the user to finish editing a cell", () => {
  test("ends at once, and nothing is written when they have finished", async () => {
    const { host, workbook } = await openScene({ customers: 5, table: smallTable() });
    const before = contentsOf(workbook);
    const controller = new AbortController();
    host.cellEditMode = true;
    const job = scoreWorkbook(scoring(), { signal: controller.signal });
    controller.abort();
    await expect(job).rejects.toMatchObject({ code: "KAM-CANCELLED" });
    host.cellEditMode = false;
    await readPortfolio();
    expect(contentsOf(workbook)).toEqual(before);
  });
});

test("what is put back after a cancel is counted too", async () => {
  await openScene({ customers: 5, table: smallTable() });
  const controller = new AbortController();
  const steps: string[] = [];
  const job = scoreWorkbook(scoring(), {
    signal: controller.signal,
    onProgress: ({ step }) => {
      steps.push(step);
      if (step === "write") controller.abort();
    },
  });
  await expect(job).rejects.toMatchObject({ code: "KAM-CANCELLED" });
  expect(steps.at(-1)).toBe("restore");
});

describe("restore", () => {
  test.each(["live", "native", "values"] as const)(
    "takes back a first scoring (%s)",
    async (mode) => {
      const { workbook } = await openScene({ customers: 6 });
      const before = contentsOf(workbook);
      const { token } = await scoreWorkbook(scoring({ mode }));
      await restore(token);
      expect(contentsOf(workbook)).toEqual(before);
    },
  );

  test.each([
    ["live", "values"],
    ["native", "live"],
    ["values", "native"],
  ] as const)("takes back a second scoring: %s, then %s", async (one, other) => {
    const { workbook } = await openScene({ customers: 6, names: (i) => `=N${i}` });
    await scoreWorkbook(scoring({ mode: one }));
    const before = contentsOf(workbook);
    const { token } = await scoreWorkbook(
      scoring({ mode: other, cuts: { attractiveness: "median", advantage: 7 } }),
    );
    expect(contentsOf(workbook)).not.toEqual(before);
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("is good once, and until the next write", async () => {
    await openScene({ customers: 3 });
    const { token } = await scoreWorkbook(scoring());
    const second = await scoreWorkbook(scoring());
    await expect(restore(token)).rejects.toMatchObject({ code: "KAM-RESTORE-GONE" });
    await restore(second.token);
    await expect(restore(second.token)).rejects.toMatchObject({ code: "KAM-RESTORE-GONE" });
  });
});
