import { outcome, type Script, type Stage } from "../script";

/** Whether a sheet takes a name. */
function named(name: string, called: string, answer: string): Script {
  return {
    name,
    needs: "1.1",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.name = called;
      }),
    answer,
    known: "documented",
  };
}

/** Whether a cell of a protected sheet takes a value. */
async function written(stage: Stage, address: string): Promise<string> {
  return outcome(stage, () => {
    stage.sheet.getRange(address).values = [[1]];
  });
}

/** Sheets: names, marks, order of things, protection. */
export const sheets: readonly Script[] = [
  {
    name: "a sheet is found by its name whatever the case, and by its id",
    needs: "1.4",
    ask: async ({ context, sheet, name }) => {
      sheet.load("id");
      await context.sync();
      const { worksheets } = context.workbook;
      const found = [worksheets.getItem(name.toUpperCase()), worksheets.getItem(sheet.id)];
      const none = worksheets.getItemOrNullObject("There is no such sheet");
      for (const one of found) one.load("id");
      none.load("id");
      await context.sync();
      return [...found.map(({ id }) => id === sheet.id), none.isNullObject];
    },
    answer: [true, true, true],
    known: "documented",
  },
  named("a sheet name of 31 characters is taken", "x".repeat(31), "done"),
  named("a sheet name of 32 characters is refused", "x".repeat(32), "InvalidArgument"),
  named("a sheet name with a slash is refused", "one/two", "InvalidArgument"),
  named("a sheet name that ends with an apostrophe is refused", "one'", "InvalidArgument"),
  named("a blank sheet name is refused", "", "InvalidArgument"),
  {
    name: "a sheet that is called like another is refused",
    needs: "1.1",
    ask: async (stage) => {
      stage.another("b");
      await stage.context.sync();
      return outcome(stage, () => {
        stage.sheet.name = `${stage.name}_B`;
      });
    },
    answer: "ItemAlreadyExists",
    known: "documented",
  },
  {
    name: "a sheet is added behind the others, and an added sheet is not shown",
    needs: "1.7",
    ask: async ({ context, another }) => {
      const { worksheets } = context.workbook;
      const before = worksheets.getActiveWorksheet();
      const added = another("last");
      const after = worksheets.getActiveWorksheet();
      const last = worksheets.getLast();
      for (const sheet of [before, added, after, last]) sheet.load("id");
      await context.sync();
      return [before.id === after.id, added.id === last.id];
    },
    answer: [true, true],
    known: "documented",
  },
  {
    name: "a sheet keeps a property of its own",
    needs: "1.12",
    ask: async ({ context, sheet }) => {
      sheet.customProperties.add("script", "kept");
      const kept = sheet.customProperties.getItemOrNullObject("script");
      const none = sheet.customProperties.getItemOrNullObject("nothing");
      for (const property of [kept, none]) property.load("value");
      await context.sync();
      return [kept.value, none.isNullObject];
    },
    answer: ["kept", true],
    known: "documented",
  },
  {
    name: "a copy of a sheet has its properties",
    needs: "1.12",
    ask: async ({ context, sheet }) => {
      sheet.customProperties.add("script", "kept");
      const copied = sheet.copy("After", sheet).customProperties.getItemOrNullObject("script");
      copied.load("value");
      await context.sync();
      return copied.isNullObject ? null : copied.value;
    },
    answer: "kept",
    known: "inferred",
  },
  {
    name: "a formula that points to a sheet that is deleted points to nothing",
    needs: "1.1",
    ask: async ({ context, sheet, name, another }) => {
      const other = another("gone");
      sheet.getRange("A1").formulas = [[`=${name}_gone!A1`]];
      await context.sync();
      other.delete();
      const range = sheet.getRange("A1");
      range.load("formulas,values");
      await context.sync();
      return [range.formulas[0]?.[0] as string, range.values[0]?.[0] as string];
    },
    answer: ["=#REF!A1", "#REF!"],
    known: "documented",
  },
  {
    name: "a formula follows a sheet that is called otherwise",
    needs: "1.1",
    ask: async ({ context, sheet, name, another }) => {
      const other = another("old");
      sheet.getRange("A1").formulas = [[`=${name}_old!A1`]];
      other.name = `${name}_new`;
      const range = sheet.getRange("A1");
      range.load("formulas");
      await context.sync();
      return String(range.formulas[0]?.[0]).replace(name, "Script");
    },
    answer: "=Script_new!A1",
    known: "documented",
  },
  {
    name: "a sheet shows its tab colour, gridlines and frozen panes as they were set",
    needs: "1.8",
    ask: async ({ context, sheet }) => {
      sheet.tabColor = "#1F77B4";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount,columnCount");
      sheet.load("tabColor,showGridlines,visibility");
      await context.sync();
      return [
        sheet.tabColor,
        sheet.showGridlines,
        sheet.visibility,
        [frozen.rowCount, frozen.columnCount],
      ];
    },
    answer: ["#1F77B4", false, "Visible", [3, 2]],
    known: "documented",
  },
  {
    name: "frozen rows and frozen columns take each other's place",
    needs: "1.7",
    ask: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.freezeColumns(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      return frozen.address.split("!").at(-1) ?? "";
    },
    answer: "A:A",
    known: "inferred",
  },
  {
    name: "a protected sheet says so and takes values in unlocked cells only",
    needs: "1.7",
    ask: async (stage) => {
      const { context, sheet } = stage;
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      const answer = [
        sheet.protection.protected,
        await written(stage, "A1"),
        await written(stage, "B1"),
      ];
      sheet.protection.unprotect();
      await context.sync();
      return answer;
    },
    answer: [true, "AccessDenied", "done"],
    known: "documented",
  },
  {
    name: "a hidden sheet cannot be shown in front",
    needs: "1.1",
    ask: async (stage) => {
      const { context, another } = stage;
      const hidden = another("hidden");
      hidden.visibility = "Hidden";
      await context.sync();
      return outcome(stage, () => {
        hidden.activate();
      });
    },
    answer: "InvalidOperation",
    known: "inferred",
  },
  {
    name: "a sheet that Excel's list of hidden sheets does not show is deleted once it does",
    needs: "1.1",
    ask: async (stage) => {
      const { context, another } = stage;
      const hidden = another("hidden");
      hidden.visibility = "VeryHidden";
      await context.sync();
      const refused = await outcome(stage, () => {
        hidden.delete();
      });
      const done = await outcome(stage, () => {
        hidden.visibility = "Hidden";
        hidden.delete();
      });
      return [refused, done];
    },
    answer: ["InvalidOperation", "done"],
    known: "documented",
  },
];
