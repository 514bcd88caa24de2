import type { Sheet } from "../model/types";
import { attributesXml, noAttributes, type Attribute } from "./sheet-data";
import { isYes } from "./xml";

/** What the attributes of a row in the file say. */
interface Said {
  /** Of a height that somebody gave; one that Excel chose by itself says nothing. */
  readonly height: number | undefined;
  readonly hidden: boolean;
  readonly xml: string;
}

/** The attributes of the rows as they are written: as the file has them, but for heights and rows that changed. */
export class RowAttributes {
  /** Rows are often written with the same attributes. */
  private readonly known = new Map<readonly Attribute[], Said>();

  /** @param kept the attributes that the file has, by where the rows stand now */
  constructor(
    private readonly sheet: Sheet,
    private readonly kept: ReadonlyMap<number, readonly Attribute[]>,
  ) {}

  /** The rows that have attributes. */
  *rows(): Iterable<number> {
    yield* this.kept.keys();
    yield* this.sheet.rowHeights.keys();
    yield* this.sheet.hiddenRows;
  }

  /** The attributes of a row, each with a blank before it. */
  of(row: number): string {
    const kept = this.kept.get(row) ?? noAttributes;
    const said = this.saidBy(kept);
    const height = this.sheet.rowHeights.get(row);
    const hidden = this.sheet.hiddenRows.has(row);
    const sameHeight = height === said.height;
    const sameHidden = hidden === said.hidden;
    if (sameHeight && sameHidden) return said.xml;
    const replaced = [
      ...(sameHidden ? [] : ["hidden"]),
      ...(sameHeight ? [] : ["ht", "customHeight"]),
    ];
    return (
      attributesXml(kept.filter(([name]) => !replaced.includes(name))) +
      (height === undefined || sameHeight ? "" : ` ht="${height}" customHeight="1"`) +
      (hidden && !sameHidden ? ' hidden="1"' : "")
    );
  }

  private saidBy(kept: readonly Attribute[]): Said {
    const known = this.known.get(kept);
    if (known !== undefined) return known;
    const present = new Map(kept);
    const said = {
      height: isYes(present.get("customHeight")) ? Number(present.get("ht")) : undefined,
      hidden: isYes(present.get("hidden")),
      xml: attributesXml(kept),
    };
    this.known.set(kept, said);
    return said;
  }
}
