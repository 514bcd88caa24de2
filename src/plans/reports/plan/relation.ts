import { message } from "../../../i18n/message";
import { planRelation } from "../../../i18n/reports/plan-relation";
import { look } from "../../look";
import { planValue, type ModelCell } from "../../models/values";
import type { CellStyle } from "../../plan";
import { textLiteral } from "../../reference";
import { fitted } from "./fit";
import { columnPoints, left, leftValue, right, rightValue, widePoints } from "./grid";
import { firstOwn, mostOwnRows, ownCell, ownColumn, type OwnRows } from "./own-rows";
import { band, leftAligned, type Row } from "./rows";
import { written, type PlanSpec, type Said } from "./spec";

/** The analyses whose tables have several rows for a customer. */
export const ownAnalyses = ["contacts", "people", "satisfaction", "risks", "white-space"] as const;

type Found = ReadonlyMap<string, OwnRows>;

interface Line {
  readonly label: keyof (typeof planRelation)["en-US"];
  readonly said: Said;
  readonly style?: CellStyle;
}

/** What people, satisfaction and risks come to for the customer: nothing where nobody has filled in those tables. */
export function relationPart(spec: PlanSpec, found: Found): Row[] {
  if (found.size === 0) return [];
  const texts = planRelation[spec.language];
  const halfPoints = (right - leftValue) * columnPoints;
  const short = shortLines(spec, found);
  const pairs = Array.from({ length: Math.ceil(short.length / 2) }, (_, i): Row =>
    short.slice(2 * i, 2 * i + 2).flatMap(({ label, said, style }, half) => [
      { column: half === 0 ? left : right, cell: texts[label] },
      {
        column: half === 0 ? leftValue : rightValue,
        cell: written(spec, fitted(spec, said, halfPoints)),
        style: { ...style, ...leftAligned },
      },
    ]),
  );
  const wide = wideLines(spec, found).map(({ label, said }): Row => [
    { column: left, cell: texts[label] },
    { column: leftValue, cell: written(spec, fitted(spec, said, widePoints)), style: leftAligned },
  ]);
  const more: Row = [{ column: left, cell: written(spec, tooMany(spec, found)), style: look.hint }];
  return [band(texts.title), ...pairs, ...wide, more];
}

/** Each on half of the page. */
function shortLines(spec: PlanSpec, found: Found): Line[] {
  const percent = { numberFormat: "0%" };
  return [
    ...linesOf(found, "contacts", (contacts): Line[] => [
      { label: "ties", said: firstOwn(spec, contacts, "ties") },
      { label: "through", said: firstOwn(spec, contacts, "through"), style: percent },
      { label: "shape", said: firstOwn(spec, contacts, "shape") },
      { label: "team", said: firstOwn(spec, contacts, "team") },
    ]),
    ...linesOf(found, "people", (people): Line[] => [
      { label: "sides", said: sides(spec, people) },
      { label: "opposed", said: firstOwn(spec, people, "opposed") },
    ]),
    ...linesOf(found, "satisfaction", (satisfaction): Line[] => [
      { label: "index", said: firstOwn(spec, satisfaction, "index"), style: percent },
    ]),
    ...linesOf(found, "risks", (risks): Line[] => [
      { label: "level", said: firstOwn(spec, risks, "customerLevel") },
    ]),
    ...linesOf(found, "white-space", (space): Line[] => [
      { label: "toWin", said: firstOwn(spec, space, "sum"), style: { numberFormat: "#,##0" } },
    ]),
  ];
}

/** Each all across the page. */
function wideLines(spec: PlanSpec, found: Found): Line[] {
  return [
    ...linesOf(found, "satisfaction", (satisfaction): Line[] => [
      { label: "concentrate", said: toImprove(spec, satisfaction) },
    ]),
    ...linesOf(found, "risks", (risks): Line[] => [
      { label: "cause", said: inRank(spec, risks, "cause", 1) },
      { label: "mitigation", said: inRank(spec, risks, "mitigation", 1) },
    ]),
    ...linesOf(found, "white-space", (space): Line[] => [
      { label: "couldBuy", said: firstInRank(spec, space, "product") },
    ]),
  ];
}

function linesOf(found: Found, analysis: string, lines: (own: OwnRows) => Line[]): Line[] {
  const own = found.get(analysis);
  return own === undefined ? [] : lines(own);
}

/** How many are for us, neutral and against. */
function sides(spec: PlanSpec, people: OwnRows): Said {
  const labels = ["side.supporter", "side.neutral", "side.opponent"].map((id) =>
    String(people.source.settings[id]),
  );
  const side = ownColumn(spec, people, "side");
  const counts = labels.map((label) => `SUMPRODUCT(--(${side}=${textLiteral(label)}))`);
  return {
    formula: `IF(${ownCount(spec, people)}=0,"",${counts.join('&" · "&')})`,
    value: (customer) => {
      const rows = people.results(customer);
      if (rows.length === 0) return null;
      const found = rows.map((row) => ownCell(people, row, "side"));
      return labels.map((label) => found.filter((one) => one === label).length).join(" · ");
    },
  };
}

function ownCount(spec: PlanSpec, own: OwnRows): string {
  return `SUMPRODUCT(--(${ownColumn(spec, own, "customer")}<>""))`;
}

/** The two elements that matter and fall short most. */
function toImprove(spec: PlanSpec, satisfaction: OwnRows): Said {
  const label = String(satisfaction.source.settings["label.concentrate"]);
  const [place, counted, element] = ["place", "counted", "element"].map((id) =>
    ownColumn(spec, satisfaction, id),
  );
  // Of equal ones the first: the place decides, by less than any shortfall can differ.
  const key = `(${place}=${textLiteral(label)})*(${counted}+1-ROW(${counted})/10^9)`;
  const nth = (k: number) =>
    `INDEX(${element},SUMPRODUCT((${key}=SUMPRODUCT(LARGE(${key},${k})))*(ROW(${element})-MIN(ROW(${element}))+1)))`;
  const has = (k: number) => `SUMPRODUCT(--(${place}=${textLiteral(label)}))>=${k}`;
  return {
    formula: `IF(${has(1)},${nth(1)},"")&IF(${has(2)},"; "&${nth(2)},"")`,
    value: (customer) =>
      satisfaction
        .results(customer)
        .filter((row) => ownCell(satisfaction, row, "place") === label)
        .sort((a, b) => numberIn(satisfaction, b) - numberIn(satisfaction, a))
        .slice(0, 2)
        .map((row) => ownCell(satisfaction, row, "element"))
        .join("; "),
  };
}

function numberIn(satisfaction: OwnRows, row: readonly ModelCell[]): number {
  return Number(ownCell(satisfaction, row, "counted"));
}

/** What is said of the row that has a rank. */
function inRank(spec: PlanSpec, own: OwnRows, id: string, place: number): Said {
  const [rank, column] = [ownColumn(spec, own, "rank"), ownColumn(spec, own, id)];
  return {
    formula: `INDEX(${column},MATCH(${place},${rank},0))`,
    value: (customer) => {
      const rows = own.results(customer);
      return planValue(
        ownCell(
          own,
          rows.find((row) => ownCell(own, row, "rank") === place),
          id,
        ),
      );
    },
  };
}

/** What is said of the first three in rank. */
function firstInRank(spec: PlanSpec, own: OwnRows, id: string): Said {
  const [first, ...others] = [1, 2, 3].map((place) => inRank(spec, own, id, place));
  return {
    formula: [
      `IFERROR(${first?.formula ?? ""},"")`,
      ...others.map(({ formula }) => `IFERROR("; "&${formula},"")`),
    ].join("&"),
    value: (customer) =>
      [first, ...others]
        .flatMap((said) => {
          const cell = said?.value(customer);
          return typeof cell === "string" && cell !== "" ? [cell] : [];
        })
        .join("; "),
  };
}

/** Says of which tables not all rows of the customer have been read. */
function tooMany(spec: PlanSpec, found: Found): Said {
  const parts = [...found.values()].map((own) => ({
    own,
    text: message(planRelation, spec.language, "more", {
      sheet: own.table.origin.sheet,
      count: mostOwnRows,
    }),
  }));
  return {
    formula: parts
      .map(({ own, text }) => `IF(${own.count}>${mostOwnRows},${textLiteral(text)},"")`)
      .join("&"),
    value: (customer) =>
      parts
        .filter(({ own }) => own.rows(customer) > mostOwnRows)
        .map(({ text }) => text)
        .join(" "),
  };
}
