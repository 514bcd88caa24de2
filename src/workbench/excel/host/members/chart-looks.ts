import type { Chart, ChartLook } from "../../model/types";
import { HostError } from "../protocol/error";
import { asChoice, asColor, asFlag, asNumber, asText } from "./choice";
import { bind, type HostObject, type HostType, type Scalar } from "./type";

/** A part of a chart that has a look of its own; see `Chart.looks` for the parts' names. */
export interface ChartPart {
  readonly chart: Chart;
  readonly part: string;
}

function lookOf({ chart, part }: ChartPart): ChartLook {
  chart.looks ??= new Map();
  let look = chart.looks.get(part);
  if (!look) chart.looks.set(part, (look = {}));
  return look;
}

type Font = NonNullable<ChartLook["font"]>;

function font<K extends keyof Font>(
  key: K,
  standard: NonNullable<Font[K]>,
  check: (value: unknown) => NonNullable<Font[K]>,
): Scalar<ChartPart> {
  return {
    get: ({ chart, part }) => chart.looks?.get(part)?.font?.[key] ?? standard,
    set: (target, value) => {
      const look = lookOf(target);
      look.font = { ...look.font, [key]: check(value) };
    },
  };
}

const chartFont: HostType<ChartPart> = {
  name: "ChartFont",
  scalars: {
    Bold: font("bold", false, asFlag),
    Italic: font("italic", false, asFlag),
    Color: font("color", "#595959", asColor),
    Size: font("size", 10, asNumber),
    Name: font("name", "Calibri", asText),
  },
};

function changeLine(target: ChartPart, patch: NonNullable<ChartLook["line"]>): void {
  const look = lookOf(target);
  look.line = { ...look.line, ...patch };
}

const chartLine: HostType<ChartPart> = {
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ chart, part }) => chart.looks?.get(part)?.line?.color ?? "#BFBFBF",
      set: (target, value) => {
        changeLine(target, { visible: true, color: asColor(value) });
      },
    },
    Weight: {
      get: ({ chart, part }) => chart.looks?.get(part)?.line?.weight ?? 0.75,
      set: (target, value) => {
        changeLine(target, { weight: asNumber(value) });
      },
    },
    LineStyle: {
      get: ({ chart, part }) =>
        (chart.looks?.get(part)?.line?.visible ?? true) ? "Continuous" : "None",
      set: (target, value) => {
        changeLine(target, {
          visible: asChoice(value, ["Continuous", "None"] as const) !== "None",
        });
      },
    },
  },
  methods: {
    Clear: (target) => {
      changeLine(target, { visible: false });
    },
  },
};

const chartFill: HostType<ChartPart> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, args) => {
      lookOf(target).fill = asColor(args.at(0));
    },
    Clear: (target) => {
      delete lookOf(target).fill;
    },
  },
};

/** A part's `format`, with those of font, line and fill that the part has. */
export function formatOf(
  name: string,
  ...has: readonly ("Font" | "Line" | "Fill")[]
): HostType<ChartPart> {
  const types = { Font: chartFont, Line: chartLine, Fill: chartFill };
  return {
    name,
    objects: Object.fromEntries(
      has.map((kind) => [kind, (target: ChartPart): HostObject => bind(types[kind], target)]),
    ),
  };
}

/** A property this model cannot change: it reads as it is, and takes only what it is already. */
export function fixed<T>(standing: string | number | boolean): Scalar<T> {
  return {
    get: () => standing,
    set: (_target, value) => {
      if (value !== standing) throw new HostError("NotImplemented");
    },
  };
}
