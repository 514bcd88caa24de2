// Control characters and halves of pairs that XML 1.0 cannot hold; tab and line feed it can.

const unwritable =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const code = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as files write it (ST_Xstring): characters that XML cannot hold as _x000D_, and what looks like one escaped. */
export function encodeText(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x").replace(unwritable, code);
}

export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The same for an attribute, where a line feed needs it too. */
export function encodeName(text: string): string {
  return encodeText(text).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}
