import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { formatAddress } from "../../model/address";
import { cellCount, contains, intersect } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import { HostError } from "../protocol/error";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { bind, type HostObject, type HostType } from "./type";
import { worksheet } from "./worksheet";
import { refill } from "../../model/refill";

/** Several rectangles of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const address = ({ sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => formatAddress(sheet.name, area)).join(",");

const rangeCollection: HostType<RangeAreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => bind(range, { sheet, area })),
};

export const rangeAreas: HostType<RangeAreasTarget> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    Areas: (target) => bind(rangeCollection, target),
    Worksheet: ({ sheet }) => bind(worksheet, sheet),
  },
  methods: {
    Clear: ({ sheet, areas }, _args, context) => {
      assertUnprotected(sheet);
      for (const area of areas) {
        sheet.clearContents(area);
        sheet.clearFormats(area);
        context.changed(sheet, area);
      }
    },
  },
};

/**
 * The merged cells of a range, or null. As in Excel, only those count whose top left cell
 * lies inside the range.
 */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject | null {
  const areas = sheet.merges.filter((merge) =>
    contains(area, { ...merge, bottom: merge.top, right: merge.left }),
  );
  return areas.length > 0 ? bind(rangeAreas, { sheet, areas }) : null;
}

/**
 * The cells of a range that have a rule of entry, or null. Rectangles side by side are handed over as one, whatever
 * their rules: Excel tells only where there are any.
 */
export function validatedCells({ sheet, area }: RangeTarget, kind: unknown): HostObject | null {
  if (kind !== "DataValidations") throw new HostError("NotImplemented");
  const shared = sheet.validations.flatMap((entry) => intersect(entry.area, area) ?? []);
  const areas: Area[] = [];
  for (const next of [...shared].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = areas.at(-1);
    const isBeside =
      last?.top === next.top && last.bottom === next.bottom && last.right + 1 === next.left;
    if (isBeside) areas[areas.length - 1] = { ...last, right: next.right };
    else areas.push(next);
  }
  return areas.length > 0 ? bind(rangeAreas, { sheet, areas }) : null;
}

/** Forgets merges that touch the area. */
export function unmerge({ sheet, area }: RangeTarget): void {
  const kept = sheet.merges.filter((merge) => !intersect(merge, area));
  refill(sheet.merges, kept);
}
