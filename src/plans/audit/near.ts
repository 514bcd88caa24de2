/** Decimals with which figures are printed, at most. */
function decimals(figures: readonly number[]): number {
  return figures.reduce((most, figure) => {
    return Math.max(most, /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0);
  }, 0);
}

/** How far a printed figure may be from what it stands for: half a unit of the last digit that any of them has. */
export function slackOf(figures: readonly number[]): number {
  return 0.5 * 10 ** -Math.min(9, decimals(figures)) + 1e-9;
}
