import { runModel } from "../../src/excel";
import { helpPage } from "../../src/plans/help/page";
import { layoutOf } from "../../src/plans/models/layout";
import { people } from "../../src/plans/models/people";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import { cellsUnder, offer, openCustomers, tableOf } from "../excel/accounts/support";
import { now, sheetOf } from "../excel/support";
import { ofRows, type Row } from "./of-rows";

const headers = ["Customer", "Person", "Participation", "Interest", "Stance"];

function found(
  more: readonly string[],
  rows: readonly Row[],
  ids: readonly string[],
  mode: WriteMode = "native",
) {
  return ofRows(people, { headers: [...headers, ...more], rows }, ids, { mode });
}

test.each(writeModes)("conflict has a fifth region in the middle, in %s mode", async (mode) => {
  // On a scale of 1 to 5 the middle is 2.5 to 3.5, ends included.
  const pairs = [
    [2.5, 3.5, "Compromising"],
    [3, 3, "Compromising"],
    [5, 5, "Collaborating"],
    [3.6, 3.6, "Collaborating"],
    [2, 4, "Competing"],
    [4, 2, "Accommodating"],
    [1, 1, "Avoiding"],
    [null, 1, ""],
  ] as const;
  const rows = pairs.map(([x, y], i): Row => ["Alder", `P${i}`, 1, 1, null, x, y]);
  const more = ["Cooperativeness", "Assertiveness"];
  const { cells } = await found(more, rows, ["conflict"], mode);
  expect(cells.flat()).toEqual(pairs.map(([, , expected]) => expected));
});

test.each(writeModes)(
  "who decides and opposes is counted for its own customer, in %s mode",
  async (mode) => {
    const rows = [
      ["Alder", "a", 5, 5, -2],
      ["Alder", "b", 4, 3, -1],
      ["Alder", "c", 5, 5, 1],
      ["Birch", "d", 2, 5, -2],
      ["Birch", "e", "much", 5, -2],
    ];
    const { problems, cells } = await found([], rows, ["role", "side", "opposed"], mode);
    expect(cells).toEqual([
      ["Decision maker", "Opponent", "2"],
      ["Decision maker", "Opponent", "2"],
      ["Decision maker", "Supporter", "2"],
      ["Rule setter", "Opponent", "0"],
      ["#VALUE!", "Opponent", "0"],
    ]);
    expect(problems.map(({ address }) => address)).toEqual(["C6"]);
  },
);

test("the style says how to approach: four corners of expressiveness and control", async () => {
  const rows = [
    ["Alder", "a", 1, 1, null, 4, 4],
    ["Alder", "b", 1, 1, null, 4, 1],
    ["Alder", "c", 1, 1, null, 1, 4],
    ["Alder", "d", 1, 1, null, 2, 2],
  ];
  const more = ["Expressiveness", "Emotional control"];
  const { cells } = await found(more, rows, ["style", "approach"]);
  expect(cells.map(([style]) => style)).toEqual([
    ...["Driver", "Expressive", "Analytical", "Amiable"],
  ]);
  expect(new Set(cells.map(([, approach]) => approach)).size).toBe(4);
});

test("the table has a row for each key account to begin with, and another for nobody", async () => {
  const workbook = openCustomers(
    ["Customer", "Key account"],
    [
      ["Alder", "yes"],
      ["Birch", ""],
    ],
  );
  expect(await offer("people")).toMatchObject({ lines: 1 });
  expect(cellsUnder(tableOf(workbook, "people"), "Customer")).toEqual(["Alder"]);
});

test.each(["live", "native", "values"] as const)(
  "the nine errors of judgement can be ticked off, and stay so (%s)",
  async (mode) => {
    const workbook = openCustomers(headers, [["Alder", "a", 5, 5, -2]]);
    const run = () => runModel({ model: people, mode, language: "en-US", now });
    await run();
    const { settings } = people;
    const checks = Object.keys(settings).filter((id) => settings[id]!.kind === "check");
    expect(checks).toHaveLength(9);
    const sheet = sheetOf(workbook, "People map");
    const rows = checks.map((id) => layoutOf(people).settingRow(id));
    ["yes", "否", true, 0, "perhaps"].forEach((answer, i) => {
      sheet.setValue(rows[i]!, 1, answer);
    });
    const { problems } = await run();
    expect(rows.slice(0, 6).map((row) => sheet.value(row, 1))).toEqual([
      ...["yes", "否", true, 0, "perhaps", null],
    ]);
    expect(rows.map((row) => sheet.value(row, 2) ?? "")).toEqual([
      "Yes",
      "No",
      "Yes",
      "No",
      "",
      "",
      "",
      "",
      "",
    ]);
    // Neither yes nor no.
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["model-setting", "perhaps"],
    ]);
  },
);

test("whose stance nobody has rated is drawn as that, not as somebody between the sides", () => {
  // Chen of the help's example has a role and no stance.
  expect(helpPage(people, "en-US").picture()).toContain("Stance not rated (1)");
});
