import { outcome, type Script, type Stage } from "../script";

/** Loads the values of an area and returns them, row by row. */
async function valuesOf({ context, sheet }: Stage, address: string) {
  const range = sheet.getRange(address);
  range.load("values");
  await context.sync();
  return range.values as (string | number | boolean)[][];
}

/** Reading and writing of cells. */
export const cells: readonly Script[] = [
  {
    name: "values come back as they were written, blanks as empty texts",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1:D1").values = [[1.5, "text", true, ""]];
      return valuesOf(stage, "A1:D1");
    },
    answer: [[1.5, "text", true, ""]],
    known: "documented",
  },
  {
    name: "null among the values leaves a cell as it is",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1:B1").values = [[1, 2]];
      stage.sheet.getRange("A1:B1").values = [[null, 3]];
      return valuesOf(stage, "A1:B1");
    },
    answer: [[1, 3]],
    known: "documented",
  },
  {
    name: "one value fills the whole area",
    needs: "1.1",
    ask: async (stage) => {
      // The types know only one value per cell.
      (stage.sheet.getRange("A1:B2") as { values: unknown }).values = 7;
      return valuesOf(stage, "A1:B2");
    },
    answer: [
      [7, 7],
      [7, 7],
    ],
    known: "documented",
  },
  {
    name: "values of another shape than the area are refused",
    needs: "1.1",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.getRange("A1:B2").values = [[1, 2, 3]];
      }),
    answer: "InvalidArgument",
    known: "documented",
  },
  {
    name: "an address that is none is refused",
    needs: "1.1",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.getRange("A0:not an address").load("address");
      }),
    answer: "InvalidArgument",
    known: "documented",
  },
  {
    name: "a text of 32,767 characters is taken, one more is refused",
    needs: "1.1",
    ask: async (stage) => {
      const write = (length: number) =>
        outcome(stage, () => {
          stage.sheet.getRange("A1").values = [["x".repeat(length)]];
        });
      return [await write(32_767), await write(32_768)];
    },
    answer: ["done", "InvalidArgument"],
    known: "inferred",
  },
  {
    name: "an apostrophe in front makes a text of what looks like a number, and is not part of it",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1").values = [["'007"]];
      return valuesOf(stage, "A1");
    },
    answer: [["007"]],
    known: "documented",
  },
  {
    name: "a text that looks like a number becomes one",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1").values = [["12"]];
      return valuesOf(stage, "A1");
    },
    answer: [[12]],
    known: "documented",
  },
  {
    name: "the format for texts keeps what looks like a number",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1").numberFormat = [["@"]];
      stage.sheet.getRange("A1").values = [["012"]];
      return valuesOf(stage, "A1");
    },
    answer: [["012"]],
    known: "documented",
  },
  {
    name: "an error value written as text is one",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1").values = [["#N/A"]];
      stage.sheet.getRange("B1").formulas = [["=ISNA(A1)"]];
      return valuesOf(stage, "A1:B1");
    },
    answer: [["#N/A", true]],
    known: "documented",
  },
  {
    name: "cells are found by indexes, and tell where they are",
    needs: "1.7",
    ask: async ({ context, sheet, name }) => {
      const range = sheet.getRangeByIndexes(1, 2, 3, 4);
      const single = sheet.getCell(4, 5);
      range.load("address,rowIndex,columnIndex,rowCount,columnCount");
      single.load("address");
      range.worksheet.load("name");
      await context.sync();
      return {
        address: range.address.replace(name, "Sheet"),
        at: [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount],
        single: single.address.replace(name, "Sheet"),
        own: range.worksheet.name === name,
      };
    },
    answer: {
      address: "Sheet!C2:F4",
      at: [1, 2, 3, 4],
      single: "Sheet!F5",
      own: true,
    },
    known: "documented",
  },
  {
    name: "a blank sheet has no used range, nor has one that is only coloured when values are asked for",
    needs: "1.4",
    ask: async ({ context, sheet }) => {
      const blank = sheet.getUsedRangeOrNullObject(true);
      blank.load("address");
      await context.sync();
      sheet.getRange("B2").format.fill.color = "#FF0000";
      const colored = sheet.getUsedRangeOrNullObject(true);
      colored.load("address");
      await context.sync();
      return [blank.isNullObject, colored.isNullObject];
    },
    answer: [true, true],
    known: "documented",
  },
  {
    name: "the used range reaches from the first filled cell to the last",
    needs: "1.4",
    ask: async ({ context, sheet }) => {
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("D2").values = [[1]];
      const used = sheet.getUsedRangeOrNullObject(true);
      const within = sheet.getRange("C1:C9").getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      within.load("address");
      await context.sync();
      return [
        [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount],
        within.isNullObject,
      ];
    },
    answer: [[1, 1, 2, 3], true],
    known: "documented",
  },
  {
    name: "clearing contents leaves the looks",
    needs: "1.1",
    ask: async (stage) => {
      const { context, sheet } = stage;
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.fill.color = "#112233";
      range.clear("Contents");
      range.format.fill.load("color");
      await context.sync();
      return [range.format.fill.color, ...(await valuesOf(stage, "A1"))];
    },
    answer: ["#112233", [""]],
    known: "documented",
  },
  {
    name: "a copy takes formulas along, bent to where they go",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      sheet.getRange("A2:B2").copyFrom("A1:B1");
      const copy = sheet.getRange("A2:B2");
      copy.load("formulas");
      await context.sync();
      return copy.formulas as (string | number)[][];
    },
    answer: [[2, "=A2*2"]],
    known: "documented",
  },
  {
    name: "a hidden row says so, and some hidden rows among others say nothing",
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      const [hidden, some] = [sheet.getRange("A2"), sheet.getRange("A1:A3")];
      const whole = sheet.getRange("A2").getEntireRow();
      for (const range of [hidden, some, whole]) range.load("rowHidden");
      await context.sync();
      return [hidden.rowHidden, some.rowHidden, whole.rowHidden];
    },
    answer: [true, null, true],
    known: "documented",
  },
  {
    name: "merged areas are told, and that there are none",
    needs: "1.13",
    ask: async ({ context, sheet, name }) => {
      sheet.getRange("A1:B2").merge();
      const merged = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      const none = sheet.getRange("C3:D4").getMergedAreasOrNullObject();
      merged.load("address");
      none.load("address");
      await context.sync();
      return [merged.address.replace(name, "Sheet"), none.isNullObject];
    },
    answer: ["Sheet!A1:B2", true],
    known: "documented",
  },
  {
    name: "what is selected on the active sheet is the selected range, its first cell the active one",
    needs: "1.7",
    ask: async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("rowIndex,columnIndex,rowCount,columnCount");
      active.load("rowIndex,columnIndex");
      await context.sync();
      return [
        [selected.rowIndex, selected.columnIndex, selected.rowCount, selected.columnCount],
        [active.rowIndex, active.columnIndex],
      ];
    },
    answer: [
      [1, 1, 2, 2],
      [1, 1],
    ],
    known: "documented",
  },
  {
    name: "a request stops at its first error, and what came before stays done",
    needs: "1.1",
    ask: async (stage) => {
      const { context, sheet } = stage;
      const refused = await outcome(stage, () => {
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("There is no such sheet").load("id");
        sheet.getRange("A2").values = [[2]];
      });
      return [refused, ...(await valuesOf(stage, "A1:A2"))];
    },
    answer: ["ItemNotFound", [1], [""]],
    known: "documented",
  },
];
