import { isBlank } from "../../../engine/cell";
import { certaintyBands } from "../../../engine/certainty/bands";
import type { Facts } from "./facts";

/** What is worth a look: a row each, and its texts in `i18n/reports/watch.ts`. */
export interface Flag {
  readonly id: FlagId;
  /** From 1, worth knowing, to 3, costs money or trust now. */
  readonly severity: 1 | 2 | 3;
  /** Analyses whose columns it takes, "owner", or tables of account plans; where one is not there it is silent. */
  readonly needs: readonly string[];
  readonly raised: (facts: Facts, customer: number) => boolean;
  /** A share that its reason names. */
  readonly share?: (facts: Facts, customer: number) => number;
}

export const flagIds = [
  "notRated",
  "borderline",
  "noOwner",
  "loss",
  "overdue",
  "limit",
  "slow",
  "disrupted",
  "atRisk",
  "hangsOnOne",
  "opponentDecides",
  "targetAbove",
  "earlyStar",
  "smallShare",
  "underServed",
  "overServed",
  "actionLate",
  "reviewDue",
  "noPlan",
  "noAction",
] as const;

export type FlagId = (typeof flagIds)[number];

/** Whether an analysis calls a customer by a label that one of its settings says. */
function isCalled(analysis: string, column: string, ...labels: readonly string[]) {
  return (facts: Facts, i: number): boolean => {
    const cell = facts.found(analysis, column, i);
    return cell !== "" && labels.some((label) => facts.setting(analysis, label) === cell);
  };
}

/** The same where a cell holds several. */
function isAmong(analysis: string, column: string, label: string) {
  return (facts: Facts, i: number): boolean =>
    String(facts.found(analysis, column, i))
      .split("; ")
      .includes(String(facts.setting(analysis, label)));
}

const isStar = (facts: Facts, i: number) => facts.quadrant(i) === "star";
const isDog = (facts: Facts, i: number) => facts.quadrant(i) === "dog";

type Condition = Flag["raised"];
const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (facts, i) =>
    conditions.every((holds) => holds(facts, i));

export const flags: readonly Flag[] = [
  {
    id: "loss",
    severity: 3,
    needs: ["abc"],
    raised: allOf(isDog, (facts, i) => Number(facts.found("abc", "value", i)) < 0),
  },
  {
    id: "overdue",
    severity: 3,
    needs: ["receivables"],
    raised: isAmong("receivables", "flags", "overdue"),
  },
  {
    id: "disrupted",
    severity: 3,
    needs: ["stage"],
    raised: isCalled("stage", "stage", "label.disrupted"),
  },
  {
    id: "atRisk",
    severity: 3,
    needs: ["risks"],
    raised: isCalled("risks", "customerLevel", "label.high", "label.critical"),
  },
  {
    id: "hangsOnOne",
    severity: 2,
    needs: ["contacts"],
    raised: isCalled("contacts", "state", "label.one"),
    share: (facts, i) => Number(facts.found("contacts", "through", i)),
  },
  {
    id: "opponentDecides",
    severity: 2,
    needs: ["people"],
    raised: (facts, i) => Number(facts.found("people", "opposed", i)) > 0,
  },
  {
    id: "notRated",
    severity: 2,
    needs: [],
    raised: (facts, i) => facts.quadrant(i) === null,
  },
  {
    id: "noOwner",
    severity: 2,
    needs: ["owner"],
    raised: allOf(isStar, (facts, i) => isBlank(facts.owner(i))),
  },
  {
    id: "limit",
    severity: 2,
    needs: ["receivables"],
    raised: isAmong("receivables", "flags", "limit"),
  },
  {
    id: "smallShare",
    severity: 2,
    needs: ["wallet"],
    raised: allOf(isStar, isCalled("wallet", "state", "target")),
    share: (facts, i) => Number(facts.found("wallet", "share", i)),
  },
  {
    id: "underServed",
    severity: 2,
    needs: ["effort"],
    raised: allOf(isStar, isCalled("effort", "served", "under")),
  },
  {
    id: "actionLate",
    severity: 3,
    needs: ["actions"],
    raised: ({ planned }, i) => planned.open(i).some(({ isLate }) => isLate),
  },
  {
    id: "reviewDue",
    severity: 2,
    needs: ["notes"],
    raised: ({ planned }, i) => planned.isReviewDue(i),
  },
  {
    id: "noPlan",
    severity: 2,
    needs: ["notes"],
    raised: allOf(isStar, ({ planned }, i) => !planned.isPlanned(i)),
  },
  {
    id: "noAction",
    severity: 1,
    needs: ["actions"],
    raised: allOf(isStar, ({ planned }, i) => planned.open(i).length === 0),
  },
  {
    id: "targetAbove",
    severity: 1,
    needs: ["balance"],
    raised: isAmong("balance", "state", "above"),
  },
  {
    id: "slow",
    severity: 1,
    needs: ["receivables"],
    raised: isAmong("receivables", "flags", "slow"),
  },
  {
    id: "earlyStar",
    severity: 1,
    needs: ["stage"],
    raised: allOf(isStar, isCalled("stage", "stage", "label.exploratory", "label.early")),
  },
  {
    id: "overServed",
    severity: 1,
    needs: ["effort"],
    raised: allOf(isDog, isCalled("effort", "served", "over")),
  },
  {
    id: "borderline",
    severity: 1,
    needs: [],
    raised: (facts, i) => facts.certainty(i) < certaintyBands.likely,
    share: (facts, i) => facts.certainty(i),
  },
];

const notAnalyses: readonly string[] = ["owner", "notes", "actions"];

/** The analyses that flags ask. */
export const askedAnalyses: readonly string[] = [
  ...new Set(flags.flatMap(({ needs }) => needs).filter((what) => !notAnalyses.includes(what))),
];
