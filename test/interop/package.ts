import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A package in which one part's text was replaced; fails where it does not hold it. */
export function replaceIn(
  file: Uint8Array,
  part: string,
  from: string | RegExp,
  to: string | ((found: string, ...groups: (string | undefined)[]) => string),
): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (typeof from === "string" ? !text.includes(from) : !from.test(text))
    throw new Error(`${part} does not hold ${String(from)}`);
  return zipSync({
    ...parts,
    [part]: strToU8(typeof to === "string" ? text.replace(from, () => to) : text.replace(from, to)),
  });
}

/** The path of the part that holds a text. */
export function partWith(file: Uint8Array, text: string): string {
  const found = Object.entries(unzipSync(file)).find(([, bytes]) =>
    strFromU8(bytes).includes(text),
  );
  if (found === undefined) throw new Error(`No part holds ${text}`);
  return found[0];
}
