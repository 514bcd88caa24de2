import { failure, open, plain, type Script } from "./script";

type Job = (chart: Excel.Chart, context: Excel.RequestContext) => void;

/** Three customers, of whom the second has no y in the first series; the second series has nobody. */
async function withChart(type: "XYScatter" | "Bubble" = "XYScatter"): Promise<Script> {
  const script = open();
  await script.run(async (context) => {
    const data = context.workbook.worksheets.add("Chart data");
    data.getRange("A1:D4").values = [
      ["Customer", "Advantage", "Star", "Dog"],
      ["Ann", 7, 8, "#N/A"],
      ["Bob", 2, "#N/A", "#N/A"],
      ["Cy", "nothing", 9, "#N/A"],
    ];
    const sheet = context.workbook.worksheets.add("Matrix");
    const chart = sheet.charts.add("XYScatter", data.getRange("B1:D4"), "Columns");
    chart.name = "KAM Matrix";
    await context.sync();
    if (type === "Bubble") chart.chartType = type;
    await context.sync();
  });
  return script;
}

async function code({ run }: Script, job: Job): Promise<string> {
  const error = await failure(() =>
    run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Matrix");
      job(charts.getItem("KAM Matrix"), context);
      await context.sync();
    }),
  );
  return error.code;
}

const point = (chart: Excel.Chart, series: number, index: number) =>
  chart.series.getItemAt(series).points.getItemAt(index);

test("a series whose cells hold only errors and texts has nothing to draw, and is not formatted", async () => {
  const script = await withChart();
  const dog = await code(script, (chart) => {
    chart.series.getItemAt(1).markerStyle = "Diamond";
  });
  expect(dog).toBe("EmptyChartSeries");
});

test.each([
  ["whose y is #N/A", 1],
  ["whose x is a text", 2],
])("a point %s takes no label", async (_, index) => {
  const script = await withChart();
  const refused = await code(script, (chart) => {
    point(chart, 0, index).hasDataLabel = true;
  });
  expect(refused).toBe("InvalidArgument");
});

test("a point that is plotted takes a label, and all go when the series is to have none", async () => {
  const script = await withChart();
  await script.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    point(chart, 0, 0).hasDataLabel = true;
    chart.series.getItemAt(0).hasDataLabels = false;
    await context.sync();
  });
  expect([...script.workbook.sheet("Matrix")!.charts[0]!.series[0]!.labels]).toEqual([]);
});

const refusals: readonly (readonly [string, "XYScatter" | "Bubble", string, Job])[] = [
  [
    "sizes of points that are no bubbles",
    "XYScatter",
    "InvalidOperation",
    (chart, context) => {
      const sizes = context.workbook.worksheets.getItem("Chart data").getRange("B2:B4");
      chart.series.getItemAt(0).setBubbleSizes(sizes);
    },
  ],
  [
    "bubbles larger than three times the usual",
    "Bubble",
    "InvalidArgument",
    (chart) => {
      chart.series.getItemAt(0).bubbleScale = 301;
    },
  ],
  [
    "an axis that ends where it begins",
    "XYScatter",
    "InvalidArgument",
    (chart) => {
      chart.axes.valueAxis.maximum = 5;
      chart.axes.valueAxis.minimum = 5;
    },
  ],
  [
    "steps that go nowhere",
    "XYScatter",
    "InvalidArgument",
    (chart) => {
      chart.axes.valueAxis.majorUnit = 0;
    },
  ],
  [
    "the text of an axis title that is not there",
    "XYScatter",
    "InvalidOperation",
    (chart) => {
      chart.axes.valueAxis.title.load("text");
    },
  ],
  [
    "a name that links to nothing",
    "XYScatter",
    "InvalidArgument",
    (chart) => {
      chart.series.getItemAt(0).name = "=Nowhere!A1";
    },
  ],
  [
    "the name of another chart on the sheet",
    "XYScatter",
    "InvalidArgument",
    (_, context) => {
      const sheet = context.workbook.worksheets.getItem("Matrix");
      const range = context.workbook.worksheets.getItem("Chart data").getRange("B1:C4");
      sheet.charts.add("XYScatter", range, "Columns").name = "kam matrix";
    },
  ],
  [
    "a chart without a name",
    "XYScatter",
    "InvalidArgument",
    (_, context) => {
      context.workbook.worksheets.getItem("Matrix").charts.getItemOrNullObject("").load("name");
    },
  ],
  [
    "bars among points",
    "XYScatter",
    "NotImplemented",
    (chart) => {
      chart.series.getItemAt(0).chartType = "BarClustered";
    },
  ],
  [
    "numbers at the ends of an axis of categories",
    "XYScatter",
    "InvalidOperation",
    (chart) => {
      chart.chartType = "ColumnClustered";
      chart.axes.categoryAxis.minimum = 1;
    },
  ],
  [
    "a secondary axis that no series is on",
    "XYScatter",
    "ItemNotFound",
    (chart) => {
      chart.chartType = "ColumnClustered";
      chart.axes.getItem("Value", "Secondary").minimum = 0;
    },
  ],
  [
    "markers on columns",
    "XYScatter",
    "InvalidOperation",
    (chart) => {
      chart.chartType = "ColumnClustered";
      chart.series.getItemAt(0).markerStyle = "Circle";
    },
  ],
];

test.each(refusals)("refuses %s", async (_, type, expected, job) => {
  expect(await code(await withChart(type), job)).toBe(expected);
});

test("of a combined chart no one kind is told, and its series tell theirs", async () => {
  const { run } = await withChart();
  const types = await run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    chart.chartType = "ColumnClustered";
    chart.series.getItemAt(0).chartType = "Line";
    chart.load("chartType");
    chart.series.load("items/chartType");
    await context.sync();
    return [chart.chartType, ...chart.series.items.map((series) => series.chartType)];
  });
  expect(plain(types)).toEqual(["Invalid", "Line", "ColumnClustered"]);
});

test("a logarithmic axis has no 0, whichever is asked for first, and categories have no scale", async () => {
  const script = await withChart();
  const refusals = [
    await code(script, ({ axes: { valueAxis } }) => {
      valueAxis.minimum = 0;
      valueAxis.scaleType = "Logarithmic";
    }),
    await code(script, ({ axes: { valueAxis } }) => {
      valueAxis.minimum = 0.1;
      valueAxis.scaleType = "Logarithmic";
      valueAxis.minimum = -1;
    }),
  ];
  expect(refusals).toEqual(["InvalidArgument", "InvalidArgument"]);
  await script.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    chart.axes.valueAxis.minimum = 0.1;
    chart.axes.valueAxis.scaleType = "Logarithmic";
    chart.axes.valueAxis.load("scaleType");
    chart.axes.categoryAxis.load("scaleType");
    await context.sync();
    expect(chart.axes.valueAxis.scaleType).toBe("Logarithmic");
    expect(chart.axes.categoryAxis.scaleType).toBe("Linear");
    chart.chartType = "ColumnClustered";
    await context.sync();
  });
  const categories = await code(script, ({ axes: { categoryAxis } }) => {
    categoryAxis.scaleType = "Logarithmic";
  });
  expect(categories).toBe("InvalidOperation");
});
