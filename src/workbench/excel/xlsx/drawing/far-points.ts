import type { Document } from "@xmldom/xmldom";
import { NotAWorkbook } from "../not-a-workbook";
import type { Package } from "../package";
import { ns } from "../xml";
import type { Tag } from "../xml-reader";

/** Titles and names of series have fewer points; those of customers may have as many as there are customers. */
const firstFar = 100;

/** Last read values of many points: the cells hold them, and as a document they would be large. */
export function isFarPoint({ local, uri, attributes }: Tag): boolean {
  return local === "pt" && uri === ns.chart && Number(attributes.idx?.value) >= firstFar;
}

/** A chart's document, whole or without its far points, which then have to be taken from the cells. */
export interface ChartDocument {
  readonly document: Document;
  readonly isWhole: boolean;
}

/** Undefined where there is no such part. */
export function chartDocument(pkg: Package, part: string): ChartDocument | undefined {
  try {
    const document = pkg.xml(part);
    return document && { document, isWhole: true };
  } catch (error) {
    if (!(error instanceof NotAWorkbook) || error.reason !== "tooManyElements") throw error;
    const document = pkg.xml(part, isFarPoint);
    return document && { document, isWhole: false };
  }
}
