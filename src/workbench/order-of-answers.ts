/** When custom functions answer: at once, or on later turns, as in Excel, in an order drawn by this number. */
export type Answers = number | "at once";

/** Always the same, so that a failure can be had again. */
const usualOrder = 1;

/**
 * The order that is asked for, in the environment (KAM_ANSWERS) or in the page's address (?answers=), else the usual
 * one.
 */
export function orderOfAnswers(asked: string | null | undefined): Answers {
  if (asked === "at once") return asked;
  const order = Number.parseInt(asked ?? "", 10);
  return Number.isNaN(order) ? usualOrder : order;
}
