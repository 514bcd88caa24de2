import type { Sheet } from "../../model/types";
import { joinSections, LONGEST_HEADER, sectionsOf, type Section } from "../../model/page";
import { assertUnprotected } from "../cells/protection";
import { HostError } from "../protocol/error";
import { asText } from "./choice";
import { bind, type HostType, type Scalar } from "./type";

function part(where: "header" | "footer", section: Section): Scalar<Sheet> {
  return {
    get: ({ page }) => sectionsOf(page[where])[section],
    set: (sheet, value) => {
      assertUnprotected(sheet);
      const parts = { ...sectionsOf(sheet.page[where]), [section]: asText(value) };
      const text = joinSections(parts);
      if (text.length > LONGEST_HEADER) throw new HostError("InvalidArgument");
      sheet.page = { ...sheet.page, [where]: text };
    },
  };
}

const headerFooter: HostType<Sheet> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("header", "left"),
    CenterHeader: part("header", "center"),
    RightHeader: part("header", "right"),
    LeftFooter: part("footer", "left"),
    CenterFooter: part("footer", "center"),
    RightFooter: part("footer", "right"),
  },
};

/** Those of all pages; a first page, or even ones, of their own are not known here. */
export const headersFooters: HostType<Sheet> = {
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (sheet) => bind(headerFooter, sheet) },
};
