export type WhiteSpaceState = "bought" | "open" | "none" | "";

/** What there is to win where a customer does not buy a product; blank where nobody has said whether it could. */
export function whiteSpaceState(bought: number, could: number): WhiteSpaceState {
  if (bought === 1) return "bought";
  if (Number.isNaN(could)) return "";
  return could === 1 ? "open" : "none";
}
