import type { Corner } from "./corners";
import type { MarkerShape } from "./plan";

export interface Appearance {
  readonly corner: Corner;
  /** On white, at least 3:1 (WCAG 2.2, 1.4.11); what Excel's own chart is given. */
  readonly color: string;
  readonly marker: MarkerShape;
}

/** One appearance per corner of the matrix, in their order: colour is never the only sign. */
export const appearances: readonly Appearance[] = [
  { corner: "upperRight", color: "#107c10", marker: "Circle" },
  { corner: "lowerRight", color: "#bc4b09", marker: "Square" },
  { corner: "upperLeft", color: "#115ea3", marker: "Triangle" },
  { corner: "lowerLeft", color: "#616161", marker: "Diamond" },
];

/** How a group of customers is drawn where they are coloured by something else than their quadrant. */
export type GroupAppearance = Pick<Appearance, "color" | "marker">;

/** One appearance per group, or per cell of a matrix up to a nine-box; the last, grey, is for the rest or the last cell. */
export const groupAppearances: readonly GroupAppearance[] = [
  { color: "#115ea3", marker: "Circle" },
  { color: "#bc4b09", marker: "Square" },
  { color: "#107c10", marker: "Triangle" },
  { color: "#8b3fa8", marker: "Diamond" },
  { color: "#006e79", marker: "Square" },
  { color: "#c50f5f", marker: "Circle" },
  { color: "#7a5c00", marker: "Triangle" },
  { color: "#7f1d1d", marker: "Square" },
  { color: "#616161", marker: "Diamond" },
];

export type Theme = "light" | "dark" | "contrast" | "contrastOnWhite";

export interface Palette {
  readonly background: string;
  /** Titles and labels: at least 4.5:1 on the background. */
  readonly text: string;
  /** Tick labels and the names in the corners: at least 4.5:1 too. */
  readonly muted: string;
  readonly border: string;
  /** The cross of the cuts. */
  readonly cross: string;
  /** One colour per corner, in their order. */
  readonly corners: readonly string[];
  /** One colour per group, in the order of `groupAppearances`. */
  readonly groups: readonly string[];
}

/** The picture follows Office's light and dark themes and the contrast themes of Windows, most of which are on black. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    text: "#242424",
    muted: "#616161",
    border: "#d1d1d1",
    cross: "#424242",
    corners: appearances.map(({ color }) => color),
    groups: groupAppearances.map(({ color }) => color),
  },
  dark: {
    background: "#292929",
    text: "#ffffff",
    muted: "#adadad",
    border: "#666666",
    cross: "#d6d6d6",
    corners: ["#54b054", "#faa06b", "#62abf5", "#bdbdbd"],
    groups: [
      "#62abf5",
      "#faa06b",
      "#54b054",
      "#d696e8",
      "#4fc7d1",
      "#f78fb8",
      "#e0c15a",
      "#e0565b",
      "#bdbdbd",
    ],
  },
  contrast: {
    background: "#000000",
    text: "#ffffff",
    muted: "#ffffff",
    border: "#ffffff",
    cross: "#ffffff",
    corners: ["#3ff23f", "#ffc000", "#1aebff", "#ffffff"],
    groups: [
      "#1aebff",
      "#ffc000",
      "#3ff23f",
      "#e38cff",
      "#7dffc8",
      "#ff8fb0",
      "#f5f56b",
      "#ff6b6b",
      "#ffffff",
    ],
  },
  contrastOnWhite: {
    background: "#ffffff",
    text: "#000000",
    muted: "#000000",
    border: "#000000",
    cross: "#000000",
    corners: ["#0b5a0b", "#8e3200", "#0c3b78", "#000000"],
    groups: [
      "#0c3b78",
      "#8e3200",
      "#0b5a0b",
      "#5c1780",
      "#00474f",
      "#8a0042",
      "#4f3b00",
      "#5c0000",
      "#000000",
    ],
  },
};

/** The colour of a series in a theme; one that is none of ours as it is. */
export function inkOf(
  palette: Palette,
  {
    corner,
    swatch,
    color,
  }: {
    readonly corner: Corner | null;
    readonly swatch: number;
    readonly color: string;
  },
): string {
  return (corner === null ? palette.groups : palette.corners)[swatch] ?? color;
}
