import { roundAsExcel } from "../round";

/** How many days of sales wait to be paid: a number, or more than the months given can cover. */
export type SalesOutstanding = { readonly days: number } | { readonly moreThan: number };

/**
 * Days sales outstanding: receivables by the sales of a period.
 *
 * @param sales of the whole period, above 0
 * @param days of the period
 * @source "Simple DSO", published with 150,000 of 1,800,000 a year: 30.4 days
 */
export function simpleDaysOutstanding(receivables: number, sales: number, days = 365): number {
  return (receivables / sales) * days;
}

/**
 * Days sales outstanding by counting back: whole months are taken off the receivables, the newest first, then the part
 * of a month that is left. A month without sales counts its days.
 *
 * @param monthly sales of each month, the newest first, 0 or more
 * @param days of a month
 * @source "Countback method", published with 212,000 against 100,000, 80,000 and 70,000: 73.7 days
 */
export function countedBackDaysOutstanding(
  receivables: number,
  monthly: readonly number[],
  days = 30,
): SalesOutstanding {
  let left = receivables;
  for (const [month, sales] of monthly.entries()) {
    if (left <= 0) return { days: month * days };
    if (left < sales) return { days: (month + left / sales) * days };
    left -= sales;
  }
  return left <= 0 ? { days: monthly.length * days } : { moreThan: monthly.length * days };
}

/** How a rate of some days becomes one of a year: times their number, or compounded. */
export type RateMethod = "simple" | "effective";

/**
 * What a discount for paying early costs a year, as a rate.
 *
 * @param discount fraction of the price, between 0 and 1
 * @param discountDays the day by which it is given; below 0 before delivery
 * @param netDays the day by which the whole price is due, after the other
 * @param year days of a year: 365, or 360
 * @source Rate of a cash discount, as published for 2/10 net 30: 36.73 % of 360 days; the wish for payment in advance:
 *   the lectures on relations with large customers
 */
export function prepaymentRate(
  discount: number,
  discountDays: number,
  netDays: number,
  method: RateMethod = "simple",
  year = 365,
): number {
  const [rate, periods] = [discount / (1 - discount), year / (netDays - discountDays)];
  return method === "simple" ? rate * periods : (1 + rate) ** periods - 1;
}

/** What money costs a year where nobody says; ours. */
export const usualCostOfCapital = 0.08;

/**
 * The largest discount that is worth giving for money some days earlier: the inverse of the simple rate.
 *
 * @param capital what money costs a year, as a rate
 */
export function largestDiscount(capital: number, daysEarlier: number, year = 365): number {
  return 1 - 1 / (1 + (capital * daysEarlier) / year);
}

/** What is known of a customer's debts; NaN for what is not. */
export interface Debts {
  readonly owed: number;
  /** Of a year. */
  readonly sales: number;
  readonly overdue: number;
  readonly limit: number;
  /** Days by which the price is due. */
  readonly terms: number;
}

/** What is amiss: too much overdue, the limit nearly used, paid later than agreed. */
export type ReceivableFlag = "overdue" | "limit" | "slow";

export interface ReceivableBounds {
  /** Share of what is owed above which too much is overdue. */
  readonly overdue: number;
  /** Share of the limit above which it is nearly used. */
  readonly limit: number;
  /** Days beyond the terms. */
  readonly grace: number;
}

/** Ours. */
export const usualReceivableBounds: ReceivableBounds = { overdue: 0.2, limit: 0.9, grace: 15 };

/** Numbers NaN where what they are made of is not known. */
export interface Receivable {
  readonly days: number;
  readonly overdueShare: number;
  readonly use: number;
  readonly flags: readonly ReceivableFlag[];
}

/** The state of a customer's debts. */
export function receivableOf(
  { owed, sales, overdue, limit, terms }: Debts,
  bounds: ReceivableBounds = usualReceivableBounds,
): Receivable {
  const ratio = (part: number, whole: number) => (whole > 0 ? roundAsExcel(part / whole) : NaN);
  const days = sales > 0 ? roundAsExcel(simpleDaysOutstanding(owed, sales)) : NaN;
  const [overdueShare, use] = [ratio(overdue, owed), ratio(owed, limit)];
  const raised: Readonly<Record<ReceivableFlag, boolean>> = {
    overdue: overdueShare > bounds.overdue,
    limit: use > bounds.limit,
    slow: roundAsExcel(days - terms) > bounds.grace,
  };
  const flags = (["overdue", "limit", "slow"] as const).filter((flag) => raised[flag]);
  return { days, overdueShare, use, flags };
}
