import { toKamError } from "./errors";

/**
 * Runs a batch for something the user asked for by a button: while a cell is being edited Excel lets it wait rather
 * than refuse it. Failures arrive as `KamError`.
 */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toKamError(error);
  }
}

/** Whether this Excel has the members of a requirement set. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
