import { attribute, childrenOf, named, nameOf, pathOf, textOf } from "../xml";
import type { Check } from "./context";

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const version = /^\d+(?:\.\d+){3}$/;
const identified = ["CustomTab", "Group", "Control", "Item", "bt:Image", "bt:Url", "bt:String"];

/** Most groups on a tab and commands in a group, as Microsoft's design guide for commands recommends. */
const mostGroups = 6;
const mostCommands = 7;

/** Least versions of what the add-in builds on; the floor that Office LTSC 2021 meets. */
const floor: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.14",
};

/** Ids are unique, the tab is one and not crowded, and the add-in says which Excel it needs. */
export const checkIdentity: Check = (root) => {
  const own = (name: string) => textOf(childrenOf(root).find((child) => nameOf(child) === name));
  const tabs = named(root, "CustomTab");
  return [
    ...(guid.test(own("Id")) ? [] : [`Id "${own("Id")}" is not a GUID`]),
    ...(version.test(own("Version")) ? [] : [`Version "${own("Version")}" has not four numbers`]),
    ...identified.flatMap((name) =>
      repeated(named(root, name).map((each) => attribute(each, "id"))),
    ),
    ...(tabs.length === 1 ? [] : [`There are ${tabs.length} custom tabs, one is allowed`]),
    ...tabs
      .filter((tab) => named(tab, "Group").length > mostGroups)
      .map((tab) => `${pathOf(tab)} has more than ${mostGroups} groups`),
    ...named(root, "Group")
      .filter((group) => named(group, "Control").length > mostCommands)
      .map((group) => `${pathOf(group)} has more than ${mostCommands} commands`),
    ...Object.entries(floor).flatMap(([name, least]) => {
      const set = named(root, "Set").find((each) => attribute(each, "Name") === name);
      const found = set === undefined ? "nothing" : attribute(set, "MinVersion");
      return found === least ? [] : [`Requirements ask for ${found} of ${name}, not ${least}`];
    }),
  ];
};

function repeated(ids: readonly string[]): string[] {
  const given = ids.filter((id) => id !== "");
  const twice = given.filter((id, index) => given.indexOf(id) !== index);
  return twice.map((id) => `The id "${id}" occurs more than once`);
}
