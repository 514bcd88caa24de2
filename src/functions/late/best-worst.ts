import {
  bestWorstWeights,
  endsOf,
  inputConsistency,
  ksiIndex,
  type BestWorst,
} from "../../engine/weights/best-worst";
import { roundScore } from "../../engine/round";
import { weightTexts } from "../../i18n/functions/weights";
import type { Language } from "../../i18n/language";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { listOf } from "../coerce/lists";
import { cellNumber } from "../spill";
import { numberOrNothing, refuse } from "./refuse";

/** =KAM.BWM */
export function bwm(bestToOthers: unknown, othersToWorst: unknown): unknown[][] {
  const language = languageOf(null);
  const { judgements, ends } = judgementsOf(bestToOthers, othersToWorst, language);
  const { weights } = bestWorstWeights(judgements, ends);
  return weights.map((weight) => [cellNumber(roundScore(weight), language)]);
}

/** =KAM.BWMCR */
export function bwmcr(bestToOthers: unknown, othersToWorst: unknown): unknown[][] {
  const language = languageOf(null);
  const texts = weightTexts[language];
  const { judgements, ends } = judgementsOf(bestToOthers, othersToWorst, language);
  const { ratio, factor } = inputConsistency(judgements, ends);
  const { ksi } = bestWorstWeights(judgements, ends);
  const index = ksiIndex[(judgements.bestToOthers[ends.worst] ?? NaN) - 1] ?? NaN;
  const number = (value: number) => cellNumber(roundScore(value), language);
  return [
    [texts.item, texts.value],
    [texts.inputRatio, number(ratio)],
    [texts.worst, factor < 0 ? texts.none : factor + 1],
    [texts.ksi, number(ksi)],
    // All as important as each other leave nothing to divide by.
    [texts.ksiRatio, index === 0 ? 0 : number(ksi / index)],
  ];
}

function judgementsOf(best: unknown, worst: unknown, language: Language) {
  refuseLeftOut(language, best, worst);
  const read = (argument: unknown) =>
    listOf(argument, language).map((cell) => numberOrNothing(cell, language));
  const judgements: BestWorst = { bestToOthers: read(best), othersToWorst: read(worst) };
  const ends = endsOf(judgements);
  if ("fault" in ends) return refuse(weightTexts, language, `bestWorst.${ends.fault}`);
  return { judgements, ends };
}
