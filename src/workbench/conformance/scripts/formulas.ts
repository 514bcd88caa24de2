import { outcome, type Answer, type Script, type Stage } from "../script";

/** What a cell shows for a formula. */
async function shown({ context, sheet }: Stage, formula: string): Promise<Answer> {
  sheet.getRange("A1").formulas = [[formula]];
  const range = sheet.getRange("A1");
  range.load("values");
  await context.sync();
  return range.values[0]?.[0] as Answer;
}

/** Whether a formula is taken. */
function taken(name: string, formula: string, answer: string): Script {
  return {
    name,
    needs: "1.1",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.getRange("B1").formulas = [[formula]];
      }),
    answer,
    known: "inferred",
  };
}

const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;

/** Formulas as they are entered, refused, spilled and read back. */
export const formulas: readonly Script[] = [
  {
    name: "a formula is read back as it was entered, and in the other notation of addresses",
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      sheet.getRange("B2").formulas = [["=SUM(A1:A2)*$C$1"]];
      const range = sheet.getRange("B2");
      range.load("formulas,formulasR1C1");
      await context.sync();
      return [range.formulas[0]?.[0] as string, range.formulasR1C1[0]?.[0] as string];
    },
    answer: ["=SUM(A1:A2)*$C$1", "=SUM(R[-1]C[-1]:RC[-1])*R1C3"],
    known: "documented",
  },
  {
    name: "an array formula spills, and tells how far",
    needs: "1.12",
    ask: async ({ context, sheet, name }) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const all = sheet.getRange("A1:B3");
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const none = sheet.getRange("D1").getSpillingToRangeOrNullObject();
      all.load("values");
      spill.load("address");
      none.load("address");
      await context.sync();
      return [all.values as number[][], spill.address.replace(name, "Sheet"), none.isNullObject];
    },
    answer: [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "Sheet!A1:B3",
      true,
    ],
    known: "documented",
  },
  {
    name: "a cell in the way of a spill blocks it",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A3").values = [["in the way"]];
      return shown(stage, "=SEQUENCE(5)");
    },
    answer: "#SPILL!",
    known: "documented",
  },
  {
    name: "a table in the way of a spill blocks it",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.tables.add("A3:B4", true);
      return shown(stage, "=SEQUENCE(5)");
    },
    answer: "#SPILL!",
    known: "documented",
  },
  {
    name: "merged cells in the way of a spill block it",
    needs: "1.2",
    ask: async (stage) => {
      stage.sheet.getRange("A3:B4").merge();
      return shown(stage, "=SEQUENCE(5)");
    },
    answer: "#SPILL!",
    known: "documented",
  },
  {
    name: "a function that is not there shows #NAME?",
    needs: "1.1",
    ask: (stage) => shown(stage, "=NO.SUCH.FUNCTION(1)"),
    answer: "#NAME?",
    known: "documented",
  },
  {
    name: "a formula that is blank as a text shows nothing and is not blank",
    needs: "1.1",
    ask: async (stage) => {
      const text = await shown(stage, '=""');
      stage.sheet.getRange("B1").formulas = [["=ISBLANK(A1)"]];
      const range = stage.sheet.getRange("B1");
      range.load("values");
      await stage.context.sync();
      return [text, range.values[0]?.[0] as boolean];
    },
    answer: ["", false],
    known: "documented",
  },
  taken("a formula whose function lacks its arguments is refused", "=IF()", "InvalidArgument"),
  taken(
    "a formula whose function has too many arguments is refused",
    "=ABS(1,2)",
    "InvalidArgument",
  ),
  taken("a formula that breaks off is refused", "=SUM(A1", "InvalidArgument"),
  taken("a text of 255 characters in a formula is taken", `="${"x".repeat(255)}"`, "done"),
  taken(
    "a text of 256 characters in a formula is refused",
    `="${"x".repeat(256)}"`,
    "InvalidArgument",
  ),
  taken("sixty-four functions one in another are taken", nested(64), "done"),
  taken("seventy functions one in another are refused", nested(70), "InvalidArgument"),
  taken(
    "a formula that names a table that is not there is refused",
    "=SUM(NoSuchTable[Column])",
    "InvalidArgument",
  ),
  taken(
    "a formula that names a sheet that is not there is refused",
    "='No such sheet'!A1",
    "InvalidArgument",
  ),
  taken(
    "a formula of more than 8,192 characters is refused",
    `=1${"+1".repeat(4096)}`,
    "FormulaLengthExceedsLimit",
  ),
  {
    name: "calculating is automatic in a new workbook, and done once nothing is left to calculate",
    needs: "1.9",
    ask: async ({ context }) => {
      const { application } = context.workbook;
      application.load("calculationMode,calculationState");
      await context.sync();
      return [application.calculationMode, application.calculationState];
    },
    answer: ["Automatic", "Done"],
    known: "documented",
  },
  {
    name: "the sign between whole numbers and decimals is told",
    needs: "1.11",
    ask: async ({ context }) => {
      const { application } = context.workbook;
      application.load("decimalSeparator");
      await context.sync();
      return [".", ","].includes(application.decimalSeparator);
    },
    answer: true,
    known: "documented",
  },
  {
    name: "calculating that is put off until the next request is made up for",
    needs: "1.6",
    ask: async ({ context, sheet }) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
      await context.sync();
      const range = sheet.getRange("B1");
      range.load("values");
      await context.sync();
      return range.values[0]?.[0] as number;
    },
    answer: 6,
    known: "documented",
  },
];
