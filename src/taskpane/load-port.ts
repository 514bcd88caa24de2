import type { WorkbookPort } from "./ports";

/** Imported before everything else, so that the code is on its way while React's is still being read. */
const loading = import(/* webpackChunkName: "workbook" */ "./excel-port");

/** The way into the workbook, which is being looked at while the pane is drawn. */
export async function loadPort(): Promise<WorkbookPort> {
  const { createExcelPort } = await loading;
  return withHeadStart(createExcelPort());
}

/** Looks at the workbook at once; who asks first gets that answer. */
export function withHeadStart(port: WorkbookPort): WorkbookPort {
  return { ...port, inspect: oneAhead(port.inspect), read: oneAhead(port.read) };
}

function oneAhead<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let ahead: Promise<Answer> | null = ask();
  // Whoever asks for it deals with its failure.
  ahead.catch(() => undefined);
  return () => {
    const answer = ahead ?? ask();
    ahead = null;
    return answer;
  };
}
