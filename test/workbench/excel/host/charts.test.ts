import { failure, open, plain, type Script } from "./script";

/** A sheet "Chart data" with x and two y columns, headed, and a chart of it on a sheet of its own. */
async function withChart(script: Script): Promise<void> {
  await script.run(async (context) => {
    const data = context.workbook.worksheets.add("Chart data");
    data.getRange("A1:D4").values = [
      ["Customer", "Advantage", "Star", "Dog"],
      ["Ann", 7, 8, "#N/A"],
      ["Bob", 2, "#N/A", 3],
      ["Cy", 6, 9, "#N/A"],
    ];
    const sheet = context.workbook.worksheets.add("Matrix");
    const chart = sheet.charts.add("XYScatter", data.getRange("B1:D4"), "Columns");
    chart.name = "KAM Matrix";
    await context.sync();
  });
}

test("a scatter chart takes the first column as x and names its series by the headers", async () => {
  const script = open();
  await withChart(script);
  const series = script.workbook.sheet("Matrix")!.charts[0]!.series;
  expect(
    series.map(({ xFormula, yFormula, nameFormula }) => [xFormula, yFormula, nameFormula]),
  ).toEqual([
    ["='Chart data'!$B$2:$B$4", "='Chart data'!$C$2:$C$4", "='Chart data'!$C$1"],
    ["='Chart data'!$B$2:$B$4", "='Chart data'!$D$2:$D$4", "='Chart data'!$D$1"],
  ]);
  const names = await script.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    chart.series.load("items/name, count");
    await context.sync();
    return [chart.series.count, ...chart.series.items.map((item) => item.name)];
  });
  expect(plain(names)).toEqual([2, "Star", "Dog"]);
});

test("without headers the series are numbered", async () => {
  const { run } = open();
  const name = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B3"), "Columns");
    const series = chart.series.getItemAt(0).load("name");
    await context.sync();
    return series.name;
  });
  expect(name).toBe("Series1");
});

test("axes cross where they are told to: a value of the axis itself", async () => {
  const script = open();
  await withChart(script);
  await script.run(async (context) => {
    const { axes } = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    axes.categoryAxis.minimum = 1;
    axes.categoryAxis.maximum = 10;
    axes.categoryAxis.setPositionAt(5.5);
    axes.valueAxis.setPositionAt(6);
    axes.valueAxis.tickLabelPosition = "Low";
    axes.valueAxis.title.text = "Attractiveness";
    axes.valueAxis.majorGridlines.visible = false;
    axes.valueAxis.format.line.color = "#404040";
    axes.valueAxis.format.line.weight = 1.5;
    axes.categoryAxis.load("type, positionAt");
    await context.sync();
    expect([axes.categoryAxis.type, axes.categoryAxis.positionAt]).toEqual(["Category", 5.5]);
  });
  const { x, y, looks } = script.workbook.sheet("Matrix")!.charts[0]!;
  expect(looks?.get("y")).toEqual({ line: { visible: true, color: "#404040", weight: 1.5 } });
  expect(x).toMatchObject({ minimum: 1, maximum: 10, positionAt: 5.5 });
  expect(y).toMatchObject({
    positionAt: 6,
    tickLabelPosition: "Low",
    title: "Attractiveness",
    titleVisible: true,
    majorGridlines: false,
  });
});

test("a series is added, given data of another sheet, and formatted", async () => {
  const script = open();
  await withChart(script);
  await script.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Chart data");
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    const series = chart.series.add("Cash cow");
    series.setXAxisValues(data.getRange("B2:B4"));
    series.setValues(data.getRange("C2:C4"));
    series.markerStyle = "Diamond";
    series.markerSize = 8;
    series.markerBackgroundColor = "#1f77b4";
    await context.sync();
  });
  expect(script.workbook.sheet("Matrix")!.charts[0]!.series[2]).toMatchObject({
    name: "Cash cow",
    yFormula: "='Chart data'!$C$2:$C$4",
    markerStyle: "Diamond",
    markerSize: 8,
    markerBackgroundColor: "#1F77B4",
  });
});

test("a series without data cannot be formatted", async () => {
  const script = open();
  await withChart(script);
  const error = await failure(() =>
    script.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
      chart.series.add("Empty").markerStyle = "Circle";
      await context.sync();
    }),
  );
  expect(error.code).toBe("EmptyChartSeries");
});

test("a series got by add is gone after the sync, as it has no id to be found by", async () => {
  const script = open();
  await withChart(script);
  const error = await failure(() =>
    script.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
      const series = chart.series.add("Later");
      await context.sync();
      series.name = "Too late";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidObjectPath");
});

test("a label linked to a cell shows what the cell holds, also after the cell changes", async () => {
  const script = open();
  await withChart(script);
  const texts = await script.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Chart data");
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    const point = chart.series.getItemAt(0).points.getItemAt(0);
    point.hasDataLabel = true;
    point.dataLabel.formula = "='Chart data'!$A$2";
    point.dataLabel.position = "Top";
    point.dataLabel.load("text");
    await context.sync();
    const before = point.dataLabel.text;
    data.getRange("A2").values = [["Anna"]];
    const label = chart.series.getItemAt(0).points.getItemAt(0).dataLabel.load("text, position");
    await context.sync();
    return [before, label.text, label.position];
  });
  expect(texts).toEqual(["Ann", "Anna", "Top"]);
});

test("a label that does not show cannot be changed", async () => {
  const script = open();
  await withChart(script);
  const error = await failure(() =>
    script.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
      chart.series.getItemAt(0).points.getItemAt(0).dataLabel.text = "Ann";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test("a point beyond the series is InvalidArgument", async () => {
  const script = open();
  await withChart(script);
  const error = await failure(() =>
    script.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
      chart.series.getItemAt(0).points.getItemAt(3).hasDataLabel = true;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("ChartPointsCollection.getItemAt");
});

test("bubbles take y values and sizes by turns", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["x", "y", "size"],
      [1, 2, 30],
      [3, 4, 50],
    ];
    sheet.charts.add("Bubble", sheet.getRange("A1:C3"), "Columns");
    await context.sync();
  });
  expect(workbook.activeSheet.charts[0]!.series).toMatchObject([
    {
      xFormula: "=Sheet1!$A$2:$A$3",
      yFormula: "=Sheet1!$B$2:$B$3",
      sizeFormula: "=Sheet1!$C$2:$C$3",
    },
  ]);
});

test("a chart type the host does not draw is refused by name", async () => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("Pie", sheet.getRange("A1:B2"), "Columns");
      await context.sync();
    }),
  );
  expect(error.code).toBe("NotImplemented");
  expect(error.message).toContain("Pie");
});

test("a chart is placed over cells and found by name, or not found", async () => {
  const script = open();
  await withChart(script);
  const read = await script.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Matrix");
    const chart = charts.getItem("KAM Matrix");
    chart.setPosition("B2", "C5");
    const none = charts.getItemOrNullObject("Other");
    chart.load("left, top, width, height");
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height, none.isNullObject];
  });
  // Two columns of 48 points and four rows of 15, from the second column and row on.
  expect(read).toEqual([48, 15, 96, 60, true]);
});

test("titles, legend and bubbles are set and read back", async () => {
  const script = open();
  await withChart(script);
  const read = await script.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    chart.title.text = "Our portfolio";
    chart.title.format.font.size = 14;
    chart.legend.position = "Top";
    chart.chartType = "Bubble";
    chart.series.getItemAt(0).bubbleScale = 40;
    chart.series.getItemAt(0).format.fill.setSolidColor("#1F77B4");
    chart.title.load("text, visible, format/font/size");
    chart.legend.load("position, visible");
    chart.load("chartType");
    await context.sync();
    return [
      [chart.title.text, chart.title.visible, chart.title.format.font.size],
      [chart.legend.position, chart.legend.visible],
      chart.chartType,
    ];
  });
  expect(plain(read)).toEqual([["Our portfolio", true, 14], ["Top", true], "Bubble"]);
  const chart = script.workbook.sheet("Matrix")!.charts[0]!;
  expect([chart.bubbleScale, chart.series[0]!.fill]).toEqual([40, "#1F77B4"]);
});

test("new data rebuilds the series, and a chart is deleted", async () => {
  const script = open();
  await withChart(script);
  await script.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Chart data");
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    chart.setData(data.getRange("B1:C4"), "Columns");
    chart.series.getItemAt(0).delete();
    await context.sync();
  });
  expect(script.workbook.sheet("Matrix")!.charts[0]!.series).toEqual([]);
  await script.run(async (context) => {
    context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix").delete();
    await context.sync();
  });
  expect(script.workbook.sheet("Matrix")!.charts).toEqual([]);
});

test("a chart the model cannot read is found and deleted, but not changed", async () => {
  const script = open();
  await withChart(script);
  script.workbook.sheet("Matrix")!.charts[0]!.raw = new Uint8Array();
  const error = await failure(() =>
    script.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
      chart.load("name, left");
      await context.sync();
      chart.left = 5;
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});

test("the values of a series are read by dimension", async () => {
  const script = open();
  await withChart(script);
  const values = await script.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM Matrix");
    const ys = chart.series.getItemAt(0).getDimensionValues("YValues");
    await context.sync();
    return ys.value;
  });
  expect(plain(values)).toEqual([8, "#N/A", 9]);
});
