import { compareSnapshots, type Comparison } from "../../engine/movement/compare";
import { snapshotOf } from "../../engine/movement/snapshot";
import { scorePortfolio } from "../../engine/portfolio/score-portfolio";
import type { KeptSnapshot, SnapshotHead } from "../../plans/snapshots/layout";
import { KamError } from "../errors";
import { breathe, unlessCancelled, type Hooks } from "../progress";
import { readSource } from "../read/source";
import { surveyOpenWorkbook, surveyWorkbook, type Survey } from "../read/survey";
import { runExcel } from "../run";
import { lookAtSnapshots, readSnapshot } from "./read-snapshots";

/** The snapshots of the open workbook, the latest day first. */
export function listSnapshots(hooks: Hooks = {}): Promise<readonly SnapshotHead[]> {
  return runExcel(async (context) => {
    const there = await lookAtSnapshots(context, await surveyWorkbook(context), hooks);
    return there?.heads ?? [];
  });
}

/** Two dates to be compared: keys of snapshots, or null for how the customers stand now. */
export interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

/** Two dates of the open workbook, side by side. */
export interface MovementReading {
  readonly survey: Survey;
  readonly from: KeptSnapshot;
  readonly to: KeptSnapshot;
  readonly comparison: Comparison;
}

/** What stands for today in place of a key. */
const todayKey = "";

/**
 * Reads two dates and compares them.
 *
 * @throws KamError KAM-NO-SNAPSHOT where there is none of a key, or none that can be used
 */
export async function readMovement(
  { from, to }: Dates,
  hooks: Hooks = {},
): Promise<MovementReading> {
  const survey = await surveyOpenWorkbook();
  const now = from === null || to === null ? await today(survey, hooks) : null;
  const then = await unlessCancelled(
    runExcel(async (context) => {
      const there = await lookAtSnapshots(context, survey, hooks);
      const read = async (key: string | null) =>
        key === null || there === null ? null : readSnapshot(context, there, key, hooks);
      return { from: await read(from), to: await read(to) };
    }),
    hooks,
  );
  const before = from === null ? now : then.from;
  const after = to === null ? now : then.to;
  if (before === null || after === null) throw new KamError("KAM-NO-SNAPSHOT");
  await breathe(hooks);
  const comparison = compareSnapshots(before.snapshot, after.snapshot);
  return { survey, from: before, to: after, comparison };
}

async function today(survey: Survey, hooks: Hooks): Promise<KeptSnapshot> {
  const { source } = await unlessCancelled(
    runExcel((context) => readSource(context, {}, hooks, survey)),
    hooks,
  );
  const snapshot = snapshotOf(source.input, scorePortfolio(source.input));
  const { labels } = source.settings;
  return { key: todayKey, forecast: false, label: "", who: "", labels, snapshot };
}
