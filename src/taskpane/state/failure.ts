import type { ErrorCode } from "../../i18n/errors";
import type { Place } from "../../plans/source/types";
import type { Failure, RestorePoint } from "../ports";

/** What the errors of the workbook carry; any of it may be missing in what else is thrown. */
interface Fields {
  readonly code?: unknown;
  readonly place?: Failure["params"];
  readonly details?: unknown;
  readonly message?: unknown;
  readonly conflicts?: readonly Place[];
  readonly token?: string;
  readonly kept?: readonly Place[];
}

/** How codes of the product's own errors begin; any other is unknown to it. */
const OWN = "KAM-";

/** What a rejected promise tells: its own code, or that of the unknown with everything there is to copy. */
export function failureOf(reason: unknown): Failure {
  const { code, place = {}, details, message, kept = [] } = fieldsOf(reason);
  const said = [code, details, message].filter((text) => typeof text === "string").join(" ");
  if (typeof code !== "string" || !code.startsWith(OWN)) {
    return { code: "KAM-UNKNOWN", params: {}, details: said };
  }
  return {
    code: code as ErrorCode,
    params: place,
    details: typeof details === "string" ? details : said,
    ...(kept.length === 0 ? {} : { kept }),
  };
}

/** What of the user's is in the way, where that is why; null where it is not. */
export function conflictsOf(reason: unknown): readonly Place[] | null {
  const { code, conflicts } = fieldsOf(reason);
  return code === "KAM-CONSENT" ? (conflicts ?? []) : null;
}

/** The way back from what was written in part. */
export function restoreOf(reason: unknown): RestorePoint | null {
  const { token } = fieldsOf(reason);
  return token === undefined ? null : { token };
}

function fieldsOf(reason: unknown): Fields {
  return typeof reason === "object" && reason !== null ? reason : { message: String(reason) };
}
