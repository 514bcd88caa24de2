import type { Scale } from "../factors/types";
import type { CutRule } from "../matrix/cuts";
import { defineMatrix, NOT_RATED, type Matrix } from "../matrix/define-matrix";

/** A matrix of two bands on each axis with its usual scales and cuts, which whoever places something may change. */
export interface PlaceMatrix<Cell extends string = string> {
  readonly matrix: Matrix<Cell>;
  readonly scale: { readonly x: Scale; readonly y: Scale };
  readonly cut: { readonly x: CutRule; readonly y: CutRule };
  /** The cell of what lies in the middle of both scales, whatever the cuts say; most matrices have none. */
  readonly middle: Cell | null;
}

function twoByTwo<const Cell extends string>(spec: {
  readonly id: string;
  readonly x: string;
  readonly y: string;
  /** As drawn: x low and high, y high above y low. */
  readonly cells: readonly [
    readonly [upperLeft: Cell, upperRight: Cell],
    readonly [lowerLeft: Cell, lowerRight: Cell],
  ];
  readonly scale: { readonly x: Scale; readonly y: Scale };
  readonly cut: { readonly x: CutRule; readonly y: CutRule };
  readonly middle?: Cell;
}): PlaceMatrix<Cell> {
  const bands = ["low", "high"];
  const { id, cells, scale, cut, middle } = spec;
  const [[upperLeft, upperRight], [lowerLeft, lowerRight]] = cells;
  // As the portfolio's quadrants go, and so the labels that a user gives.
  const corners = [upperRight, lowerRight, upperLeft, lowerLeft];
  const order = middle === undefined ? corners : [...corners, middle];
  const axes = { x: { measure: spec.x, bands }, y: { measure: spec.y, bands } };
  const matrix = defineMatrix<Cell>({ id, ...axes, cells, order });
  return { matrix, scale, cut, middle: middle ?? null };
}

const both = (lowest: number, highest: number) => {
  const scale: Scale = { lowest, highest };
  return { x: scale, y: scale };
};

/** How a customer's buyers see us. @source The lectures on key account management, supplier positioning */
const supplier = twoByTwo({
  id: "supplier",
  x: "spend",
  y: "importance",
  cells: [
    ["security", "partner"],
    ["convenience", "profit"],
  ],
  scale: both(1, 5),
  cut: { x: 3, y: 3 },
});

/** Who decides about a purchase, and how. */
const stakeholder = twoByTwo({
  id: "stakeholder",
  x: "participation",
  y: "interest",
  cells: [
    ["ruleSetter", "decisionMaker"],
    ["gatekeeper", "user"],
  ],
  scale: both(1, 5),
  cut: { x: 3, y: 3 },
});

/** Social styles. @source Merrill and Reid (1981) */
const style = twoByTwo({
  id: "style",
  x: "expressiveness",
  y: "control",
  cells: [
    ["analytical", "driver"],
    ["amiable", "expressive"],
  ],
  scale: both(1, 4),
  cut: { x: 2.5, y: 2.5 },
});

/** What to work on first. @source Martilla and James (1977) */
const importance = twoByTwo({
  id: "importance",
  x: "performance",
  y: "importance",
  cells: [
    ["concentrate", "keepUp"],
    ["lowPriority", "overkill"],
  ],
  scale: both(1, 10),
  cut: { x: "mean", y: "mean" },
});

/** How people deal with a conflict. @source Thomas and Kilmann (1974) */
const conflict = twoByTwo({
  id: "conflict",
  x: "cooperativeness",
  y: "assertiveness",
  cells: [
    ["competing", "collaborating"],
    ["avoiding", "accommodating"],
  ],
  scale: both(1, 5),
  cut: { x: 3, y: 3 },
  middle: "compromising",
});

/** How attractive a customer we are to a supplier, by what we make of its sales. @source Steele and Court (1996) */
const preferencing = twoByTwo({
  id: "preferencing",
  x: "share",
  y: "attractiveness",
  cells: [
    ["development", "core"],
    ["nuisance", "exploitable"],
  ],
  scale: { x: { lowest: 0, highest: 1 }, y: { lowest: 1, highest: 5 } },
  cut: { x: 0.02, y: 3 },
});

export const placeMatrices = {
  supplier,
  stakeholder,
  style,
  importance,
  conflict,
  preferencing,
} as const;

export type PlaceMatrixId = keyof typeof placeMatrices;

/**
 * Puts what lies in the middle of both scales, within an eighth of their width to each side, into the matrix' middle
 * cell; a matrix without one stays as it is.
 */
export function placeMiddle(
  { matrix, middle }: PlaceMatrix,
  codes: Uint8Array,
  [xs, ys]: readonly [Float64Array, Float64Array],
  scale: PlaceMatrix["scale"],
): Uint8Array {
  if (middle === null) return codes;
  const inMiddle = (value: number | undefined, { lowest, highest }: Scale) =>
    Math.abs((value ?? NaN) - (lowest + highest) / 2) <= (highest - lowest) / 8 + 1e-10;
  const code = matrix.order.indexOf(middle);
  return codes.map((placed, i) =>
    placed !== NOT_RATED && inMiddle(xs[i], scale.x) && inMiddle(ys[i], scale.y) ? code : placed,
  );
}
