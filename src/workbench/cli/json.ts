import { asError } from "../functions/register";

/**
 * What a function returned, ready for JSON.stringify: a single cell as its value, more as rows,
 * an error value as `{ error, message }`.
 */
export function asJson(result: unknown): unknown {
  if (!Array.isArray(result)) return scalar(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(scalar) : [scalar(row)]));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? rows : only;
}

function scalar(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  const error = asError(value);
  return error === undefined ? value : { error: error.code, message: error.message ?? "" };
}
