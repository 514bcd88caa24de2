/** How a sheet prints. */
export interface Page {
  readonly orientation: "Portrait" | "Landscape";
  /** Per cent; counts where the sheet is not fitted. */
  readonly scale: number;
  /** Pages across and down that the sheet is shrunk to, null as many as it takes; null where it is not fitted. */
  readonly fit: { readonly wide: number | null; readonly high: number | null } | null;
  /** A number as the format has it: 1 Letter, 9 A4; null where it is left to the printer. */
  readonly paper: number | null;
  /** In points. */
  readonly margins: Readonly<Record<Margin, number>>;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Above and below every page, with Excel's codes: "&L&F&RPage &P". */
  readonly header: string;
  readonly footer: string;
  /** What prints, and the rows and columns that stand on every page, as formulas; empty where it is not said. */
  readonly area: string;
  readonly titles: string;
}

export const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
export type Margin = (typeof margins)[number];

/** The longest header or footer that Excel takes, codes and all three parts together. */
export const LONGEST_HEADER = 255;

/** How a new sheet prints; the margins are those that Excel calls normal. */
export const newPage: Page = {
  orientation: "Portrait",
  scale: 100,
  fit: null,
  paper: null,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  printGridlines: false,
  printHeadings: false,
  centerHorizontally: false,
  centerVertically: false,
  header: "",
  footer: "",
  area: "",
  titles: "",
};

export const sections = ["left", "center", "right"] as const;
export type Section = (typeof sections)[number];

const marks = { left: "&L", center: "&C", right: "&R" } as const;

/** The three parts of a header. Text before the first mark stands in the centre. */
export function sectionsOf(text: string): Record<Section, string> {
  const found = { left: "", center: "", right: "" };
  let section: Section = "center";
  // "&&" is an "&" of the text, whatever letter follows it.
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const marked = sections.find((one) => marks[one] === piece.toUpperCase());
    if (marked === undefined) found[section] += piece;
    else section = marked;
  }
  return found;
}

export function joinSections(parts: Readonly<Record<Section, string>>): string {
  return sections
    .filter((section) => parts[section] !== "")
    .map((section) => marks[section] + parts[section])
    .join("");
}
