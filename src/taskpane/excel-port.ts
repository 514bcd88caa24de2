import {
  inspectWorkbook,
  readPortfolio,
  readSelectedCells,
  selectCell,
  surveyOpenWorkbook,
  watchChanges,
  watchSelection,
  type Survey,
} from "../excel";
import { cellAddress } from "../plans/address";
import type { PortfolioSource } from "../plans/source/types";
import type { Selection, WorkbookPort } from "./ports";

/** The larger part of the code, which nobody waits for before something is to be written. */
const writing = async () => (await import("./excel-writing")).excelWriting;

/** The open workbook, through the Excel room. What was read last tells whose row a selection is. */
export function createExcelPort(): WorkbookPort {
  let last: PortfolioSource | null = null;
  /** What a scoring has read, for whoever reads right after it. */
  let scored: PortfolioSource | null = null;
  /** Edits that were told, which a reading from before them says nothing of. */
  let edits = 0;

  const selection = async (): Promise<Selection> => {
    const { sheet, address, row } = await readSelectedCells();
    return { sheet, address, customer: customerAt(last, sheet, row) };
  };

  let surveying: Promise<Survey> | null = null;
  /** Two looks at the workbook that are asked for together share one survey. */
  const survey = () =>
    (surveying ??= surveyOpenWorkbook().finally(() => {
      surveying = null;
    }));

  return {
    inspect: async () => inspectWorkbook(await survey()),
    read: async () => {
      const known = scored;
      scored = null;
      return (last = known ?? (await readPortfolio(undefined, {}, await survey())));
    },
    lookForTables: async (first, hooks) => (await writing()).lookForTables(first, hooks),
    adopt: async (request, hooks) => (await writing()).adopt(request, hooks),
    score: async (request, hooks) => {
      const editsBefore = edits;
      const { written, reading } = await (await writing()).score(request, hooks);
      scored = edits === editsBefore ? reading : null;
      return written;
    },
    readModel: async (request) => (await writing()).readModel(request),
    runModel: async (request, hooks) => (await writing()).runModel(request, hooks),
    writeCard: async (request, hooks) => (await writing()).writeCard(request, hooks),
    writePlans: async (request, hooks) => (await writing()).writePlans(request, hooks),
    readWatchList: async (language) => (await writing()).readWatchList(language),
    offerTable: async (request, hooks) => (await writing()).offerTable(request, hooks),
    makeTable: async (hooks) => (await writing()).makeTable(hooks),
    insertTemplate: async (request, hooks) => (await writing()).insertTemplate(request, hooks),
    insertSample: async (request, hooks) => (await writing()).insertSample(request, hooks),
    selection,
    select: ({ sheet, address }) => selectCell(sheet, address),
    selectCustomer: async (customer) => {
      if (last === null) return;
      const { customerOrigin: origin, nameColumn } = last;
      const column = origin.columns[nameColumn] ?? 0;
      await selectCell(origin.sheet, cellAddress(origin.firstRow + customer, column));
    },
    restore: async (point) => (await writing()).restore(point),
    finishCutShort: async (consent, hooks) => (await writing()).finishCutShort(consent, hooks),
    takeBackCutShort: async (hooks) => (await writing()).takeBackCutShort(hooks),
    writeFactors: async (table, base, consent, origins) =>
      (await writing()).writeFactors(table, base, consent, origins),
    writeSettings: async (change) => (await writing()).writeSettings(change),
    fix: async (problems) => (await writing()).fix(problems, last),
    movement: async () => (await writing()).movement,
    round: async () => (await writing()).round,
    onSelection: (listener) =>
      watchSelection(() => {
        void selection().then(listener, () => undefined);
      }),
    onChange: (listener) =>
      watchChanges((changes) => {
        if (changes.some((place) => place?.byAddin !== true)) {
          edits++;
          scored = null;
        }
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
