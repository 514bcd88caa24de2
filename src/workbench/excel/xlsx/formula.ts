import {
  closing,
  isHash,
  operandEnd,
  structureFromFile,
  structureToFile,
  tokensOf,
  type Token,
} from "./formula-tokens";
import { newerFunctions, worksheetFunctions } from "./newer-functions";
import { variablesOf } from "./formula-variables";

/** Whether a formula of a file may have to be read otherwise than it is written. */
const speaksFile = /_xl|\[#This Row\]/i;
const prefix = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;
/** Only the add-in's own: of others' functions it cannot be told where in their names the dot was. */
const customPrefix = /^_xldudf_KAM_/i;

/** A formula of a file as a person writes it; both without "=". */
export function fromFile(formula: string): string {
  if (!speaksFile.test(formula)) return formula;
  const tokens = tokensOf(formula);
  const read = (start: number, end: number): string => {
    let text = "";
    for (let index = start; index < end; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      const spelt =
        token.type === "func" ? /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.exec(token.value) : null;
      if (spelt === null) {
        text += tokenFromFile(token);
        continue;
      }
      const last = closing(tokens, index + 1);
      const inner = read(index + 2, last);
      const plain = operandEnd(tokens, index + 2) === last - 1;
      const operand = plain ? inner : `(${inner})`;
      text += spelt[1]?.toUpperCase() === "SINGLE" ? `@${operand}` : `${operand}#`;
      index = last;
    }
    return text;
  };
  return read(0, tokens.length);
}

function tokenFromFile({ type, value }: Token): string {
  switch (type) {
    case "func":
      return value
        .replace(prefix, "")
        .replace(customPrefix, "KAM.")
        .replace(/^_xlpm\./i, "");
    case "range_named":
      return value.replace(/^_xlpm\./i, "");
    case "structured":
      return structureFromFile(value);
    default:
      return value;
  }
}

/**
 * A formula as a person writes it (with or without "="), as a file does: newer functions prefixed, `A5#`, `@A:A` and
 * `[@x]` spelt out.
 *
 * @param table name of the table that the cell stands in
 * @param array whether the file marks the formula as a dynamic array; in one that is not, ranges outside of functions
 *   mean their cell in the formula's row or column anyway, and no "@" is written for them
 */
export function toFile(formula: string, table?: string, array = true): string {
  const tokens = tokensOf(formula);
  const variables = variablesOf(tokens);
  const write = (start: number, end: number, depth: number): string => {
    let text = "";
    for (let index = start; index <= end; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.type === "operator" && token.value === "@") {
        const last = operandEnd(tokens, index + 1);
        const operand = write(index + 1, last, depth);
        text += !array && depth === 0 ? operand : `_xlfn.SINGLE(${operand})`;
        index = last;
        continue;
      }
      const last = operandEnd(tokens, index);
      const spilled = last > index && isHash(tokens[last]);
      const inside = token.type === "func" ? depth + 1 : depth;
      const first = tokenToFile(token, table, variables);
      const operand = first + write(index + 1, spilled ? last - 1 : last, inside);
      text += spilled ? `_xlfn.ANCHORARRAY(${operand})` : operand;
      index = last;
    }
    return text;
  };
  return write(0, tokens.length - 1, 0);
}

function tokenToFile(
  { type, value }: Token,
  table: string | undefined,
  variables: ReadonlySet<string>,
): string {
  if (variables.has(value.toUpperCase())) return `_xlpm.${value}`;
  if (type === "structured") return structureToFile(value, table);
  return type === "func" ? functionToFile(value) : value;
}

function functionToFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("KAM.")) return `_xldudf_${upper.replace(".", "_")}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newerFunctions.has(upper) ? `_xlfn.${upper}` : name;
}
