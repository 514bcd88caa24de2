import { outcome, type Script } from "../script";
import { drawn } from "./drawing";

/** Charts and rules that point at cells: by what they say of that, it is known what is needed. */
export const pointing: readonly Script[] = [
  {
    name: "a series says by an address what it is drawn from",
    needs: "1.15",
    ask: async (stage) => {
      const chart = await drawn(stage, "Bubble");
      chart.series.load("items/chartType");
      await stage.context.sync();
      const [series] = chart.series.items;
      const sources = (["XValues", "YValues", "BubbleSizes"] as const).map((dimension) =>
        series?.getDimensionDataSourceString(dimension),
      );
      await stage.context.sync();
      // Whether the addresses are absolute is not said.
      const plain = sources.map((source) => source?.value.replaceAll(/[$']/g, "") ?? "");
      return [series?.chartType ?? "", ...plain.map((text) => text.replace(stage.name, "sheet"))];
    },
    answer: ["Bubble", "sheet!A2:A5", "sheet!B2:B5", "sheet!C2:C5"],
    known: "inferred",
  },
  {
    name: "a series of points has no categories to be drawn from",
    needs: "1.15",
    ask: async (stage) => {
      const chart = await drawn(stage);
      return outcome(stage, () => {
        chart.series.getItemAt(0).getDimensionDataSourceString("Categories");
      });
    },
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "cells with rules of entry are found, and say together that their rules differ",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const rule = (source: string) => ({ list: { inCellDropDown: true, source } });
      sheet.getRange("B2:B4").dataValidation.rule = rule("a,b");
      sheet.getRange("C2:C4").dataValidation.rule = rule("c,d");
      const whole = sheet.getRange();
      const special = whole.getSpecialCellsOrNullObject("DataValidations");
      special.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      const none = sheet.getRange("E1:F9").getSpecialCellsOrNullObject("DataValidations");
      none.load("areaCount");
      const both = sheet.getRange("B2:C4").dataValidation;
      whole.dataValidation.load("type");
      both.load("type");
      await context.sync();
      return [
        special.areas.items.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
        none.isNullObject,
        (whole.dataValidation.type as string) === "None",
        (both.type as string) === "List",
      ];
    },
    answer: [6, true, false, false],
    known: "inferred",
  },
];
