/** Ends a subscription. */
type Unwatch = () => void;

interface Changed {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Calls back after cells change anywhere in the workbook, by whoever: a listener reads again, and never writes
 * (every coauthor's add-in hears the same event).
 */
export function watchChanges(listener: (change: Changed) => void): Unwatch {
  return watch((context) =>
    context.workbook.worksheets.onChanged.add(({ worksheetId, address }) => {
      listener({ sheetId: worksheetId, address });
      return Promise.resolve();
    }),
  );
}

/** Calls back after the user selects other cells. */
export function watchSelection(listener: () => void): Unwatch {
  return watch((context) =>
    context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
  );
}

/** A handler lives in the context it was added in, and has to be removed there. */
function watch<T>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): Unwatch {
  const added = Excel.run(async (context) => {
    const result = add(context);
    await context.sync();
    return result;
  });
  return () => {
    void added.then((result) =>
      Excel.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      }),
    );
  };
}
