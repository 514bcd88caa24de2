import {
  keepSnapshot,
  listSnapshots,
  readMovement,
  restore,
  scoreWorkbook,
} from "../../../src/excel";
import { contentsOf, openScene, scoring, sheetOf, smallTable } from "../support";

const keep = { language: "en-US", day: "2026-01-31" } as const;

describe.each(["desktop", "web"] as const)("a snapshot (%s)", (profile) => {
  test("is kept on a sheet of its own, and taken back", async () => {
    const { workbook } = await openScene({ customers: 12, profile, revenue: true });
    const before = contentsOf(workbook);
    const report = await keepSnapshot({ ...keep, label: "Year end", who: "M. Weber" });
    expect(report).toMatchObject({ key: "2026-01-31", customers: 12, withRatings: 12 });
    expect(await listSnapshots()).toEqual([
      { key: "2026-01-31", forecast: false, label: "Year end", who: "M. Weber" },
    ]);
    await restore(report.token);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("is never kept twice for one day unasked, and never over another one", async () => {
    const { workbook } = await openScene({ customers: 12, profile, table: smallTable() });
    await keepSnapshot(keep);
    const first = contentsOf(workbook);
    await expect(keepSnapshot(keep)).rejects.toMatchObject({ code: "KAM-SNAPSHOT-THERE" });
    expect(contentsOf(workbook)).toEqual(first);
    await keepSnapshot({ ...keep, another: true });
    await keepSnapshot({ ...keep, day: "2025-12-31" });
    expect((await listSnapshots()).map(({ key }) => key)).toEqual([
      "2026-01-31 (2)",
      "2026-01-31",
      "2025-12-31",
    ]);
    const sheet = sheetOf(workbook, "Snapshots");
    const kept = first as { sheets: { name: string; cells: [number, number, unknown][] }[] };
    const cells = kept.sheets.find(({ name }) => name === "Snapshots")!.cells;
    for (const [row, column, value] of cells) expect(sheet.value(row, column)).toBe(value);
  });

  test("read again is what stood then, whatever has been typed since", async () => {
    const { workbook } = await openScene({ customers: 30, profile, revenue: true });
    const { portfolio, names } = await scoreWorkbook(scoring({ mode: "values" }));
    await keepSnapshot(keep);
    const customers = sheetOf(workbook, "Customers");
    const used = customers.usedArea()!;
    for (let row = used.bottom - 9; row <= used.bottom; row++)
      for (let column = 8; column <= used.right; column++) customers.setValue(row, column, 1);
    const { from, to, comparison } = await readMovement({ from: "2026-01-31", to: null });
    const then = from.snapshot.customers;
    expect(then.map(({ name }) => name)).toEqual(names);
    expect(then.map(({ cell }) => cell)).toEqual([...portfolio.cell]);
    expect(then.map(({ scores }) => scores.attractiveness)).toEqual([
      ...portfolio.attractiveness.score,
    ]);
    const moved = then.filter(({ cell }, i) => cell !== to.snapshot.customers[i]!.cell);
    expect(moved.length).toBeGreaterThan(0);
    expect(comparison.movers.map(({ name }) => name).sort()).toEqual(
      moved.map(({ name }) => name).sort(),
    );
  });
});

test("is read whatever language wrote it, and by its mark where its sheet was renamed", async () => {
  const { workbook } = await openScene({ customers: 5, language: "zh-CN" });
  await keepSnapshot({ ...keep, language: "zh-CN" });
  workbook.renameSheet(sheetOf(workbook, "快照"), "Archiv");
  await keepSnapshot({ ...keep, day: "2026-06-30", language: "en-US" });
  expect((await listSnapshots()).map(({ key }) => key)).toEqual(["2026-06-30", "2026-01-31"]);
  const { comparison } = await readMovement({ from: "2026-01-31", to: "2026-06-30" });
  expect(comparison.stayed).toHaveLength(5);
  expect(workbook.sheet("Snapshots")).toBeUndefined();
});

test("holds names, labels and headers that look like formulas as the texts that they are", async () => {
  const { workbook } = await openScene({ customers: 3, names: (i) => `=1+${i}` });
  await keepSnapshot({ ...keep, label: "=HYPERLINK(1)", who: "+1" });
  const sheet = sheetOf(workbook, "Snapshots");
  const { top, bottom, left, right } = sheet.usedArea()!;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      expect(sheet.formula(row, column)).toBeUndefined();
  expect(await listSnapshots()).toMatchObject([{ label: "=HYPERLINK(1)", who: "+1" }]);
});

test("a forecast counts as it is typed: by ratings, and by a quadrant where no rating stands", async () => {
  const { workbook } = await openScene({ customers: 6, table: smallTable() });
  await keepSnapshot({ ...keep, day: "2027-12-31", forecast: true });
  const sheet = sheetOf(workbook, "Snapshots");
  const { bottom, right } = sheet.usedArea()!;
  for (let column = 7; column <= right; column++) {
    sheet.setValue(bottom, column, 10);
    sheet.setValue(bottom - 1, column, null);
  }
  sheet.setValue(bottom - 1, 5, "Question mark");
  const { to } = await readMovement({ from: null, to: "2027-12-31" });
  expect(to.forecast).toBe(true);
  expect(to.snapshot.customers.slice(-2).map(({ cell }) => cell)).toEqual([2, 0]);
});

test("what the user has on a sheet of that name stays, and is asked for", async () => {
  const { workbook } = await openScene({ customers: 3 });
  workbook.addSheet("Snapshots").setValue(0, 0, "Mine");
  await expect(keepSnapshot(keep)).rejects.toMatchObject({ code: "KAM-CONSENT" });
  await keepSnapshot({ ...keep, consent: "overwrite" });
  const kept = workbook.sheets.filter((sheet) => sheet.value(0, 0) === "Mine");
  expect(kept).toHaveLength(1);
});
