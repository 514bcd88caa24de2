import { fittedHeights } from "../host/cells/fitted-heights";
import type { Sheet } from "../model/types";
import { attributesXml, noAttributes, type Attribute } from "./sheet-data";
import { lookOf, type RowLook } from "./sheet-frame-read";

/** What the attributes of a row in the file say. */
interface Said extends RowLook {
  readonly xml: string;
}

/** Heights of rows by what is in them. What lies on the cells of a sheet is placed as if none had grown. */
function fittedTo(sheet: Sheet): ReadonlyMap<number, number> {
  return sheet.charts.length > 0 ? new Map() : fittedHeights(sheet);
}

function fittedXml(height: number | undefined): string {
  return height === undefined ? "" : ` ht="${pointsOf(height)}"`;
}

function isBareHeight(attributes: readonly Attribute[]): boolean {
  return attributes.length === 1 && attributes[0]?.[0] === "ht";
}

function hasBareHeight(rows: ReadonlyMap<number, readonly Attribute[]>): boolean {
  for (const attributes of rows.values()) if (isBareHeight(attributes)) return true;
  return false;
}

/** Rows are as high as whole pixels. */
function pointsOf(height: number): number {
  return Math.ceil(height / 0.75) * 0.75;
}

/**
 * The attributes of a file's rows without the heights that are written by themselves, if the file has just those: they
 * follow what is in the rows from now on. Undefined where somebody else has given the rows their heights, or none.
 */
export function withoutFitted(
  sheet: Sheet,
  rows: ReadonlyMap<number, readonly Attribute[]>,
): ReadonlyMap<number, readonly Attribute[]> | undefined {
  // Most programs say more of a row than its height: their sheets need not be measured.
  if (!hasBareHeight(rows)) return undefined;
  const fitted = fittedTo(sheet);
  const isFitted = ([row, height]: [number, number]) =>
    attributesXml(rows.get(row) ?? noAttributes) === fittedXml(height);
  if (fitted.size === 0 || ![...fitted].every(isFitted)) return undefined;
  return new Map([...rows].filter(([row]) => !fitted.has(row)));
}

/** The attributes of the rows as they are written: as the file has them, but for heights and rows that changed. */
export class RowAttributes {
  /** Rows are often written with the same attributes. */
  private readonly known = new Map<readonly Attribute[], Said>();
  private readonly fitted: ReadonlyMap<number, number>;

  /**
   * @param kept the attributes that the file has, by where the rows stand now
   * @param fits whether rows of which nothing is said are made as high as what is in them
   */
  constructor(
    private readonly sheet: Sheet,
    private readonly kept: ReadonlyMap<number, readonly Attribute[]>,
    fits: boolean,
  ) {
    this.fitted = fits ? fittedTo(sheet) : new Map();
  }

  /** The rows that have attributes. */
  *rows(): Iterable<number> {
    yield* this.kept.keys();
    yield* this.sheet.rowHeights.keys();
    yield* this.sheet.hiddenRows;
    yield* this.fitted.keys();
  }

  /** The attributes of a row, each with a blank before it. */
  of(row: number): string {
    const kept = this.kept.get(row) ?? noAttributes;
    const said = this.saidBy(kept);
    const height = this.sheet.rowHeights.get(row);
    const hidden = this.sheet.hiddenRows.has(row);
    const sameHeight = height === said.height;
    const sameHidden = hidden === said.isHidden;
    if (kept === noAttributes && height === undefined && !hidden)
      return fittedXml(this.fitted.get(row));
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
    const said = { ...lookOf(kept), xml: attributesXml(kept) };
    this.known.set(kept, said);
    return said;
  }
}
