import { cells as quadrants } from "../../engine/matrix/portfolio";
import { intentZone, intentZones, type IntentZone } from "../../engine/models/intent";
import { stageFit, type FitCheck, type StageFit } from "../../engine/models/stage-fit";
import { stages, type Development, type Stage } from "../../engine/models/stage";
import { languages, type Language } from "../../i18n/language";
import { stageWords } from "../../i18n/models/stage";
import { vocabulary } from "../../i18n/vocabulary";
import { textLiteral } from "../reference";
import type { InputValues } from "./model";
import { sameKey } from "./typed-key";

/* What the stage of a relationship is held against: the customer's place in the portfolio, and what both sides want. */

/** The stages that somebody can aim at, in order. */
export const aims = stages.filter((stage): stage is Aim => stage !== "disrupted");

type Aim = Exclude<Stage, "disrupted">;

/** What both say beside a stage; those of how they go together first. */
export const fits: readonly StageFit[] = ["expected", "plausible", "mismatch", "disrupted"];

const fitChecks = [
  "deepen",
  "advantage-high-or-stage-low",
  "advantage-low-or-stage-high",
  "invest-little",
  "watch-cost",
  "win-back",
] as const satisfies readonly FitCheck[];

interface Settings {
  readonly setting: (
    id:
      | `fit.${StageFit}`
      | `check.${(typeof fitChecks)[number]}`
      | `zone.${IntentZone}`
      | `label.${Aim}`,
  ) => string;
}

const pairs = quadrants.map((quadrant) => [
  ...new Set(languages.map((language) => vocabulary[language][`pair.${quadrant}`])),
]);

/** Of each quadrant what results say of attractiveness and advantage, first in a language. */
export function pairWords(language: Language): string[][] {
  return quadrants.map((quadrant, i) => [
    vocabulary[language][`pair.${quadrant}`],
    ...(pairs[i] ?? []),
  ]);
}

/** Of each stage that somebody can aim at its label in force and any word for it. */
export function aimWords(setting: (id: string) => string): string[][] {
  return aims.map((aim) => [setting(`label.${aim}`), ...stageWords[aim]]);
}

/** Which of texts a cell says, by their place from 1; blank where it says none of them. */
function placeAmong(cell: string, among: readonly (readonly string[])[]): string {
  return among.reduceRight((rest, texts, i) => {
    const said = texts.map((text) => `(${cell}=${text})`).join("+");
    return `IF(${said},${i + 1},${rest})`;
  }, '""');
}

function placeOf(
  shown: number | string | undefined,
  among: readonly (readonly string[])[],
): number {
  const key = sameKey(shown ?? "");
  const place = among.findIndex((texts) => texts.some((text) => sameKey(text) === key));
  return key === "" || place < 0 ? NaN : place + 1;
}

/** The place of a quadrant by what the results say of attractiveness and advantage. */
export function quadrantFormula(cell: string): string {
  return placeAmong(
    cell,
    pairs.map((texts) => texts.map(textLiteral)),
  );
}

export function quadrantOf({ shown }: InputValues, row: number): number {
  return placeOf(shown[row], pairs);
}

/** The place of the stage that somebody aims at, by the labels in force or by any word for it. */
export function aimFormula(cell: string, { setting }: Settings): string {
  return placeAmong(
    cell,
    aims.map((aim) => [setting(`label.${aim}`), ...stageWords[aim].map(textLiteral)]),
  );
}

export function aimOf({ shown }: InputValues, row: number, label: (id: string) => string): number {
  return placeOf(shown[row], aimWords(label));
}

/** Of each stage and quadrant one of some cells, as a formula of their places; blank where there is no quadrant. */
function byPlaces(
  stage: string,
  quadrant: string,
  cell: (stage: Aim, quadrant: (typeof quadrants)[number]) => string,
): string {
  const all = aims.flatMap((aim) => quadrants.map((each) => cell(aim, each)));
  // The first where there is no quadrant, so that the place is one of those there are.
  const at = `(${stage}-1)*${quadrants.length}+IF(ISNUMBER(${quadrant}),${quadrant},1)`;
  return `IF(ISNUMBER(${quadrant}),CHOOSE(${at},${all.join(",")}),"")`;
}

export function fitFormula(stage: string, quadrant: string, { setting }: Settings): string {
  return byPlaces(stage, quadrant, (aim, each) => setting(`fit.${stageFit(aim, each).fit}`));
}

export function checkFormula(stage: string, quadrant: string, { setting }: Settings): string {
  return byPlaces(stage, quadrant, (aim, each) => {
    const { check } = stageFit(aim, each);
    return check === "" ? '""' : setting(`check.${check}`);
  });
}

/** How a stage goes with a quadrant by its place; null where there is none, unless the relationship is broken off. */
export function fitOf(
  { stage }: Development,
  quadrant: number,
): { readonly fit: StageFit; readonly check: FitCheck } | null {
  const cell = quadrants[quadrant - 1];
  if (stage === "disrupted") return stageFit(stage, quadrants[0]);
  return cell === undefined ? null : stageFit(stage, cell);
}

export function zoneFormula(seller: string, buyer: string, { setting }: Settings): string {
  const known = `ISNUMBER(${seller})*ISNUMBER(${buyer})`;
  const [together, ours, theirs] = intentZones.map((zone) => setting(`zone.${zone}`));
  return `IF(${known},IF(${seller}-${buyer}>1,${ours},IF(${buyer}-${seller}>1,${theirs},${together})),"")`;
}

export function zoneOf(seller: number, buyer: number, label: (id: string) => string): string {
  const zone = intentZone(seller, buyer);
  return zone === null ? "" : label(`zone.${zone}`);
}
