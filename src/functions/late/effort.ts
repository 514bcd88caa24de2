import { isBlank } from "../../engine/cell";
import { effortAgainstValue, usualEffortFactor, usualKeyEffort } from "../../engine/models/effort";
import { effortTexts } from "../../i18n/models/effort";
import type { Language } from "../../i18n/language";
import { beside, yesOr, numberOr } from "./beside";
import { grid, runsAcross, type Grid } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { valuesOf } from "../coerce/values";
import { fail, rowError } from "./relationship-errors";
import { cellNumber, spillRows } from "../spill";

/** =KAM.EFFORT */
export function effort(
  effort: unknown,
  value: unknown,
  key: unknown,
  factor: unknown,
  target: unknown,
  language: unknown,
): unknown[][] {
  return effortAnswers({ effort, value, key, factor, target, language });
}

function effortAnswers(given: {
  readonly effort: unknown;
  readonly value: unknown;
  readonly key: unknown;
  readonly factor: unknown;
  readonly target: unknown;
  readonly language: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.effort, given.value);
  const shape = grid(given.effort);
  const effort = valuesOf(given.effort, language);
  const customers = effort.numbers.length;
  beside(given.value, shape, language);
  const value = valuesOf(given.value, language);
  const key = keysOf(given.key, shape, language);
  const factor = numberOr(usualEffortFactor, given.factor);
  if (!(factor > 1)) fail(language, "effort.factor");
  const target = numberOr(usualKeyEffort, given.target);
  if (!(target >= 0 && target <= 1)) fail(language, "effort.target");
  const faults = Array.from({ length: customers }, (_, i) =>
    (effort.numbers[i] ?? 0) < 0
      ? rowError(language, "effort.negative")
      : (effort.faults[i] ?? value.faults[i] ?? key.faults[i] ?? null),
  );
  const hours = effort.numbers.map((each, i) => (faults[i] ? NaN : each));
  const found = effortAgainstValue(hours, value.numbers, key.marks, factor, target);
  if (![...found.ratio].some((ratio) => !Number.isNaN(ratio))) {
    if (faults.every((fault) => fault === null)) fail(language, "effort.nothing", {}, "#N/A");
  }
  const rows = faults.map((fault, i) => {
    if (fault !== null) return [fault, "", "", fault.message, "", ""];
    const served = found.served[i] ?? "";
    return [
      cellNumber(found.effortShare[i], language),
      cellNumber(found.valueShare[i], language),
      cellNumber(found.ratio[i], language),
      served === "" ? "" : effortTexts[language][`setting.${served}.usual`],
      cellNumber(found.fitting[i], language),
      cellNumber(found.change[i], language),
    ];
  });
  return spillRows(rows, runsAcross(shape));
}

/** Who is a key account, and the cells that do not say. */
function keysOf(argument: unknown, customers: Grid, language: Language) {
  const cells = beside(argument, customers, language);
  const asked = cells.map((cell) => (isBlank(cell) ? false : yesOr(cell, (number) => number > 0)));
  const faults = asked.map((mark, i) =>
    mark === null ? rowError(language, "choice.word", { value: String(cells[i]) }) : null,
  );
  const marks = asked.map((mark) => mark === true);
  return { marks: marks.includes(true) ? marks : null, faults };
}
