import { flipsOf, type CustomerFlip } from "../../engine/certainty/flips";
import { roundScore } from "../../engine/round";
import { certaintyTexts } from "../../i18n/certainty";
import { fitCell } from "../../i18n/clip";
import type { Language } from "../../i18n/language";
import { readAxis, scoreAxis } from "../coerce/axis";
import { cutOf } from "../coerce/cut";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { missingOf } from "../coerce/missing";
import { namesOf } from "../coerce/names";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { cellNumber, errorCell, spillRows } from "../spill";
import { questionOf } from "./question";
import { refuse } from "./refuse";

/** =KAM.FLIP */
export function flip(
  ratings: unknown,
  weights: unknown,
  cut: unknown,
  scale: unknown,
  missing: unknown,
  directions: unknown,
  optional: unknown,
  factors: unknown,
  languageCell: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  refuseLeftOut(language, ratings, weights);
  const chosen = scaleOf(scale, language);
  const rules = { scale: chosen, decimal: ".", zeroIsBlank: zeroIsBlank(chosen) } as const;
  const axis = readAxis({ ratings, weights, directions, optional }, null, rules, language);
  const policy = missingOf(missing, language);
  const called = namesOfFactors(factors, axis.weights.length, language);
  const { errors } = scoreAxis(axis, policy);
  const found = flipsOf(
    questionOf(axis, { missing: policy, tie: "high", cut: cutOf(cut, chosen, language) }),
  );
  const held = found.cutHeld ? ` (${certaintyTexts[language].cutHeld})` : "";
  const rows = found.customers.map((each, row) => {
    const error = errors.get(row);
    if (error !== undefined) return [errorCell(error, language), "", "", "", ""];
    return each === null ? ["", "", "", "", ""] : rowOf(each, called, held, language);
  });
  return spillRows(rows, axis.across);
}

type Called = (factor: number) => string | number;

/** Each factor's name, or where none are given its position from 1. */
function namesOfFactors(argument: unknown, weights: number, language: Language): Called {
  const names = namesOf(argument, language);
  if (names.every((name) => name === "")) return (factor) => factor + 1;
  if (names.length !== weights)
    refuse(certaintyTexts, language, "factors.count", { found: names.length, weights });
  return (factor) => {
    const name = names[factor] ?? "";
    return name === "" ? factor + 1 : name;
  };
}

function rowOf(
  { points, own }: CustomerFlip,
  called: Called,
  held: string,
  language: Language,
): unknown[] {
  const number = (value: number) => cellNumber(roundScore(value), language);
  const alone = own === null ? ["", ""] : [called(own.factor), number(own.weight)];
  if (points === null) return ["", certaintyTexts[language].never + held, "", ...alone];
  const from = points.from.map(called);
  const to = called(points.to);
  return [
    number(points.points),
    from.length === 1 ? from[0] : fitCell(from.join(", ")),
    held === "" ? to : `${to}${held}`,
    ...alone,
  ];
}
