import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { print } from "../terminal";
import { accounts } from "./accounts";
import { adopt } from "./adopt";
import { audit } from "./audit";
import { call } from "./call";
import { card } from "./card";
import { check } from "./check";
import { model } from "./model";
import { help as helpWith } from "./model-help";
import { modelNames } from "./model-names";
import { movement } from "./movement";
import { parseOptions, type Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";
import { plan } from "./plan";
import { usageLines } from "./run";
import { round } from "./round";
import { score } from "./score";
import { snapshot } from "./snapshot";
import { template } from "./template";
import { whatIf } from "./what-if";

interface Command {
  readonly run: (options: Options) => ExitCode | Promise<ExitCode>;
  /** Most things that may be named after it. */
  readonly operands: number;
}

const commands: ReadonlyMap<string, Command> = new Map([
  ["score", { run: score, operands: 1 }],
  ["template", { run: template, operands: 1 }],
  ["check", { run: check, operands: 1 }],
  ["adopt", { run: adopt, operands: 1 }],
  ["audit", { run: audit, operands: 1 }],
  ["call", { run: call, operands: 2 }],
  ["model", { run: model, operands: 2 }],
  ["card", { run: card, operands: 2 }],
  ["accounts", { run: accounts, operands: 2 }],
  ["help", { run: helpWith, operands: 1 }],
  ["snapshot", { run: snapshot, operands: 1 }],
  ["round", { run: round, operands: Infinity }],
  ["plan", { run: plan, operands: 1 }],
  ["movement", { run: movement, operands: 1 }],
  ["what-if", { run: whatIf, operands: 1 }],
]);

/** What can be asked for. */
export const commandNames = [...commands.keys()];

/**
 * Does what the arguments ask for.
 * @throws UsageError where they are none of what the usage names
 */
export function runCommand(argv: readonly string[]): ExitCode | Promise<ExitCode> {
  const options = parseOptions(argv);
  const { command, operands, language, help } = options;
  if (help) {
    if (command === "model" && modelNames.includes(operands[0] ?? "")) return helpWith(options);
    print(usageLines(language));
    return exitCode.done;
  }
  if (command === undefined) throw new UsageError([message(cli, language, "noCommand")]);
  const known = commands.get(command);
  if (known === undefined) {
    throw new UsageError([message(cli, language, "unknownCommand", { command })]);
  }
  const surplus = operands[known.operands];
  if (surplus !== undefined) {
    throw new UsageError([message(cli, language, "surplus", { command, argument: surplus })]);
  }
  return known.run(options);
}
