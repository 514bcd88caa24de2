import { z } from "zod";
import { callFunction, registry } from "../../functions/registry";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { FunctionError } from "../../functions/errors";
import { printJson } from "../terminal";
import { asJson } from "./json";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";

const scalar = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const argumentsSchema = z.array(z.union([scalar, z.array(z.union([scalar, z.array(scalar)]))]));

/** Calls one function as a cell would and prints what the cell would show, as JSON. */
export function call(options: Options): ExitCode {
  const name = operand(options, "KAM.SCORE '[[[7,8]],[[1,1]]]'");
  const [, json = "[]"] = options.operands;
  const id = name.replace(/^=?KAM\./i, "").toUpperCase();
  const known = registry.get(id);
  if (known === undefined) {
    const names = [...registry.keys()].map((one) => `KAM.${one}`).join(", ");
    throw new UsageError([message(cli, options.language, "unknownFunction", { name, names })]);
  }
  const values = parseArguments(json, options);
  if (values.length > known.parameters) {
    const { parameters: most } = known;
    throw new UsageError([message(cli, options.language, "tooManyArguments", { name, most })]);
  }
  printJson(asJson(answerOf(() => callFunction(id, values))));
  return exitCode.done;
}

/** The error value that a function throws is its answer; anything else it throws is a fault of the program. */
function answerOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

function parseArguments(json: string, options: Options): unknown[] {
  try {
    return argumentsSchema.parse(JSON.parse(json)).map(asRectangle);
  } catch {
    throw new UsageError([message(cli, options.language, "badArguments")]);
  }
}

/** Excel hands ranges over as rows of cells; a plain list reads as one row. */
function asRectangle(argument: z.infer<typeof argumentsSchema>[number]): unknown {
  if (!Array.isArray(argument) || argument.every(Array.isArray)) return argument;
  return [argument];
}
