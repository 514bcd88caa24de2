import { roundScore } from "../round";

export type RiskLevel = "low" | "medium" | "high" | "critical";

/** Scores at which a level begins; what lies below is low. */
export type RiskBounds = Readonly<Record<Exclude<RiskLevel, "low">, number>>;

/** @source Ours: the essay rates likelihood and impact from 1 to 5 and leaves the levels open */
export const usualRiskBounds: RiskBounds = { medium: 5, high: 10, critical: 17 };

/** Likelihood times impact; NaN where one is missing. */
export function riskScore(likelihood: number, impact: number): number {
  return roundScore(likelihood * impact);
}

/** The level of a score; null where there is none. A level that begins above another's does not hide it. */
export function riskLevel(score: number, bounds: RiskBounds): RiskLevel | null {
  if (Number.isNaN(score)) return null;
  if (score >= bounds.critical) return "critical";
  if (score >= bounds.high) return "high";
  return score >= bounds.medium ? "medium" : "low";
}
