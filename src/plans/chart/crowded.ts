import { grown, overlap, within } from "./boxes";
import { clearance, crowdOf } from "./crowd";
import { plotGeometry, type Box, type PlotGeometry } from "./geometry";
import { labelSize, markersOf, zones } from "./label-layout";
import type { ChartLabel } from "./label-layout";
import { buildChartModel, type ChartInput, type ChartModel } from "./model";
import type { PointChartPlan } from "./plan";
import { labelBox } from "./places";

/** Fonts and files round: what touches by less than this is taken to be free, in points. */
const HAIR = 0.25;

/** Points; a border that is off by less is not seen to be. */
const SEEN = 0.5;

/** A chart as it was drawn, with its customers where they are now. */
export interface DrawnNow {
  /** How many names have come to touch something: a name, a marker, a border or the plot's edge. */
  readonly crowded: number;
  /** Whether the borders are elsewhere than they are drawn. */
  readonly bordersMoved: boolean;
}

/**
 * What has become of a chart's names since they were placed: they move with their customers by themselves, but not out
 * of one another's way.
 *
 * @param now the customers as they are, in the order in which they were
 */
export function drawnNow(plan: PointChartPlan, now: ChartInput): DrawnNow {
  const { width, height } = plan.place;
  const { cuts } = now;
  const model = buildChartModel({ ...now, axes: plan.axes, namesShown: 0, width, height });
  const { left, top, width: across, height: down } = plan.plot;
  const plot = { minX: left, minY: top, maxX: left + across, maxY: top + down };
  const placed = new Set(model.series.flatMap(({ points }) => points.map(({ row }) => row)));
  const labels = plan.labels.flatMap(({ customer, ...label }): ChartLabel[] => {
    if (customer === null || !placed.has(customer)) return [];
    // What is remembered of a name is its place alone.
    return [{ ...label, row: customer, text: now.names[customer] ?? "" }];
  });
  const before = new Set(plan.labels.filter(({ crowded }) => crowded).map((one) => one.customer));
  const geometry = plotGeometry(model, plot);
  const touching = crowdedNames({ ...model, labels }, geometry);
  const apart = (drawn: number | null, now: number | null, at: (value: number) => number) =>
    drawn !== null && now !== null && Math.abs(at(now) - at(drawn)) > SEEN;
  return {
    crowded: touching.filter((row) => !before.has(row)).length,
    bordersMoved:
      apart(plan.axes.x.cut, cuts.x, geometry.x) || apart(plan.axes.y.cut, cuts.y, geometry.y),
  };
}

/** Rows of the customers whose names touch another name, a marker of others, a border or the plot's edge. */
export function crowdedNames(model: ChartModel, geometry: PlotGeometry): number[] {
  const markers = markersOf(model, geometry);
  const round = model.bubble !== null;
  const crowd = crowdOf(markers, geometry.plot, round);
  const zoneOf = zones(model, geometry);
  const markerOf = new Map(markers.map((marker) => [marker.row, marker]));
  const names = model.labels.flatMap((label) => {
    const marker = markerOf.get(label.row);
    if (marker === undefined) return [];
    const box = labelBox({ ...marker, ...labelSize(label.text) }, label.position, label.shift);
    return [{ row: label.row, marker, box: grown(box, -HAIR) }];
  });
  const meets = (box: Box) => names.filter((other) => overlap(other.box, box)).length > 1;
  return names
    .filter(
      ({ marker, box }) =>
        meets(box) || !within(box, zoneOf(marker)) || crowd.near(box, clearance / 2, marker),
    )
    .map(({ row }) => row);
}
