import { abcClasses, abcCodes, pareto as ordered } from "../../engine/models/abc";
import { abcTexts } from "../../i18n/models/abc";
import { abcCutsOf, crossingOf, groupsOf } from "../coerce/abc";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { besideOf } from "../coerce/lists";
import { nameOf } from "../coerce/names";
import { refuseOverflow } from "../coerce/overflow";
import { valuesOf } from "../coerce/values";
import { cellNumber } from "../spill";

const header = ["rank", "customer", "value", "share", "cumulative", "class"] as const;

/** =KAM.PARETO */
export function pareto(
  names: unknown,
  values: unknown,
  groups: unknown,
  cuts: unknown,
  crossing: unknown,
  language: unknown,
): unknown[][] {
  return paretoTable({ names, values, groups, cuts, crossing, language });
}

function paretoTable(given: {
  readonly names: unknown;
  readonly values: unknown;
  readonly groups: unknown;
  readonly cuts: unknown;
  readonly crossing: unknown;
  readonly language: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.names, given.values);
  const { numbers, faults, shape } = valuesOf(given.values, language);
  refuseOverflow(numbers, language);
  const names = besideOf(given.names, shape, language).map(nameOf);
  const { order, share, cumulative } = ordered(numbers);
  const codes = abcCodes(
    numbers,
    abcCutsOf(given.cuts, language),
    crossingOf(given.crossing, language),
    groupsOf(given.groups, shape, language),
  );
  const rows = order.map((customer, place) => [
    place + 1,
    names[customer] ?? "",
    cellNumber(numbers[customer], language),
    cellNumber(share[customer], language),
    cellNumber(cumulative[customer], language),
    abcClasses[codes[customer] ?? NaN] ?? "",
  ]);
  // Who cannot be answered is not lost: the last rows say why.
  const unanswered = faults.flatMap((fault, customer) =>
    fault === null ? [] : [[fault, names[customer] ?? "", "", "", "", fault.message]],
  );
  return [header.map((column) => abcTexts[language][`column.${column}`]), ...rows, ...unanswered];
}
