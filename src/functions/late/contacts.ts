import { cellText, isBlank } from "../../engine/cell";
import { contactsOf, type Tie } from "../../engine/models/contacts";
import { parseNumber } from "../../engine/number";
import { nameKey } from "../../engine/text";
import { contactTexts, jointTeamWords } from "../../i18n/models/contacts";
import { beside, passedError } from "./beside";
import { plainCell, isNothing } from "../coerce/cell";
import { grid, list } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { fail } from "./relationship-errors";
import { cellNumber } from "../spill";

/** =KAM.CONTACTS; the first cell that holds an error, or a strength that is no number, is the answer. */
export function contacts(
  ours: unknown,
  ourFunctions: unknown,
  theirs: unknown,
  theirFunctions: unknown,
  strength: unknown,
  manager: unknown,
  language: unknown,
): unknown[][] {
  return contactTable({ ours, ourFunctions, theirs, theirFunctions, strength, manager, language });
}

function contactTable(given: {
  readonly ours: unknown;
  readonly ourFunctions: unknown;
  readonly theirs: unknown;
  readonly theirFunctions: unknown;
  readonly strength: unknown;
  readonly manager: unknown;
  readonly language: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(
    language,
    given.ours,
    given.ourFunctions,
    given.theirs,
    given.theirFunctions,
    given.strength,
  );
  const shape = grid(given.ours);
  const ours = list(shape);
  const [ourFunctions, theirs, theirFunctions, strengths] = [
    given.ourFunctions,
    given.theirs,
    given.theirFunctions,
    given.strength,
  ].map((argument) => beside(argument, shape, language));
  const manager = plainCell(given.manager);
  const rows = ours.map((cell, i) =>
    [cell, ourFunctions?.[i], theirs?.[i], theirFunctions?.[i], strengths?.[i]].map(
      (each) => each ?? null,
    ),
  );
  const passed = passedError([...rows.flat(), manager], language);
  if (passed !== null) throw passed;
  const shown = new Map<string, string>();
  const ties = rows.flatMap(([our, ourFunction, their, theirFunction, strengthCell]): Tie[] => {
    const strength = isBlank(strengthCell) ? 0 : parseNumber(strengthCell ?? null);
    if (Number.isNaN(strength)) {
      const value = cellText(strengthCell);
      return fail(language, "value.number", { value });
    }
    const [name, theirName] = [cellText(our), cellText(their)];
    if (name === "" || theirName === "") return [];
    if (!shown.has(nameKey(name))) shown.set(nameKey(name), name);
    return [
      {
        ours: nameKey(name),
        ourFunction: nameKey(cellText(ourFunction)),
        theirs: nameKey(theirName),
        theirFunction: nameKey(cellText(theirFunction)),
        strength,
      },
    ];
  });
  const joint = new Set(jointTeamWords.map(nameKey));
  const leads = isNothing(manager) ? null : nameKey(cellText(manager));
  const found = contactsOf(ties, leads, (key) => joint.has(key));
  const texts = contactTexts[language];
  const number = (value: number) => cellNumber(value, language);
  return [
    [texts.measure, texts.value],
    [texts.ties, found.ties],
    [texts.ourPeople, found.ourPeople],
    [texts.theirPeople, found.theirPeople],
    [texts.functionsJoined, found.functionsJoined],
    [texts.likeFunctions, found.likeFunctions],
    [texts.manager, found.manager === null ? "" : (shown.get(found.manager) ?? cellText(manager))],
    [texts.shareThroughManager, number(found.shareThroughManager)],
    [texts.strengthThroughManager, number(found.strengthThroughManager)],
    [texts.leftWithoutOurBusiest, found.leftWithoutOurBusiest],
    [texts.leftWithoutTheirBusiest, found.leftWithoutTheirBusiest],
    [texts.shape, found.shape === null ? "" : texts[`shape.${found.shape}`]],
  ];
}
