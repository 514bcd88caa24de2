import { z } from "zod";
import { callFunction, registry } from "../../functions/registry";
import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { asJson } from "./json";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";

const scalar = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const argumentsSchema = z.array(z.union([scalar, z.array(z.union([scalar, z.array(scalar)]))]));

/** Calls one function as a cell would and prints what the cell would show, as JSON. */
export function call(options: Options): ExitCode {
  const [name, json = "[]"] = options.operands;
  if (name === undefined) {
    throw new UsageError(
      message(cli, options.language, "missingArgument", {
        command: "call",
        argument: "KAM.SCORE '[[[7,8]],[[1,1]]]'",
      }),
    );
  }
  const id = name.replace(/^=?KAM\./i, "").toUpperCase();
  if (!registry.has(id)) {
    const names = [...registry.keys()].map((known) => `KAM.${known}`).join(", ");
    throw new UsageError(message(cli, options.language, "unknownFunction", { name, names }));
  }
  const values = parseArguments(json, options);
  console.log(JSON.stringify(asJson(attempt(() => callFunction(id, values), options))));
  return exitCode.done;
}

/** A function's thrown error is its answer; only a wrong number of arguments is a wrong call. */
function attempt(run: () => unknown, options: Options): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UsageError(message(cli, options.language, "badArguments"));
    }
    return error;
  }
}

function parseArguments(json: string, options: Options): unknown[] {
  try {
    return argumentsSchema.parse(JSON.parse(json)).map(asRectangle);
  } catch {
    throw new UsageError(message(cli, options.language, "badArguments"));
  }
}

/** Excel hands ranges over as rows of cells; a plain list reads as one row. */
function asRectangle(argument: z.infer<typeof argumentsSchema>[number]): unknown {
  if (!Array.isArray(argument) || argument.every(Array.isArray)) return argument;
  return [argument];
}
