import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Licences that let a copy be given away by anybody, under any terms, as long as their notice goes with it: those of
 * what the add-in is made from.
 */
const permissive: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
]);

/** Whether a package under this licence, as its package.json names it, may be part of the add-in. */
function isPermissive(licence: string | null): boolean {
  return licence !== null && permissive.has(licence);
}

/**
 * Of packages that ship no text of their licence, the package whose text is the same: the one is named as MIT's by its
 * package.json and as Microsoft's by its repository, as the other is.
 */
const textOf = { "@fluentui/react-icons": "@fluentui/react-components" };

/**
 * How the notices are gathered: of every package that is bundled, with the text of its licence. The build fails for a
 * package that names no licence or one that is not permissive, and for one without a text.
 */
export const noticeOptions = {
  outputFilename: "THIRD-PARTY-NOTICES.txt",
  perChunkOutput: false,
  unacceptableLicenseTest: (licence: string) => !isPermissive(licence),
  handleUnacceptableLicense: (name: string, licence: string) => {
    throw new Error(`${name} is under ${licence}, which is not known as permissive.`);
  },
  handleMissingLicenseType: (name: string) => {
    throw new Error(`${name} names no licence.`);
  },
  licenseTextOverrides: Object.fromEntries(
    Object.entries(textOf).map(([name, like]) => [name, licenceText(like)]),
  ),
  handleMissingLicenseText: (name: string) => {
    throw new Error(`${name} ships no text of its licence.`);
  },
  skipChildCompilers: true,
};

/** What an inventory of the bundle's packages (CycloneDX) is made with: the same bundle gives the same bytes. */
export const inventoryOptions = {
  outputLocation: "./sbom",
  includeWellknown: false,
  reproducibleResults: true,
};

function licenceText(name: string): string {
  return readFileSync(join("node_modules", name, "LICENSE"), "utf8");
}
