import { rowsOf } from "../../plans/area";
import { everyLabel } from "../../plans/chart/follow";
import type { LabelPlan, PointChartPlan } from "../../plans/chart/plan";
import { areaOn } from "../../plans/reference";
import { hostCode } from "../errors";
import { supports } from "../run";
import { each, type Drawing, type Shift } from "./chart-drawing";

/** Labels set in one request: about 500 bytes each, and Excel draws them one by one. */
const labelsPerRequest = 1000;

/** Bytes of a request that moves a name: each names its chart, series and point. */
const moveBytes = 1200;

interface LabelSteps {
  readonly set: readonly (() => Promise<void>)[];
  /** Once they are drawn. */
  readonly move: readonly Shift[];
}

/**
 * Sets the names, each linked to its customer's cell, and takes away those of the last drawing that are no more. A
 * request that is refused is asked again name by name: one that cannot be set must not cost all the others.
 */
export function labelSteps(
  drawing: Drawing,
  plan: PointChartPlan,
  before: PointChartPlan | null,
): LabelSteps {
  const { context, chart, data } = drawing;
  const labels = everyLabel(plan);
  const standing: Standing = { known: new Map(), font: null };
  const { known } = standing;
  const pointAt = ({ series, point }: LabelPlan) =>
    chart.series.getItemAt(series).points.getItemAt(point);
  const set = (label: LabelPlan) => {
    const labelled = pointAt(label);
    const last = known.get(keyOf(label));
    const stays = last !== undefined && samePlace(last, label);
    // Made anew where it was moved, or may have been by a drawing that was broken off: it is moved from its usual place.
    const anew = last === undefined ? before !== null : !stays && (isMoved(last) || isMoved(label));
    if (anew) labelled.hasDataLabel = false;
    labelled.hasDataLabel = true;
    labelled.dataLabel.formula = `=${areaOn(data, label.cell)}`;
    if (!stays) labelled.dataLabel.position = label.position;
    if (last !== undefined && !anew) return;
    const { font } = labelled.dataLabel.format;
    if (plan.series[label.series]?.marker === null) {
      font.size = plan.labelSize;
      font.color = plan.noteColor;
    } else font.set(standing.font ?? { size: plan.labelSize });
  };
  const setting = labels.map((label): Asking => ({
    ask: () => {
      set(label);
    },
  }));
  const removal = goneLabels(plan, before).map((label): Asking => ({
    ask: () => {
      pointAt(label).hasDataLabel = false;
    },
    // Of a point that is not plotted just now the name goes with all others of its series.
    otherwise: () => [
      () => {
        chart.series.getItemAt(label.series).hasDataLabels = false;
      },
      // One by one: those of points that are not plotted are refused, and are not seen.
      ...labels
        .filter(({ series }) => series === label.series)
        .map((kept) => () => {
          known.delete(keyOf(kept));
          set(kept);
        }),
    ],
  }));
  const moves = (label: LabelPlan) => {
    const last = known.get(keyOf(label));
    return last === undefined || !samePlace(last, label);
  };
  const moved = labels.filter(isMoved);
  const drawn = namesInCommon(plan, before);
  return {
    set: [
      ...inRequests(drawn, (some) => () => findStanding(context, some, pointAt, standing)),
      ...inRequests([...setting, ...removal], (some) => () => askAll(context, some)),
      ...(labels.some(({ led }) => led) ? [() => drawLeaders(drawing, plan)] : []),
    ],
    move: inRequests(moved, (labels) => shiftOf(labels, moves, pointAt)),
  };
}

/** Names of the last drawing that this one has too. */
function namesInCommon(plan: PointChartPlan, before: PointChartPlan | null): LabelPlan[] {
  const kept = new Set(everyLabel(plan).map(keyOf));
  return labelsOf(before).filter((label) => kept.has(keyOf(label)));
}

/** What there is of the last drawing. */
interface Standing {
  /** Names as they were drawn, and still are. */
  readonly known: Map<string, LabelPlan>;
  /** What they look like, by the first of them: whatever the user has made of it goes for those that are set anew. */
  font: Excel.Interfaces.ChartFontUpdateData | null;
}

/** Names that somebody has taken away since are set anew. */
async function findStanding(
  context: Excel.RequestContext,
  labels: readonly LabelPlan[],
  pointAt: (label: LabelPlan) => Excel.ChartPoint,
  standing: Standing,
): Promise<void> {
  const asked = labels.map((label) => ({ label, point: pointAt(label) }));
  for (const { point } of asked) point.load("hasDataLabel");
  await context.sync();
  const found = asked.filter(({ point }) => point.hasDataLabel);
  for (const { label } of found) standing.known.set(keyOf(label), label);
  const first = found.find(({ label }) => label.customer !== null);
  if (first === undefined || standing.font !== null) return;
  const { font } = first.point.dataLabel.format;
  font.load("size,bold,italic,color,name");
  await context.sync();
  const { size, bold, italic, color, name } = font;
  const told: Readonly<Record<string, unknown>> = { size, bold, italic, color, name };
  // Where letters of one name differ there is nothing to be told.
  const same = Object.entries(told).filter(([, value]) => value !== null && value !== "");
  standing.font = Object.fromEntries(same);
}

function inRequests<T, Work>(all: readonly T[], work: (some: readonly T[]) => Work): Work[] {
  const requests = Math.ceil(all.length / labelsPerRequest);
  return Array.from({ length: requests }, (_, i) =>
    work(all.slice(i * labelsPerRequest, (i + 1) * labelsPerRequest)),
  );
}

async function askAll(context: Excel.RequestContext, asked: readonly Asking[]): Promise<void> {
  try {
    for (const { ask } of asked) ask();
    await context.sync();
  } catch {
    await each(asked, async ({ ask, otherwise }) => {
      ask();
      await context.sync().catch(async (error: unknown) => {
        if (otherwise === undefined) throw error;
        await each(otherwise(), async (step) => {
          step();
          await context.sync().catch(unlessUnseen);
        });
      });
    });
  }
}

/**
 * Moves names from where Excel has put them, which is asked first: how wide it draws them is its own affair, and so
 * their nearer end comes to lie where it was planned.
 *
 * @param moves whether a name does not stand where it is to be; known once what stands there has been looked at
 */
function shiftOf(
  labels: readonly LabelPlan[],
  moves: (label: LabelPlan) => boolean,
  pointAt: (label: LabelPlan) => Excel.ChartPoint,
): Shift {
  let asked: { readonly label: LabelPlan; readonly drawn: Excel.ChartDataLabel }[] = [];
  return {
    bytes: moveBytes * labels.length,
    ask: () => {
      asked = labels.filter(moves).map((label) => ({ label, drawn: pointAt(label).dataLabel }));
      for (const { drawn } of asked) drawn.load("left,top");
    },
    tell: () => {
      for (const { label, drawn } of asked) {
        const { left, top } = drawn;
        // There is no place to move from where Excel shows no label.
        if (typeof left !== "number" || typeof top !== "number") continue;
        // What has been answered stays as it was, for when it has to be told again.
        const { dataLabel } = pointAt(label);
        dataLabel.left = Math.max(0, left + label.shift.x);
        dataLabel.top = Math.max(0, top + label.shift.y);
      }
    },
  };
}

/** Lines from the customers to the names that stand farther away. */
async function drawLeaders({ context, chart }: Drawing, plan: PointChartPlan): Promise<void> {
  const series = [
    ...new Set(
      everyLabel(plan)
        .filter(({ led }) => led)
        .map(({ series }) => series),
    ),
  ];
  for (const index of series) chart.series.getItemAt(index).showLeaderLines = true;
  await context.sync();
  if (!supports("1.19")) return;
  for (const index of series) {
    // The library may be older than the Excel that it talks to.
    const { leaderLines } = chart.series.getItemAt(index).dataLabels as {
      readonly leaderLines?: Excel.ChartLeaderLines;
    };
    if (leaderLines === undefined) return;
    const { line } = leaderLines.format;
    line.color = plan.noteColor;
    line.weight = LEADER;
  }
  await context.sync();
}

/** Points. */
const LEADER = 0.75;

function isMoved({ shift }: LabelPlan): boolean {
  return shift.x !== 0 || shift.y !== 0;
}

function samePlace(one: LabelPlan, other: LabelPlan): boolean {
  return (
    one.position === other.position &&
    one.shift.x === other.shift.x &&
    one.shift.y === other.shift.y
  );
}

/** In a series without a point, and on one that is not plotted, no name is seen. */
function unlessUnseen(error: unknown): void {
  const code = hostCode(error);
  if (code !== "EmptyChartSeries" && code !== "InvalidArgument") throw error;
}

interface Asking {
  readonly ask: () => void;
  /** Where Excel refuses that. */
  readonly otherwise?: () => readonly (() => void)[];
}

/** Names of the last drawing that are no more. */
export function goneLabels(plan: PointChartPlan, before: PointChartPlan | null): LabelPlan[] {
  const kept = new Set(everyLabel(plan).map(keyOf));
  const points = plan.series.map(({ y }) => rowsOf(y));
  return labelsOf(before).filter(
    (label) => !kept.has(keyOf(label)) && label.point < (points[label.series] ?? 0),
  );
}

function labelsOf(before: PointChartPlan | null): LabelPlan[] {
  return before === null ? [] : everyLabel(before);
}

function keyOf({ series, point }: LabelPlan): string {
  return `${series}:${point}`;
}
