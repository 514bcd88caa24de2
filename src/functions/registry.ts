import * as checkFunctions from "./check";
import * as functions from "./functions";
import * as late from "./late";
import * as abcFunctions from "./models/abc";
import * as certaintyFunctions from "./models/certainty";
import * as contactFunctions from "./models/contacts";
import * as effortFunctions from "./models/effort";
import * as keyQuadrantFunctions from "./models/key-quadrant";
import * as moneyFunctions from "./models/money";
import * as movementFunctions from "./models/movement";
import * as nineBoxFunctions from "./models/nine-box";
import * as placeFunctions from "./models/place";
import * as raterFunctions from "./models/raters";
import * as ratingFunctions from "./models/rating";
import * as stageFunctions from "./models/stage";
import * as weightFunctions from "./models/weights";

/** A cell function as a host calls it. */
export interface RegisteredFunction {
  readonly call: (...args: unknown[]) => unknown;
  /** How many parameters the metadata declares, optional ones included; a host fills up with null. */
  readonly parameters: number;
}

type Callable = (...args: never[]) => unknown;

const callable: Readonly<Record<string, Callable>> = {
  ...functions,
  abc: abcFunctions.abc,
  ...placeFunctions,
  ...ratingFunctions,
};

/** Doorways behind which answers are fetched; here those are at hand, so that a call is answered at once. */
const fetching: Readonly<Record<keyof typeof late, Callable>> = {
  ...checkFunctions,
  ...certaintyFunctions,
  ...weightFunctions,
  ...raterFunctions,
  ...movementFunctions,
  ...keyQuadrantFunctions,
  pareto: abcFunctions.pareto,
  concentration: abcFunctions.concentration,
  ...stageFunctions,
  ...effortFunctions,
  ...nineBoxFunctions,
  ...moneyFunctions,
  ...contactFunctions,
};

/** Every cell function by its id, the name after "KAM." in capitals. */
export const registry: ReadonlyMap<string, RegisteredFunction> = new Map([
  ...Object.entries(callable).map(([name, call]) => registered(name, call, call)),
  ...(Object.keys(late) as (keyof typeof late)[]).map((name) =>
    registered(name, late[name], fetching[name]),
  ),
]);

function registered(
  name: string,
  call: Callable,
  { length: parameters }: Callable,
): [string, RegisteredFunction] {
  return [name.toUpperCase(), { call: call as RegisteredFunction["call"], parameters }];
}

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
