import { scoreWorkbook, writeSettings } from "../../src/excel";
import { chartDataLabel } from "../../src/workbench/excel/host/members/chart-label";
import { chartSeries } from "../../src/workbench/excel/host/members/chart-series";
import { HostError } from "../../src/workbench/excel/host/protocol/error";
import { customerSeries, namesShown, openScene, scoring, sheetOf } from "./support";

const matrix = async (customers: number, cells = {}) => {
  const session = await openScene({ customers, cells });
  const report = await scoreWorkbook(scoring());
  const [chart] = sheetOf(session.workbook, "Matrix").charts;
  return { ...session, report, chart: chart! };
};

test("a quadrant that nobody is in has its colour and shape for those to come", async () => {
  const { chart, report } = await matrix(1);
  expect(report.portfolio.counts.slice(0, 4).filter((count) => count === 0)).toHaveLength(3);
  expect(report.warnings).toEqual([]);
  expect(customerSeries(chart).map(({ markerStyle }) => markerStyle)).toEqual([
    "Circle",
    "Square",
    "Triangle",
    "Diamond",
  ]);
});

test("what Excel refused to colour is said, and coloured when it is scored again", async () => {
  const { workbook } = await openScene({ customers: 12, revenue: true });
  await scoreWorkbook(scoring());
  const [star] = sheetOf(workbook, "Matrix").charts[0]!.series;
  await writeSettings({ sizeColumn: null });
  Object.defineProperty(star, "markerBackgroundColor", {
    configurable: true,
    get: () => "",
    set: () => {
      throw new HostError("GeneralException");
    },
  });
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings.map(({ code }) => code)).toEqual(["KAM-CHART-PARTLY"]);
  Object.defineProperty(star, "markerBackgroundColor", { value: "", writable: true });
  const again = await scoreWorkbook(scoring());
  expect(again.warnings).toEqual([]);
  expect([star?.markerForegroundColor, star?.markerBackgroundColor]).toEqual([
    "#107C10",
    "#B7D8B7",
  ]);
});

test("one name that Excel refuses costs none of the others", async () => {
  const { workbook } = await openScene({ customers: 30 });
  const { report } = { report: await scoreWorkbook(scoring()) };
  const named = report.model?.labels ?? [];
  const [refused] = named;
  const chart = sheetOf(workbook, "Matrix").charts[0]!;
  const series = customerSeries(chart);
  for (const { labels } of series) labels.clear();
  const { labels } = series[refused?.series ?? 0]!;
  const set = labels.set.bind(labels);
  labels.set = (point, label) => {
    if (point === refused?.row) throw new HostError("InvalidArgument");
    return set(point, label);
  };
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings.map(({ code }) => code)).toEqual(["KAM-CHART-PARTLY"]);
  expect(namesShown(chart)).toHaveLength(named.length - 1);
});

test.each(["set", "get"] as const)(
  "where Excel refuses to move names or to say where they stand (%s), they stay, and all else is written",
  async (access) => {
    const { workbook: undisturbed } = await openScene({ customers: 60 });
    const { model } = await scoreWorkbook(scoring());
    expect(model?.labels.some(({ shift }) => shift.x !== 0 || shift.y !== 0)).toBe(true);
    const left = chartDataLabel.scalars?.Left;
    if (left === undefined) throw new Error("Names have no place");
    const refusal = jest.spyOn(left, access).mockImplementation(() => {
      throw new HostError("GeneralException");
    });
    const { workbook } = await openScene({ customers: 60 });
    const { warnings } = await scoreWorkbook(scoring());
    refusal.mockRestore();
    expect(warnings.map(({ code }) => code)).toEqual(["KAM-CHART-PARTLY"]);
    const data = (of: typeof workbook) => {
      const sheet = sheetOf(of, "Chart data");
      return sheet.values(sheet.usedArea()!);
    };
    expect(data(workbook)).toEqual(data(undisturbed));
    expect(workbook.customXml).toHaveLength(undisturbed.customXml.length);
    const again = await scoreWorkbook(scoring());
    expect(again.warnings).toEqual([]);
  },
);

test("names that are set anew look as the user has made the others, and titles keep their fonts", async () => {
  const { workbook } = await openScene({ customers: 24, revenue: true });
  await scoreWorkbook(scoring());
  const chart = sheetOf(workbook, "Matrix").charts[0]!;
  await Excel.run(async (context) => {
    const drawn = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    drawn.title.format.font.set({ size: 20, italic: true });
    drawn.axes.valueAxis.title.format.font.color = "#AA0000";
    drawn.set({ width: 900, height: 600, left: 40, top: 50 });
    for (let series = 0; series < 4; series++)
      drawn.series.getItemAt(series).dataLabels.format.font.set({ size: 12, bold: true });
    await context.sync();
  });
  const looks = () => structuredClone([...chart.looks!]);
  const place = () => [chart.left, chart.top, chart.width, chart.height];
  const [before, stood, named] = [looks(), place(), namesShown(chart)];
  const customers = sheetOf(workbook, "Customers");
  for (let row = 4; row < 14; row++)
    for (let column = 2; column < 12; column++) customers.setValue(row, column, 1 + (row % 9));
  await scoreWorkbook(scoring());
  expect(namesShown(chart)).not.toEqual(named);
  const after = Object.fromEntries(looks());
  expect(after).toMatchObject(Object.fromEntries(before));
  expect(place()).toEqual(stood);
  const fonts = before.filter(([part]) => part.startsWith("labels of")).map(([, { font }]) => font);
  expect(fonts.filter((font) => font?.size === 12 && font.bold === true)).toHaveLength(4);
});

test("titles that somebody has taken away stay away, and are not asked what they say", async () => {
  const { workbook } = await openScene({ customers: 12 });
  await scoreWorkbook(scoring());
  const chart = sheetOf(workbook, "Matrix").charts[0]!;
  await Excel.run(async (context) => {
    const drawn = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    drawn.title.visible = false;
    drawn.axes.valueAxis.title.visible = false;
    await context.sync();
  });
  const { warnings } = await scoreWorkbook(scoring({ cuts: { attractiveness: 6, advantage: 4 } }));
  expect(warnings).toEqual([]);
  expect([chart.titleVisible, chart.y.titleVisible, chart.x.titleVisible]).toEqual([
    false,
    false,
    true,
  ]);
  expect([chart.x.positionAt, chart.y.positionAt]).toEqual([4, 6]);
});

test("where Excel takes the link of a series' name for a text, the legend says the name and not the link", async () => {
  const names = chartSeries.scalars?.Name;
  if (names === undefined) throw new Error("Series have no names");
  const literal = jest.spyOn(names, "set").mockImplementation(({ series }, value) => {
    Object.assign(series, { name: String(value), nameFormula: "" });
  });
  const { chart } = await matrix(12);
  literal.mockRestore();
  const shown = customerSeries(chart).map(({ name }) => name.replace(/ \(\d+\)$/, ""));
  expect(shown).toEqual(["Star", "Cash cow", "Question mark", "Dog"]);
});
