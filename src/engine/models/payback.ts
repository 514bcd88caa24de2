/**
 * Years until what is invested has come back, evenly within each year; Infinity where the years given do not bring it
 * back, NaN where it hangs on a year of which nothing is known.
 */
export function paybackYears(investment: number, profits: readonly number[]): number {
  if (Number.isNaN(investment)) return NaN;
  let open = investment;
  for (const [year, profit] of profits.entries()) {
    if (open <= 0) return year;
    if (Number.isNaN(profit)) return NaN;
    if (profit >= open) return year + open / profit;
    open -= profit;
  }
  return open <= 0 ? profits.length : Infinity;
}
