import {
  insertTemplate,
  inspectWorkbook,
  readPortfolio,
  readSelectedCells,
  readSelectedTable,
  restore,
  saveMapping,
  scoreWorkbook,
  selectCell,
  watchChanges,
  watchSelection,
  writeCells,
  writeFactors,
  writeSettings,
} from "../excel";
import { cellAddress } from "../plans/address";
import type { PortfolioSource } from "../plans/source/types";
import { mended } from "./problems/mended";
import { loadSample } from "./sample/load-sample";
import type { RestorePoint, Selection, WorkbookPort } from "./ports";

const consentOf = (overwrite: boolean) => (overwrite ? "overwrite" : "ask");

const point = (applied: { token: string } | null): RestorePoint | null =>
  applied === null ? null : { token: applied.token };

/** The open workbook, through the Excel room. What was read last tells whose row a selection is. */
export function createExcelPort(): WorkbookPort {
  let last: PortfolioSource | null = null;

  const selection = async (): Promise<Selection> => {
    const { sheet, address, row } = await readSelectedCells();
    return { sheet, address, customer: customerAt(last, sheet, row) };
  };

  return {
    inspect: inspectWorkbook,
    read: async () => (last = await readPortfolio()),
    readSelection: readSelectedTable,
    score: async ({ overwrite, ...request }, hooks) =>
      point(
        await scoreWorkbook({ ...request, consent: consentOf(overwrite), now: new Date() }, hooks),
      ),
    insertTemplate: async ({ overwrite, ...request }, hooks) =>
      point(await insertTemplate({ ...request, consent: consentOf(overwrite) }, hooks)),
    insertSample: async ({ overwrite, language }, hooks) => {
      const sample = await loadSample(language);
      return point(await insertTemplate({ ...sample, consent: consentOf(overwrite) }, hooks));
    },
    selection,
    select: ({ sheet, address }) => selectCell(sheet, address),
    selectCustomer: async (customer) => {
      if (last === null) return;
      const { customerOrigin: origin, nameColumn } = last;
      const column = origin.columns[nameColumn] ?? 0;
      await selectCell(origin.sheet, cellAddress(origin.firstRow + customer, column));
    },
    restore: ({ token }) => restore(token),
    writeFactors: async (table) => point(await writeFactors(table)),
    writeSettings: async (change) => point(await writeSettings(change)),
    saveMapping: async ({ mapping, factors, language, overwrite }) =>
      point(await saveMapping(mapping, factors, language, consentOf(overwrite))),
    fix: async (problems) => {
      const edits = mended(problems, last?.customerOrigin.headers ?? []);
      return edits.length === 0 ? null : point(await writeCells("customers", edits));
    },
    onSelection: (listener) =>
      watchSelection(() => {
        void selection().then(listener, () => undefined);
      }),
    onChange: (listener) =>
      watchChanges((changes) => {
        if (last === null) {
          listener(null);
          return;
        }
        const own = sheetsOf(last);
        // Of many that come together the last one stands for all.
        const told = changes.findLast((place) => place === null || own.includes(place.sheet));
        // The user need not be told of what they had the add-in do.
        if (told !== undefined) listener(told?.byAddin ? null : told);
      }),
  };
}

/** The sheets that what was read came from. Results and chart, which the add-in writes itself, are not among them. */
function sheetsOf({ customerOrigin, factorOrigin, settingsPlace }: PortfolioSource): string[] {
  return [customerOrigin.sheet, factorOrigin.sheet, settingsPlace?.sheet ?? ""];
}

/** Index of the customer in whose row the selection lies; null where it lies in nobody's. */
function customerAt(source: PortfolioSource | null, sheet: string, row: number): number | null {
  if (source === null) return null;
  const { sheet: home, firstRow } = source.customerOrigin;
  const customer = row - firstRow;
  const inside = customer >= 0 && customer < source.input.names.length;
  return sheet === home && inside ? customer : null;
}
