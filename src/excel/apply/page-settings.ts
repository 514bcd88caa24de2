import { areaAddress, columnName, withoutSheet } from "../../plans/address";
import type { PagePlan } from "../../plans/page";

/** Each thing that is set of a page, as text, so that two pages can be compared thing by thing. */
export interface PageSettings {
  readonly orientation: string;
  /** "1×" one page wide, "1×1" one page, "100%" where it is not fitted. */
  readonly fit: string;
  /** Addresses without the sheet; empty where there is none. */
  readonly repeat: string;
  readonly names: string;
  readonly area: string;
  /** Points. */
  readonly leftMargin: string;
  readonly rightMargin: string;
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export type PageSetting = keyof PageSettings;

/** How a new sheet prints. */
const unset: PageSettings = {
  orientation: "Portrait",
  fit: "100%",
  repeat: "",
  names: "",
  area: "",
  leftMargin: "50.4",
  rightMargin: "50.4",
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

export const pageSettings = Object.keys(unset) as readonly PageSetting[];

export const edges = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** What a plan sets. */
export function settingsOf({
  orientation,
  margin,
  wide,
  high,
  repeat,
  repeatNames,
  columns,
  chart,
  header,
  footer,
}: PagePlan): PageSettings {
  return {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    fit: `${wide}×${high ?? ""}`,
    repeat: repeat === null ? "" : `${repeat + 1}:${repeat + 1}`,
    names: repeatNames ? "A:A" : "",
    leftMargin: String(margin),
    rightMargin: String(margin),
    area: [
      ...(columns === null ? [] : [`A:${columnName(columns - 1)}`]),
      ...(chart === null ? [] : [areaAddress(chart)]),
    ].join(),
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** Asks how a sheet prints now; what comes back reads it once that has been answered. */
export function loadSettings(worksheet: Excel.Worksheet): () => PageSettings {
  const { pageLayout } = worksheet;
  pageLayout.load("orientation,zoom,leftMargin,rightMargin");
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.load(edges.join());
  const repeat = pageLayout.getPrintTitleRowsOrNullObject();
  repeat.load("address");
  const names = pageLayout.getPrintTitleColumnsOrNullObject();
  names.load("address");
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  return () => ({
    orientation: pageLayout.orientation,
    fit: fitOf(pageLayout.zoom),
    repeat: addressOf(repeat),
    names: addressOf(names),
    leftMargin: pointsOf(pageLayout.leftMargin),
    rightMargin: pointsOf(pageLayout.rightMargin),
    area: addressOf(area),
    leftHeader: texts.leftHeader,
    centerHeader: texts.centerHeader,
    rightHeader: texts.rightHeader,
    leftFooter: texts.leftFooter,
    centerFooter: texts.centerFooter,
    rightFooter: texts.rightFooter,
  });
}

function fitOf({
  scale,
  horizontalFitToPages: wide,
  verticalFitToPages: high,
}: {
  // The types leave out that Excel says null here.
  readonly [Key in keyof Excel.PageLayoutZoomOptions]?: number | null | undefined;
}): string {
  const isFitted = (wide ?? high ?? null) !== null;
  return isFitted ? `${wide ?? ""}×${high ?? ""}` : `${scale ?? 100}%`;
}

/** Excel keeps margins in inches, and gives them back a little off. */
function pointsOf(margin: number): string {
  return String(Math.round(margin * 10) / 10);
}

function addressOf(found: Excel.Range | Excel.RangeAreas): string {
  if (found.isNullObject) return "";
  // Of several rectangles each comes with its sheet, whose name may hold a comma.
  const addresses = found.address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return addresses.map((each) => withoutSheet(each).replaceAll("$", "")).join();
}

/**
 * Which settings of a sheet that was there may be set: what the add-in set the last time and nobody has changed since;
 * all of them where nobody has ever set any.
 */
export function settable(present: PageSettings, last: PagePlan | null): readonly PageSetting[] {
  const isUnset = pageSettings.every((key) => present[key] === unset[key]);
  if (isUnset) return pageSettings;
  if (last === null) return [];
  const before = settingsOf(last);
  return pageSettings.filter((key) => present[key] === before[key]);
}

/** Asks Excel for some settings of a page. What is there already, and a rectangle there is none of, is not asked for. */
export function setPage(
  worksheet: Excel.Worksheet,
  page: PageSettings,
  keys: readonly PageSetting[],
  present: PageSettings = unset,
): void {
  const { pageLayout } = worksheet;
  for (const key of keys.filter((one) => page[one] !== present[one])) {
    switch (key) {
      case "orientation":
        pageLayout.orientation = page.orientation === "Landscape" ? "Landscape" : "Portrait";
        break;
      case "fit":
        pageLayout.zoom = zoomOf(page.fit);
        break;
      case "repeat":
        if (page.repeat !== "") pageLayout.setPrintTitleRows(page.repeat);
        break;
      case "names":
        if (page.names !== "") pageLayout.setPrintTitleColumns(page.names);
        break;
      case "leftMargin":
      case "rightMargin":
        pageLayout[key] = Number(page[key]);
        break;
      case "area":
        if (page.area !== "") pageLayout.setPrintArea(page.area);
        break;
      default:
        pageLayout.headersFooters.defaultForAllPages[key] = page[key];
    }
  }
}

function zoomOf(fit: string): Excel.PageLayoutZoomOptions {
  const [wide = "", high = ""] = fit.split("×");
  if (wide.endsWith("%")) return { scale: Number.parseFloat(wide) };
  return {
    ...(wide === "" ? {} : { horizontalFitToPages: Number(wide) }),
    ...(high === "" ? {} : { verticalFitToPages: Number(high) }),
  };
}
