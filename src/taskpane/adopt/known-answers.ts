import type { FactorTable } from "../../engine/factors/types";
import { axes } from "../../engine/portfolio/axes";
import { sameFactor } from "../../plans/recognise/factor-names";
import type { Answers, Proposal } from "../../plans/recognise/sheet";

/** What the workbook's own factor table says of a table's columns already: nothing is asked twice. */
export function knownAnswers(
  { columns }: Pick<Proposal, "columns">,
  known: FactorTable | null,
): Answers {
  const found = columns.flatMap(({ at, header }) => {
    const factor = known?.factors.find(({ name }) => sameFactor(name, header.trim()));
    const axis = axes.find((one) => one === factor?.axis);
    return factor === undefined || axis === undefined ? [] : [{ at, factor, axis }];
  });
  if (known === null || found.length === 0) return {};
  const by = <Value>(pick: (one: (typeof found)[number]) => Value) =>
    Object.fromEntries(found.map((one) => [one.at, pick(one)]));
  return {
    roles: by(() => "factor" as const),
    axes: by(({ axis }) => axis),
    ...(known.weighting === "flat" ? { weights: by(({ factor }) => factor.weight) } : {}),
    reversed: by(({ factor }) => factor.lessIsBetter),
    scale: known.scale,
  };
}
