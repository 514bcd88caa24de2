import { outcome, type Script } from "../script";
import { drawn, setting } from "./drawing";

/** Charts: how they are added, found, placed, entitled and scaled. */
export const charts: readonly Script[] = [
  {
    name: "a chart stands where it was put, and is found by its name and among the others",
    needs: "1.7",
    ask: async (stage) => {
      const chart = await drawn(stage);
      chart.left = 100;
      chart.top = 50;
      chart.width = 400;
      chart.height = 300;
      const { charts } = stage.sheet;
      const found = charts.getItemOrNullObject("Drawn");
      const none = charts.getItemOrNullObject("There is no such chart");
      found.load("id,name,chartType,left,top,width,height");
      none.load("name");
      charts.load("items/id");
      await stage.context.sync();
      const near = [found.left - 100, found.top - 50, found.width - 400, found.height - 300];
      return [
        [found.name, found.chartType, found.id === charts.items[0]?.id],
        near.every((off) => Math.abs(off) < 2),
        none.isNullObject,
      ];
    },
    answer: [["Drawn", "XYScatter", true], true, true],
    known: "documented",
  },
  {
    name: "asking for a chart without a name is refused",
    needs: "1.4",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.charts.getItemOrNullObject("").load("name");
      }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "the ends of an axis and its steps are taken, and an end of nothing leaves it to Excel",
    needs: "1.8",
    ask: async (stage) => {
      const { valueAxis, categoryAxis } = (await drawn(stage)).axes;
      for (const axis of [valueAxis, categoryAxis]) {
        axis.minimum = 1;
        axis.maximum = 10;
        axis.majorUnit = 1;
        axis.numberFormat = "0";
        axis.tickLabelPosition = "Low";
        axis.majorGridlines.visible = false;
      }
      valueAxis.load("minimum,maximum,majorUnit,tickLabelPosition");
      valueAxis.majorGridlines.load("visible");
      await stage.context.sync();
      return [
        [valueAxis.minimum as number, valueAxis.maximum as number, valueAxis.majorUnit as number],
        [valueAxis.tickLabelPosition, valueAxis.majorGridlines.visible],
        await outcome(stage, () => {
          valueAxis.minimum = "";
        }),
      ];
    },
    answer: [[1, 10, 1], ["Low", false], "done"],
    known: "documented",
  },
  {
    name: "an axis crosses the other where it is told to",
    needs: "1.8",
    ask: async (stage) => {
      const { valueAxis } = (await drawn(stage)).axes;
      valueAxis.setPositionAt(5.5);
      valueAxis.load("position,positionAt");
      await stage.context.sync();
      const custom = [valueAxis.position, valueAxis.positionAt];
      valueAxis.position = "Automatic";
      valueAxis.load("position");
      await stage.context.sync();
      return [...custom, valueAxis.position];
    },
    answer: ["Custom", 5.5, "Automatic"],
    known: "documented",
  },
  {
    name: "an axis whose beginning is beyond its end is refused",
    needs: "1.1",
    ask: async (stage) => {
      const { valueAxis } = (await drawn(stage)).axes;
      return outcome(stage, () => {
        valueAxis.maximum = 5;
        valueAxis.minimum = 9;
      });
    },
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "an axis counts evenly or by powers",
    needs: "1.7",
    ask: async (stage) => {
      const { valueAxis } = (await drawn(stage)).axes;
      valueAxis.minimum = 1;
      valueAxis.scaleType = "Logarithmic";
      valueAxis.load("scaleType");
      await stage.context.sync();
      return valueAxis.scaleType;
    },
    answer: "Logarithmic",
    known: "documented",
  },
  {
    name: "an axis by powers that begins at nothing is refused",
    needs: "1.7",
    ask: async (stage) => {
      const { valueAxis } = (await drawn(stage)).axes;
      valueAxis.minimum = 0;
      await stage.context.sync();
      return outcome(stage, () => {
        valueAxis.scaleType = "Logarithmic";
      });
    },
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "steps of less than nothing are refused",
    needs: "1.1",
    ask: setting(({ axes }) => {
      axes.valueAxis.majorUnit = -1;
    }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "titles are shown with their texts once they are made visible",
    needs: "1.7",
    ask: async (stage) => {
      const { title, axes } = await drawn(stage);
      title.visible = true;
      title.text = "Title";
      axes.valueAxis.title.visible = true;
      axes.valueAxis.title.text = "Advantage";
      title.load("text");
      axes.valueAxis.title.load("text,visible");
      await stage.context.sync();
      return [title.text, axes.valueAxis.title.text, axes.valueAxis.title.visible];
    },
    answer: ["Title", "Advantage", true],
    known: "documented",
  },
  {
    name: "the plot and the legend take their places, and an entry of the legend can be left out",
    needs: "1.8",
    ask: async (stage) => {
      const { plotArea, legend } = await drawn(stage);
      legend.visible = true;
      legend.position = "Bottom";
      legend.legendEntries.getItemAt(0).visible = false;
      plotArea.insideLeft = 40;
      plotArea.insideTop = 30;
      plotArea.insideWidth = 200;
      plotArea.insideHeight = 120;
      legend.load("position");
      plotArea.load("insideLeft,insideTop,insideWidth,insideHeight");
      await stage.context.sync();
      const near = [
        plotArea.insideLeft - 40,
        plotArea.insideTop - 30,
        plotArea.insideWidth - 200,
        plotArea.insideHeight - 120,
      ];
      return [legend.position, near.every((off) => Math.abs(off) < 3)];
    },
    answer: ["Bottom", true],
    known: "documented",
  },
  {
    name: "columns and a line share a chart, the line on an axis of its own",
    needs: "1.8",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1:C3").values = [
        ["Class", "Value", "Share"],
        ["A", 80, 0.8],
        ["B", 20, 1],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      const line = chart.series.getItemAt(1);
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      await context.sync();
      const axis = chart.axes.getItem("Value", "Secondary");
      axis.maximum = 1;
      axis.reversePlotOrder = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      line.load("chartType,axisGroup");
      axis.load("maximum");
      await context.sync();
      return [line.chartType, line.axisGroup, axis.maximum as number];
    },
    answer: ["Line", "Secondary", 1],
    known: "documented",
  },
  {
    name: "a chart that is deleted is gone",
    needs: "1.1",
    ask: async (stage) => {
      await drawn(stage);
      stage.sheet.charts.getItem("Drawn").delete();
      stage.sheet.charts.load("items/id");
      await stage.context.sync();
      return stage.sheet.charts.items.length;
    },
    answer: 0,
    known: "documented",
  },
];
