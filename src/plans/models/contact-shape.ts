import type { ContactShape } from "../../engine/models/contacts";
import { jointTeamWords } from "../../i18n/models/contacts";
import { textLiteral } from "../reference";
import { largestAmong, numberAmongColumn, sumAmong } from "./by-customer";
import {
  numbersAmong,
  ofPersonColumn,
  ofWho,
  partsOf,
  sumsOf,
  type ContactLinks,
} from "./contact-columns";
import { sameKey } from "./typed-key";

/* Columns that say which shape a network of contacts has. */

/** What the shape is made of, a number for each row. */
export interface ShapeLinks {
  readonly theirNo: Float64Array;
  readonly theirTies: Float64Array;
  readonly managed: Float64Array;
  /** Of the rows whose person of ours could be the manager, higher for the earlier; 0 for others. */
  readonly order: Float64Array;
  /** Our person who is the customer's manager. */
  readonly leadNo: Float64Array;
  /** A row's part of a function that meets its like without the manager. */
  readonly beside: Float64Array;
  readonly joint: Float64Array;
}

type Texts = readonly (number | string)[];

const jointTeams = new Set(jointTeamWords.map(sameKey));

/** Whether a function is that of a team of both sides. */
export function isJointTeam(key: string): boolean {
  return jointTeams.has(key);
}

export interface ShapeCells {
  readonly who: Float64Array;
  readonly isTie: readonly boolean[];
  readonly links: ContactLinks;
  /** The most strength of one of ours, by the row's customer. */
  readonly most: (row: number) => number;
  readonly theirs: { readonly shown: Texts };
  readonly ourFunction: { readonly shown: Texts };
  readonly theirFunction: { readonly shown: Texts };
  readonly manager: { readonly numbers: Float64Array };
}

/** The links that say which shape it is. */
export function shapeLinks(cells: ShapeCells): ShapeLinks {
  const { who, isTie, links, most, theirs, ourFunction, theirFunction, manager } = cells;
  const tied = (row: number) => isTie[row] === true;
  const whose = (row: number) => (Number.isNaN(who[row] ?? NaN) ? null : String(who[row]));
  const theirNo = numbersAmong(theirs.shown, theirs.shown);
  const managed = who.map((_, row) => Number(tied(row) && manager.numbers[row] === 1));
  const anyManaged = sumsOf(who, whose, (row) => managed[row] ?? 0);
  const order = who.map((_, row) => {
    const strongest = (links.ourStrength[row] ?? 0) === most(row);
    const leads = (anyManaged[row] ?? 0) > 0 ? managed[row] === 1 : strongest;
    return tied(row) && leads ? who.length - row : 0;
  });
  const first = new Map<string | null, number>();
  order.forEach((place, row) => {
    if (place > 0 && !first.has(whose(row))) first.set(whose(row), links.ourNo[row] ?? 0);
  });
  const leadNo = who.map((own, row) => (Number.isNaN(own) ? NaN : (first.get(whose(row)) ?? 0)));
  const { ours, theirs: their } = links.functions;
  return {
    theirNo,
    theirTies: sumsOf(
      who,
      (row) => (tied(row) ? `${who[row]}:${theirNo[row]}` : null),
      () => 1,
    ),
    managed,
    order,
    leadNo,
    beside: partsOf(who, (row) =>
      tied(row) &&
      (ours[row] ?? 0) > 0 &&
      ours[row] === their[row] &&
      links.ourNo[row] !== leadNo[row]
        ? `${who[row]}:${ours[row]}`
        : null,
    ),
    joint: who.map((_, row) =>
      Number(
        tied(row) &&
          [ourFunction, theirFunction].some(({ shown }) => isJointTeam(sameKey(shown[row] ?? ""))),
      ),
    ),
  };
}

interface Refs<Id extends string> {
  readonly column: (id: Id) => string;
  readonly all: (id: Id) => string;
}

interface ShapeRefs extends Refs<"who" | "ties" | "left" | "leftTheirs" | "beside" | "joint"> {
  readonly setting: (id: `${"shape" | "next"}.${ContactShape}`) => string;
}

/** The first shape that holds, as what stands for it, from the closest relationship down. */
export function shapeFormula(at: ShapeRefs, what: "shape" | "next"): string {
  const is = (shape: ContactShape) => at.setting(`${what}.${shape}`);
  const beside = `ROUND(${sumAmong("beside", "who")(at)},0)`;
  const alone = `(${at.column("left")}=0)*(${at.column("leftTheirs")}=0)`;
  const few = `IF(${alone},${is("one-to-one")},${is("bow-tie")})`;
  const wide = `IF(${beside}>=4,${is("diamond")},IF(${beside}>=2,${is("widening")},${few}))`;
  const joined = `IF(${sumAmong("joint", "who")(at)}>0,${is("joint-teams")},${wide})`;
  return ofWho(at, `IF(${at.column("ties")}=0,"",${joined})`);
}

type ShapeValue = (result: { readonly shapes: ShapeLinks }, row: number) => number | undefined;

const value =
  (id: keyof ShapeLinks): ShapeValue =>
  ({ shapes }, row) =>
    shapes[id][row];

/** The row that stands for the manager, and that person's number. */
function leadFormula(at: Refs<"ourNo" | "who" | "order" | "ties">, largest: string): string {
  const lead = `SUMIFS(${at.all("ourNo")},${at.all("who")},${at.column("who")},${at.all("order")},${largest})`;
  return ofWho(at, `IF(${at.column("ties")}=0,0,${lead})`);
}

/** The columns that the shape is made of. */
export const shapeColumns = {
  theirNo: numberAmongColumn("theirs", "theirs", value("theirNo")),
  theirTies: ofPersonColumn("rank", "one", "theirNo", value("theirTies")),
  managed: {
    kind: "rank" as const,
    formula: (at: Refs<"one"> & { readonly mark: (id: "manager") => string }) =>
      `IF(${at.column("one")}=1,IF(${at.mark("manager")}=1,1,0),0)`,
    value: value("managed"),
  },
  order: {
    kind: "rank" as const,
    formula: (at: Refs<"one" | "who" | "managed" | "ourStrength" | "throughOne" | "customer">) => {
      const strongest = `ROUND(${at.column("ourStrength")},10)=ROUND(${at.column("throughOne")},10)`;
      const leads = `IF(${sumAmong("managed", "who")(at)}>0,${at.column("managed")}=1,${strongest})`;
      const all = at.all("customer");
      const place = `ROWS(${all})+MIN(ROW(${all}))-ROW(${at.column("customer")})`;
      return `IF(${at.column("one")}=1,IF(${leads},${place},0),0)`;
    },
    value: value("order"),
  },
  leadNo: {
    kind: "rank" as const,
    formula: {
      live: (at: Refs<"ourNo" | "who" | "order" | "ties">) =>
        leadFormula(at, largestAmong("order", "who").live(at)),
      native: (at: Refs<"ourNo" | "who" | "order" | "ties">) =>
        leadFormula(at, largestAmong("order", "who").native(at)),
    },
    value: value("leadNo"),
  },
  beside: {
    kind: "score" as const,
    formula: (
      at: Refs<"one" | "who" | "ourNo" | "leadNo" | "ourFunctionNo" | "theirFunctionNo">,
    ) => {
      const [our, their] = [at.column("ourFunctionNo"), at.column("theirFunctionNo")];
      const lead = at.column("leadNo");
      const same = `COUNTIFS(${at.all("who")},${at.column("who")},${at.all("ourFunctionNo")},${our},${at.all("theirFunctionNo")},${our},${at.all("one")},1,${at.all("ourNo")},"<>"&${lead})`;
      const is = `(${at.column("one")}=1)*(${our}>0)*(${our}=${their})*(${at.column("ourNo")}<>${lead})`;
      return `IF(${is},1/${same},0)`;
    },
    value: value("beside"),
  },
  joint: {
    kind: "rank" as const,
    formula: (
      at: Refs<"one"> & { readonly text: (id: "ourFunction" | "theirFunction") => string },
    ) => {
      const isOne = (text: string) =>
        jointTeamWords.map((word) => `(${text}=${textLiteral(word)})`).join("+");
      const any = `${isOne(at.text("ourFunction"))}+${isOne(at.text("theirFunction"))}`;
      return `IF(${at.column("one")}=1,IF(${any},1,0),0)`;
    },
    value: value("joint"),
  },
} as const;
