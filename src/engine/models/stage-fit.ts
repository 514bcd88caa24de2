import type { PortfolioCell } from "../matrix/portfolio";
import type { Stage } from "./stage";

/** How a relationship's stage goes with the customer's place in the portfolio. */
export type StageFit = "expected" | "plausible" | "mismatch" | "disrupted";

/** What to look at where they do not quite go together. */
export type FitCheck =
  /** Strong and attractive, but the relationship lags. */
  | "deepen"
  /** An early stage beside a high advantage. */
  | "advantage-high-or-stage-low"
  /** A late stage beside a low advantage. */
  | "advantage-low-or-stage-high"
  /** New, and promising little. */
  | "invest-little"
  /** Close to a customer who is no longer attractive. */
  | "watch-cost"
  | "win-back"
  | "";

type ByQuadrant = Readonly<Record<PortfolioCell, StageFit>>;

/** @source The essay on key account management, part 1, figure 3 (expected) and its text (plausible) */
const fits: Readonly<Record<Exclude<Stage, "disrupted">, ByQuadrant>> = {
  exploratory: {
    star: "mismatch",
    cashCow: "mismatch",
    questionMark: "expected",
    dog: "plausible",
  },
  early: { star: "mismatch", cashCow: "mismatch", questionMark: "expected", dog: "expected" },
  mid: { star: "plausible", cashCow: "expected", questionMark: "expected", dog: "expected" },
  partnership: { star: "expected", cashCow: "expected", questionMark: "mismatch", dog: "mismatch" },
  synergistic: {
    star: "expected",
    cashCow: "plausible",
    questionMark: "mismatch",
    dog: "mismatch",
  },
};

const checks: Readonly<Record<Exclude<Stage, "disrupted">, Readonly<Record<StageFit, FitCheck>>>> =
  {
    exploratory: early("invest-little"),
    early: early(""),
    mid: early("deepen"),
    partnership: late(""),
    synergistic: late("watch-cost"),
  };

function early(plausible: FitCheck): Readonly<Record<StageFit, FitCheck>> {
  return { expected: "", plausible, mismatch: "advantage-high-or-stage-low", disrupted: "" };
}

function late(plausible: FitCheck): Readonly<Record<StageFit, FitCheck>> {
  return { expected: "", plausible, mismatch: "advantage-low-or-stage-high", disrupted: "" };
}

/** Whether a stage goes with a quadrant, and what to check where it does not. */
export function stageFit(
  stage: Stage,
  quadrant: PortfolioCell,
): { readonly fit: StageFit; readonly check: FitCheck } {
  if (stage === "disrupted") return { fit: "disrupted", check: "win-back" };
  const fit = fits[stage][quadrant];
  return { fit, check: checks[stage][fit] };
}
