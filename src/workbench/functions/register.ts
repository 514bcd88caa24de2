import { isErrorValue } from "../../engine/cell";
import { FunctionError } from "../../functions/errors";
import { registry } from "../../functions/registry";
import { profiles, type Profile } from "../excel/host/profile";
import { byteLength } from "../excel/host/statistics";
import { BUSY } from "../excel/calc/errors";
import type { CustomArguments, Workbook } from "../excel/model/types";
import { ErrorValue, type Matrix, type Scalar } from "../excel/model/value";
import { Awaited, isPromised } from "./awaited";

/** Makes every `KAM.*` function callable in a workbook's formulas, fed the way that kind of Excel feeds them. */
export function registerFunctions(workbook: Workbook, profile: Profile): void {
  for (const [id, { call, parameters }] of registry) {
    registerFunction(workbook, profile, { id, call, parameters });
  }
}

/** A cell function as an add-in associates it with its id, and how many parameters it declares. */
export interface AssociatedFunction {
  readonly id: string;
  readonly call: (...args: unknown[]) => unknown;
  readonly parameters: number;
}

/**
 * Makes one function callable as KAM.ID; what is left out of a call is handed over as null, as Excel does. What it
 * promises shows #BUSY! until it is there.
 *
 * @param arrived told when what was promised has come, and all that is built on it has been calculated
 */
export function registerFunction(
  workbook: Workbook,
  profile: Profile,
  { id, call, parameters }: AssociatedFunction,
  arrived?: () => void,
): void {
  const { blankForFunctions: blank, argumentsLimit } = profiles[profile];
  let promises = false;
  const awaited = new Awaited(() => {
    register();
    workbook.calculate();
    arrived?.();
  });
  const asked = (args: CustomArguments): Scalar | Matrix => {
    if (args.length > parameters) throw new RangeError(`KAM.${id} takes ${parameters} arguments`);
    const handed = args.map((argument) => handedOver(argument, blank));
    if (isBeyond(argumentsLimit, handed)) return BUSY;
    const ask = () => call(...handed, ...new Array<null>(parameters - args.length).fill(null));
    // Whole tables as a text are long: only of a function that has promised before.
    const known = promises ? awaited.answerTo(JSON.stringify(handed)) : undefined;
    if (known !== undefined) return known;
    const result = ask();
    if (!isPromised(result)) return received(result);
    promises = true;
    awaited.wait(JSON.stringify(handed), promised(result));
    return BUSY;
  };
  // A function that is registered anew makes every cell that calls it ask again.
  const register = () => {
    workbook.registerFunction(`KAM.${id}`, (args) => answer(() => asked(args)));
  };
  register();
}

/** Whether arguments take more bytes than Excel hands over. */
function isBeyond(limit: number, handed: readonly unknown[]): boolean {
  return limit !== Infinity && byteLength(JSON.stringify(handed)) > limit;
}

/** An answer that is sure to come, an error value where the promise is broken. */
function promised(result: PromiseLike<unknown>): PromiseLike<Scalar | Matrix> {
  return result.then(received, shown);
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

function received(result: unknown): Scalar | Matrix {
  return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shown)) : shown(result);
}

function answer(call: () => Scalar | Matrix): Scalar | Matrix {
  try {
    return call();
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
