import { restore, writeCard } from "../../src/excel";
import { pulls } from "../../src/engine/scoring/pulls";
import { languages } from "../../src/i18n/language";
import { inLines } from "../../src/plans/card/in-lines";
import { textWidth } from "../../src/plans/chart/text-width";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { factor, tableOf } from "../engine/helpers";
import { contentsOf, now, openScene, sheetOf } from "./support";

/** The worked example: 50, 30 and 20 on one axis, 40, 30, 20 and 10 on the other. */
const weights = { attractiveness: [50, 30, 20], advantage: [40, 30, 20, 10] } as const;

const table = tableOf(
  (["attractiveness", "advantage"] as const).flatMap((axis) =>
    weights[axis].map((weight, i) =>
      factor({
        ...{ name: `${axis === "attractiveness" ? "Pull" : "Edge"} ${i + 1}`, axis, weight },
        group: "",
      }),
    ),
  ),
);

const rated = [
  [8, 6, 2, 4, 5, 6, 9],
  // Nearest in another quadrant: better on Edge 1 alone.
  [8, 6, 2, 6, 5, 6, 9],
  [1, 1, 1, 1, 1, 1, 1],
];

async function open(): Promise<Workbook> {
  const names = (i: number) => ["Alder", "Birch", "Cedar"][i] ?? "";
  return (await openScene({ ratings: rated, table, names })).workbook;
}

const find = (name: string) => (names: readonly string[]) => names.indexOf(name);

const write = (name: string) => writeCard({ find: find(name), language: "en-US", now });

const lines = (workbook: Workbook) =>
  Array.from({ length: 40 }, (_, row) =>
    [0, 1, 2, 3].map((column) => sheetOf(workbook, "Customer card").value(row, column)),
  );

test("the card says where the worked customer stands, what holds it there, and what would move it", async () => {
  const workbook = await open();
  await write("Alder");
  const shown = lines(workbook);
  const line = (first: string) => shown.find(([cell]) => cell === first)?.slice(1);
  expect(shown[0]?.[0]).toBe("Alder");
  expect(shown[1]?.[0]).toMatch(/^Question mark \(/);
  const close = (values: unknown, expected: readonly number[]) => {
    (values as number[]).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i]!, 9);
    });
  };
  close(line("Customer attractiveness"), [6.2, 5.5, 0.7]);
  close(line("Business advantage"), [5.2, 5.5, -0.3]);
  // Half of 8 − 5.5, a fifth of 2 − 5.5, two fifths of 4 − 5.5, a tenth of 9 − 5.5: the strongest four.
  const start = shown.findIndex(([cell]) => cell === "What holds it there most") + 1;
  const held = shown.slice(start, start + 4);
  expect(held.map(([name]) => name)).toEqual(["Pull 1", "Pull 3", "Edge 1", "Edge 4"]);
  close(held.map((cells) => cells[3]), [1.25, -0.7, -0.6, 0.35]); // prettier-ignore
  const all = shown.map(([cell]) => cell).join(" ");
  expect(all).toContain("11.7 points of 100 from Pull 1 to Pull 3 would bring it to the border");
  expect(all).toContain("6 points of 100 from Edge 1 to Edge 4 would bring it to the border");
  expect(all).toContain("Would become Star if Edge 1 were rated 5 instead of 4.");
});

test("the nearest customer across the line is named, with what parts the two", async () => {
  const workbook = await open();
  await write("Alder");
  const shown = lines(workbook);
  const row = shown.findIndex(([cell]) => String(cell).startsWith("Nearest across the line"));
  expect(shown[row]?.slice(0, 3)).toEqual([
    "Nearest across the line: Birch, Star",
    "Here",
    "There",
  ]);
  expect(shown[row + 1]?.slice(0, 3)).toEqual(["Edge 1", 4, 6]);
  expect(shown[row + 2]?.[0]).toBeNull();
});

test("it fits on half a page of A4, upright, in every language", async () => {
  for (const language of languages) {
    const workbook = await open();
    const report = await writeCard({ find: find("Alder"), language, now });
    const { sheet } = report!;
    const { page } = sheetOf(workbook, sheet);
    expect(page.orientation).toBe("Portrait");
    // Fifteen points a line; the page is 842 high.
    expect(report!.lines.length * 15).toBeLessThan(842 / 2);
  }
});

test("nobody of a name that is not there; another card takes the place of the first, and is taken back", async () => {
  const workbook = await open();
  expect(await write("Nobody")).toBeNull();
  await write("Alder");
  const before = contentsOf(workbook);
  const { token } = (await write("Cedar"))!;
  expect(lines(workbook)[0]?.[0]).toBe("Cedar");
  expect(lines(workbook).map(([cell]) => cell)).toContain("Dog whatever the weights.");
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("pulls of an axis sum to the distance from the cut, with what is not rated left out", () => {
  // 50 and 20 count: (50 × 8 + 20 × 2) ∕ 70 − 5.5.
  const found = pulls(table, "attractiveness", [8, NaN, 2, 4, 5, 6, 9], "exclude", 5.5);
  expect(found.map(({ factor }) => factor)).toEqual(["Pull 1", "Pull 3"]);
  expect(found.reduce((sum, { pull }) => sum + pull, 0)).toBeCloseTo(440 / 70 - 5.5, 9);
});

test("a long sentence breaks between words, or anywhere in Chinese, and loses nothing", () => {
  const english =
    "Would become Star if Purchase volume were rated 9 instead of 4 by everybody here.";
  const chinese = "如果“采购量”的评分由 4 改为 9，就会变成“明星”（高吸引力、高优势）。";
  for (const text of [english, chinese]) {
    const broken = inLines(text, 11, 150);
    expect(broken.length).toBeGreaterThan(1);
    for (const line of broken) expect(textWidth(line, 11)).toBeLessThanOrEqual(150);
    expect(broken.join(" ").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
  }
});

test("no Chinese line begins with what closes, or ends with what opens, however wide it is", () => {
  const text =
    "从合作意愿、采购规模…向“相互地位（关系）”移动 50.9 分（共 100 分）权重，就会到达「分界」。";
  for (let room = 60; room < 200; room += 2)
    for (const line of inLines(text, 11, room)) {
      expect(line).not.toMatch(/^[、。，…）”」]/u);
      expect(line).not.toMatch(/[（“「]$/u);
    }
});
