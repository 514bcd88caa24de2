import type { Margin, Page } from "../../model/page";
import type { Sheet } from "../../model/types";
import { assertUnprotected } from "../cells/protection";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asChoice, asFlag, asNumber } from "./choice";
import { headersFooters } from "./header-footer";
import { pageZoomed, zoomOf } from "./page-zoom";
import { orNotFound, printArea, setPrintArea, setTitles, titles } from "./print-ranges";
import { bind, type HostType, type Scalar } from "./type";

/** Sizes of paper by the numbers of the format, as far as they are known here. */
const papers = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11 } as const;
type Paper = keyof typeof papers;
const paperNames = Object.keys(papers) as readonly Paper[];

function setting(
  get: (page: Page) => unknown,
  changed: (page: Page, value: unknown) => Page,
): Scalar<Sheet> {
  return {
    get: ({ page }) => get(page),
    set: (sheet, value) => {
      assertUnprotected(sheet);
      sheet.page = changed(sheet.page, value);
    },
  };
}

function flagOf(
  key: "printGridlines" | "printHeadings" | "centerHorizontally" | "centerVertically",
): Scalar<Sheet> {
  return setting(
    (page) => page[key],
    (page, value) => ({ ...page, [key]: asFlag(value) }),
  );
}

function marginOf(margin: Margin): Scalar<Sheet> {
  return setting(
    ({ margins }) => margins[margin],
    (page, value) => withMargin(page, margin, asNumber(value)),
  );
}

function withMargin(page: Page, margin: Margin, points: number): Page {
  if (points < 0) throw new HostError("InvalidArgument");
  return { ...page, margins: { ...page.margins, [margin]: points } };
}

const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const units = ["Points", "Inches", "Centimeters"] as const;

function setPrintMargins(sheet: Sheet, args: Arguments): void {
  assertUnprotected(sheet);
  const points = pointsIn[asChoice(args.at(0), units)];
  const given = args.at(1);
  if (typeof given !== "object" || given === null) throw new HostError("InvalidArgument");
  let { page } = sheet;
  for (const [key, value] of Object.entries(given)) {
    const margin = asChoice(key, ["left", "right", "top", "bottom", "header", "footer"] as const);
    page = withMargin(page, margin, asNumber(value) * points);
  }
  sheet.page = page;
}

export const pageLayout: HostType<Sheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: setting(
      ({ orientation }) => orientation,
      (page, value) => ({
        ...page,
        orientation: asChoice(value, ["Portrait", "Landscape"] as const),
      }),
    ),
    Zoom: setting(zoomOf, pageZoomed),
    PaperSize: setting(
      // Left to the printer it is what that takes.
      ({ paper }) => paperNames.find((name) => papers[name] === paper) ?? "Letter",
      (page, value) => ({ ...page, paper: papers[asChoice(value, paperNames)] }),
    ),
    PrintGridlines: flagOf("printGridlines"),
    PrintHeadings: flagOf("printHeadings"),
    CenterHorizontally: flagOf("centerHorizontally"),
    CenterVertically: flagOf("centerVertically"),
    LeftMargin: marginOf("left"),
    RightMargin: marginOf("right"),
    TopMargin: marginOf("top"),
    BottomMargin: marginOf("bottom"),
    HeaderMargin: marginOf("header"),
    FooterMargin: marginOf("footer"),
  },
  objects: { HeadersFooters: (sheet) => bind(headersFooters, sheet) },
  methods: {
    SetPrintArea: setPrintArea,
    GetPrintArea: orNotFound(printArea),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: setTitles("rows"),
    GetPrintTitleRows: orNotFound(titles("rows")),
    GetPrintTitleRowsOrNullObject: titles("rows"),
    SetPrintTitleColumns: setTitles("columns"),
    GetPrintTitleColumns: orNotFound(titles("columns")),
    GetPrintTitleColumnsOrNullObject: titles("columns"),
    SetPrintMargins: setPrintMargins,
  },
};
