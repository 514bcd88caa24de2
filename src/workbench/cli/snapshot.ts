import { keepSnapshot } from "../../excel";
import { message } from "../../i18n/message";
import { movementCli } from "../../i18n/movement-cli";
import { dayOf, isDay } from "../../plans/snapshots/read";
import { print, printJson } from "../terminal";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, UsageError, type ExitCode } from "./outcome";
import { saveBeside } from "./save-beside";
import { wroteLines } from "./wrote";

/** Keeps how the customers stand on the sheet of snapshots of their workbook. */
export async function snapshot(options: Options): Promise<ExitCode> {
  const { language, label, who, another, forecast, json } = options;
  const file = operand(options, "<in.xlsx>");
  if (forecast !== undefined && !isDay(forecast)) {
    throw new UsageError([message(movementCli, language, "badDay", { value: forecast })]);
  }
  const day = forecast ?? dayOf(new Date());
  const { result, written } = await saveBeside(
    {
      file,
      ending: "snapshot",
      work: (asked) =>
        keepSnapshot({
          ...asked,
          day,
          another,
          forecast: forecast !== undefined,
          ...(label === undefined ? {} : { label }),
          ...(who === undefined ? {} : { who }),
        }),
    },
    options,
  );
  const { key, sheet, customers, withRatings } = result;
  if (json) printJson({ key, sheet, customers, withRatings }, 1);
  else {
    print([
      message(movementCli, language, "kept", { key, count: customers }),
      ...(withRatings < customers
        ? [message(movementCli, language, "keptPartly", { ratings: withRatings })]
        : []),
      ...wroteLines(written, language),
    ]);
  }
  return exitCode.done;
}
