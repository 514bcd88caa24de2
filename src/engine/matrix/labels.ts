import type { PortfolioCell } from "./portfolio";

/**
 * Built-in names of the quadrants. Beware: in "mcdonald" (McDonald and Woodburn) the Star is attractive but we
 * are weak there, while the Star of "bcg" is where we are strong: show the high/low pair beside a label.
 */
export const labelSchemes = ["bcg", "keyAccount", "mcdonald"] as const;

export type LabelSchemeId = (typeof labelSchemes)[number];

/** Key of a quadrant's label in the vocabulary. */
export function labelKey<Cell extends PortfolioCell>(
  scheme: LabelSchemeId,
  cell: Cell,
): `label.${LabelSchemeId}.${Cell}` {
  return `label.${scheme}.${cell}`;
}
