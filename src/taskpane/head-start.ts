import type { WorkbookPort } from "./ports";

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
