import type { OfficeGlobals } from "./client";

/** Puts the client library, and the Office object its host gave it, where add-in code looks for them. */
export function installGlobals({ scope, ...client }: OfficeGlobals): void {
  Object.assign(globalThis, client, { Office: scope.Office });
}
