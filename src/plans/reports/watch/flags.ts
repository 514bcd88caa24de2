import { isBlank } from "../../../engine/cell";
import { certaintyBands } from "../../../engine/certainty/bands";
import { cells, type PortfolioCell } from "../../../engine/matrix/portfolio";
import { stages, type Stage } from "../../../engine/models/stage";
import { stageFit } from "../../../engine/models/stage-fit";
import type { Facts } from "./facts";

/** What is worth a look: a row each, and its texts in `i18n/reports/watch.ts`. */
export interface Flag {
  readonly id: FlagId;
  /** From 1, worth knowing, to 3, costs money or trust now. */
  readonly severity: 1 | 2 | 3;
  /** Analyses whose columns it takes, "owner" or another column, how the customers stood last, or tables of account plans; where one is not there it is silent. */
  readonly needs: readonly string[];
  readonly raised: (facts: Facts, customer: number) => boolean;
  /** A share that its reason names. */
  readonly share?: (facts: Facts, customer: number) => number;
  /** What a customer was called before, where its reason says it. */
  readonly before?: (facts: Facts, customer: number) => string;
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
  "movedDown",
  "stageMismatch",
  "tooSimple",
  "cPlusOver",
  "meetingDue",
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

/** How much a place is worth: moving down is to one that is worth less. */
const worth: Readonly<Record<PortfolioCell, number>> = {
  star: 3,
  cashCow: 2,
  questionMark: 2,
  dog: 1,
};

/** So few points of weight bring a customer to a border that its quadrant is a matter of opinion. */
const fewPoints = 5;

/** A C customer that is to become more has a year for it. */
const probation = 366;

const isKey = (facts: Facts, i: number) => facts.isKey(i);

const worthOf = (place: number): number => {
  const cell = cells[place];
  return cell === undefined ? NaN : worth[cell];
};

function stageOf(facts: Facts, i: number): Stage | null {
  return stages.find((stage) => isCalled("stage", "stage", `label.${stage}`)(facts, i)) ?? null;
}

const isEarlyStar: Flag["raised"] = (facts, i) =>
  isStar(facts, i) && isCalled("stage", "stage", "label.exploratory", "label.early")(facts, i);

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
    raised: allOf(isKey, (facts, i) => isBlank(facts.owner(i))),
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
    raised: allOf(isKey, isCalled("effort", "served", "under")),
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
    raised: allOf(isKey, ({ planned }, i) => !planned.isPlanned(i)),
  },
  {
    id: "noAction",
    severity: 1,
    needs: ["actions"],
    raised: allOf(isKey, ({ planned }, i) => planned.open(i).length === 0),
  },
  {
    id: "movedDown",
    severity: 2,
    needs: ["snapshot"],
    raised: (facts, i) =>
      worthOf(facts.before(i)?.place ?? NaN) > worth[facts.quadrant(i) ?? "star"],
    before: (facts, i) => facts.before(i)?.label ?? "",
  },
  {
    id: "stageMismatch",
    severity: 1,
    needs: ["stage"],
    raised: (facts, i) => {
      const [stage, quadrant] = [stageOf(facts, i), facts.quadrant(i)];
      if (stage === null || quadrant === null || isEarlyStar(facts, i)) return false;
      return stageFit(stage, quadrant).fit === "mismatch";
    },
  },
  {
    id: "tooSimple",
    severity: 1,
    needs: ["stage", "simple"],
    raised: allOf(
      (facts, i) => facts.isMarked("simple", i),
      isCalled("stage", "stage", "label.partnership", "label.synergistic"),
    ),
  },
  {
    id: "cPlusOver",
    severity: 2,
    needs: ["abc", "cPlusSince"],
    raised: (facts, i) =>
      facts.found("abc", "class", i) === "C+" && facts.daysSince("cPlusSince", i) > probation,
  },
  {
    id: "meetingDue",
    severity: 1,
    needs: ["notes"],
    raised: allOf(isKey, ({ planned }, i) => planned.isMeetingDue(i)),
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
    raised: isEarlyStar,
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
    raised: (facts, i) =>
      facts.certainty(i) < certaintyBands.likely ||
      (facts.quadrant(i) !== null && facts.points(i) <= fewPoints),
    share: (facts, i) => facts.certainty(i),
  },
];

const notAnalyses: readonly string[] = [
  "owner",
  "notes",
  "actions",
  "snapshot",
  "cPlusSince",
  "simple",
];

/** The analyses that flags ask. */
export const askedAnalyses: readonly string[] = [
  ...new Set(flags.flatMap(({ needs }) => needs).filter((what) => !notAnalyses.includes(what))),
];
