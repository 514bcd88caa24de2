import type { ChartPlan } from "../../plans/chart/plan";
import type { WorkbookPlan } from "../../plans/plan";
import { NeedsConsent } from "../errors";
import { intentXml } from "../memory/intents";
import { chartNamed, type Memory } from "../memory/schema";
import { throwIfCancelled, type Hooks } from "../progress";
import type { Survey } from "../read/survey";
import { beforeAndAfter, standIn } from "./chart-stand-in";
import { findConflicts, type Findings } from "./conflicts";
import { refuseChanged } from "./expected";
import { keptIntent } from "./intent";
import { newToken } from "./mark";
import { movesFor, type Moves } from "./moves";
import type { ApplyOptions } from "./options";
import { refuseOverlap } from "./overlap";
import type { Redo } from "./redo";
import { readSnapshots, type ChartSnapshot, type Snapshot } from "./snapshot";
import { findTargets, refuseProtected, type Targets } from "./targets";

/** What is known before anything is written. */
export interface Prepared {
  readonly targets: Targets;
  readonly findings: Findings;
  readonly moves: Moves;
  readonly snapshot: Snapshot;
  /** What is remembered as soon as that is decided; whether Excel has carried out any of the writing. */
  readonly decided: { memory?: Memory; begun?: true };
  /** What the workbook says of the write while it is on its way; null where only something is remembered. */
  readonly intent: string | null;
}

/**
 * Looks at everything that a plan touches, and keeps what it would take to put it back.
 *
 * @throws NeedsConsent where something of the user's is in the way and may not be replaced
 * @throws KamError KAM-MEANWHILE where cells that are written over do not stand as they were read
 * @throws OverCutShort where a write of the same sheets was cut short
 */
export async function prepare(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: Survey,
  { consent, looks = [], needs, expected = [], redo, remember }: ApplyOptions,
  hooks: Hooks,
): Promise<Prepared> {
  hooks.onProgress?.({ step: "survey", done: 0, total: 1 });
  const about = plan.sheets.map(({ name }) => name);
  refuseOverlap(survey.intents, [...about, ...(needs?.sheets ?? [])]);
  const targets = await findTargets(context, plan, survey);
  throwIfCancelled(hooks);
  const drawnFirst = beforeAndAfter(plan, []);
  const findings = await findConflicts(
    context,
    targets,
    (sheet) => standIn(sheet, drawnFirst),
    hooks,
  );
  if (findings.conflicts.length > 0 && consent === "ask")
    throw new NeedsConsent(findings.conflicts);
  refuseProtected(targets, findings.sheets);
  const moves = movesFor(targets, findings);
  const charts = plan.charts.flatMap((chart) =>
    chartSnapshot(chart, targets, moves, survey.memory),
  );
  const inTheMeantime = beforeAndAfter(plan, charts);
  const standIns = new Map(plan.sheets.map((sheet) => [sheet, standIn(sheet, inTheMeantime)]));
  const sheets = await readSnapshots(context, targets, findings, survey.tables, standIns, hooks);
  await refuseChanged(context, expected);
  const snapshot: Snapshot = {
    token: newToken(),
    standing: new Map(targets.standing.map(({ id, name }) => [id, name])),
    ...moves,
    chartNames: plan.charts.map(({ sheet: role, name }) => ({ role, name })),
    sheets,
    looks: [
      ...looks,
      ...targets.sheets.flatMap(({ existing }) =>
        (existing?.looks ?? []).map((look) => ({ ...look, sheet: existing?.id ?? "" })),
      ),
    ],
    memory: survey.memory,
    written: survey.memory,
    charts,
    standIns,
    activeSheet: targets.activeSheet,
  };
  const { show } = plan;
  const again: Redo = redo ?? {
    kind: "plan",
    show,
    ...(remember?.mapping === undefined ? {} : { mapping: remember.mapping }),
  };
  const head = { token: snapshot.token, at: new Date().toISOString(), sheets: about };
  const intent =
    about.length === 0
      ? null
      : keptIntent(snapshot, plan.sheets, findings.conflicts, again, (body) =>
          intentXml(head, body),
        );
  return { targets, findings, moves, snapshot, decided: {}, intent };
}

/** None where the chart's sheet is made anew: then all that is drawn goes with it. */
function chartSnapshot(
  drawn: ChartPlan,
  { sheets }: Targets,
  { added }: Moves,
  memory: Memory,
): ChartSnapshot[] {
  const target = sheets.find(({ plan }) => plan.role === drawn.sheet);
  if (target === undefined || added.includes(target.plan)) return [];
  const isThere = target.existing?.charts.some((name) => sameName(name, drawn.name)) === true;
  const before = isThere ? chartNamed(memory, drawn.name) : null;
  return [
    {
      sheet: target.existing?.id ?? "",
      stood: target.existing?.chartIds ?? [],
      isThere,
      before,
      drawn,
    },
  ];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
