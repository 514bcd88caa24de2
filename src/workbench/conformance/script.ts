/** What a script is told by Excel, as JSON holds it. */
export type Answer =
  null | boolean | number | string | readonly Answer[] | { readonly [name: string]: Answer };

/** Where a script works: sheets of its own in a workbook that holds nothing else. */
export interface Stage {
  readonly context: Excel.RequestContext;
  /** A blank sheet. */
  readonly sheet: Excel.Worksheet;
  /** What the sheet is called; needs no quotes in a formula. */
  readonly name: string;
  /** One more blank sheet, which goes away with the first. */
  readonly another: (name: string) => Excel.Worksheet;
  /** Does something besides when the script is over, whatever became of it. */
  readonly afterwards: (work: () => void) => void;
}

/** A small thing that is asked of Excel, and what it is known or taken to answer. */
export interface Script {
  /** Says what happens, and tells the script from all others. */
  readonly name: string;
  /** The version of ExcelApi that has every member it uses. */
  readonly needs: string;
  readonly ask: (stage: Stage) => Promise<Answer>;
  readonly answer: Answer;
  /** Whether Microsoft's documentation says so, or it is taken from what else is known of Excel. */
  readonly known: "documented" | "inferred";
  /** What the stand-in for Excel says instead, where it is not as strict, or has not that member. */
  readonly standIn?: Answer;
}

/** Excel's code for what it refused, else what the failure says. */
export function codeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return String(hasCode ? error.code : error);
}

/** Sends what was asked: "done", or the code it was refused with. */
export async function outcome({ context }: Pick<Stage, "context">, ask: () => void) {
  try {
    ask();
    await context.sync();
    return "done";
  } catch (error) {
    return codeOf(error);
  }
}
