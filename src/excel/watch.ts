import { runExcel } from "./run";

/** Ends a subscription. */
type Unwatch = () => void;

interface ChangedCells {
  readonly sheet: string;
  readonly address: string;
  /** Where this add-in itself wrote them. */
  readonly byAddin?: true;
}

/** Cells that were changed; null where a sheet or a table is gone, or the host does not say which. */
export type Changed = ChangedCells | null;

/**
 * Calls back after cells change anywhere in the workbook, by whoever, and after a sheet or a table was deleted, with
 * all changes that came together: a listener reads again, and never writes (every coauthor's add-in hears the same
 * event).
 */
export function watchChanges(listener: (changes: readonly Changed[]) => void): Unwatch {
  const edited = together(listener);
  const gone = () => {
    listener([null]);
    return Promise.resolve();
  };
  return watch(({ workbook }) => [
    workbook.worksheets.onChanged.add((event) => {
      edited(event);
      return Promise.resolve();
    }),
    workbook.worksheets.onDeleted.add(gone),
    workbook.tables.onDeleted.add(gone),
  ]);
}

/** Calls back after the user selects other cells. */
export function watchSelection(listener: () => void): Unwatch {
  return watch(({ workbook }) => [
    workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
  ]);
}

interface Edit {
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource: string;
}

/** A macro raises an event for every cell it writes: what comes while the sheets' names are asked for is told at once. */
function together(listener: (changes: readonly Changed[]) => void): (edit: Edit) => void {
  const waiting: Edit[] = [];
  return (edit) => {
    waiting.push(edit);
    if (waiting.length > 1) return;
    const tell = (names: ReadonlyMap<string, string>) => {
      const changes = waiting.splice(0).map(({ worksheetId, address, triggerSource }): Changed => {
        const sheet = names.get(worksheetId);
        if (sheet === undefined) return null;
        const byAddin = triggerSource === "ThisLocalAddin";
        return { sheet, address, ...(byAddin ? { byAddin } : {}) };
      });
      listener(changes);
    };
    void sheetNames().then(tell, () => {
      tell(new Map());
    });
  };
}

/** The names that the sheets have now, by their ids. */
function sheetNames(): Promise<ReadonlyMap<string, string>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/**
 * Adds handlers, which live in the context they were added in and have to be removed there. While a cell is being
 * edited both wait. An Excel that has no such event, or that is closing, leaves the pane to be refreshed by hand.
 */
function watch(add: (context: Excel.RequestContext) => readonly Handler[]): Unwatch {
  const added = runExcel(async (context) => {
    const handlers = add(context);
    await context.sync();
    return handlers;
  }).catch((): readonly Handler[] => []);
  return () => {
    void added.then(remove);
  };
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  const options = { delayForCellEdit: true, previousObjects: first.context };
  await Excel.run(options, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
