import type { FactorTable, Scale } from "../../../engine/factors/types";
import { axes } from "../../../engine/portfolio/axes";
import { readPortfolio, surveyOpenWorkbook } from "../../../excel";
import { foldName } from "../../../plans/recognise/fold";
import {
  factorsOf,
  type Answers,
  type Candidate,
  type Proposal,
  type ProposedColumn,
} from "../../../plans/recognise/sheet";
import { findCustomers, findFactors } from "../../../plans/recognise/tables";

/** What a workbook in the product's own layout says of its factors and its scale. */
export interface Known {
  /** The table that they are about. */
  readonly customers: string;
  readonly factors: FactorTable;
  /** Null where no Settings sheet says one. */
  readonly scale: Scale | null;
}

/** Null for a workbook without the product's tables. */
export async function knownTables(): Promise<Known | null> {
  const { tables, settings } = await surveyOpenWorkbook();
  const factors = findFactors(tables);
  const customers = findCustomers(tables, factors);
  if (factors === null || customers === null) return null;
  const source = await readPortfolio();
  const scale = settings === null ? null : source.settings.scale;
  return { customers: customers.name, factors: source.factors, scale };
}

/** What is known of a candidate: nothing unless it is the table that the workbook's factors are about. */
export function knownOf({ proposal }: Candidate, known: Known | null): Known | null {
  return known !== null && proposal.table === known.customers ? known : null;
}

/** A candidate with the factors that its workbook has a table of. */
export function withKnown(candidate: Candidate, known: Known | null): Candidate {
  if (known === null) return candidate;
  const named = known.factors.factors.map(({ name, axis, weight, lessIsBetter }) => {
    const found = axes.find((one) => one === axis) ?? null;
    const factor = { name, weight, axis: found, lessIsBetter };
    return [foldName(name), factor] as const;
  });
  const { surroundings } = candidate;
  const factors = new Map([...surroundings.factors, ...named]);
  return { ...candidate, surroundings: { ...surroundings, factors } };
}

/** What the workbook says of a table's columns and its scale, as if somebody had answered it. */
export function knownAnswers({ scale }: Known, proposal: Proposal): Answers {
  const listed = factorsOf(proposal).filter(({ axisWhy }) => axisWhy === "axis-column");
  const of = <Value>(pick: (column: ProposedColumn) => Value | null) =>
    Object.fromEntries(
      listed.flatMap((column): [number, Value][] => {
        const value = pick(column);
        return value === null ? [] : [[column.at, value]];
      }),
    );
  return {
    ...(scale === null ? {} : { scale }),
    axes: of(({ axis }) => axis),
    weights: of(({ weight }) => weight),
    reversed: of(({ lessIsBetter }) => lessIsBetter),
  };
}
