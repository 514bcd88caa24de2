import { hostCode, KamError, toKamError } from "./errors";

/**
 * Runs a batch for something the user asked for by a button: while a cell is being edited Excel lets it wait rather
 * than refuse it. Failures arrive as `KamError`.
 */
export async function runExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      tellLostAnswers(context);
      return work(context);
    });
  } catch (error) {
    throw toKamError(error);
  }
}

/** What fails on the way to Excel or back, an answer that cannot be read too, comes without a code of Excel's. */
function tellLostAnswers(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = async (passThrough) => {
    try {
      return await sync(passThrough);
    } catch (error) {
      if (hostCode(error) !== "") throw error;
      throw new KamError("KAM-CONNECTION", {}, { cause: error });
    }
  };
}

/** Whether this Excel has the members of a requirement set. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
