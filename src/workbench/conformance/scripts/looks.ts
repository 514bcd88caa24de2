import { outcome, type Script, type Stage } from "../script";

/** Whether a format takes a value, and one beyond the limit. */
function limited(
  name: string,
  set: (format: Excel.RangeFormat, beyond: boolean) => void,
  answer: readonly [string, string],
): Script {
  return {
    name,
    needs: "1.9",
    ask: async (stage) => {
      const at = (beyond: boolean) =>
        outcome(stage, () => {
          set(stage.sheet.getRange("A1").format, beyond);
        });
      return [await at(false), await at(true)];
    },
    answer,
    known: "documented",
  };
}

/** Whether a rule for what may be entered is taken. */
const ruled = (stage: Stage, rule: Excel.DataValidationRule) =>
  outcome(stage, () => {
    stage.sheet.getRange("A1").dataValidation.rule = rule;
  });

/** How cells look, and what may be entered into them. */
export const looks: readonly Script[] = [
  {
    name: "cells look as they were told to",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 14;
      format.font.color = "#FF0000";
      format.fill.color = "#00FF00";
      format.horizontalAlignment = "Left";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
      const read = sheet.getRange("B2").format;
      read.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      read.font.load("bold,italic,size,color");
      read.fill.load("color");
      await context.sync();
      return [
        [read.font.bold, read.font.italic, read.font.size, read.font.color, read.fill.color],
        [read.horizontalAlignment, read.verticalAlignment, read.wrapText, read.indentLevel],
      ];
    },
    answer: [
      [true, true, 14, "#FF0000", "#00FF00"],
      ["Left", "Top", true, 2],
    ],
    known: "documented",
  },
  {
    name: "cells that look differently answer nothing together",
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:A2").format;
      font.load("bold");
      await context.sync();
      return font.bold;
    },
    answer: null,
    known: "documented",
  },
  {
    name: "one number format is taken by all cells of an area",
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      // The types know only one format per cell.
      (range as { numberFormat: unknown }).numberFormat = "0.00";
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    },
    answer: [["0.00", "0.00"]],
    known: "documented",
  },
  {
    name: "a number format that is none is refused",
    needs: "1.1",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.getRange("A1").numberFormat = [['0.00"']];
      }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  limited(
    "an indent of 250 is taken, one more refused",
    (format, beyond) => {
      format.indentLevel = beyond ? 251 : 250;
    },
    ["done", "InvalidArgument"],
  ),
  limited(
    "letters of 409 points are taken, larger ones refused",
    (format, beyond) => {
      format.font.size = beyond ? 410 : 409;
    },
    ["done", "InvalidArgument"],
  ),
  limited(
    "a column as wide as a page is taken, one without end refused",
    (format, beyond) => {
      format.columnWidth = beyond ? 99_999 : 500;
    },
    ["done", "InvalidArgument"],
  ),
  {
    name: "a column keeps its width, to a pixel",
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A:A").format.columnWidth = 120;
      const { format } = sheet.getRange("A1");
      format.load("columnWidth");
      await context.sync();
      return Math.abs(format.columnWidth - 120) < 1;
    },
    answer: true,
    known: "documented",
  },
  {
    name: "a rule with a message is kept, and cleared",
    needs: "1.8",
    ask: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { decimal: { formula1: 1, formula2: 10, operator: "Between" } };
      dataValidation.errorAlert = {
        title: "Rating",
        message: "From 1 to 10",
        style: "Stop",
        showAlert: true,
      };
      dataValidation.prompt = { title: "Scale", message: "10 is best", showPrompt: true };
      dataValidation.load("rule,errorAlert,prompt,type");
      await context.sync();
      const { rule, errorAlert, prompt } = dataValidation;
      const operator = rule.decimal?.operator ?? null;
      const kept = [operator, errorAlert.title, errorAlert.style, prompt.message] as string[];
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return [...kept, dataValidation.type];
    },
    answer: ["Between", "Rating", "Stop", "10 is best", "None"],
    known: "documented",
  },
  {
    name: "the bounds of a rule and the words of a list are read back",
    needs: "1.8",
    ask: async ({ context, sheet }) => {
      const [whole, words] = [sheet.getRange("A1"), sheet.getRange("A2")];
      whole.dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
      };
      words.dataValidation.rule = { list: { inCellDropDown: true, source: "Low,High" } };
      whole.dataValidation.load("rule");
      words.dataValidation.load("rule");
      await context.sync();
      const { wholeNumber } = whole.dataValidation.rule;
      const { list } = words.dataValidation.rule;
      return [
        Number(wholeNumber?.formula1),
        Number(wholeNumber?.formula2),
        wholeNumber?.operator ?? null,
        list?.source as string,
      ];
    },
    answer: [1, 5, "Between", "Low,High"],
    known: "documented",
  },
  {
    name: "a list of 255 characters is taken, a longer one refused",
    needs: "1.8",
    ask: async (stage) => {
      const list = (length: number) =>
        ruled(stage, { list: { inCellDropDown: true, source: "x".repeat(length) } });
      return [await list(255), await list(256)];
    },
    answer: ["done", "InvalidArgument"],
    known: "inferred",
  },
  {
    name: "a title of 32 and a message of 255 characters are taken, longer ones refused",
    needs: "1.8",
    ask: async (stage) => {
      const alert = (title: number, text: number) =>
        outcome(stage, () => {
          const { dataValidation } = stage.sheet.getRange("A1");
          dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
          dataValidation.errorAlert = {
            title: "t".repeat(title),
            message: "m".repeat(text),
            style: "Stop",
            showAlert: true,
          };
        });
      return [await alert(32, 255), await alert(33, 255), await alert(32, 256)];
    },
    answer: ["done", "InvalidArgument", "InvalidArgument"],
    known: "inferred",
  },
];
