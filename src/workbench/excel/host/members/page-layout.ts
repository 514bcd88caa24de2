import type { Sheet } from "../../model/types";
import { asChoice, asFlag } from "./choice";
import type { HostType, Scalar } from "./type";

interface Page {
  orientation: "Portrait" | "Landscape";
  zoom: unknown;
  printGridlines: boolean;
  centerHorizontally: boolean;
}

/** Kept while the workbook is open: a file written from it prints with the usual settings. */
const pages = new WeakMap<Sheet, Page>();

function pageOf(sheet: Sheet): Page {
  let page = pages.get(sheet);
  if (!page) {
    page = {
      orientation: "Portrait",
      zoom: { scale: 100 },
      printGridlines: false,
      centerHorizontally: false,
    };
    pages.set(sheet, page);
  }
  return page;
}

function setting<K extends keyof Page>(key: K, check: (value: unknown) => Page[K]): Scalar<Sheet> {
  return {
    get: (sheet) => pageOf(sheet)[key],
    set: (sheet, value) => {
      pageOf(sheet)[key] = check(value);
    },
  };
}

export const pageLayout: HostType<Sheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: setting("orientation", (value) =>
      asChoice(value, ["Portrait", "Landscape"] as const),
    ),
    Zoom: setting("zoom", (value) => value),
    PrintGridlines: setting("printGridlines", asFlag),
    CenterHorizontally: setting("centerHorizontally", asFlag),
  },
};
