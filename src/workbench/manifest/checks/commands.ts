import { attribute, named, textOf } from "../xml";
import type { Check } from "./context";

/** Every command of the ribbon and the keyboard has code, and all code a command; cells' functions alike. */
export const checkCommands: Check = (root, context) => {
  const called = named(root, "FunctionName").map(textOf);
  const reachable = [...called, ...context.shortcutActions];
  const namespace = named(root, "Namespace").length;
  const shortcuts = named(root, "ExtendedOverrides").filter(
    (each) => attribute(each, "Url") !== "",
  );
  return [
    ...missing(reachable, context.commandIds, "no code answers the command"),
    ...missing(context.commandIds, reachable, "nothing calls the command"),
    ...(namespace === 1 ? [] : ["The cell functions have no namespace"]),
    ...(context.shortcutActions.length > 0 && shortcuts.length === 0
      ? ["ExtendedOverrides must say where the keyboard shortcuts are"]
      : []),
  ];
};

/** Longest description that Excel shows without cutting it off. */
const longestDescription = 255;

/** The functions that are described, answered and translated are the same. */
export const checkFunctions: Check = (_, { functions, functionIds, described }) => {
  const ids = functions.map(({ id }) => id);
  return [
    ...missing(ids, functionIds, "no code answers the function"),
    ...missing(functionIds, ids, "no comment describes the function"),
    ...Object.entries(described).flatMap(([locale, known]) => [
      ...missing(ids, [...known.keys()], `in ${locale} nothing describes the function`),
      ...missing([...known.keys()], ids, `in ${locale} a description is left over of`),
      ...functions
        .filter(({ id, parameters }) => {
          const names = parameters.map(({ name }) => name).join();
          return names !== (known.get(id)?.join() ?? names);
        })
        .map(({ id }) => `in ${locale} the description of ${id} has other parameters`),
    ]),
    ...functions.flatMap(({ id, name, description, parameters }) => [
      ...(name === id ? [] : [`the function ${id} is named ${name}`]),
      ...[description, ...parameters.map((parameter) => parameter.description)]
        .filter((text) => text.length === 0 || text.length > longestDescription)
        .map((text) => `a description of ${id} has ${text.length} characters: "${text}"`),
    ]),
  ];
};

function missing(wanted: readonly string[], present: readonly string[], what: string): string[] {
  return [...new Set(wanted)].filter((id) => !present.includes(id)).map((id) => `${what} ${id}`);
}
