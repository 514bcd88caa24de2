import type { AxisId } from "../../engine/portfolio/axes";
import type { Answers, ColumnRole, Proposal, ProposedColumn } from "../../plans/recognise/sheet";

/** What a user says a column holds: a factor of one of the axes, or anything else. */
export type RoleChoice = AxisId | Exclude<ColumnRole, "factor" | "total" | "blank">;

/** In the order in which they are offered. */
export const roleChoices: readonly RoleChoice[] = [
  "attractiveness",
  "advantage",
  "name",
  "size",
  "segment",
  "region",
  "owner",
  "id",
  "measure",
  "note",
];

/** Of these there is one column. */
const single: readonly RoleChoice[] = ["name", "size"];

/** A column as it is tagged: the axis of a factor, "open" where that is not known, or its role. */
export function tagOf({ role, axis }: ProposedColumn): RoleChoice | "open" | "total" | "blank" {
  if (role === "factor") return axis ?? "open";
  return role;
}

/** The answers after somebody has said what columns hold; who was the name or the size before is so no more. */
export function withRoles(
  answers: Answers,
  { columns, scale }: Pick<Proposal, "columns" | "scale">,
  ats: readonly number[],
  choice: RoleChoice,
): Answers {
  const isAxis = choice === "attractiveness" || choice === "advantage";
  const role: ColumnRole = isAxis ? "factor" : choice;
  const chosen = single.includes(choice) ? ats.slice(0, 1) : ats;
  const before = single.includes(choice)
    ? columns.filter((column) => column.role === role && !chosen.includes(column.at))
    : [];
  return {
    ...answers,
    roles: {
      ...answers.roles,
      ...Object.fromEntries(before.map(({ at }) => [at, "note" as const])),
      ...Object.fromEntries(chosen.map((at) => [at, role])),
    },
    ...(isAxis
      ? { axes: { ...answers.axes, ...Object.fromEntries(chosen.map((at) => [at, choice])) } }
      : {}),
    // A column of amounts that becomes a factor says nothing about the scale of the others.
    ...(isAxis && answers.scale === undefined && scale.isSure
      ? { scale: { lowest: scale.lowest, highest: scale.highest } }
      : {}),
  };
}
