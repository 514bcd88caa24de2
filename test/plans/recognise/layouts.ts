import fc from "fast-check";
import type { Cell } from "../../../src/engine/cell";
import type { AxisId } from "../../../src/engine/portfolio/axes";
import { areaAt, type Area } from "../../../src/plans/area";
import type { SheetCells } from "../../../src/plans/recognise/sheet";

/** What somebody knows of their customers, however they lay it out. */
export interface Data {
  readonly customers: readonly string[];
  readonly factors: readonly {
    readonly name: string;
    readonly axis: AxisId;
    readonly weight: number;
  }[];
  /** By customer, then by factor; whole numbers on the scale, null for not rated. */
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly sizes: readonly number[];
  readonly scale: { readonly lowest: number; readonly highest: number };
}

/** One of the ways in which people lay it out. */
export interface Layout {
  readonly titles: number;
  readonly statesScale: boolean;
  readonly groups: "none" | "merged" | "loose";
  readonly weights: "none" | "below" | "above" | "headers";
  readonly weightUnit: "percent" | "points" | "fraction";
  readonly totals: "none" | "sum" | "average" | "values";
  readonly across: boolean;
  readonly words: boolean;
  readonly ids: boolean;
  readonly sizes: boolean;
  readonly top: number;
  readonly left: number;
  readonly language: keyof typeof vocabularies;
}

const vocabularies = {
  en: {
    customer: "Customer",
    criterion: "Criterion",
    id: "No.",
    size: "Revenue 2025",
    weight: "Weight",
    total: "Total",
    average: "Average",
    title: "Key account review",
    scale: "Ratings",
    axes: { attractiveness: "Customer attractiveness", advantage: "Business strength" },
    words: ["Low", "Medium", "High"],
    attractiveness: ["Growth", "Profit margin", "Strategic fit", "Payment behaviour", "Innovation"],
    advantage: ["Share of wallet", "Service level", "Delivery", "Trust", "Product quality"],
  },
  de: {
    customer: "Kunde",
    criterion: "Kriterium",
    id: "Nr.",
    size: "Umsatz",
    weight: "Gewichtung",
    total: "Summe",
    average: "Durchschnitt",
    title: "Kundenbewertung",
    scale: "Bewertung",
    axes: { attractiveness: "Kundenattraktivität", advantage: "Wettbewerbsposition" },
    words: ["Niedrig", "Mittel", "Hoch"],
    attractiveness: ["Wachstum", "Marge", "Bonität", "Einkaufsvolumen", "Zahlungsmoral"],
    advantage: ["Lieferanteil", "Servicegrad", "Liefertreue", "Vertrauen", "Produktqualität"],
  },
  zh: {
    customer: "客户名称",
    criterion: "指标",
    id: "序号",
    size: "销售额",
    weight: "权重",
    total: "合计",
    average: "平均",
    title: "客户分级表",
    scale: "评分",
    axes: { attractiveness: "客户吸引力", advantage: "业务优势" },
    words: ["低", "中", "高"],
    attractiveness: ["增长率", "利润率", "采购规模", "资信", "创新"],
    advantage: ["我方份额", "服务水平", "交付", "客户关系", "产品质量"],
  },
} as const;

/** Names as customers have them, some of which are words for something else. */
const names = [
  ...[
    "Aldridge Foods",
    "Barlow & Finch",
    "Müller AG",
    "甲公司",
    "Total Energies",
    "Weight Watchers",
  ],
  ...["Average Joe's", "Max Mara", "Sum Ltd", "Nordwind", "Ostsee Handel", "Kestrel Automotive"],
  ...["Indexa", "3M", "Note Worthy Inc.", "乙集团", "Señor López", "A-1 Supplies"],
];

export const layouts: fc.Arbitrary<Layout> = fc.record({
  titles: fc.nat(2),
  statesScale: fc.boolean(),
  groups: fc.constantFrom("none", "merged", "loose"),
  weights: fc.constantFrom("none", "below", "above", "headers"),
  weightUnit: fc.constantFrom("percent", "points", "fraction"),
  totals: fc.constantFrom("none", "sum", "average", "values"),
  across: fc.boolean(),
  words: fc.boolean(),
  ids: fc.boolean(),
  sizes: fc.boolean(),
  top: fc.nat(5),
  left: fc.nat(3),
  language: fc.constantFrom("en", "de", "zh"),
});

/** Data that fit a layout: axes of one to five factors, weights that sum to 100 on each, ratings all over the scale. */
export function dataFor({ language, words }: Layout): fc.Arbitrary<Data> {
  const vocabulary = vocabularies[language];
  const highest = words ? fc.constant(3) : fc.constantFrom(5, 10);
  return fc
    .record({
      customers: fc.uniqueArray(fc.constantFrom(...names), { minLength: 4, maxLength: 12 }),
      counts: fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })),
      highest,
      seed: fc.array(fc.nat(9999), { minLength: 150, maxLength: 150 }),
    })
    .map(({ customers, counts, highest: top, seed }): Data => {
      const of = (axis: AxisId, count: number) =>
        vocabulary[axis].slice(0, count).map((name, i) => ({
          name,
          axis,
          weight: i === 0 ? 100 - 10 * (count - 1) : 10,
        }));
      const factors = [...of("attractiveness", counts[0]), ...of("advantage", counts[1])];
      const at = (customer: number, factor: number) =>
        seed[(customer * 11 + factor) % seed.length] ?? 0;
      return {
        customers,
        factors,
        scale: { lowest: 1, highest: top },
        sizes: customers.map((_, customer) => 100_000 + (seed[customer] ?? 0) * 137),
        ratings: customers.map((_, customer) =>
          factors.map((_, factor) => {
            // The ends of the scale are met, and no column is all blank.
            if (customer === factor % customers.length) return top;
            if (customer === (factor + 1) % customers.length) return 1;
            const number = at(customer, factor);
            return number % 17 === 0 ? null : 1 + (number % top);
          }),
        ),
      };
    });
}

interface Put {
  value: Cell;
  formula?: string;
  format?: string;
}

/** Lays data out: as a person would in rows, then turned where customers go across. */
export function lay(data: Data, layout: Layout): SheetCells {
  const { customers, factors, ratings, sizes, scale } = data;
  const words = vocabularies[layout.language];
  const plain = (value: Cell): Put => ({ value });
  const lead = [
    ...(layout.ids && !layout.across ? [words.id] : []),
    layout.across ? words.criterion : words.customer,
    ...(layout.sizes && !layout.across ? [words.size] : []),
  ];
  const nameAt = lead.indexOf(layout.across ? words.criterion : words.customer);
  const weight = (value: number): Put => {
    if (layout.weightUnit === "percent") return { value: value / 100, format: "0%" };
    return { value: layout.weightUnit === "fraction" ? value / 100 : value };
  };
  const header = [
    ...lead,
    ...factors.map(({ name, weight: own }) =>
      layout.weights === "headers" ? `${name} (${own}%)` : name,
    ),
  ].map(plain);
  const groups = [
    ...lead.map(() => plain(null)),
    ...factors.map(({ axis }, i) => plain(factors[i - 1]?.axis === axis ? null : words.axes[axis])),
  ];
  const weights = [
    ...lead.map((_, i) => plain(i === nameAt && layout.weights === "below" ? words.weight : null)),
    ...factors.map((factor) => weight(factor.weight)),
  ];
  const grouped = layout.groups !== "none";
  const above = layout.weights === "above" && !layout.across && !grouped;
  const below = layout.weights === "below" || (layout.weights === "above" && !above);
  const lines: Put[][] = [
    ...(grouped ? [groups] : []),
    ...(above ? [weights] : []),
    header,
    ...(below ? [weights.map((put, i) => (i === nameAt ? plain(words.weight) : put))] : []),
  ];
  const first = lines.length;
  customers.forEach((name, customer) => {
    lines.push([
      ...lead.map((text) => {
        if (text === words.id) return plain(customer + 1);
        return plain(text === words.size ? (sizes[customer] ?? 0) : name);
      }),
      ...factors.map((_, factor) => {
        const rating = ratings[customer]?.[factor] ?? null;
        if (rating === null) return plain(null);
        return plain(layout.words ? (words.words[rating - 1] ?? "") : rating);
      }),
    ]);
  });
  if (layout.totals !== "none") lines.push(totals(layout, lines.slice(first), lead, nameAt));
  const titled = layout.statesScale
    ? [`${words.title} (${words.scale} ${scale.lowest}-${scale.highest})`]
    : [words.title];
  const titles = titled
    .concat(["2025-01-14"])
    .slice(0, Math.max(layout.titles, Number(layout.statesScale)));
  return assemble({ lines, titles, grouped, lead: lead.length, first, data, layout });
}

function totals(
  { totals: kind, language, words, across }: Layout,
  body: Put[][],
  lead: readonly string[],
  nameAt: number,
): Put[] {
  const { total, average, size } = vocabularies[language];
  return (body[0] ?? []).map((_, column): Put => {
    if (column === nameAt) return { value: kind === "average" ? average : total };
    const isSize = lead[column] === size;
    if (column < lead.length && !isSize) return { value: null };
    const numbers = body.flatMap((line) => {
      const value = line[column]?.value;
      return typeof value === "number" ? [value] : [];
    });
    if (numbers.length === 0 || (words && !isSize)) return { value: null };
    const sum = numbers.reduce((all, value) => all + value, 0);
    const value = kind === "average" || !isSize ? sum / numbers.length : sum;
    const formula = kind === "average" || !isSize ? "AVERAGE" : "SUM";
    return kind === "values" || across ? { value } : { value, formula };
  });
}

interface Parts {
  readonly lines: Put[][];
  readonly titles: readonly string[];
  readonly grouped: boolean;
  readonly lead: number;
  readonly first: number;
  readonly data: Data;
  readonly layout: Layout;
}

function assemble({ lines, titles, grouped, lead, first, data, layout }: Parts): SheetCells {
  const width = lines[0]?.length ?? 0;
  const table = layout.across
    ? Array.from({ length: width }, (_, column) =>
        lines.map((line) => line[column] ?? { value: null }),
      )
    : lines;
  const gap = titles.length === 0 ? 0 : titles.length + 1;
  const blank = Array.from({ length: gap }, (_, i): Put[] => [{ value: titles[i] ?? null }]);
  const rows = [...blank, ...table];
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const every = <Value>(pick: (put: Put, row: number, column: number) => Value) =>
    rows.map((row, r) =>
      Array.from({ length: columns }, (_, c) => pick(row[c] ?? { value: null }, r, c)),
    );
  const [top, last] = [gap + first, gap + first + data.customers.length - 1];
  const column = (index: number) => String.fromCharCode(65 + layout.left + index);
  const merges: Area[] = [];
  if (grouped && layout.groups === "merged" && !layout.across) {
    const counts = (["attractiveness", "advantage"] as const).map(
      (axis) => data.factors.filter((factor) => factor.axis === axis).length,
    );
    const [one = 0, other = 0] = counts;
    const row = layout.top + gap;
    merges.push(
      areaAt(row, layout.left + lead, 1, one),
      areaAt(row, layout.left + lead + one, 1, other),
    );
  }
  return {
    sheet: "Accounts",
    top: layout.top,
    left: layout.left,
    values: every(({ value }) => value),
    formulas: every(({ formula }, _, c) =>
      formula === undefined
        ? ""
        : `=${formula}(${column(c)}${layout.top + top + 1}:${column(c)}${layout.top + last + 1})`,
    ),
    formats: every(({ format }) => format ?? "General"),
    merges,
  };
}
