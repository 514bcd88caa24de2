import type { Area } from "../../model/area";
import type { CellFormat } from "../../model/types";
import { eachCell, cellArea } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import { HostError } from "../protocol/error";
import { asChoice, asColor } from "./choice";
import type { RangeTarget } from "./range-target";
import { bind, type HostType } from "./type";

type Side = keyof NonNullable<CellFormat["borders"]>;

/** `Excel.BorderIndex`: the sides of cells it draws, and which cells those are. */
const EDGES = {
  EdgeTop: [{ side: "top", of: (a: Area): Area => ({ ...a, bottom: a.top }) }],
  EdgeBottom: [{ side: "bottom", of: (a: Area): Area => ({ ...a, top: a.bottom }) }],
  EdgeLeft: [{ side: "left", of: (a: Area): Area => ({ ...a, right: a.left }) }],
  EdgeRight: [{ side: "right", of: (a: Area): Area => ({ ...a, left: a.right }) }],
  InsideHorizontal: [{ side: "bottom", of: (a: Area): Area => ({ ...a, bottom: a.bottom - 1 }) }],
  InsideVertical: [{ side: "right", of: (a: Area): Area => ({ ...a, right: a.right - 1 }) }],
} as const satisfies Record<string, readonly { side: Side; of: (area: Area) => Area }[]>;

type Edge = keyof typeof EDGES;
const edgeNames = Object.keys(EDGES) as Edge[];

/** `Excel.BorderLineStyle` and weight, to the style a file knows. */
const STYLES: Readonly<Record<string, string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const STANDARD_COLOR = "#000000";

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

interface Line {
  readonly style: string;
  readonly color: string;
}

function lineOf({ sheet, area, edge }: BorderTarget): Line {
  const [{ side, of }] = EDGES[edge];
  const { top, left } = of(area);
  return sheet.format(top, left).borders?.[side] ?? { style: "none", color: STANDARD_COLOR };
}

function draw(target: BorderTarget, patch: Partial<Line>): void {
  const { sheet, area, edge } = target;
  assertUnprotected(sheet);
  const [{ side, of }] = EDGES[edge];
  eachCell(of(area), (row, column) => {
    const cell = cellArea(row, column);
    const { borders = {}, ...rest } = sheet.format(row, column);
    const line = { style: "thin", color: STANDARD_COLOR, ...borders[side], ...patch };
    if (line.style !== "none") {
      sheet.setFormat(cell, { borders: { [side]: line } });
      return;
    }
    // A patch cannot take a side away: the other formats are put back after clearing all.
    const others = Object.entries(borders).filter(([other]) => other !== side);
    sheet.clearFormats(cell);
    sheet.setFormat(cell, { ...rest, borders: Object.fromEntries(others) });
  });
}

const keyOf = (map: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(map).find((key) => map[key] === value);

const rangeBorder: HostType<BorderTarget> = {
  name: "RangeBorder",
  identity: { key: "Id", of: ({ edge }) => edge },
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Color: {
      get: (target) => lineOf(target).color,
      set: (target, value) => {
        draw(target, { color: asColor(value) });
      },
    },
    Style: {
      get: (target) => keyOf(STYLES, lineOf(target).style) ?? "Continuous",
      set: (target, value) => {
        const style = STYLES[asChoice(value, Object.keys(STYLES))] ?? "thin";
        draw(target, { style });
      },
    },
    Weight: {
      get: (target) => keyOf(WEIGHTS, lineOf(target).style) ?? "Thin",
      set: (target, value) => {
        const style = WEIGHTS[asChoice(value, Object.keys(WEIGHTS))] ?? "thin";
        draw(target, { style });
      },
    },
  },
};

export const rangeBorders: HostType<RangeTarget> = {
  name: "RangeBorderCollection",
  items: (target) => edgeNames.map((edge) => bind(rangeBorder, { ...target, edge })),
  item: (target, key) => {
    // Diagonals exist in Excel but not in this model.
    if (typeof key === "string" && key.startsWith("Diagonal")) {
      throw new HostError("NotImplemented");
    }
    return bind(rangeBorder, { ...target, edge: asChoice(key, edgeNames) });
  },
};
