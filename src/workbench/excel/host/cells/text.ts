import { format } from "numfmt";
import { ErrorValue, type Scalar } from "../../model/value";

/** What the cell shows. */
export function displayText(value: Scalar, numberFormat: string | undefined): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.code;
  return format(numberFormat ?? "General", value);
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
