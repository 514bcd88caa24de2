import { inUnits } from "../round";
import type { Scale } from "../factors/types";

/** How a customer's business goes. */
export const outlooks = ["growing", "stable", "declining"] as const;

export type Outlook = (typeof outlooks)[number];

/** How close a supplier is, from the first delivery on. */
const relationLevels = ["none", "vendor", "preferred", "partner", "alliance"] as const;

export type RelationLevel = (typeof relationLevels)[number];

type Row = "A" | "B" | "C";
const columns = [1, 2, 3] as const;

export type NineBoxCell = `${Row}${(typeof columns)[number]}`;

export interface NineBox {
  readonly cell: NineBoxCell;
  readonly growsWithoutFit: boolean;
  /** The level that the cell asks for, where the customer's is below it. */
  readonly expected: RelationLevel | null;
}

/** 0 large, 1 medium, 2 small or none. */
export type VolumeClass = 0 | 1 | 2;

/** The class of a volume by its code among the ABC classes: what is neither A nor B is small. */
export function volumeClassOf(abcCode: number): VolumeClass {
  return abcCode === 0 || abcCode === 1 ? abcCode : 2;
}

/** From which change of its volume a year on a customer grows, or declines: ours. */
export const usualGrowth = 0.05;

/** The least level that the source describes for a cell; small customers that do not grow have none. */
const expectedLevels: Readonly<Record<NineBoxCell, RelationLevel>> = {
  A1: "partner",
  A2: "preferred",
  A3: "none",
  B1: "partner",
  B2: "preferred",
  B3: "none",
  C1: "preferred",
  C2: "preferred",
  C3: "none",
};

/**
 * The cell of the nine-box: rows from growing customers that fit (A) to declining ones, or such as neither grow nor fit
 * (C); columns from large volume (1) to small or none (3).
 *
 * @param level null where nobody says
 * @source The essay on strategies for large customers, section 3.3.1, table of nine
 */
export function nineBox(
  volume: VolumeClass,
  outlook: Outlook,
  fits: boolean,
  level: RelationLevel | null,
): NineBox {
  const cell: NineBoxCell = `${rowOf(outlook, fits)}${columns[volume]}`;
  const wanted = expectedLevels[cell];
  const lags = level !== null && relationLevels.indexOf(level) < relationLevels.indexOf(wanted);
  return {
    cell,
    growsWithoutFit: outlook === "growing" && !fits,
    expected: lags ? wanted : null,
  };
}

function rowOf(outlook: Outlook, fits: boolean): Row {
  if (outlook === "growing" && fits) return "A";
  return outlook === "declining" || (outlook === "stable" && !fits) ? "C" : "B";
}

/** How a customer does that grows by this much a year, as a fraction; from `change` on it grows, or declines. */
export function outlookOf(growth: number, change: number = usualGrowth): Outlook {
  if (inUnits(growth) >= inUnits(change)) return "growing";
  return inUnits(growth) <= inUnits(-change) ? "declining" : "stable";
}

/** Whether a rating of how well a customer fits the strategy is on the upper half of its scale. */
export function fitsStrategy(rating: number, { lowest, highest }: Scale): boolean {
  return inUnits(rating) >= inUnits((lowest + highest) / 2);
}
