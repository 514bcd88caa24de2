/** What a file that is no text is recognised by: a zero byte where no encoding of 16 bits says so. */
const ZERO = 0;

/**
 * The text of a file of plain text: UTF-8 or UTF-16 by its mark, else UTF-8 where it is such, else GB18030 where the
 * bytes beyond ASCII come in pairs as Chinese does, else the code page of Western Europe. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(ZERO)) return null;
  return decodeAs("utf-8", bytes) ?? eightBits(bytes);
}

function eightBits(bytes: Uint8Array): string {
  const chinese = comeInPairs(bytes) ? decodeAs("gb18030", bytes) : null;
  return chinese ?? new TextDecoder("windows-1252").decode(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By its name: Node.js and browsers say so in codes of their own, or in none.
    if ((error as { name?: unknown }).name === "TypeError") return null;
    throw error;
  }
}

/** The first byte of a dash in GB18030, and "¨" by itself in Western Europe, where no letter follows it. */
const DASH = 0xa8;

/** Umlauts and accents stand alone among letters; Chinese characters are two bytes beyond ASCII or more, but for dashes. */
function comeInPairs(bytes: Uint8Array): boolean {
  let alone = 0;
  let together = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) run += 1;
    else {
      const last = bytes[at - 1];
      const next = bytes[at] ?? 0;
      const isDash = last === DASH && (next === 0x43 || next === 0x44);
      if (run === 1 && !isDash) alone += 1;
      else together += run;
      run = 0;
    }
  }
  return together > alone;
}
