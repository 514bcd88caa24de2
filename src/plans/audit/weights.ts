import { sumAmiss, type Weighed } from "../../engine/check/sums";
import type { AxisId } from "../../engine/portfolio/axes";
import { roundScore } from "../../engine/round";
import type { ProposedColumn, ProposedLine } from "../recognise/sheet";
import { extentOf } from "../recognise/sheet/extent";
import { missedSum } from "../recognise/sheet/weights";
import type { AuditFinding } from "./finding";
import { slackOf } from "./near";
import type { AuditedTable } from "./table";

/** Weights that miss the sum that they come near to, or that is printed beside them. */
export function checkWeights(table: AuditedTable): AuditFinding[] {
  const { proposal, factors, totals } = table;
  const line = proposal.lines.find(({ role }) => role === "weight");
  const address = line === undefined ? proposal.range : table.address(line.at, factors[0]?.at ?? 0);
  const label = line?.label ?? "";
  const weighed = weighedOf(factors);
  const shifted = shiftedWeights(table, line);
  if (shifted.length > 0) return shifted;
  const printed =
    line === undefined
      ? []
      : totals.flatMap(({ at }): AuditFinding[] => {
          const expected = table.number(line.at, at);
          if (expected === null || expected === 0 || weighed.length === 0) return [];
          const slack = slackOf([expected, ...weighed.map(({ weight }) => weight)]);
          const found = nearestSum(table, expected);
          if (found === null || Math.abs(found - expected) <= slack) return [];
          const place = table.address(line.at, at);
          return [{ code: "weights-sum", address: place, label, found, expected }];
        });
  if (printed.length > 0) return printed;
  const mixed = mixedWeights(table, line);
  if (mixed.length > 0) return mixed;
  const missed = weighed.length === 0 ? null : missedSum(proposal.weights.sums);
  return missed === null
    ? []
    : [
        {
          code: "weights-sum",
          address,
          label,
          found: roundScore(missed.sum),
          expected: missed.claimed,
        },
      ];
}

function weighedOf(factors: readonly ProposedColumn[]): Weighed[] {
  return factors.flatMap(({ weight }) => (weight === null ? [] : [{ weight, optional: false }]));
}

/** What the weights come to that a printed sum is of: of all factors, or of one axis; null where it is right. */
function nearestSum({ factors }: AuditedTable, printed: number): number | null {
  const ofAxis = (axis: AxisId) => factors.filter((factor) => factor.axis === axis);
  const sums = [factors, ofAxis("attractiveness"), ofAxis("advantage")]
    .map(weighedOf)
    .filter((weighed) => weighed.length > 0)
    .map((weighed) => sumAmiss(weighed, printed * unitOf(printed, weighed)));
  const amiss = sums.filter((sum) => sum !== null);
  if (amiss.length < sums.length) return null;
  return amiss.reduce<number | null>((nearest, sum) => {
    const isNearer = nearest === null || Math.abs(sum - printed) < Math.abs(nearest - printed);
    return isNearer ? sum : nearest;
  }, null);
}

/** Weights that are right but for their place: the factor at one end has none, and what it lacks is typed beyond the other. */
function shiftedWeights(table: AuditedTable, line: ProposedLine | undefined): AuditFinding[] {
  const { factors, proposal } = table;
  const [first, last] = [factors[0], factors.at(-1)];
  if (line === undefined || first === undefined || last === undefined) return [];
  const missing = factors.filter(({ weight }) => weight === null);
  const [only] = missing;
  if (missing.length !== 1 || (only !== first && only !== last)) return [];
  const at = only === first ? last.at + 1 : first.at - 1;
  const beyond = proposal.columns.find((column) => column.at === at);
  const value = beyond === undefined ? null : table.number(line.at, at);
  if (value === null || table.formula(line.at, at) !== "") return [];
  const all = [...weighedOf(factors), { weight: value, optional: false }];
  if ([1, 10, 100].every((whole) => sumAmiss(all, whole) !== null)) return [];
  const address = table.address(line.at, at);
  const missed = table.address(line.at, only.at);
  return [{ code: "weights-shifted", address, label: only.header, missed }];
}

/** A hundred times the others, or a hundredth of them: 25 among 0.2 and 0.3. */
function mixedWeights(
  { factors, address }: AuditedTable,
  line: ProposedLine | undefined,
): AuditFinding[] {
  const weighed = factors.flatMap(({ at, header, weight }) =>
    weight === null || weight <= 0 ? [] : [{ at, header, weight }],
  );
  if (line === undefined || weighed.length < 3) return [];
  return weighed.flatMap((one): AuditFinding[] => {
    const others = weighed.flatMap(({ at, weight }) => (at === one.at ? [] : weight));
    const { lowest: least, highest: most } = extentOf(others);
    const meant = [one.weight / 100, one.weight * 100].find(
      (weight) => weight >= least / 3 && weight <= most * 3,
    );
    const isFar = one.weight > most * 10 || one.weight < least / 10;
    if (meant === undefined || !isFar || most > least * 20) return [];
    const label = one.header;
    const [found, expected] = [roundScore(one.weight), roundScore(meant)];
    return [{ code: "weight-mixed", address: address(line.at, one.at), label, found, expected }];
  });
}

/** The table with its weights as they are meant; itself where none is a hundred times too large or small. */
export function withMeantWeights(
  table: AuditedTable,
  findings: readonly AuditFinding[],
): AuditedTable {
  const meant = new Map(
    findings.flatMap((one) => (one.code === "weight-mixed" ? [[one.label, one.expected]] : [])),
  );
  if (meant.size === 0) return table;
  const factors = table.factors.map((factor) => ({
    ...factor,
    weight: meant.get(factor.header) ?? factor.weight,
  }));
  return { ...table, factors };
}

/** A total of 1 beside weights that show as percentages is 100 of theirs. */
function unitOf(total: number, weighed: readonly { readonly weight: number }[]): number {
  return total <= 1.5 && weighed.some(({ weight }) => weight > 1) ? 100 : 1;
}
