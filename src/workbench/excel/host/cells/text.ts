import { format } from "numfmt";
import { forFormat } from "../../calc/date-system";
import { ErrorValue, type Scalar } from "../../model/value";

/** What the cell shows. */
export function displayText(
  value: Scalar,
  numberFormat: string | undefined,
  date1904: boolean,
): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.code;
  const code = numberFormat ?? "General";
  return format(code, typeof value === "number" ? forFormat(value, code, date1904) : value);
}

/** The value as scripts read it: blanks are "", errors their code. */
export function plainValue(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return value instanceof ErrorValue ? value.code : value;
}

/** `Excel.RangeValueType` */
export function valueType(value: Scalar): string {
  if (value === null || value === "") return "Empty";
  if (value instanceof ErrorValue) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
