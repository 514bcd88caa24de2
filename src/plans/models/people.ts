import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { placeAll } from "../../engine/matrix/place";
import { placeMatrices, placeMiddle, type PlaceMatrix } from "../../engine/models/matrices";
import { peopleTexts } from "../../i18n/models/people";
import {
  customersOf,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  sumAmong,
  sumsOf,
} from "./by-customer";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { oneToFive } from "../scales";
import { ratingColumn } from "./shared-columns";
import { placedFormula } from "./two-by-two";

const oneToFour = { lowest: 1, highest: 4 };
const { stakeholder, style, conflict } = placeMatrices;
/** Both are placed by the middle of their scales, which nobody changes. */
const styleCut = "2.5";
const conflictCut = "3";

type Input =
  | "participation"
  | "interest"
  | "expressiveness"
  | "control"
  | "cooperativeness"
  | "assertiveness"
  | "stance";

interface Result extends Readonly<Record<Input, InputValues>> {
  readonly names: readonly string[];
  readonly person: InputValues;
  readonly customers: readonly string[];
  readonly who: Float64Array;
  /** Of each person the id of its cell in a matrix; "" where it is in none. */
  readonly role: readonly string[];
  readonly style: readonly string[];
  readonly conflict: readonly string[];
  readonly side: readonly ("opponent" | "neutral" | "supporter" | "")[];
  /** Who decides and is against us; how many of them the person's customer has. */
  readonly against: readonly boolean[];
  readonly opposed: Float64Array;
  readonly label: (id: string) => string;
}

/** Who decides at a customer, on whose side they are, and how to approach them. */
export const people = defineModel<Result>()({
  id: "people",
  inputs: {
    person: { kind: "text" },
    participation: { scale: oneToFive },
    interest: { scale: oneToFive },
    stance: { scale: { lowest: -2, highest: 2 }, optional: true },
    expressiveness: { scale: oneToFour, optional: true },
    control: { scale: oneToFour, optional: true },
    cooperativeness: { scale: oneToFive, optional: true },
    assertiveness: { scale: oneToFive, optional: true },
  },
  apart: ["person"],
  settings: {
    cutParticipation: { kind: "number", scale: oneToFive, usual: 3 },
    cutInterest: { kind: "number", scale: oneToFive, usual: 3 },
    "role.decisionMaker": { kind: "label" },
    "role.ruleSetter": { kind: "label" },
    "role.user": { kind: "label" },
    "role.gatekeeper": { kind: "label" },
    "side.opponent": { kind: "label" },
    "side.neutral": { kind: "label" },
    "side.supporter": { kind: "label" },
    "style.driver": { kind: "label" },
    "style.analytical": { kind: "label" },
    "style.expressive": { kind: "label" },
    "style.amiable": { kind: "label" },
    "approach.driver": { kind: "label" },
    "approach.analytical": { kind: "label" },
    "approach.expressive": { kind: "label" },
    "approach.amiable": { kind: "label" },
    "conflict.collaborating": { kind: "label" },
    "conflict.competing": { kind: "label" },
    "conflict.accommodating": { kind: "label" },
    "conflict.avoiding": { kind: "label" },
    "conflict.compromising": { kind: "label" },
    // Gone through before one judges people: the text of each is the error, and what to ask oneself.
    "bias.confirmation": { kind: "check" },
    "bias.overconfidence": { kind: "check" },
    "bias.availability": { kind: "check" },
    "bias.representativeness": { kind: "check" },
    "bias.anchoring": { kind: "check" },
    "bias.hindsight": { kind: "check" },
    "bias.randomness": { kind: "check" },
    "bias.escalation": { kind: "check" },
    "bias.framing": { kind: "check" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const place = (matrix: PlaceMatrix, x: Input, y: Input, cuts: readonly [number, number]) => {
      const [xs, ys] = [inputs[x].numbers, inputs[y].numbers];
      const codes = placeAll(matrix.matrix, xs, ys, { x: [cuts[0]], y: [cuts[1]] }, "high");
      return Array.from(placeMiddle(matrix, codes, [xs, ys], matrix.scale), (code) =>
        code === NOT_RATED ? "" : (matrix.matrix.order[code] ?? ""),
      );
    };
    const cuts = [Number(settings.cutParticipation), Number(settings.cutInterest)] as const;
    const role = place(stakeholder, "participation", "interest", cuts);
    const side = Array.from(inputs.stance.numbers, (stance) =>
      Number.isNaN(stance) ? "" : stance > 0 ? "supporter" : stance < 0 ? "opponent" : "neutral",
    );
    const customers = customersOf(names);
    const who = numbersOfTexts(customers);
    const against = role.map((own, row) => own === "decisionMaker" && side[row] === "opponent");
    return {
      names,
      ...inputs,
      customers,
      who,
      role,
      side,
      against,
      opposed: sumsOf(who, against.map(Number)),
      style: place(style, "expressiveness", "control", [2.5, 2.5]),
      conflict: place(conflict, "cooperativeness", "assertiveness", [3, 3]),
      label: (id) => String(settings[id as keyof typeof settings]),
    };
  },
  columns: {
    person: {
      kind: "name",
      formula: (at) => at.text("person"),
      value: ({ person }, row) => person.shown[row],
    },
    customer: ofCustomerColumn,
    role: {
      kind: "label",
      formula: (at) =>
        placedFormula(
          [at.column("participation"), at.column("interest")],
          [at.setting("cutParticipation"), at.setting("cutInterest")],
          [
            at.setting("role.decisionMaker"),
            at.setting("role.user"),
            at.setting("role.ruleSetter"),
            at.setting("role.gatekeeper"),
          ],
        ),
      value: (result, row) => placed(result, "role", ["participation", "interest"], row),
    },
    side: {
      kind: "label",
      formula: (at) => {
        const stance = at.column("stance");
        const side = `IF(${stance}>0,${at.setting("side.supporter")},IF(${stance}<0,${at.setting("side.opponent")},${at.setting("side.neutral")}))`;
        return faultElse([stance], `IF(${stance}="","",${side})`);
      },
      value: (result, row) => placed(result, "side", ["stance"], row),
    },
    style: {
      kind: "label",
      formula: (at) => styleFormula(at, "style"),
      value: (result, row) => placed(result, "style", ["expressiveness", "control"], row),
    },
    approach: {
      kind: "label",
      width: 300,
      formula: (at) => styleFormula(at, "approach"),
      value: (result, row) =>
        placed(result, "style", ["expressiveness", "control"], row, "approach"),
    },
    conflict: {
      kind: "label",
      formula: (at) => {
        const [x, y] = [at.column("cooperativeness"), at.column("assertiveness")];
        // Within an eighth of the scale around its middle.
        const near = (value: string) => `(ABS(ROUND(${value},10)-3)<=0.5)`;
        return placedFormula(
          [x, y],
          [conflictCut, conflictCut],
          [
            at.setting("conflict.collaborating"),
            at.setting("conflict.accommodating"),
            at.setting("conflict.competing"),
            at.setting("conflict.avoiding"),
          ],
          (elsewhere) =>
            `IF(${near(x)}*${near(y)},${at.setting("conflict.compromising")},${elsewhere})`,
        );
      },
      value: (result, row) => placed(result, "conflict", ["cooperativeness", "assertiveness"], row),
    },
    /** How many at the customer decide and are against us. */
    opposed: {
      kind: "rank",
      formula: (at) => `IF(${at.column("who")}="","",${sumAmong("against", "who")(at)})`,
      value: ({ opposed }, row) => opposed[row],
    },
    participation: ratingColumn("participation"),
    interest: ratingColumn("interest"),
    stance: ratingColumn("stance"),
    expressiveness: { ...ratingColumn("expressiveness"), width: 108 },
    control: ratingColumn("control"),
    cooperativeness: { ...ratingColumn("cooperativeness"), width: 108 },
    assertiveness: { ...ratingColumn("assertiveness"), width: 108 },
    against: {
      kind: "rank",
      formula: (at) => {
        const decides = `${at.column("role")}=${at.setting("role.decisionMaker")}`;
        const opposes = `${at.column("side")}=${at.setting("side.opponent")}`;
        return `IFERROR(IF((${decides})*(${opposes}),1,0),0)`;
      },
      value: ({ against }, row) => Number(against[row]),
    },
    who: { ...numberedColumn("customer"), value: ({ who }, row) => who[row] },
  },
  offPage: "against",
  chart: {
    kind: "scatter",
    x: "participation",
    y: "interest",
    axes: { x: "ratings", y: "ratings" },
    blankIsZero: false,
    group: "side",
    groups: ["side.opponent", "side.neutral", "side.supporter"],
    rest: true,
    borders: [
      { kind: "level", axis: "x", at: "cutParticipation" },
      { kind: "level", axis: "y", at: "cutInterest" },
    ],
  },
  texts: peopleTexts,
});

type Style = "driver" | "expressive" | "analytical" | "amiable";

interface StyleRefs {
  readonly column: (id: "expressiveness" | "control") => string;
  readonly setting: (id: `style.${Style}` | `approach.${Style}`) => string;
}

function styleFormula({ column, setting }: StyleRefs, what: "style" | "approach"): string {
  return placedFormula(
    [column("expressiveness"), column("control")],
    [styleCut, styleCut],
    [
      setting(`${what}.driver`),
      setting(`${what}.expressive`),
      setting(`${what}.analytical`),
      setting(`${what}.amiable`),
    ],
  );
}

/** The label of the cell that a person is in, or the error of a cell that it follows from. */
function placed(
  result: Result,
  cell: "role" | "side" | "style" | "conflict",
  of: readonly Input[],
  row: number,
  label: string = cell,
): number | string | undefined {
  const id = result[cell][row] ?? "";
  const inputs = of.map((input) => result[input]);
  return faultOf(inputs, row) ?? (id === "" ? "" : result.label(`${label}.${id}`));
}
