import { useDeferredValue, useMemo, useState } from "react";
import type { FactorTable } from "../../engine/factors/types";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import type { WeightOrigin, WeightOrigins } from "../../plans/weights-note";
import { useScored } from "../state/PaneProvider";
import { outcomeOf, type Outcome } from "./outcome";

interface Edit {
  /** As read when the first of the edits was made. */
  readonly base: FactorTable;
  readonly table: FactorTable;
  /** The factor whose weight was changed, where it was one alone. */
  readonly factor: string | null;
  readonly origins: WeightOrigins;
}

export interface FactorDraft {
  readonly table: FactorTable;
  /** The table as it was read when the first edit was made. */
  readonly base: FactorTable;
  readonly dirty: boolean;
  readonly lastFactor: string | null;
  /** Null while a weight is no number. */
  readonly outcome: Outcome | null;
  /** Where the weights that were changed came from. */
  readonly origins: WeightOrigins;
  /** @param origin left out: the weights were given by hand */
  readonly edit: (table: FactorTable, factor?: string, origin?: WeightOrigin) => void;
  readonly undo: (() => void) | null;
  readonly reset: () => void;
}

/** A factor table being edited: every step can be undone, and nothing is written until the user says so. */
export function useFactorDraft(): FactorDraft {
  const { reading, portfolio } = useScored();
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const last = edits.at(-1);
  const table = last?.table ?? reading.factors;
  const base = last?.base ?? reading.factors;
  const settled = useDeferredValue(table);
  const outcome = useMemo(
    () => (scorable(settled) ? outcomeOf(settled, reading.input, portfolio) : null),
    [settled, reading.input, portfolio],
  );
  return {
    table,
    base,
    dirty: last !== undefined,
    lastFactor: last?.factor ?? null,
    outcome,
    origins: last?.origins ?? {},
    edit: (next, factor, origin) => {
      setEdits((before) => {
        const base = before[0]?.base ?? reading.factors;
        const now = before.at(-1);
        const reweighed = reweighedAxes(now?.table ?? reading.factors, next);
        const origins = {
          ...now?.origins,
          ...Object.fromEntries(reweighed.map((axis) => [axis, origin ?? null])),
        };
        return [...before, { base, table: next, factor: factor ?? null, origins }];
      });
    },
    undo:
      last === undefined
        ? null
        : () => {
            setEdits((before) => before.slice(0, -1));
          },
    reset: () => {
      setEdits([]);
    },
  };
}

/** Axes on which some weight differs. */
function reweighedAxes(one: FactorTable, other: FactorTable): AxisId[] {
  const weightsOf = ({ factors }: FactorTable, axis: AxisId) =>
    JSON.stringify(
      factors
        .filter((factor) => factor.axis === axis)
        .map(({ weight, groupWeight, partWeight }) => [weight, groupWeight, partWeight]),
    );
  return axes.filter((axis) => weightsOf(one, axis) !== weightsOf(other, axis));
}

/** Whether the engine would take the table: no weight is missing or negative, and the scale is one. */
export function scorable({ factors, scale }: FactorTable): boolean {
  const good = (weight: number | null) =>
    weight === null || (Number.isFinite(weight) && weight >= 0);
  return (
    scale.lowest < scale.highest &&
    factors.every(
      ({ weight, groupWeight, partWeight }) =>
        good(weight) && good(groupWeight) && good(partWeight),
    )
  );
}
