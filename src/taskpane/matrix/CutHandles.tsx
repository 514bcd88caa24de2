import { useRef } from "react";
import type { AxisId } from "../../engine/portfolio/axes";
import { axes } from "../../engine/portfolio/axes";
import { ticks } from "../../plans/chart/axis";
import type { PlotGeometry } from "../../plans/chart/geometry";
import type { ChartModel } from "../../plans/chart/model";
import { CrossHandle } from "./CrossHandle";
import { CutHandle } from "./CutHandle";
import { valueAt } from "./value-at";
import type { MatrixDraft } from "./use-matrix-draft";

interface Props {
  readonly draft: MatrixDraft;
  readonly model: ChartModel;
  readonly geometry: PlotGeometry;
}

/** A handle on each border, and one where they cross that moves both. */
export function CutHandles({ draft, model, geometry }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const setFromPointer = (axis: AxisId, event: { clientX: number; clientY: number }) => {
    const box = layer.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const at =
      axis === "advantage"
        ? (event.clientX - box.left) / box.width
        : (event.clientY - box.top) / box.height;
    draft.setCut(axis, valueAt(axis, at, model, geometry, draft.settings.scale));
  };
  const place = {
    x: (geometry.x(draft.portfolio.cuts.advantage) / model.width) * 100,
    y: (geometry.y(draft.portfolio.cuts.attractiveness) / model.height) * 100,
  };
  const { plot } = geometry;
  const ends = {
    left: percent(plot.minX, model.width),
    right: percent(model.width - plot.maxX, model.width),
    top: percent(plot.minY, model.height),
    bottom: percent(model.height - plot.maxY, model.height),
  };
  return (
    <div ref={layer} style={{ position: "absolute", inset: 0, pointerEvents: "none" }}>
      {axes.map((axis) => (
        <CutHandle
          key={axis}
          axis={axis}
          draft={draft}
          style={
            axis === "advantage"
              ? { left: `${place.x}%`, top: ends.top, bottom: ends.bottom }
              : { top: `${place.y}%`, left: ends.left, right: ends.right }
          }
          step={stepOf(model)}
          onPointer={(event) => {
            setFromPointer(axis, event);
          }}
        />
      ))}
      <CrossHandle
        place={place}
        onPointer={(event) => {
          for (const axis of axes) setFromPointer(axis, event);
        }}
      />
    </div>
  );
}

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

/** A tenth of the distance between two numbers on the axis. */
function stepOf({ axes: { y } }: ChartModel): number {
  const [first = 0, second = 1] = ticks(y);
  return (second - first) / 10;
}
