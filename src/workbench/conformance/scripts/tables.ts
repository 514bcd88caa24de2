import { outcome, type Answer, type Script, type Stage } from "../script";

/** A table of two rows in A1:B3. */
function twoRows({ sheet }: Pick<Stage, "sheet">): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Name", "Price"],
    ["Ann", 1],
    ["Bob", 2],
  ];
  return sheet.tables.add("A1:B3", true);
}

async function valuesOf({ context }: Stage, range: Excel.Range): Promise<Answer> {
  range.load("values");
  await context.sync();
  return range.values as string[][];
}

/** Whether a table takes a name. */
function named(name: string, called: (stage: Stage) => string, answer: string): Script {
  return {
    name,
    needs: "1.1",
    ask: async (stage) => {
      const table = twoRows(stage);
      await stage.context.sync();
      return outcome(stage, () => {
        table.name = called(stage);
      });
    },
    answer,
    known: "inferred",
  };
}

/** What a header cell holds once something was typed over it. */
function typedOver(name: string, typed: string | number, answer: Answer): Script {
  return {
    name,
    needs: "1.1",
    ask: async (stage) => {
      twoRows(stage);
      stage.sheet.getRange("B1").values = [[typed]];
      return valuesOf(stage, stage.sheet.getRange("B1"));
    },
    answer: [[answer]],
    known: "inferred",
  };
}

/** Tables: how they are made, named, read and given up. */
export const tables: readonly Script[] = [
  {
    name: "how many rows and columns each table has comes with the tables, asked for by paths",
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      const table = twoRows({ sheet });
      table.load("name");
      const { tables: all } = context.workbook;
      all.load("items/name,items/rows/count,items/columns/count");
      await context.sync();
      const own = all.items.find(({ name }) => name === table.name);
      return [own?.rows.count ?? null, own?.columns.count ?? null];
    },
    answer: [2, 2],
    known: "inferred",
  },
  {
    name: "a table is found by name whatever the case, and tells where its parts are",
    needs: "1.2",
    ask: async ({ context, sheet, name }) => {
      const table = twoRows({ sheet });
      table.name = `${name}_Prices`;
      const found = context.workbook.tables.getItem(`${name}_PRICES`);
      const parts = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
      for (const part of parts) part.load("address");
      found.worksheet.load("name");
      found.load("id");
      table.load("id");
      await context.sync();
      return [
        ...parts.map(({ address }) => address.replace(name, "Sheet")),
        found.worksheet.name === name,
        found.id === table.id,
      ];
    },
    answer: ["Sheet!A1:B3", "Sheet!A1:B1", "Sheet!A2:B3", true, true],
    known: "documented",
  },
  {
    name: "headers of a new table become texts, each of its own",
    needs: "1.1",
    ask: async (stage) => {
      stage.sheet.getRange("A1:C1").values = [["Name", "Name", 2026]];
      return valuesOf(stage, stage.sheet.tables.add("A1:C2", true).getHeaderRowRange());
    },
    answer: [["Name", "Name2", "2026"]],
    known: "inferred",
  },
  typedOver("a header that is typed again becomes one of its own", "Name", "Name2"),
  typedOver("a header that is emptied gets a name", "", "Column2"),
  typedOver("a number that is typed as a header becomes a text", 2026, "2026"),
  {
    name: "a table over another is refused",
    needs: "1.1",
    ask: async (stage) => {
      twoRows(stage);
      await stage.context.sync();
      return outcome(stage, () => {
        stage.sheet.tables.add("B2:C4", true);
      });
    },
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "a table that is not there is a null object",
    needs: "1.4",
    ask: async ({ context }) => {
      const table = context.workbook.tables.getItemOrNullObject("No_such_table");
      table.load("name");
      await context.sync();
      return table.isNullObject;
    },
    answer: true,
    known: "documented",
  },
  named("a table that is called like a cell is refused", () => "AB12", "InvalidArgument"),
  named("a table that is called like R1C1 is refused", () => "R1C1", "InvalidArgument"),
  named("a table name with a blank is refused", () => "Two words", "InvalidArgument"),
  named("a table name of 255 characters is taken", () => "x".repeat(255), "done"),
  named("a table name of 256 characters is refused", () => "x".repeat(256), "InvalidArgument"),
  {
    name: "two tables of one name are refused",
    needs: "1.1",
    ask: async (stage) => {
      const { context, sheet, name } = stage;
      twoRows(stage).name = `${name}_Once`;
      await context.sync();
      return outcome(stage, () => {
        sheet.tables.add("D1:E2", true).name = `${name}_once`;
      });
    },
    answer: "InvalidArgument",
    known: "documented",
  },
  {
    name: "a table that is called like a name of the workbook is refused",
    needs: "1.4",
    ask: async (stage) => {
      const { context, sheet, name } = stage;
      context.workbook.names.add(`${name}_Taken`, sheet.getRange("D1"));
      stage.afterwards(() => {
        context.workbook.names.getItem(`${name}_Taken`).delete();
      });
      const table = twoRows(stage);
      await context.sync();
      return outcome(stage, () => {
        table.name = `${name}_Taken`;
      });
    },
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "a table takes a style, and refuses one that is not there",
    needs: "1.1",
    ask: async (stage) => {
      const table = twoRows(stage);
      const set = (style: string) =>
        outcome(stage, () => {
          table.style = style;
        });
      return [await set("TableStyleLight1"), await set("Nonsense")];
    },
    answer: ["done", "InvalidArgument"],
    known: "inferred",
  },
  {
    name: "a table shows a total row and no filter buttons where asked to",
    needs: "1.3",
    ask: async (stage) => {
      const table = twoRows(stage);
      table.showTotals = true;
      table.showFilterButton = false;
      table.load("showTotals,showFilterButton");
      const body = table.getDataBodyRange();
      body.load("rowCount");
      await stage.context.sync();
      return [table.showTotals, table.showFilterButton, body.rowCount];
    },
    answer: [true, false, 2],
    known: "documented",
  },
  {
    name: "a table that is given up leaves its cells",
    needs: "1.2",
    ask: async (stage) => {
      const { context, sheet } = stage;
      const range = twoRows(stage).convertToRange();
      sheet.tables.load("items/id");
      const values = await valuesOf(stage, range);
      await context.sync();
      return [sheet.tables.items.length, values];
    },
    answer: [
      0,
      [
        ["Name", "Price"],
        ["Ann", 1],
        ["Bob", 2],
      ],
    ],
    known: "documented",
  },
  {
    name: "a formula follows a table's name when it is called otherwise",
    needs: "1.1",
    ask: async (stage) => {
      const { context, sheet, name } = stage;
      const table = twoRows(stage);
      table.name = `${name}_Before`;
      sheet.getRange("D1").formulas = [[`=SUM(${name}_Before[Price])`]];
      table.name = `${name}_After`;
      const range = sheet.getRange("D1");
      range.load("formulas,values");
      await context.sync();
      return [
        String(range.formulas[0]?.[0]).replace(name, "Script"),
        range.values[0]?.[0] as number,
      ];
    },
    answer: ["=SUM(Script_After[Price])", 3],
    known: "documented",
  },
  {
    name: "a formula that names a column which its table has not is refused, and so is one that has no table around it",
    needs: "1.1",
    ask: async (stage) => {
      const { sheet, name } = stage;
      twoRows(stage).name = `${name}_Columns`;
      const write = (formula: string) =>
        outcome(stage, () => {
          sheet.getRange("E2").formulas = [[formula]];
        });
      return [
        await write(`=SUM(${name}_Columns[Price])`),
        await write(`=SUM(${name}_Columns[Weight])`),
        await write("=[@Price]"),
      ];
    },
    answer: ["done", "InvalidArgument", "InvalidArgument"],
    known: "inferred",
  },
  {
    name: "a table takes in the rows below it",
    needs: "1.13",
    ask: async (stage) => {
      const table = twoRows(stage);
      table.resize(stage.sheet.getRange("A1:B5"));
      return valuesOf(stage, table.getDataBodyRange());
    },
    answer: [
      ["Ann", 1],
      ["Bob", 2],
      ["", ""],
      ["", ""],
    ],
    known: "documented",
  },
];
