import { mergeForms, publishRound, readPortfolio, restore, splitRound } from "../../../src/excel";
import type { Workbook } from "../../../src/workbench/excel/model/types";
import { contentsOf, now, openScene, sheetOf, smallTable } from "../support";

const language = "en-US";
const raters = { names: ["Ann", "Bob: [North]"] };
const merging = { raters, method: "mean", files: [], language, now } as const;

/** Fills the ratings of a form in, every one the same. */
function fill(workbook: Workbook, name: string, rating: number): void {
  const sheet = sheetOf(workbook, name);
  const { bottom, right } = sheet.usedArea()!;
  for (let row = 8; row <= bottom; row++)
    for (let column = 1; column < right; column += 2) sheet.setValue(row, column, rating);
}

describe.each(["desktop", "web"] as const)("a round on sheets (%s)", (profile) => {
  test("gives each rater a form under a name that Excel takes, and is taken back", async () => {
    const { workbook } = await openScene({ customers: 5, profile, table: smallTable() });
    const before = contentsOf(workbook);
    const { forms, token } = await splitRound({ raters, due: "", language });
    expect(forms.map(({ sheet }) => sheet)).toEqual(["Round Ann", "Round Bob   North"]);
    await restore(token);
    expect(contentsOf(workbook)).toEqual(before);
  });

  test("a second round leaves the forms of the first as they are", async () => {
    const { workbook } = await openScene({ customers: 5, profile, table: smallTable() });
    await splitRound({ raters, due: "", language });
    fill(workbook, "Round Ann", 9);
    const { forms } = await splitRound({ raters, due: "", language });
    expect(forms[0]!.sheet).toBe("Round Ann 2");
    expect(sheetOf(workbook, "Round Ann").value(8, 1)).toBe(9);
  });

  test("is merged from its sheets, published into the ratings, and taken back", async () => {
    const { workbook } = await openScene({ customers: 5, profile, table: smallTable() });
    const { input } = await readPortfolio();
    await splitRound({ raters, due: "", language });
    const blank = await mergeForms({ ...merging, consent: "overwrite" });
    expect(blank.merged.status.map(({ status }) => status)).toEqual(["missing", "missing"]);
    fill(workbook, "Round Ann", 9);
    fill(workbook, "Round Bob   North", 4);
    const { merged } = await mergeForms({ ...merging, consent: "overwrite" });
    expect(merged.status.map(({ status }) => status)).toEqual(["returned", "returned"]);
    const before = contentsOf(workbook);
    const published = await publishRound();
    const after = (await readPortfolio()).input;
    for (const column of after.ratings) expect([...column]).toEqual([6.5, 6.5, 6.5, 6.5, 6.5]);
    const cells = input.ratings.length * input.names.length;
    expect(published?.changed).toBe(cells);
    expect(await publishRound()).toBeNull();
    await restore(published!.token);
    expect(contentsOf(workbook)).toEqual(before);
  });
});

test("a rating of nobody changes nothing when it is published", async () => {
  const { workbook } = await openScene({ customers: 5, table: smallTable() });
  const before = (await readPortfolio()).input.ratings;
  const rating = before[0]![0] === 9 ? 8 : 9;
  await splitRound({ raters, due: "", language });
  sheetOf(workbook, "Round Ann").setValue(8, 1, rating);
  await mergeForms(merging);
  await publishRound();
  const after = (await readPortfolio()).input.ratings;
  const changed = after.flatMap((column, factor) =>
    [...column].flatMap((found, customer) =>
      Object.is(found, before[factor]![customer]) ? [] : [[factor, customer, found]],
    ),
  );
  expect(changed).toEqual([[0, 0, rating]]);
});

test("a customer's form names nobody else and nothing of ours, and what is typed of raters is kept", async () => {
  const { workbook } = await openScene({ customers: 5, table: smallTable() });
  const { input } = await readPortfolio();
  const [first = ""] = input.names;
  const asking = { raters: { names: ["Ann", "Bob"], customers: [first] } };
  const { forms } = await splitRound({ ...asking, due: "", language });
  const sheet = forms.at(-1)!.sheet;
  const rows = gridOf(workbook, sheet);
  const told = rows.flat().map(String);
  for (const other of input.names.slice(1)) expect(told.join("\n")).not.toContain(other);
  const asked = input.factors.factors.filter(({ axis }) => axis === "advantage");
  const header = rows.find(([cell]) => cell === "Customer")!.filter((cell) => cell !== "");
  expect(header).toEqual(["Customer", ...asked.map(({ name }) => name)]);
  expect(rows.at(-1)).toEqual([first, ...asked.map(() => "")]);

  fill(workbook, "Round Ann", 9);
  fill(workbook, "Round Bob", 5);
  for (const i of asked.keys()) sheetOf(workbook, sheet).setValue(8, 1 + i, 4);
  const one = await mergeForms({ ...merging, ...asking, consent: "overwrite" });
  expect(one.merged.views).toMatchObject([{ customer: 0, ours: 7, theirs: 4 }]);
  const consensus = gridOf(workbook, "Consensus");
  const ann = consensus.findIndex(([rater, , , , role]) => rater === "Ann" && role === "Colleague");
  expect(ann).toBeGreaterThan(0);
  expect(consensus[1]![0]).toMatch(/^2 raters, by mean/);
  // Ann counts three times as much: (3 × 9 + 5) ∕ 4.
  sheetOf(workbook, "Consensus").setValue(ann, 5, 3);
  for (let again = 0; again < 2; again++) {
    const { merged } = await mergeForms({ ...merging, ...asking, consent: "overwrite" });
    expect([...merged.agreed[0]!]).toEqual([8, 8, 8, 8, 8]);
    expect(merged.status[0]).toMatchObject({ rater: "Ann", weight: 3 });
  }
});

/** What stands on a sheet, blank cells as "". */
function gridOf(workbook: Workbook, name: string) {
  const sheet = sheetOf(workbook, name);
  const { bottom, right } = sheet.usedArea()!;
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => sheet.value(row, column) ?? ""),
  );
}
