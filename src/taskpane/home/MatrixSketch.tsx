import { appearances } from "../../plans/chart/appearance";
import { markerPath } from "../../plans/chart/marker";
import { usePalette } from "../theme/ThemeProvider";

/** Where the sketch has its markers, by quadrant code, in its own units. */
const points: readonly (readonly (readonly [number, number])[])[] = [
  [
    [188, 18],
    [232, 34],
    [268, 14],
  ],
  [
    [206, 74],
    [254, 90],
  ],
  [
    [46, 30],
    [98, 14],
    [122, 40],
  ],
  [
    [36, 82],
    [84, 66],
    [118, 92],
  ],
];

/** A matrix at a glance; decoration only, the words beside it say the same. */
export function MatrixSketch() {
  const palette = usePalette();
  return (
    <svg
      viewBox="0 0 300 106"
      width="100%"
      aria-hidden="true"
      focusable="false"
      style={{ forcedColorAdjust: "none" }}
    >
      <rect x="0.5" y="0.5" width="299" height="105" rx="4" fill="none" stroke={palette.border} />
      <path d="M150 0V106M0 53H300" stroke={palette.cross} />
      {points.flatMap((spots, code) =>
        spots.map(([x, y]) => (
          <path
            key={`${x} ${y}`}
            d={markerPath(appearances[code]?.marker ?? "Circle", x, y, 5)}
            fill={palette.corners[code]}
          />
        )),
      )}
    </svg>
  );
}
