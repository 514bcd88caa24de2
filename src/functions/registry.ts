import * as functions from "./functions";
import * as abcFunctions from "./models/abc";
import * as contactFunctions from "./models/contacts";
import * as effortFunctions from "./models/effort";
import * as keyQuadrantFunctions from "./models/key-quadrant";
import * as moneyFunctions from "./models/money";
import * as nineBoxFunctions from "./models/nine-box";
import * as placeFunctions from "./models/place";
import * as ratingFunctions from "./models/rating";
import * as stageFunctions from "./models/stage";

/** A cell function as a host calls it. */
export interface RegisteredFunction {
  readonly call: (...args: unknown[]) => unknown;
  /** How many parameters the metadata declares, optional ones included; a host fills up with null. */
  readonly parameters: number;
}

const callable: Readonly<Record<string, (...args: never[]) => unknown>> = {
  ...functions,
  ...abcFunctions,
  ...placeFunctions,
  ...ratingFunctions,
  ...keyQuadrantFunctions,
  ...stageFunctions,
  ...effortFunctions,
  ...nineBoxFunctions,
  ...moneyFunctions,
  ...contactFunctions,
};

/** Every cell function by its id, the name after "KAM." in capitals. */
export const registry: ReadonlyMap<string, RegisteredFunction> = new Map(
  Object.entries(callable).map(([name, call]) => [
    name.toUpperCase(),
    { call: call as RegisteredFunction["call"], parameters: call.length },
  ]),
);

/**
 * Calls a function as Excel does: arguments left out are null.
 * @param id "SCORE" or "KAM.SCORE", in any case
 * @throws RangeError for an id that does not exist or too many arguments; what the function throws is an error value
 */
export function callFunction(id: string, args: readonly unknown[]): unknown {
  const found = registry.get(id.toUpperCase().replace(/^KAM\./, ""));
  if (found === undefined) throw new RangeError(`No function ${id}`);
  if (args.length > found.parameters)
    throw new RangeError(`${id} takes ${found.parameters} arguments`);
  const padded = Array.from({ length: found.parameters }, (_, index) => args[index] ?? null);
  return found.call(...padded);
}
