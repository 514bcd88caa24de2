import { isErrorValue } from "../../engine/cell";
import { FunctionError } from "../../functions/errors";
import { callFunction, registry } from "../../functions/registry";
import { profiles, type Profile } from "../host/profile";
import type { Workbook } from "../model/types";
import { ErrorValue, type Matrix, type Scalar } from "../model/value";

/** Makes every `KAM.*` function callable in a workbook's formulas, fed the way that kind of Excel feeds them. */
export function registerFunctions(workbook: Workbook, profile: Profile): void {
  const blank = profiles[profile].blankForFunctions;
  for (const id of registry.keys()) {
    workbook.registerFunction(`KAM.${id}`, (args) =>
      answer(() =>
        callFunction(
          id,
          args.map((argument) => handedOver(argument, blank)),
        ),
      ),
    );
  }
}

/** A single cell is handed over as its value, anything larger as rows; what is left out is null. */
function handedOver(argument: Matrix | null, blank: 0 | null): unknown {
  if (argument === null) return null;
  const only = argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : undefined;
  if (only !== undefined) return cell(only, blank);
  return argument.map((row) => row.map((value) => cell(value, blank)));
}

function cell(value: Scalar, blank: 0 | null): unknown {
  if (value === null) return blank;
  return value instanceof ErrorValue ? { code: value.code, message: value.message } : value;
}

function answer(call: () => unknown): Scalar | Matrix {
  try {
    const result = call();
    return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shown)) : shown(result);
  } catch (error) {
    return shown(error);
  }
}

/** What a cell shows of a result: errors as error values, and nothing (undefined, null) as 0, as Excel does. */
function shown(result: unknown): Scalar {
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") {
    return result;
  }
  return asError(result) ?? 0;
}

/** The error value in a thrown or returned error, whichever host's class it is; undefined where it is none. */
export function asError(result: unknown): ErrorValue | undefined {
  if (result instanceof FunctionError) return new ErrorValue(result.code, result.message);
  if (typeof result !== "object" || result === null) return undefined;
  const code = "code" in result && typeof result.code === "string" ? result.code : "#VALUE!";
  const reason =
    "message" in result && typeof result.message === "string" ? result.message : undefined;
  return new ErrorValue(isErrorValue(code) ? code : "#VALUE!", reason);
}
