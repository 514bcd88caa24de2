import type { Failure } from "../ports";

/**
 * What a rejected promise tells: the stable code of an error of this product or of Office, and its text for the
 * copy button. Anything else is `unexpected`.
 */
export function failureOf(reason: unknown): Failure {
  if (typeof reason !== "object" || reason === null) {
    return { code: "unexpected", details: String(reason) };
  }
  const { code, details, message } = reason as Partial<Record<string, unknown>>;
  return {
    code: typeof code === "string" ? code : "unexpected",
    details: [details, message].find((text) => typeof text === "string") ?? "",
  };
}
