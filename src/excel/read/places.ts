import type { Cell } from "../../engine/cell";
import { parseAddress, withoutSheet } from "../../plans/address";
import { columnsOf, type Area } from "../../plans/area";
import type { TableOrigin } from "../../plans/source/origin";
import type { Place } from "../../plans/source/types";
import { KamError } from "../errors";
import { supports } from "../run";
import type { FoundTable, Survey } from "./survey";

/** A place with a header row, its areas side by side from left to right; all have the same rows. */
export interface Header {
  readonly origin: TableOrigin;
  /** The body's areas, without the header row. */
  readonly areas: readonly Area[];
  /** Whether rows that are filled below the body belong to it. */
  readonly grows: boolean;
}

export function headerOfTable({ name, sheet, headers, headerRow, body }: FoundTable): Header {
  return {
    origin: {
      sheet,
      table: name,
      headerRow,
      firstRow: body.top,
      lastRow: body.bottom,
      columns: headers.map((_, i) => body.left + i),
      headers,
    },
    areas: [body],
    grows: false,
  };
}

/**
 * Finds the header of a mapped place: an Excel table by its name, else one or more ranges whose first row holds the
 * headers. Takes one round trip for ranges, none for tables.
 *
 * @throws KamError KAM-GONE where the table is gone, KAM-RANGE where the ranges make no table, KAM-MERGED where
 *   cells are merged
 */
export async function headerOfPlace(
  context: Excel.RequestContext,
  place: Place,
  survey: Survey,
): Promise<Header> {
  if (place.table !== null && place.table !== undefined) {
    const table = survey.tables.find(({ name }) => name === place.table);
    if (table === undefined) throw new KamError("KAM-GONE", place);
    return headerOfTable(table);
  }
  const areas = parsePlace(place);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  // A whole column or more than what is used: only the rows with cells in them count.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const heads = areas.map(({ top, left, right }) => {
    const head = sheet.getRangeByIndexes(top, left, 1, right - left + 1);
    head.load("values");
    return head;
  });
  const merged = loadMerged(sheet, areas);
  await context.sync();
  const mergedAt = merged();
  if (mergedAt !== null)
    throw new KamError("KAM-MERGED", { sheet: place.sheet, address: mergedAt });
  if (used.isNullObject) throw new KamError("KAM-RANGE", place);
  const [first] = areas;
  const top = first?.top ?? 0;
  const bottom = Math.min(first?.bottom ?? 0, used.rowIndex + used.rowCount - 1);
  if (bottom <= top) throw new KamError("KAM-RANGE", place);
  const headers = heads.flatMap((head) => (head.values as Cell[][])[0]?.map(String) ?? []);
  return {
    origin: {
      sheet: place.sheet,
      table: null,
      headerRow: top,
      firstRow: top + 1,
      lastRow: bottom,
      columns: areas.flatMap((area) =>
        Array.from({ length: columnsOf(area) }, (_, i) => area.left + i),
      ),
      headers,
    },
    areas: areas.map((area) => ({ ...area, top: top + 1, bottom })),
    grows: bottom < (first?.bottom ?? 0),
  };
}

/** The areas of "A1:A40,D1:H40", from left to right. */
function parsePlace(place: Place): Area[] {
  const parsed = place.address.split(",").map((part) => parseAddress(part));
  const areas = parsed.flatMap((part) => (part === null ? [] : [part.area]));
  areas.sort((a, b) => a.left - b.left);
  const [first] = areas;
  const together = areas.every(
    (area, i) =>
      area.top === first?.top &&
      area.bottom === first.bottom &&
      (i === 0 || area.left > (areas[i - 1]?.right ?? -1)),
  );
  if (first === undefined || areas.length !== parsed.length || !together) {
    throw new KamError("KAM-RANGE", place);
  }
  return areas;
}

/** Merged cells hold their value in the top left cell alone, so what the others mean is a guess: none is made. */
function loadMerged(sheet: Excel.Worksheet, areas: readonly Area[]): () => string | null {
  if (!supports("1.13")) return () => null;
  const merged = areas.map(({ top, left, bottom, right }) => {
    const found = sheet
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .getMergedAreasOrNullObject();
    found.load("address");
    return found;
  });
  return () => {
    const found = merged.find((areas) => !areas.isNullObject);
    return found === undefined ? null : withoutSheet(found.address);
  };
}
