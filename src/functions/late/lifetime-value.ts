import { lifetimeValue } from "../../engine/models/lifetime-value";
import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { marginTimingWords } from "../../i18n/models/receivables";
import { plainCell, isNothing } from "../coerce/cell";
import { numberRows } from "./number-rows";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { fail, rowError } from "./relationship-errors";
import { wordOf } from "./refuse";
import { cellNumber, spillLike } from "../spill";

/** =KAM.LTV */
export function ltv(
  margin: unknown,
  retention: unknown,
  discount: unknown,
  years: unknown,
  timing: unknown,
): unknown[][] {
  return lifetimeValues({ margin, retention, discount, years, timing });
}

function lifetimeValues(given: {
  readonly margin: unknown;
  readonly retention: unknown;
  readonly discount: unknown;
  readonly years: unknown;
  readonly timing: unknown;
}): unknown[][] {
  const language = languageOf(undefined);
  refuseLeftOut(language, given.margin, given.retention, given.discount);
  const years = yearsOf(given.years, language);
  const timing = wordOf(given.timing, marginTimingWords, "end", (value) =>
    fail(language, "ltv.timing", { value }),
  );
  const { rows, faults, columns } = numberRows(
    [given.margin, given.retention, given.discount],
    language,
  );
  const answers = rows.map(([margin = null, retention = null, discount = null], i) => {
    const fault = faults[i] ?? null;
    if (fault !== null) return fault;
    if (margin === null || retention === null || discount === null) return "";
    if (retention < 0 || retention > 1)
      return rowError(language, "ltv.retention", { value: retention });
    if (discount < 0) return rowError(language, "ltv.discount", { value: discount });
    const value = lifetimeValue(margin, retention, discount, years, timing);
    return Number.isNaN(value) ? rowError(language, "ltv.endless") : cellNumber(value, language);
  });
  return spillLike(answers, columns);
}

/** Blank, or the 0 that some hosts hand over for it, counts for ever. */
function yearsOf(argument: unknown, language: Language): number | null {
  const cell = plainCell(argument);
  if (isNothing(cell)) return null;
  const years = parseNumber(cell);
  return Number.isInteger(years) && years > 0 ? years : fail(language, "ltv.years");
}
