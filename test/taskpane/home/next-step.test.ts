import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { nextStep, type NextStep } from "../../../src/taskpane/home/next-step";
import type { WorkbookSummary } from "../../../src/taskpane/ports";
import { createFakePort, filledWorkbook, type FakeWorkbook } from "../fake-port";

const live = { sheet: "Results", mode: "live", scoredAt: null } as const;

const unrated = filledWorkbook(3);
for (const column of unrated.ratings.values()) column.fill(NaN);

const cases: readonly [string, FakeWorkbook, Partial<WorkbookSummary>, NextStep][] = [
  ["no customers: add some", filledWorkbook(0), {}, "customers"],
  ["customers without ratings: rate them", unrated, {}, "rate"],
  ["rated, never scored: score", filledWorkbook(), {}, "score"],
  ["scored, no chart: draw it", filledWorkbook(), { results: live }, "chart"],
  [
    "customers were added that the results do not hold: score again",
    { ...filledWorkbook(), added: 2 },
    { results: live, chart: { sheet: "M" } },
    "added",
  ],
  [
    "frozen results: score again",
    filledWorkbook(),
    { results: { ...live, mode: "values" } },
    "again",
  ],
  [
    "all there: look at the matrix",
    filledWorkbook(),
    { results: live, chart: { sheet: "M" } },
    "matrix",
  ],
];

test.each(cases)("%s", async (_, workbook, found, step) => {
  const port = createFakePort(workbook);
  const reading = await port.read();
  const summary = { ...(await port.inspect()), ...found };
  const scored = { reading, portfolio: scorePortfolio(reading.input) };
  expect(nextStep({ summary, scored })).toBe(step);
});
