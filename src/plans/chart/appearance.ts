/** Marker shapes by the names Excel gives them. */
export type MarkerShape = "Circle" | "Square" | "Triangle" | "Diamond";

export interface Appearance {
  readonly cell: "star" | "cashCow" | "questionMark" | "dog";
  /** On white, at least 3:1 (WCAG 2.2, 1.4.11); what Excel's own chart is given. */
  readonly color: string;
  readonly marker: MarkerShape;
}

/** One appearance per cell of the matrix, in the order of the cells' codes 0 to 3: colour is never the only sign. */
export const appearances: readonly Appearance[] = [
  { cell: "star", color: "#107c10", marker: "Circle" },
  { cell: "cashCow", color: "#bc4b09", marker: "Square" },
  { cell: "questionMark", color: "#115ea3", marker: "Triangle" },
  { cell: "dog", color: "#616161", marker: "Diamond" },
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
  /** One colour per cell, in the order of the cells' codes. */
  readonly cells: readonly string[];
}

/** The picture follows Office's light and dark themes and the contrast themes of Windows, most of which are on black. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    text: "#242424",
    muted: "#616161",
    border: "#d1d1d1",
    cross: "#424242",
    cells: appearances.map(({ color }) => color),
  },
  dark: {
    background: "#292929",
    text: "#ffffff",
    muted: "#adadad",
    border: "#666666",
    cross: "#d6d6d6",
    cells: ["#54b054", "#faa06b", "#62abf5", "#bdbdbd"],
  },
  contrast: {
    background: "#000000",
    text: "#ffffff",
    muted: "#ffffff",
    border: "#ffffff",
    cross: "#ffffff",
    cells: ["#3ff23f", "#ffc000", "#1aebff", "#ffffff"],
  },
  contrastOnWhite: {
    background: "#ffffff",
    text: "#000000",
    muted: "#000000",
    border: "#000000",
    cross: "#000000",
    cells: ["#0b5a0b", "#8e3200", "#0c3b78", "#000000"],
  },
};
