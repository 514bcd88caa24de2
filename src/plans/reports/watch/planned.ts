import { cellText, isBlank, type Cell } from "../../../engine/cell";
import { isAbout } from "../plan/spec";
import { isDone, isFilled, typedCell, type PlanTableId, type PlanTables } from "../plan/tables";
import type { ResultsSpec } from "../../results/spec";

/** What people have planned with a customer. */
export interface Planned {
  /** Whether the workbook holds a table. */
  readonly has: (table: PlanTableId) => boolean;
  /** Whether the notes say anything of a customer. */
  readonly isPlanned: (customer: number) => boolean;
  /** Whether the day of its next review has passed, or a year since the last where none is set. */
  readonly isReviewDue: (customer: number) => boolean;
  /** Whether the last annual meeting is over a year ago. */
  readonly isMeetingDue: (customer: number) => boolean;
  /** Its actions that are not done, the earliest first. */
  readonly open: (customer: number) => readonly OpenAction[];
}

export interface OpenAction {
  readonly action: string;
  readonly owner: string;
  /** As Excel counts days; null where no day is said. */
  readonly due: number | null;
  readonly isLate: boolean;
}

const YEAR = 366;

/** @param today as "2027-12-31" */
export function plannedOf(
  spec: Pick<ResultsSpec, "source" | "names">,
  { notes, actions }: PlanTables,
  today: string,
): Planned {
  const now = dayNumber(today) ?? NaN;
  const rowsOf = (id: PlanTableId, rows: readonly (readonly Cell[])[]) =>
    byCustomer(
      spec,
      id,
      rows.filter((row) => isFilled(id, row)),
    );
  const planned = rowsOf("notes", notes?.rows ?? []);
  const acting = rowsOf("actions", actions?.rows ?? []);
  return {
    has: (table) => (table === "notes" ? notes : actions) !== null,
    isPlanned: (i) => planned(i).length > 0,
    isReviewDue: (i) =>
      planned(i).some((row) => {
        const next = dayNumber(typedCell("notes", row, "nextReview"));
        const last = dayNumber(typedCell("notes", row, "lastReview"));
        return next === null ? last !== null && last + YEAR < now : next < now;
      }),
    isMeetingDue: (i) =>
      planned(i).some((row) => {
        const last = dayNumber(typedCell("notes", row, "lastMeeting"));
        return last !== null && last + YEAR < now;
      }),
    open: (i) =>
      acting(i)
        .filter((row) => !isDone(typedCell("actions", row, "done")))
        .flatMap((row): OpenAction[] => {
          const action = cellText(typedCell("actions", row, "action"));
          const due = dayNumber(typedCell("actions", row, "due"));
          const owner = cellText(typedCell("actions", row, "owner"));
          return action === "" ? [] : [{ action, owner, due, isLate: due !== null && due < now }];
        })
        .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || 0),
  };
}

/** The rows about each customer. */
function byCustomer(
  spec: Pick<ResultsSpec, "source" | "names">,
  id: PlanTableId,
  rows: readonly (readonly Cell[])[],
): (customer: number) => readonly (readonly Cell[])[] {
  return (customer) =>
    rows.filter((row) =>
      isAbout(spec, customer, {
        id: typedCell(id, row, "id"),
        name: typedCell(id, row, "customer"),
      }),
    );
}

/** A day as Excel counts it, from a date or from a text such as "2027-12-31"; null for anything else. */
export function dayNumber(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return null;
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cellText(cell).trim()) ?? [];
  if (year === undefined) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}

/** A day of Excel's as "2027-12-31". */
export function dayText(day: number): string {
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
