import type { Area } from "./area";
import type { Language } from "../i18n/language";
import { message } from "../i18n/message";
import { printTexts } from "../i18n/print";

/** What stands left, centred and right on an edge of every page, with Excel's codes such as "&P". */
export interface PageEdge {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** How a sheet prints, on the paper that the user's Excel takes. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  /** Points left and right of what prints. */
  readonly margin: number;
  /** How many pages it is wide: one, but for a table that could not be read then. */
  readonly wide: number;
  /** How many pages it may be long; null as many as it takes. */
  readonly high: number | null;
  /** The row from 0 that stands on every page, such as that of the headers. */
  readonly repeat: number | null;
  /** Whether the first column, which names the rows, stands on every page. */
  readonly repeatNames: boolean;
  /** How many columns print, from the first; null all. Whole ones, so that rows which come to be print too. */
  readonly columns: number | null;
  /** Cells beside those columns that a chart lies on: they print on a page of their own. */
  readonly chart: Area | null;
  readonly header: PageEdge;
  readonly footer: PageEdge;
}

const codes = { file: "&F", sheet: "&A", date: "&D", page: "&P", pages: "&N" } as const;

/** Points between the margins of a page across, A4 or Letter, whichever is narrower. */
const landscapeWidth = 734;

/** Smaller than this nobody reads it. */
const smallestScale = 0.4;

/** Pages side by side that a table takes so that it can be read. */
export function pagesWide(points: number): number {
  return Math.max(1, Math.ceil((points * smallestScale) / landscapeWidth));
}

/** A text as it prints on an edge of a page, where a single "&" begins a code. */
function edgeText(text: string): string {
  return text.replaceAll("&", "&&");
}

type Parts = Pick<PagePlan, "orientation"> &
  Partial<Pick<PagePlan, "wide" | "high" | "repeat" | "columns" | "chart">> & {
    /** What the page is about where the sheet's name does not say it, such as a customer. */
    readonly about?: string;
  };

/** Above every page the workbook and the date of printing, below it the sheet and the page. */
export function pagePlan(language: Language, { about = "", ...parts }: Parts): PagePlan {
  const page = message(printTexts, language, "page", { page: codes.page, pages: codes.pages });
  const { wide = 1 } = parts;
  return {
    margin: 28.8,
    wide,
    repeatNames: wide > 1,
    high: null,
    repeat: null,
    columns: null,
    chart: null,
    ...parts,
    header: { left: codes.file, center: edgeText(about), right: codes.date },
    footer: { left: codes.sheet, center: "", right: page },
  };
}
