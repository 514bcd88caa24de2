import { lateAnswers } from "../late/load";

/**
 * Tells what a customer brings over the years that it stays, in today's money. Example: =KAM.LTV(100, 80%, 10%) is
 * 266.67.
 * @customfunction LTV
 * @helpurl https://localhost:3000/help.html#LTV
 * @param margin Margin of a year, one cell or one per customer.
 * @param retention Share of customers that are still there a year later, such as 80%.
 * @param discount Discount rate of a year, such as 10%.
 * @param [years] How many years are counted. Default: for ever.
 * @param [timing] "end" (default): margins come at the end of each year. "start": the running year counts in full.
 * @returns One value per margin.
 */
export async function ltv(
  margin: unknown[][],
  retention: unknown[][],
  discount: unknown[][],
  years?: unknown,
  timing?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).ltv(margin, retention, discount, years, timing);
}

/**
 * Tells how many days of sales wait to be paid. One number of sales is that of a year; several are months, the newest
 * first, and are counted back. Example: =KAM.DSO(B2:B41, C2:N41) fills 40 cells.
 * @customfunction DSO
 * @helpurl https://localhost:3000/help.html#DSO
 * @param receivables What each customer owes.
 * @param sales One column: sales of the period. Several: sales of the months, the newest first.
 * @param [days] Days of the period, or of a month. Default: 365, or 30.
 * @returns Days per customer; ">90" where three months do not cover what is owed.
 */
export async function dso(
  receivables: unknown[][],
  sales: unknown[][],
  days?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).dso(receivables, sales, days);
}

/**
 * Tells what a discount for paying early costs a year, as a rate. Example: =KAM.PREPAYRATE(2%, 10, 30) is 37.24%.
 * @customfunction PREPAYRATE
 * @helpurl https://localhost:3000/help.html#PREPAYRATE
 * @param discount The discount, such as 2%.
 * @param discountDays The day by which it is given; below 0 for payment before delivery.
 * @param netDays The day by which the whole price is due.
 * @param [method] "simple" (default), or "effective" for a compounded rate.
 * @param [year] Days of a year. Default: 365.
 * @returns One rate per discount.
 */
export async function prepayrate(
  discount: unknown[][],
  discountDays: unknown[][],
  netDays: unknown[][],
  method?: unknown,
  year?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).prepayrate(discount, discountDays, netDays, method, year);
}
