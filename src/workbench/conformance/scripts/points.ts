import { outcome, type Script, type Stage } from "../script";
import { drawn, setting } from "./drawing";

const first = (chart: Excel.Chart) => chart.series.getItemAt(0);
const pointOf = (chart: Excel.Chart, at: number) => first(chart).points.getItemAt(at);

/** A series whose cells are all blank or errors. */
function emptied({ sheet }: Stage, filled: string): void {
  sheet.getRange("B2:B5").values = [[filled], [filled], [filled], [filled]];
}

/** Series and points: their data, looks and names. */
export const points: readonly Script[] = [
  {
    name: "a series is linked to the cell that its name is set to",
    needs: "1.7",
    ask: async (stage) => {
      const chart = await drawn(stage);
      const series = first(chart);
      series.name = `='${stage.name}'!$B$1`;
      await stage.context.sync();
      stage.sheet.getRange("B1").values = [["Renamed"]];
      await stage.context.sync();
      series.load("name");
      await stage.context.sync();
      return series.name;
    },
    answer: "Renamed",
    known: "inferred",
  },
  {
    name: "a series can be added and deleted",
    needs: "1.7",
    ask: async (stage) => {
      const { series } = await drawn(stage);
      series.add("Second");
      series.load("items/name");
      await stage.context.sync();
      const names = series.items.map(({ name }) => name);
      series.getItemAt(0).delete();
      series.load("items/name");
      await stage.context.sync();
      return [names.length, series.items.map(({ name }) => name)];
    },
    answer: [2, ["Second"]],
    known: "documented",
  },
  {
    name: "markers take their shape, size and colours",
    needs: "1.7",
    ask: async (stage) => {
      const series = first(await drawn(stage));
      series.format.line.lineStyle = "None";
      series.markerStyle = "Diamond";
      series.markerSize = 9;
      series.markerBackgroundColor = "#FFFFFF";
      series.markerForegroundColor = "#FF0000";
      series.load("markerStyle,markerSize,markerBackgroundColor,markerForegroundColor");
      await stage.context.sync();
      return [
        series.markerStyle,
        series.markerSize,
        series.markerBackgroundColor,
        series.markerForegroundColor,
      ];
    },
    answer: ["Diamond", 9, "#FFFFFF", "#FF0000"],
    known: "documented",
  },
  {
    name: "a series of blank cells cannot be formatted",
    needs: "1.7",
    ask: async (stage) => {
      const chart = await drawn(stage);
      emptied(stage, "");
      await stage.context.sync();
      return outcome(stage, () => {
        first(chart).markerStyle = "Diamond";
      });
    },
    answer: "EmptyChartSeries",
    known: "documented",
  },
  {
    name: "a series of errors cannot be formatted",
    needs: "1.7",
    ask: async (stage) => {
      const chart = await drawn(stage);
      emptied(stage, "#N/A");
      await stage.context.sync();
      return outcome(stage, () => {
        first(chart).markerStyle = "Diamond";
      });
    },
    answer: "EmptyChartSeries",
    known: "inferred",
  },
  {
    name: "bubbles take their sizes, fill, outline and scale",
    needs: "1.9",
    ask: async (stage) => {
      const series = first(await drawn(stage, "Bubble"));
      series.bubbleScale = 100;
      series.format.fill.setSolidColor("#DDEEFF");
      series.format.line.color = "#003366";
      series.format.line.weight = 1;
      series.load("bubbleScale,chartType");
      series.format.line.load("color,weight");
      await stage.context.sync();
      const { color, weight } = series.format.line;
      const set = [series.bubbleScale, series.chartType, color, weight];
      const cleared = await outcome(stage, () => {
        series.format.fill.clear();
        series.format.line.clear();
      });
      return [...set, cleared];
    },
    answer: [100, "Bubble", "#003366", 1, "done"],
    known: "documented",
  },
  {
    name: "bubbles three times as large are taken, larger ones refused",
    needs: "1.9",
    ask: async (stage) => {
      const series = first(await drawn(stage, "Bubble"));
      const scaled = (scale: number) =>
        outcome(stage, () => {
          series.bubbleScale = scale;
        });
      return [await scaled(300), await scaled(301)];
    },
    answer: ["done", "InvalidArgument"],
    known: "documented",
  },
  {
    name: "a chart without bubbles takes no sizes of them",
    needs: "1.7",
    ask: setting((chart, { sheet }) => {
      first(chart).setBubbleSizes(sheet.getRange("C2:C5"));
    }),
    answer: "InvalidOperation",
    known: "inferred",
  },
  {
    name: "a point that is plotted takes a name that is linked to a cell, and a place for it",
    needs: "1.8",
    ask: async (stage) => {
      const chart = await drawn(stage);
      const point = pointOf(chart, 0);
      point.hasDataLabel = true;
      point.dataLabel.formula = `='${stage.name}'!$B$1`;
      point.dataLabel.position = "Right";
      point.dataLabel.format.font.size = 8;
      point.dataLabel.format.font.color = "#333333";
      point.load("hasDataLabel");
      point.dataLabel.load("text,position,formula");
      await stage.context.sync();
      const { text, position } = point.dataLabel;
      return [point.hasDataLabel, text, position];
    },
    answer: [true, "Star", "Right"],
    known: "documented",
  },
  {
    name: "a name's letters are read as they were set",
    needs: "1.8",
    ask: async (stage) => {
      const point = pointOf(await drawn(stage), 0);
      point.hasDataLabel = true;
      const { font } = point.dataLabel.format;
      font.bold = true;
      font.italic = true;
      font.name = "Georgia";
      font.load("bold,italic,name");
      await stage.context.sync();
      return [font.bold, font.italic, font.name];
    },
    answer: [true, true, "Georgia"],
    known: "documented",
  },
  {
    name: "a name that is drawn tells where it stands, and is moved from there",
    needs: "1.8",
    ask: async (stage) => {
      const label = pointOf(await drawn(stage), 0);
      label.hasDataLabel = true;
      label.dataLabel.load("left,top");
      await stage.context.sync();
      const { left, top } = label.dataLabel;
      label.dataLabel.left = left + 20;
      label.dataLabel.top = top + 10;
      label.dataLabel.load("left,top");
      await stage.context.sync();
      const off = [label.dataLabel.left - left - 20, label.dataLabel.top - top - 10];
      return off.every((away) => Math.abs(away) < 3);
    },
    answer: true,
    known: "inferred",
  },
  {
    name: "a point without an x takes no name",
    needs: "1.7",
    ask: setting((chart) => {
      pointOf(chart, 2).hasDataLabel = true;
    }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "a point without a y takes no name",
    needs: "1.7",
    ask: setting((chart) => {
      pointOf(chart, 3).hasDataLabel = true;
    }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "all names of a series go at once",
    needs: "1.7",
    ask: async (stage) => {
      const chart = await drawn(stage);
      pointOf(chart, 0).hasDataLabel = true;
      await stage.context.sync();
      first(chart).hasDataLabels = false;
      const point = pointOf(chart, 0);
      point.load("hasDataLabel");
      await stage.context.sync();
      return point.hasDataLabel;
    },
    answer: false,
    known: "inferred",
  },
  {
    name: "lines lead from points to names that stand farther away",
    needs: "1.9",
    ask: setting((chart) => {
      first(chart).hasDataLabels = true;
      first(chart).showLeaderLines = true;
    }),
    answer: "done",
    known: "documented",
  },
  {
    name: "such lines take a colour and a weight",
    needs: "1.19",
    ask: setting((chart) => {
      first(chart).hasDataLabels = true;
      first(chart).showLeaderLines = true;
      const { line } = first(chart).dataLabels.leaderLines.format;
      line.color = "#888888";
      line.weight = 0.75;
    }),
    answer: "done",
    known: "documented",
    standIn: { missing: "ExcelApi 1.19" },
  },
];
