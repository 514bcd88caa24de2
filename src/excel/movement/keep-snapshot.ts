import { snapshotOf } from "../../engine/movement/snapshot";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import { mostRows } from "../../plans/snapshots/layout";
import { isDay, keyFor } from "../../plans/snapshots/read";
import { snapshotSheet, withinBounds } from "../../plans/snapshots/write";
import { applyPlan } from "../apply/apply-plan";
import { KamError } from "../errors";
import { breathe, throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import { readSource } from "../read/source";
import { runExcel } from "../run";
import { pastCutShort } from "../take-back";
import { lookAtSnapshots } from "./read-snapshots";

export interface KeepOptions {
  readonly language: Language;
  /** Today, as 2026-11-26; the day that is meant of a forecast. */
  readonly day: string;
  /** To be edited on the sheet: what is expected of that day. */
  readonly forecast?: boolean;
  /** What it is called, and who signs for it. */
  readonly label?: string;
  readonly who?: string;
  /** Whether there may be one of that day already. */
  readonly another?: boolean;
  readonly consent?: "ask" | "overwrite";
}

export interface SnapshotReport {
  readonly key: string;
  readonly sheet: string;
  readonly customers: number;
  /** Of them those whose ratings are kept as well. */
  readonly withRatings: number;
  readonly warnings: readonly KamError[];
  /** For `restore`. */
  readonly token: string;
}

/**
 * Keeps how every customer stands now, below all snapshots that there are.
 *
 * @throws KamError KAM-SNAPSHOT-THERE where there is one of that day and another was not asked for
 * @throws KamError KAM-SNAPSHOTS-FULL where the sheet has no room for it
 */
export function keepSnapshot(options: KeepOptions, hooks: Hooks = {}): Promise<SnapshotReport> {
  return pastCutShort(() => keep(options, hooks), hooks);
}

async function keep(options: KeepOptions, hooks: Hooks): Promise<SnapshotReport> {
  const { language, day, forecast = false, label = "", who = "", consent = "ask" } = options;
  if (!isDay(day)) throw new RangeError(`${day} is no day`);
  const { source, survey, there } = await unlessCancelled(
    runExcel(async (context) => {
      const read = await readSource(context, {}, hooks);
      return { ...read, there: await lookAtSnapshots(context, read.survey, hooks) };
    }),
    hooks,
  );
  throwIfCancelled(hooks);
  if (source.input.factors.factors.length === 0) throw new KamError("KAM-NO-RATINGS");
  const heads = there?.heads ?? [];
  const key = keyFor(day, heads);
  if (key !== day && options.another !== true) throw new KamError("KAM-SNAPSHOT-THERE");
  await breathe(hooks);
  const portfolio = scorePortfolio(source.input);
  const snapshot = withinBounds(snapshotOf(source.input, portfolio));
  await breathe(hooks);
  const place = there === null ? null : { name: there.name, freeRow: there.freeRow + 1 };
  const kept = { key, forecast, label, who, labels: source.settings.labels, snapshot };
  const sheet = snapshotSheet(kept, { sheet: place, language });
  const added = sheet.blocks.at(-1);
  if ((added?.row ?? 0) + (added?.cells.length ?? 0) > mostRows)
    throw new KamError("KAM-SNAPSHOTS-FULL");
  const expected =
    place === null ? [] : [{ sheet: place.name, row: place.freeRow, column: 0, was: null }];
  const plan = { sheets: [sheet], charts: [], show: null };
  const applied = await applyPlan(plan, survey, { consent, expected }, hooks);
  return {
    key,
    sheet: sheet.name,
    customers: snapshot.customers.length,
    withRatings: snapshot.customers.filter(({ ratings }) => ratings !== null).length,
    warnings: applied.warnings,
    token: applied.token,
  };
}
