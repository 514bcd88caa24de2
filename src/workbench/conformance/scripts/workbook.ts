import { outcome, type Script, type Stage } from "../script";

const namespace = "urn:kam-matrix:conformance";

/** Adds a part of XML that goes away with the script. */
function part({ context, afterwards }: Stage, content: string): Excel.CustomXmlPart {
  const { customXmlParts } = context.workbook;
  const added = customXmlParts.add(`<kept xmlns="${namespace}">${content}</kept>`);
  added.load("id");
  afterwards(() => {
    customXmlParts.getItemOrNullObject(added.id).delete();
  });
  return added;
}

/** What a workbook keeps besides cells, and what it tells of what happens. */
export const workbook: readonly Script[] = [
  {
    name: "a part of XML is found by its namespace and read back",
    needs: "1.5",
    ask: async (stage) => {
      const { context } = stage;
      const added = part(stage, "<one/>");
      const found = context.workbook.customXmlParts.getByNamespace(namespace);
      found.load("items/id");
      const only = found.getOnlyItemOrNullObject();
      only.load("id");
      await context.sync();
      const xml = only.getXml();
      await context.sync();
      return [
        found.items.length,
        only.id === added.id,
        /<kept[^>]*>\s*<one\s*\/>\s*<\/kept>/.test(xml.value),
      ];
    },
    answer: [1, true, true],
    known: "documented",
  },
  {
    name: "of several parts of one namespace there is no only one",
    needs: "1.5",
    ask: async (stage) => {
      part(stage, "<one/>");
      part(stage, "<two/>");
      const found = stage.context.workbook.customXmlParts.getByNamespace(namespace);
      const only = found.getOnlyItemOrNullObject();
      found.load("items/id");
      only.load("id");
      await stage.context.sync();
      return [found.items.length, only.isNullObject];
    },
    answer: [2, true],
    known: "documented",
  },
  {
    name: "XML that is none is refused",
    needs: "1.5",
    ask: (stage) =>
      outcome(stage, () => {
        stage.context.workbook.customXmlParts.add("<kept").load("id");
      }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "a setting without a key is refused",
    needs: "1.4",
    ask: (stage) =>
      outcome(stage, () => {
        const { settings } = stage.context.workbook;
        settings.add("", 1);
        stage.afterwards(() => {
          settings.getItemOrNullObject("").delete();
        });
      }),
    answer: "InvalidArgument",
    known: "inferred",
  },
  {
    name: "a setting is kept, found and deleted",
    needs: "1.4",
    ask: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add("kam-matrix-conformance", { number: 1 });
      const kept = settings.getItemOrNullObject("kam-matrix-conformance");
      kept.load("value");
      await context.sync();
      const value = kept.value as { number: number };
      kept.delete();
      const gone = settings.getItemOrNullObject("kam-matrix-conformance");
      gone.load("value");
      await context.sync();
      return [value.number, gone.isNullObject];
    },
    answer: [1, true],
    known: "documented",
  },
  {
    name: "names of the workbook and of a sheet are told apart",
    needs: "1.7",
    ask: async ({ context, sheet, name, afterwards }) => {
      const { names } = context.workbook;
      names.add(`${name}_all`, sheet.getRange("A1"));
      afterwards(() => {
        names.getItem(`${name}_all`).delete();
      });
      sheet.names.add(`${name}_own`, sheet.getRange("A2"));
      names.load("items/name,items/formula");
      sheet.names.load("items/name,items/formula");
      await context.sync();
      return [names.items, sheet.names.items].map((items) =>
        items.map((item) => [
          item.name.replace(name, "Script"),
          String(item.formula).replace(name, "Sheet"),
        ]),
      );
    },
    answer: [[["Script_all", "=Sheet!$A$1"]], [["Script_own", "=Sheet!$A$2"]]],
    known: "documented",
  },
  {
    name: "a change of cells is told once, with the sheet and the address",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      sheet.load("id");
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C2").values = [[1, 2]];
      await context.sync();
      await untilHeard(heard);
      handler.remove();
      await context.sync();
      return heard;
    },
    answer: ["RangeEdited B2:C2 Local"],
    known: "documented",
  },
  {
    name: "a selection that moves is told",
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      sheet.activate();
      await context.sync();
      const heard: string[] = [];
      const handler = context.workbook.onSelectionChanged.add(() => {
        heard.push("heard");
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("C5").select();
      await context.sync();
      await untilHeard(heard);
      handler.remove();
      await context.sync();
      return heard.length > 0;
    },
    answer: true,
    known: "documented",
  },
  {
    name: "a deleted table and a deleted sheet are told",
    needs: "1.9",
    ask: async ({ context, sheet, another }) => {
      const table = sheet.tables.add("A1:B2", true);
      const other = another("gone");
      await context.sync();
      const heard: string[] = [];
      const listen = (event: { readonly type: string }) => {
        heard.push(event.type);
        return Promise.resolve();
      };
      const handlers = [
        context.workbook.tables.onDeleted.add(listen),
        context.workbook.worksheets.onDeleted.add(listen),
      ];
      await context.sync();
      table.delete();
      await context.sync();
      await untilHeard(heard);
      other.delete();
      await context.sync();
      await untilHeard(heard, 2);
      for (const handler of handlers) handler.remove();
      await context.sync();
      return heard;
    },
    answer: ["TableDeleted", "WorksheetDeleted"],
    known: "documented",
  },
];

/** Until something has been heard, or three seconds have gone. */
async function untilHeard(heard: readonly unknown[], times = 1): Promise<void> {
  for (let tries = 0; tries < 30 && heard.length < times; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
