import { appearances } from "../../plans/chart/appearance";
import { markerPath } from "../../plans/chart/marker";
import { usePalette } from "../theme/ThemeProvider";

interface Props {
  /** Quadrant code; anything else is not rated, an empty ring. */
  readonly code: number;
  readonly size?: number;
}

/** The marker that a quadrant's customers have on the chart: shape and colour. Words stand beside it. */
export function QuadrantMark({ code, size = 12 }: Props) {
  const palette = usePalette();
  const centre = size / 2;
  const appearance = appearances[code];
  return (
    <svg
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      style={{ flex: "none", forcedColorAdjust: "none" }}
    >
      {appearance === undefined ? (
        <circle cx={centre} cy={centre} r={centre - 1.5} fill="none" stroke={palette.muted} />
      ) : (
        <path
          d={markerPath(appearance.marker, centre, centre, centre - 1)}
          fill={palette.corners[code]}
        />
      )}
    </svg>
  );
}
