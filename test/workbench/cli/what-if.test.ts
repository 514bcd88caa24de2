import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const sample = "samples/portfolio.xlsx";
const { folder } = ownFolder("what-if");

jest.setTimeout(120_000);

interface Scored {
  readonly counts: Readonly<Record<string, number>>;
  readonly customers: readonly { readonly name: string; readonly quadrant: string | null }[];
}

interface Compared {
  readonly today: Scored["counts"];
  readonly sets: readonly {
    readonly weights: string;
    readonly counts: Scored["counts"];
    readonly movers: readonly {
      readonly name: string;
      readonly from: string;
      readonly to: string;
    }[];
  }[];
}

/** The sample with a weight typed into its Factors table, or kept in a new column of it, as somebody does in Excel. */
async function withTyped(factor: string, weight: number, kept?: string): Promise<string> {
  const file = join(folder, "typed.xlsx");
  const bytes = readFileSync(sample);
  const { workbook } = await readWorkbook(bytes);
  const table = workbook.tables.find(({ name }) => name === "Factors")!;
  const { sheet, area } = table;
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, i) =>
    sheet.value(area.top, area.left + i),
  );
  const column = (header: string) => area.left + headers.indexOf(header);
  if (kept !== undefined) {
    table.area = { ...area, right: area.right + 1 };
    sheet.setValue(area.top, area.right + 1, kept);
  }
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (!String(sheet.value(row, column("Factor"))).startsWith(factor)) continue;
    sheet.setValue(row, kept === undefined ? column("Weight") : area.right + 1, weight);
  }
  writeFileSync(file, await writeWorkbook(workbook, bytes, file));
  return file;
}

function scored(file: string): Scored {
  const { status, stdout } = kam(
    "score",
    file,
    "--out",
    join(folder, "out.xlsx"),
    "--force",
    "--json",
  );
  expect(status).toBe(0);
  return JSON.parse(stdout) as Scored;
}

test("what would happen is what does happen once the weight is typed, and the file stays as it was", async () => {
  const before = readFileSync(sample);
  const today = scored(sample);
  const then = scored(await withTyped("Credit standing", 500));
  const place = ({ customers }: Scored) =>
    new Map(customers.map(({ name, quadrant }) => [name, quadrant ?? "notRated"]));
  const places = [place(today), place(then)] as const;
  const moved = [...places[0]].filter(([name, from]) => places[1].get(name) !== from);
  expect(moved.length).toBeGreaterThan(1);
  const { status, stdout } = kam(
    "what-if",
    sample,
    "--weights",
    "Credit standing=500",
    "--weights",
    "Credit standing=x1",
    "--json",
  );
  expect(status).toBe(0);
  const compared = JSON.parse(stdout) as Compared;
  expect(compared.today).toEqual(today.counts);
  expect(compared.sets.map(({ weights }) => weights)).toEqual([
    "Credit standing=500",
    "Credit standing=x1",
  ]);
  const [other, same] = compared.sets;
  expect(other!.counts).toEqual(then.counts);
  expect(new Map(other!.movers.map(({ name, from, to }) => [name, [from, to]]))).toEqual(
    new Map(moved.map(([name, from]) => [name, [from, places[1].get(name)]])),
  );
  expect(same).toMatchObject({ counts: today.counts, movers: [] });
  expect(readFileSync(sample).equals(before)).toBe(true);
});

test("a set that the Factors table keeps is compared without being asked for", async () => {
  const asked = kam("what-if", sample, "--weights", "Credit standing=500", "--json");
  const file = await withTyped("Credit standing", 500, "Weight (Safety first)");
  const { status, stdout } = kam("what-if", file, "--json");
  expect(status).toBe(0);
  const [set, ...more] = (JSON.parse(stdout) as Compared).sets;
  expect(more).toEqual([]);
  const [typed] = (JSON.parse(asked.stdout) as Compared).sets;
  expect(set).toEqual({ ...typed, weights: "Safety first" });
});

test("people read who would move, from where to where and because of what, in their language", () => {
  const { stdout } = kam("what-if", sample, "--weights", "资信=500", "--language", "zh-CN");
  expect(stdout).toMatch(/^ {2}当前 .* 7 .* 4 .* 5 .* 7 .* 1$/m);
  expect(stdout).toMatch(/^资信=500：7 个客户将换到其他象限。$/m);
  expect(stdout).toMatch(/^ {2}Emberline Coffee 余烬咖啡 .+Credit standing 客户资信状况 −/m);
  expect(stdout).toContain("没有写入任何内容。");
});

test.each([
  ["no weights at all", [], 2, 'what-if needs --weights "a=30,b=x2".'],
  ["what is no list of weights", ["--weights", "Brand"], 2, "--weights cannot be Brand."],
  [
    "a factor that is not there",
    ["--weights", "Loyalty=3"],
    3,
    "is called Loyalty. There are: Credit",
  ],
  [
    "a name that could be several",
    ["--weights", "Goodwill=3"],
    3,
    "Say which: Goodwill with customers",
  ],
])("%s is said", (_, argv, code, words) => {
  const { status, stderr, stdout } = kam("what-if", sample, ...argv);
  expect([status, stdout]).toEqual([code, ""]);
  expect(stderr).toContain(words);
});
