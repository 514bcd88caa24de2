import type { ErrorCode } from "../../i18n/errors";
import type { Failure } from "../ports";

type Fields = Partial<Record<"code" | "params" | "details" | "message", unknown>>;

/** How codes of the product's own errors begin; any other is unknown to it. */
const OWN = "KAM-";

/** What a rejected promise tells: its own code, or that of the unknown with everything there is to copy. */
export function failureOf(reason: unknown): Failure {
  const { code, params, details, message } = fieldsOf(reason);
  const said = [code, details, message].filter((text) => typeof text === "string").join(" ");
  if (typeof code !== "string" || !code.startsWith(OWN)) {
    return { code: "KAM-UNKNOWN", params: {}, details: said };
  }
  return {
    code: code as ErrorCode,
    params: (params ?? {}) as Failure["params"],
    details: typeof details === "string" ? details : said,
  };
}

function fieldsOf(reason: unknown): Fields {
  return typeof reason === "object" && reason !== null ? reason : { message: String(reason) };
}
