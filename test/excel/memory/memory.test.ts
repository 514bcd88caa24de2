import { insertTemplate, inspectWorkbook, restore, scoreWorkbook } from "../../../src/excel";
import { saveMapping } from "../save-mapping";
import type { Mapping } from "../../../src/plans/source/types";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import type { Workbook } from "../../../src/workbench/excel/model/types";
import { openSession } from "../../../src/workbench/session";
import { contentsOf, openScene, rememberedIn, scoring, sheetOf, smallTable } from "../support";
import { addPart, part, partsIn, record } from "./support";
import { withoutPauses } from "../../setup/without-pauses";

withoutPauses();

const small = { customers: 4, table: smallTable() };

async function reopened(workbook: Workbook): Promise<Workbook> {
  const { workbook: again } = await readWorkbook(await writeWorkbook(workbook));
  openSession(again);
  return again;
}

async function scored(): Promise<Workbook> {
  const { workbook } = await openScene(small);
  await scoreWorkbook(scoring());
  return workbook;
}

const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

test("what is remembered is one part of the workbook, in a file too, and no setting", async () => {
  const workbook = await scored();
  expect(partsIn(workbook)).toHaveLength(1);
  expect(workbook.settings.size).toBe(0);
  const again = await reopened(workbook);
  expect(rememberedIn(again)).toEqual(rememberedIn(workbook));
  expect(partsIn(again)).toHaveLength(1);
  await scoreWorkbook(scoring());
  expect(names(again)).toEqual(names(workbook));
  expect(partsIn(again)).toHaveLength(1);
});

test("each thing is a record of its own: sheets, chart and last run", async () => {
  const workbook = await scored();
  expect(Object.keys(rememberedIn(workbook))).toEqual([
    "chart KAM Matrix",
    "lastScored",
    "sheet chartData",
    "sheet customers",
    "sheet factors",
    "sheet matrix",
    "sheet readMe",
    "sheet results",
    "sheet settings",
  ]);
});

/** What the first version wrote into `workbook.settings`, made from the records of today. */
function versionOne(workbook: Workbook): Record<string, unknown> {
  const kept = rememberedIn(workbook);
  const of = (kind: string) =>
    Object.entries(kept)
      .filter(([name]) => name.split(" ")[0] === kind)
      .map(([, value]) => value);
  return {
    schemaVersion: 1,
    sheets: of("sheet"),
    mapping: kept.mapping ?? null,
    lastScored: kept.lastScored ?? null,
    chart: of("chart")[0] ?? null,
  };
}

test.each(["settings", "the command line's part"])(
  "what the first version remembered in %s is read, moved over and no longer kept there",
  async (where) => {
    const workbook = await scored();
    const old = versionOne(workbook);
    const summary = await inspectWorkbook();
    workbook.customXml.length = 0;
    if (where === "settings") workbook.settings.set("kam-matrix", old);
    else
      await addPart(
        `<settings xmlns="urn:kam-matrix:document-settings">${JSON.stringify({ "kam-matrix": old }).replaceAll("&", "&amp;")}</settings>`,
      );
    expect(await inspectWorkbook()).toEqual(summary);
    const before = names(workbook);
    await scoreWorkbook(scoring());
    expect(names(workbook)).toEqual(before);
    expect(workbook.settings.size).toBe(0);
    expect(workbook.customXml).toHaveLength(1);
    expect(partsIn(workbook)).toHaveLength(1);
  },
);

test("settings that no version is known to have written are left alone", async () => {
  const workbook = await scored();
  const foreign = { schemaVersion: 9, sheets: "elsewhere" };
  workbook.settings.set("kam-matrix", foreign);
  await scoreWorkbook(scoring());
  expect(workbook.settings.get("kam-matrix")).toBe(foreign);
});

test("two panes that write at once lose nothing, and the next write makes one part of it", async () => {
  const workbook = await scored();
  const mapping: Mapping = {
    source: { sheet: "Customers", address: "A4:E8", table: "Customers" },
    factorSource: null,
    name: 0,
    size: null,
    factors: { [smallTable().factors[0]!.name]: 1 },
  };
  const before = partsIn(workbook)[0]!;
  await saveMapping(mapping, null, "en-US", "ask");
  const [theirs] = partsIn(workbook);
  // As a coauthor sees it who read before that and wrote after it: both parts come together.
  workbook.customXml.length = 0;
  await addPart(before);
  await scoreWorkbook(scoring({ cuts: { attractiveness: 6, advantage: 4 } }));
  await addPart(theirs!);
  expect(partsIn(workbook)).toHaveLength(2);
  expect(rememberedIn(workbook).mapping).toMatchObject({ source: { table: "Customers" } });
  const { results } = await inspectWorkbook();
  expect(results?.sheet).toBe("Results");
  await scoreWorkbook(scoring({ mode: "values" }));
  expect(partsIn(workbook)).toHaveLength(1);
  expect(rememberedIn(workbook)).toMatchObject({
    mapping: { source: { table: "Customers" } },
    lastScored: { mode: "values" },
  });
});

test("jobs that run into each other both stay remembered", async () => {
  const { workbook } = await openScene(small);
  const mapping = {
    source: { sheet: "Customers", address: "A4:E8", table: "Customers" },
    name: 0,
    size: null,
    factors: {},
  };
  await Promise.all([
    insertTemplate({ template: "relative", language: "zh-CN", consent: "overwrite" }),
    saveMapping(mapping, null, "en-US", "ask"),
  ]);
  const kept = rememberedIn(workbook);
  expect(kept["sheet factors"]).toMatchObject({ name: "因素" });
  expect(Object.keys(kept)).toEqual(expect.arrayContaining(["mapping", "sheet customers"]));
});

describe("what a later version or a damaged file left", () => {
  const later = [
    record("sheet", "pareto", 7, { role: "pareto", name: "Pareto", id: "x" }),
    record("chart", "KAM Pareto", 7, { type: "Sunburst" }),
    record("forecast", "2027", 7, { any: ["thing"] }),
    "<record>{damaged</record>",
    record("lastScored", "", 9, "yesterday"),
  ];

  test("survives every write, record by record, and takes nothing with it", async () => {
    const workbook = await scored();
    const before = names(workbook);
    await addPart(part(...later));
    await scoreWorkbook(scoring());
    await restore((await scoreWorkbook(scoring({ mode: "native" }))).token);
    const [kept, ...others] = partsIn(workbook);
    expect(others).toEqual([]);
    for (const text of later.slice(0, 4)) expect(kept).toContain(text);
    expect(names(workbook)).toEqual(before);
    // The one that this version has written itself is the newest.
    expect((await inspectWorkbook()).results?.mode).toBe("live");
  });

  test.each([
    ["a text", "<memory xmlns='urn:kam-matrix:memory'>{not json</memory>"],
    ["another structure", "<memory xmlns='urn:kam-matrix:memory' version='3'><book/></memory>"],
    ["no memory at all", "<other xmlns='urn:kam-matrix:memory'/>"],
  ])("a part that is %s stays as it is, beside the add-in's own", async (_what, xml) => {
    const { workbook } = await openScene(small);
    await addPart(xml);
    await scoreWorkbook(scoring());
    const before = names(workbook);
    await scoreWorkbook(scoring());
    expect(names(workbook)).toEqual(before);
    expect(partsIn(workbook)).toHaveLength(2);
    expect(partsIn(workbook)).toContain(xml);
  });

  test.each(["blocks", "fills", "reserved", "title", "id"])(
    "a sheet of the add-in's whose %s cannot be read is still its own: no second one is made",
    async (field) => {
      const workbook = await scored();
      const kept = rememberedIn(workbook)["sheet results"] as object;
      await addPart(part(record("sheet", "results", 99, { ...kept, [field]: 7 })));
      const before = names(workbook);
      await scoreWorkbook(scoring({ consent: "overwrite" }));
      expect(names(workbook)).toEqual(before);
    },
  );

  test("areas that no sheet has are not asked for", async () => {
    const workbook = await scored();
    const kept = rememberedIn(workbook)["sheet results"] as { blocks: object[] };
    const beyond = [
      { top: 0, left: 0, bottom: 2 ** 21, right: 1 },
      { top: 5, left: 0, bottom: 4, right: 0 },
      null,
    ];
    const blocks = [...kept.blocks, ...beyond];
    await addPart(part(record("sheet", "results", 99, { ...kept, blocks })));
    await scoreWorkbook(scoring());
    expect(sheetOf(workbook, "Results").usedArea()).toBeDefined();
  });

  test.each([
    ["{}", {}],
    ["[]", []],
    ["without series", { series: null }],
    ["without labels", { labels: undefined }],
    ["of another kind", { type: "Sunburst" }],
    ["with labels of another shape", { labels: [{ at: 3 }] }],
  ])(
    "a remembered chart that is %s counts as none: scoring goes on, and Restore leaves the chart",
    async (_what, change) => {
      const workbook = await scored();
      const chart = rememberedIn(workbook)["chart KAM Matrix"] as object;
      const whole = Object.keys(change).length > 0 && !Array.isArray(change);
      const value = whole ? { ...chart, ...change } : change;
      await addPart(part(record("chart", "KAM Matrix", 99, value)));
      const { token, warnings } = await scoreWorkbook(
        scoring({ cuts: { attractiveness: 6, advantage: 4 } }),
      );
      expect(warnings).toEqual([]);
      expect(sheetOf(workbook, "Matrix").charts[0]).toMatchObject({
        x: { positionAt: 4 },
        y: { positionAt: 6 },
      });
      await restore(token);
      expect(sheetOf(workbook, "Matrix").charts).toHaveLength(1);
    },
  );
});

test("more records of a later version than a part may hold stay in a part of theirs, and scoring goes on", async () => {
  const workbook = await scored();
  const many = Array.from({ length: 8000 }, (_, i) => record("forecast", `year ${i}`, 7, i));
  await addPart(part(...many));
  const theirs = partsIn(workbook).at(-1)!;
  const { token } = await scoreWorkbook(scoring({ mode: "native" }));
  expect((await inspectWorkbook()).results?.mode).toBe("native");
  expect(partsIn(workbook)).toHaveLength(2);
  await restore(token);
  expect((await inspectWorkbook()).results?.mode).toBe("live");
  await scoreWorkbook(scoring({ mode: "values" }));
  expect((await inspectWorkbook()).results?.mode).toBe("values");
  expect(partsIn(workbook)).toHaveLength(2);
  expect(partsIn(workbook)).toContain(theirs);
});

test.each([
  ["adopted", ""],
  ["sheet", "results"],
])("a record of %s %s that goes down without end is passed over", async (kind, key) => {
  const workbook = await scored();
  const before = names(workbook);
  const value = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const text = `{"kind":"${kind}","key":"${key}","revision":99,"value":${value}}`;
  await addPart(part(`<record>${text}</record>`));
  await scoreWorkbook(scoring());
  expect(names(workbook)).toEqual(before);
  expect(partsIn(workbook).join("")).toContain(text);
});

test("a write that is taken back is forgotten, and what somebody else remembered since is not", async () => {
  const { workbook } = await openScene(small);
  const before = rememberedIn(workbook);
  const { token } = await scoreWorkbook(scoring());
  await addPart(part(record("mapping", "", 50, null), record("forecast", "", 50, 1)));
  await restore(token);
  expect(rememberedIn(workbook)).toEqual({ ...before, forecast: 1 });
});

test("a workbook that remembered nothing is left with nothing when a write is taken back", async () => {
  const { workbook } = openSession();
  const before = contentsOf(workbook);
  const { token } = await insertTemplate({ template: "standard", language: "en-US" });
  expect(workbook.customXml).toHaveLength(1);
  await restore(token);
  expect(workbook.customXml).toEqual([]);
  expect(contentsOf(workbook)).toEqual(before);
});
