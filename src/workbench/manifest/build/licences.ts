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
export function isPermissive(licence: string | null): boolean {
  return licence !== null && permissive.has(licence);
}

/**
 * How the notices are gathered: of every package that is bundled, with the text of its licence. A package without one
 * has its build fail, and so has one whose licence is not permissive.
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
  skipChildCompilers: true,
};

/** What an inventory of the bundle's packages (CycloneDX) is made with: the same bundle gives the same bytes. */
export const inventoryOptions = {
  outputLocation: "./sbom",
  includeWellknown: false,
  reproducibleResults: true,
};
