import {
  contactCover,
  isTie,
  usualHangingShare,
  type ContactCover,
} from "../../engine/models/contact-cover";
import { contactsModelTexts } from "../../i18n/models/contacts-model";
import {
  customersOf,
  largestAmong,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  ownRowFormula,
  sumAmong,
} from "./by-customer";
import { contactLinks, linkColumns, ofWho, type ContactLinks } from "./contact-columns";
import {
  isJointTeam,
  shapeColumns,
  shapeFormula,
  shapeLinks,
  type ShapeLinks,
} from "./contact-shape";
import { roleColumn, team, teamColumn } from "./contact-team";
import { defineModel, type InputValues } from "./model";
import { ratingColumn, rankColumn, ranked, textColumn, type Ranks } from "./shared-columns";
import { sameKey } from "./typed-key";

/** Of the columns of texts, six beside each other: points. */
const textWidth = 110;

type Text = "ours" | "theirs" | "ourFunction" | "theirFunction" | "ourLevel" | "theirLevel";

interface Result extends Ranks, Readonly<Record<Text | "strength", InputValues>> {
  readonly names: readonly string[];
  readonly who: Float64Array;
  /** Whether a row is a tie. */
  readonly isTie: readonly boolean[];
  /** Of the row's customer; null where it has none. */
  readonly cover: readonly (ContactCover | null)[];
  readonly links: ContactLinks;
  readonly shapes: ShapeLinks;
  /** Which function of the team our person of a tie has, from 1; else 0. */
  readonly role: readonly number[];
  readonly state: (cover: ContactCover) => string;
  readonly shapeText: (what: "shape" | "next", cover: ContactCover) => string;
}

/** On how many ties the business with a customer rests, and whether it hangs on one person. */
export const contacts = defineModel<Result>()({
  id: "contacts",
  inputs: {
    ours: { kind: "text" },
    theirs: { kind: "text" },
    strength: { scale: { lowest: 0, highest: 5 } },
    ourFunction: { kind: "text", optional: true },
    theirFunction: { kind: "text", optional: true },
    ourLevel: { kind: "text", optional: true },
    theirLevel: { kind: "text", optional: true },
    manager: { kind: "mark", from: 1, optional: true },
  },
  apart: ["ours", "theirs"],
  settings: {
    limit: { kind: "share", usual: usualHangingShare },
    least: { kind: "number", scale: { lowest: 1, highest: 5 }, usual: 1 },
    "label.one": { kind: "label" },
    "label.several": { kind: "label" },
    "shape.one-to-one": { kind: "label" },
    "shape.bow-tie": { kind: "label" },
    "shape.widening": { kind: "label" },
    "shape.diamond": { kind: "label" },
    "shape.joint-teams": { kind: "label" },
    "next.one-to-one": { kind: "label" },
    "next.bow-tie": { kind: "label" },
    "next.widening": { kind: "label" },
    "next.diamond": { kind: "label" },
    "next.joint-teams": { kind: "label" },
    "team.finance": { kind: "label" },
    "team.logistics": { kind: "label" },
    "team.operations": { kind: "label" },
    "team.it": { kind: "label" },
    "team.development": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const who = numbersOfTexts(customersOf(names));
    const keys = (of: Text) => inputs[of].shown.map(sameKey);
    const [ours, theirs] = [keys("ours"), keys("theirs")];
    const [ourFunctions, theirFunctions] = [keys("ourFunction"), keys("theirFunction")];
    const [ourLevels, theirLevels] = [keys("ourLevel"), keys("theirLevel")];
    const rows = names.map((_, row) => ({
      customer: who[row] ?? NaN,
      ours: ours[row] ?? "",
      theirs: theirs[row] ?? "",
      ourFunction: ourFunctions[row] ?? "",
      theirFunction: theirFunctions[row] ?? "",
      ourLevel: ourLevels[row] ?? "",
      theirLevel: theirLevels[row] ?? "",
      strength: inputs.strength.numbers[row] ?? NaN,
      isManager: inputs.manager.numbers[row] === 1,
    }));
    const known = rows.filter(({ customer }) => !Number.isNaN(customer));
    const teamKeys = team.map((id) => sameKey(String(settings[`team.${id}`])));
    const least = Number(settings.least);
    const covers = contactCover(known, least, teamKeys, isJointTeam);
    const cover = rows.map(({ customer }) => covers.get(customer) ?? null);
    const isTied = rows.map((row) => !Number.isNaN(row.customer) && isTie(row, least));
    const links = contactLinks(
      who,
      Float64Array.from(rows, ({ strength }, row) => (isTied[row] ? strength : 0)),
      inputs,
    );
    return {
      names,
      ...inputs,
      who,
      isTie: isTied,
      cover,
      links,
      shapes: shapeLinks({
        who,
        isTie: isTied,
        links,
        most: (row) => cover[row]?.mostThroughOne ?? NaN,
        ...inputs,
      }),
      role: rows.map(({ ourFunction }, row) =>
        isTied[row] ? teamKeys.indexOf(ourFunction) + 1 : 0,
      ),
      shapeText: (what, { shape }) => (shape === null ? "" : String(settings[`${what}.${shape}`])),
      state: ({ through }) =>
        Number.isNaN(through)
          ? ""
          : String(settings[through >= Number(settings.limit) ? "label.one" : "label.several"]),
      // One bar for each customer, though it has several rows.
      ...ranked(
        Float64Array.from(cover, (own, row) => (who[row] === row + 1 ? (own?.strength ?? 0) : 0)),
      ),
    };
  },
  columns: {
    customer: { ...ofCustomerColumn, kind: "name" },
    state: {
      kind: "label",
      width: 150,
      formula: (at) => {
        const through = at.column("through");
        return `IF(${through}="","",IF(${through}>=${at.setting("limit")},${at.setting("label.one")},${at.setting("label.several")}))`;
      },
      value: ({ cover, state }, row) => (cover[row] ? state(cover[row]) : ""),
    },
    /** The share of the strength that goes through one person of ours. */
    through: {
      kind: "percent",
      formula: (at) => {
        const [one, all] = [at.column("throughOne"), at.column("all")];
        return ofWho(at, `IF(${all}=0,"",ROUND(${one}/${all},10))`);
      },
      value: ({ cover }, row) => cover[row]?.through,
    },
    ties: {
      kind: "rank",
      formula: (at) => ofWho(at, sumAmong("one", "who")(at)),
      value: ({ cover }, row) => cover[row]?.ties,
    },
    left: {
      kind: "rank",
      formula: {
        live: (at) => ofWho(at, `${at.column("ties")}-${largestAmong("ourTies", "who").live(at)}`),
        native: (at) =>
          ofWho(at, `${at.column("ties")}-${largestAmong("ourTies", "who").native(at)}`),
      },
      value: ({ cover }, row) => cover[row]?.left,
    },
    leftTheirs: {
      kind: "rank",
      formula: {
        live: (at) =>
          ofWho(at, `${at.column("ties")}-${largestAmong("theirTies", "who").live(at)}`),
        native: (at) =>
          ofWho(at, `${at.column("ties")}-${largestAmong("theirTies", "who").native(at)}`),
      },
      value: ({ cover }, row) => cover[row]?.leftTheirs,
    },
    shape: {
      kind: "label",
      formula: (at) => shapeFormula(at, "shape"),
      value: ({ cover, shapeText }, row) => (cover[row] ? shapeText("shape", cover[row]) : ""),
    },
    next: {
      kind: "label",
      width: 300,
      formula: (at) => shapeFormula(at, "next"),
      value: ({ cover, shapeText }, row) => (cover[row] ? shapeText("next", cover[row]) : ""),
    },
    functions: {
      kind: "rank",
      formula: (at) => ofWho(at, `ROUND(${sumAmong("functionJoined", "who")(at)},0)`),
      value: ({ cover }, row) => cover[row]?.functions.joined,
    },
    functionsFacing: {
      kind: "rank",
      formula: (at) => ofWho(at, `ROUND(${sumAmong("functionFacing", "who")(at)},0)`),
      value: ({ cover }, row) => cover[row]?.functions.facing,
    },
    levels: {
      kind: "rank",
      formula: (at) => ofWho(at, `ROUND(${sumAmong("levelJoined", "who")(at)},0)`),
      value: ({ cover }, row) => cover[row]?.levels.joined,
    },
    levelsFacing: {
      kind: "rank",
      formula: (at) => ofWho(at, `ROUND(${sumAmong("levelFacing", "who")(at)},0)`),
      value: ({ cover }, row) => cover[row]?.levels.facing,
    },
    team: teamColumn,
    ours: textColumn("ours", textWidth),
    ourFunction: textColumn("ourFunction", textWidth),
    ourLevel: textColumn("ourLevel", textWidth),
    theirs: textColumn("theirs", textWidth),
    theirFunction: textColumn("theirFunction", textWidth),
    theirLevel: textColumn("theirLevel", textWidth),
    strength: ratingColumn("strength"),
    rank: rankColumn,
    counted: {
      kind: "score",
      formula: (at) => {
        const who = at.column("who");
        const isLast = `${who}=${ownRowFormula(at, "customer")}`;
        return `IF(${who}="",0,IF(${isLast},${at.column("all")},0))`;
      },
      value: ({ counted }, row) => counted[row],
    },
    throughOne: {
      kind: "score",
      formula: {
        live: (at) => ofWho(at, largestAmong("ourStrength", "who").live(at)),
        native: (at) => ofWho(at, largestAmong("ourStrength", "who").native(at)),
      },
      value: ({ cover }, row) => cover[row]?.mostThroughOne,
    },
    others: {
      kind: "score",
      formula: (at) => ofWho(at, `ROUND(${at.column("all")}-${at.column("throughOne")},10)`),
      value: ({ cover }, row) =>
        cover[row] ? cover[row].strength - cover[row].mostThroughOne : NaN,
    },
    all: {
      kind: "score",
      formula: (at) => ofWho(at, `ROUND(${sumAmong("weight", "who")(at)},10)`),
      value: ({ cover }, row) => cover[row]?.strength,
    },
    who: { ...numberedColumn("customer"), value: ({ who }, row) => who[row] },
    /** 1 for a row that is a tie. */
    one: {
      kind: "rank",
      formula: (at) => {
        const [strength, who] = [at.column("strength"), at.column("who")];
        const named = `(${at.column("ours")}<>"")*(${at.column("theirs")}<>"")*(${who}<>"")`;
        return `IF(ISNUMBER(${strength}),(${strength}>=${at.setting("least")})*${named},0)`;
      },
      value: (result, row) => Number(result.isTie[row]),
    },
    weight: {
      kind: "score",
      formula: (at) => `IF(${at.column("one")}=1,${at.column("strength")},0)`,
      value: ({ isTie: is, strength }, row) => (is[row] ? strength.numbers[row] : 0),
    },
    ...linkColumns,
    ...shapeColumns,
    role: roleColumn,
  },
  offPage: "ours",
  chart: {
    kind: "parts",
    type: "BarStacked",
    rank: "rank",
    parts: ["throughOne", "others"],
    total: "all",
  },
  texts: contactsModelTexts,
});
