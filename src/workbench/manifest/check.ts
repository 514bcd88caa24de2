import { ParseError } from "@xmldom/xmldom";
import { checkAddresses } from "./checks/addresses";
import { checkCommands, checkFunctions } from "./checks/commands";
import type { Check, ManifestContext } from "./checks/context";
import { checkIcons } from "./checks/icons";
import { checkIdentity } from "./checks/identity";
import { checkLengths } from "./checks/lengths";
import { checkLocales } from "./checks/locales";
import { checkOrder } from "./checks/order";
import { checkResources } from "./checks/resources";
import { checkRuntime } from "./checks/runtime";
import { parseXml } from "./xml";

const checks: readonly Check[] = [
  checkOrder,
  checkIdentity,
  checkRuntime,
  checkResources,
  checkLengths,
  checkLocales,
  checkAddresses,
  checkIcons,
  checkCommands,
  checkFunctions,
];

/** Everything wrong in a manifest that can be told without Microsoft's service, each as a sentence; none is good. */
export function checkManifest(xml: string, context: ManifestContext): string[] {
  try {
    const root = parseXml(xml).documentElement;
    if (root === null) return ["The manifest is empty"];
    return checks.flatMap((check) => check(root, context));
  } catch (error) {
    if (error instanceof ParseError) return [`The manifest is not well-formed: ${error.message}`];
    throw error;
  }
}
