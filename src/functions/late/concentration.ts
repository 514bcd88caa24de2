import { concentration as measured } from "../../engine/models/concentration";
import { concentrationTexts } from "../../i18n/models/concentration";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { refuseOverflow } from "../coerce/overflow";
import { valuesOf } from "../coerce/values";
import { cellNumber } from "../spill";

/** =KAM.CONCENTRATION; the first cell that holds an error, or a text that is no number, is the answer. */
export function concentration(values: unknown, languageCell: unknown): unknown[][] {
  const language = languageOf(languageCell);
  refuseLeftOut(language, values);
  const { numbers, faults } = valuesOf(values, language);
  refuseOverflow(numbers, language);
  const fault = faults.find((each) => each !== null);
  if (fault !== undefined) throw fault;
  const found = measured(numbers);
  const [one, five, ten] = found.largest;
  const texts = concentrationTexts[language];
  const rows = [
    ["customers", found.customers],
    ["lossMaking", found.lossMaking],
    ["total", found.total],
    ["topFifth", found.topFifth],
    ["makingFourFifths", found.makingFourFifths],
    ["largest1", one],
    ["largest5", five],
    ["largest10", ten],
    ["gini", found.gini],
    ["giniCorrected", found.giniCorrected],
    ["hhi", found.hhi],
    ["hhiOf10000", found.hhi * 10_000],
    ["equivalent", 1 / found.hhi],
  ] as const;
  return [
    [texts.measure, texts.value],
    ...rows.map(([measure, value]) => [texts[measure], cellNumber(value, language)]),
  ];
}
