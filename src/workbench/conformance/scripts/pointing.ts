import { codeOf, outcome, type Answer, type Script } from "../script";
import { drawn } from "./drawing";

/** What came of it, or the code it was refused with. */
async function orCode(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    return codeOf(error);
  }
}

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
  {
    name: "rules of formatting say what they point at, all of a sheet together",
    needs: "1.6",
    ask: ({ context, sheet }) =>
      orCode(async () => {
        const of = (address: string) => sheet.getRange(address).conditionalFormats;
        of("A1").add("Custom").custom.rule.formula = "=$H$1>5";
        of("A2").add("CellValue").cellValue.rule = { formula1: "=$H$2", operator: "GreaterThan" };
        of("A3").add("ContainsText").textComparison.rule = { operator: "Contains", text: "=$H$3" };
        of("A4:A9").add("ColorScale").colorScale.criteria = {
          minimum: { formula: "=$H$4", type: "Formula", color: "#FFFFFF" },
          maximum: { type: "HighestValue", color: "#000000" },
        };
        const bar = of("B1:B9").add("DataBar").dataBar;
        bar.lowerBoundRule = { type: "Formula", formula: "=$H$5" };
        bar.upperBoundRule = { type: "Formula", formula: "=$H$6" };
        of("C1:C9").add("IconSet");
        await context.sync();
        const all = sheet.getRange().conditionalFormats;
        all.load("items/type");
        const count = all.getCount();
        await context.sync();
        const texts = all.items.map((format) => {
          const [custom, cell, text, scale, own, icons] = [
            format.customOrNullObject.rule,
            format.cellValueOrNullObject,
            format.textComparisonOrNullObject,
            format.colorScaleOrNullObject,
            format.dataBarOrNullObject,
            format.iconSetOrNullObject,
          ];
          const loaded = {
            Custom: () => [custom.load("formula"), () => custom.formula],
            CellValue: () => [cell.load("rule"), () => cell.rule],
            ContainsText: () => [text.load("rule"), () => text.rule],
            ColorScale: () => [scale.load("criteria"), () => scale.criteria],
            DataBar: () => [
              own.load("lowerBoundRule,upperBoundRule"),
              () => [own.lowerBoundRule, own.upperBoundRule],
            ],
            IconSet: () => [icons.load("criteria"), () => icons.criteria.length],
          }[format.type as string];
          return loaded?.()[1] as (() => unknown) | undefined;
        });
        await context.sync();
        const said = JSON.stringify(texts.map((text) => text?.()));
        return [count.value, [1, 2, 3, 4, 5, 6].map((row) => said.includes(`$H$${row}`))];
      }),
    answer: [6, [true, true, true, true, true, true]],
    known: "inferred",
    // Of a file it answers; it adds none.
    standIn: "ApiNotFound",
  },
  {
    name: "a pivot table says where it has its data from",
    needs: "1.15",
    ask: ({ context, sheet, name }) =>
      orCode(async () => {
        sheet.getRange("A1:B3").values = [
          ["Name", "Size"],
          ["a", 1],
          ["b", 2],
        ];
        sheet.pivotTables.add(`${name}_pivot`, sheet.getRange("A1:B3"), sheet.getRange("F1"));
        sheet.pivotTables.load("items/name");
        await context.sync();
        const source = sheet.pivotTables.items[0]?.getDataSourceString();
        await context.sync();
        return (source?.value ?? "").replaceAll(/[$']/g, "").replace(name, "sheet");
      }),
    answer: "sheet!A1:B3",
    known: "inferred",
    standIn: "ApiNotFound",
  },
  {
    name: "a sheet with cells and a chart holds no comment, slicer, pivot table or shape",
    needs: "1.10",
    ask: async (stage) => {
      const { context, sheet } = stage;
      await drawn(stage);
      const counts = [
        sheet.comments.getCount(),
        sheet.slicers.getCount(),
        sheet.pivotTables.getCount(),
      ];
      sheet.shapes.load("items/name");
      sheet.charts.load("items/name");
      await context.sync();
      const charts = sheet.charts.items.map((chart) => chart.name);
      const others = sheet.shapes.items.filter((shape) => !charts.includes(shape.name));
      return [...counts.map(({ value }) => value), others.length];
    },
    answer: [0, 0, 0, 0],
    known: "inferred",
  },
  {
    name: "notes of a sheet are counted",
    needs: "1.18",
    ask: async ({ context, sheet }) => {
      sheet.notes.add("B2", "a note");
      const count = sheet.notes.getCount();
      await context.sync();
      return count.value;
    },
    answer: 1,
    known: "documented",
    standIn: { missing: "ExcelApi 1.18" },
  },
];
