import { globalWeights } from "../../engine/factors/global-weights";
import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { roundTexts } from "../../i18n/round";
import { vocabulary } from "../../i18n/vocabulary";
import { anchorPrompt } from "../anchors";
import { areaAt } from "../area";
import { look } from "../look";
import type { PlanCell, SheetPlan, ValidationPlan } from "../plan";
import { blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import { customerForm } from "./customer-form";
import { FIRST, formFrame, formRows, headFormats, onScale, type FormSpec } from "./form-parts";

/** The form that one rater fills in: his customers, the factors with their weights, the last ratings beside. */
export function formSheet(spec: FormSpec): SheetPlan {
  if (spec.asked.role === "customer") return customerForm(spec);
  const { input, asked, anchors = [], due, language } = spec;
  const { factors: table, names, ratings } = input;
  const { scale } = table;
  const texts = roundTexts[language];
  const bounds = { lowest: scale.lowest, highest: scale.highest };
  const weights = weightsOf(input);
  const beside = <Value>(own: (i: number) => Value, last: (i: number) => Value) =>
    table.factors.flatMap((_, i) => [own(i), last(i)]);
  const count = asked.customers.length;
  const lines = asked.customers.map((customer): PlanCell[] => [
    names[customer] ?? "",
    ...beside<PlanCell>(
      () => null,
      (i) => rated(ratings[i]?.[customer]),
    ),
  ]);
  const inputs = table.factors.map((_, i) => areaAt(FIRST, 1 + 2 * i, Math.max(1, count), 1));
  const lasts = table.factors.map((_, i) => areaAt(FIRST, 2 + 2 * i, Math.max(1, count), 1));
  const width = 1 + 2 * table.factors.length;
  return sheetPlan({
    ...formFrame(spec),
    blocks: [
      columnBlock(formRows.title, 0, [texts["form.title"]]),
      rowBlock(formRows.rater, 0, [texts["form.rater"], asked.rater]),
      rowBlock(formRows.due, 0, [texts["form.due"], due]),
      rowBlock(formRows.scale, 0, [texts["form.scale"], scale.lowest, scale.highest]),
      columnBlock(formRows.hint, 0, [message(roundTexts, language, "form.hint", bounds)]),
      rowBlock(formRows.weights, 0, [
        texts["form.weight"],
        ...beside<PlanCell>(
          (i) => weights[i] ?? null,
          () => null,
        ),
      ]),
      rowBlock(formRows.header, 0, [
        vocabulary[language]["header.customer"],
        ...beside<PlanCell>(
          (i) => table.factors[i]?.name ?? "",
          () => texts["form.last"],
        ),
      ]),
      ...blocksOf(FIRST, 0, lines),
    ],
    formats: [
      ...headFormats,
      { area: areaAt(formRows.weights, 0, 1, width), style: look.subBand },
      { area: areaAt(formRows.header, 0, 1, width), style: look.header },
      ...inputs.map((area) => ({ area, style: look.input })),
      ...lasts.map((area) => ({ area, style: look.hint })),
    ],
    validations: [
      ...inputs.map((area, i) => ({
        ...onScale(area, scale.lowest, scale.highest, language),
        prompt: anchorPrompt(table.factors[i]?.name ?? "", anchors[i] ?? null, scale),
      })),
      ...weights.map((weight, i) => locked(1 + 2 * i, weight, language)),
    ],
    widths: [
      { column: 0, count: 1, points: 190 },
      { column: 1, count: width - 1, points: 62 },
    ],
  });
}

/** The weights of the factors on their axes, as everybody is to see them. */
export function weightsOf({ factors }: PortfolioInput): number[] {
  const left = new Map<string, number[]>();
  return factors.factors.map(({ axis }) => {
    const own = left.get(axis) ?? [...globalWeights(factors, axis)];
    left.set(axis, own);
    return own.shift() ?? 0;
  });
}

function rated(rating: number | undefined): number | null {
  return rating === undefined || Number.isNaN(rating) ? null : rating;
}

/** Nothing else can be typed into the cell than what stands there. */
function locked(column: number, weight: number, language: Language): ValidationPlan {
  const texts = roundTexts[language];
  return {
    area: areaAt(formRows.weights, column, 1, 1),
    rule: { kind: "decimal", lowest: weight, highest: weight },
    error: { title: texts["form.locked.title"], text: texts["form.locked.text"], style: "stop" },
  };
}
