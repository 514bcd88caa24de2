import type { ContactCover } from "../../engine/models/contact-cover";
import { ofWho } from "./contact-columns";

/** The functions that a team for a key account is to cover. */
export const team = ["finance", "logistics", "operations", "it", "development"] as const;

interface TeamRefs {
  readonly column: (id: "who" | "one" | "ourFunction") => string;
  readonly all: (id: "who" | "role") => string;
  readonly setting: (id: `team.${(typeof team)[number]}`) => string;
}

/** How many of them the customer's contacts cover. */
export const teamColumn = {
  kind: "rank",
  formula: (at: TeamRefs) => {
    const has = (role: number) =>
      `(COUNTIFS(${at.all("who")},${at.column("who")},${at.all("role")},${role})>0)`;
    return ofWho(at, team.map((_, i) => has(i + 1)).join("+"));
  },
  value: ({ cover }: { readonly cover: readonly (ContactCover | null)[] }, row: number) =>
    cover[row]?.team,
} as const;

/** Which of them our person has, from 1. */
export const roleColumn = {
  kind: "rank",
  formula: (at: TeamRefs) => {
    const own = at.column("ourFunction");
    const among = team.reduceRight(
      (rest, id, i) => `IF(${own}=${at.setting(`team.${id}`)},${i + 1},${rest})`,
      "0",
    );
    return `IF(${at.column("one")}=1,${among},0)`;
  },
  value: ({ role }: { readonly role: readonly number[] }, row: number) => role[row],
} as const;
