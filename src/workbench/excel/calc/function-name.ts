const filePrefix = /^(_xlfn\.|_xlws\.|_xludf\.|_xll\.|_xldudf_)+/i;

/** A function's name as the user knows it, in capitals: files put prefixes before newer and custom ones. */
export function functionName(written: string): string {
  return written.replace(filePrefix, "").toUpperCase();
}

/** The key custom functions are found by: files write KAM.SCORE as _xldudf_KAM_SCORE. */
export function customKey(name: string): string {
  return functionName(name).replace(/\./g, "_");
}

/** The name of a LET variable; files put `_xlpm.` before it. */
export function variableName(written: string): string {
  return written.replace(/^_xlpm\./i, "").toUpperCase();
}
