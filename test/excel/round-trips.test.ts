import { readPortfolio, scoreWorkbook, type KamError } from "../../src/excel";
import type { WriteMode } from "../../src/plans/settings/types";
import type { Statistics } from "../../src/workbench/excel/host";
import { contentsOf, openScene, scoring, smallTable, tableNamed } from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

/** What Excel on the web takes and gives at most, in bytes. */
const limit = 5 * 1024 * 1024;

function figures({ requests, largestRequest, largestResponse }: Statistics) {
  return { requests, largestRequest, largestResponse };
}

/** Functions answer at once: looks at what is not there yet come besides. */
async function measure(customers: number, mode: WriteMode) {
  const answers = "at once";
  const { host } = await openScene({ customers, profile: "web", revenue: true, answers });
  await scoreWorkbook(scoring({ mode }));
  const first = figures(host.statistics);
  host.statistics.reset();
  await scoreWorkbook(scoring({ mode }));
  return { first, again: figures(host.statistics) };
}

// In native mode the requests do not depend on the number of customers: formulas are filled down from the first row.
test.each([
  ["live", 5000],
  ["values", 5000],
  ["native", 200],
] as const)(
  "the main job takes the same round trips at 50 and more customers (%s, %i)",
  async (mode, many) => {
    const small = await measure(50, mode);
    const large = await measure(many, mode);
    // Reading 3, writing 1 with a look, drawing 1 (the series' data and all looks), asking where Excel has put the names
    // 1, looking whether what was read still stands 1, and at last moving names, setting up pages, writing the chart's
    // own data and remembering 1; sheets that stand, as that of settings, are looked at before.
    expect(small.first.requests).toBe(mode === "live" ? 8 : 10);
    expect(large.first.requests).toBe(small.first.requests);
    // Names that are no longer drawn, or moved, are asked for besides where there are any.
    expect(large.again.requests).toBeLessThanOrEqual(small.again.requests + 3);
    for (const { largestRequest, largestResponse } of [large.first, large.again]) {
      expect(largestRequest).toBeLessThan(limit);
      expect(largestResponse).toBeLessThan(limit);
    }
  },
  120_000,
);

test("reading takes three round trips, and one more per chunk of 200,000 cells", async () => {
  const { host, workbook } = await openScene({ customers: 10, profile: "web" });
  await readPortfolio();
  expect(host.statistics.requests).toBe(3);
  const table = tableNamed(workbook, "Customers");
  const rows = 12_000;
  const columns = table.area.right - table.area.left + 1;
  const names = Array.from({ length: rows }, (_, i) => [`N${i}`]);
  table.sheet.setValues(table.area.top + 1, 0, names);
  workbook.resizeTable(table, { ...table.area, bottom: table.area.top + rows });
  host.statistics.reset();
  const { input } = await readPortfolio();
  expect(input.names).toHaveLength(rows);
  expect(host.statistics.requests).toBe(2 + Math.ceil((rows * columns) / 200_000));
  expect(host.statistics.largestResponse).toBeLessThan(limit);
});

test("names too long for one answer are read in smaller parts", async () => {
  const long = "客".repeat(800);
  const { host } = await openScene({
    customers: 3000,
    profile: "web",
    names: (i) => `${i}${long}`,
  });
  const { input } = await readPortfolio();
  expect(input.names[2999]).toBe(`2999${long}`);
  expect(host.statistics.requests).toBeGreaterThan(4);
});

test("whichever answer is too long when it is scored again, it is asked for in parts, or named as that", async () => {
  const codes: unknown[] = [];
  for (let skip = 3; skip < 8; skip++) {
    const { host } = await openScene({ customers: 2, table: smallTable() });
    await scoreWorkbook(scoring());
    host.failNext("ResponsePayloadSizeLimitExceeded", { skip });
    codes.push(
      await scoreWorkbook(scoring({ mode: "values" })).then(
        () => "done",
        (error: unknown) => (error as KamError).code,
      ),
    );
  }
  expect(codes.filter((code) => code !== "done" && code !== "KAM-PAYLOAD")).toEqual([]);
  expect(codes).toContain("done");
});

test("long names are written in requests that Excel on the web takes", async () => {
  const long = "客".repeat(800);
  const { host, workbook } = await openScene({
    customers: 3000,
    profile: "web",
    names: (i) => `${i}${long}`,
  });
  await scoreWorkbook(scoring({ mode: "values", chart: false }));
  expect(host.statistics.largestRequest).toBeLessThan(limit);
  expect(workbook.sheet("Results")?.value(4 + 2999, 0)).toBe(`2999${long}`);
});

/** 2,000 customers with such a text for each of four ratings: what is handed to functions, at three bytes a letter. */
const handedOver = (letters: number) => {
  const long = "x".repeat(letters);
  const ratings = Array.from({ length: 2000 }, () => [long, long, long, long]);
  return openScene({ ratings, profile: "web", table: smallTable() });
};

test("live results that Excel on the web would never show are refused before anything is written", async () => {
  // 8,000 × (3 × 218 + 3) bytes are more than the 5 × 1024 × 1024 that functions take.
  const { workbook } = await handedOver(218);
  const before = contentsOf(workbook);
  await expect(scoreWorkbook(scoring({ chart: false }))).rejects.toMatchObject({
    code: "KAM-LIVE-SIZE",
    place: { sheet: "Customers" },
  });
  expect(contentsOf(workbook)).toEqual(before);
});

test("live results that just reach their functions are written", async () => {
  // 8,000 × (3 × 217 + 3) bytes are less.
  const { workbook } = await handedOver(217);
  await scoreWorkbook(scoring({ chart: false }));
  expect(workbook.sheet("Results")?.formula(4, 0)).toMatch(/^=/);
});
