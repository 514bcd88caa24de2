import { usualMonthsUntilDisrupted, usualStageBands } from "../../engine/models/stage";
import type { SettingSpec } from "./model";

export const counts = { lowest: 0, highest: 1e6 };
export const months = { lowest: 0, highest: 1200 };

/** Where stages begin, what they are called, and what is said beside each. */
export const stageSettings = {
  "share.mid": { kind: "share", usual: usualStageBands.share[2] },
  "share.partnership": { kind: "share", usual: usualStageBands.share[3] },
  "share.synergistic": { kind: "share", usual: usualStageBands.share[4] },
  "count.early": { kind: "number", scale: counts, usual: usualStageBands.transactions[1] },
  "count.mid": { kind: "number", scale: counts, usual: usualStageBands.transactions[2] },
  "count.partnership": { kind: "number", scale: counts, usual: usualStageBands.transactions[3] },
  "count.synergistic": { kind: "number", scale: counts, usual: usualStageBands.transactions[4] },
  after: { kind: "number", scale: months, usual: usualMonthsUntilDisrupted },
  "label.exploratory": { kind: "label" },
  "label.early": { kind: "label" },
  "label.mid": { kind: "label" },
  "label.partnership": { kind: "label" },
  "label.synergistic": { kind: "label" },
  "label.disrupted": { kind: "label" },
  "held.share": { kind: "label" },
  "held.transactions": { kind: "label" },
  "do.exploratory": { kind: "label" },
  "do.early": { kind: "label" },
  "do.mid": { kind: "label" },
  "do.partnership": { kind: "label" },
  "do.synergistic": { kind: "label" },
  "do.disrupted": { kind: "label" },
  "fit.expected": { kind: "label" },
  "fit.plausible": { kind: "label" },
  "fit.mismatch": { kind: "label" },
  "fit.disrupted": { kind: "label" },
  "check.deepen": { kind: "label" },
  "check.advantage-high-or-stage-low": { kind: "label" },
  "check.advantage-low-or-stage-high": { kind: "label" },
  "check.invest-little": { kind: "label" },
  "check.watch-cost": { kind: "label" },
  "check.win-back": { kind: "label" },
  "zone.together": { kind: "label" },
  "zone.seller": { kind: "label" },
  "zone.buyer": { kind: "label" },
} as const satisfies Readonly<Record<string, SettingSpec>>;
