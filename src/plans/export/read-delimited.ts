const separators = ["\t", ";", ","] as const;

/** Rows of fields of a text with one line a row (RFC 4180), its fields apart by tabs, semicolons or commas. */
export function readDelimited(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "");
  const [firstLine = ""] = plain.split(/\r?\n/u, 1);
  const separator = separators.find((one) => firstLine.includes(one)) ?? ",";
  const rows: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  const endField = () => {
    rows.at(-1)?.push(field);
    field = "";
  };
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (plain.charAt(at + 1) === '"') {
        field += sign;
        at++;
      } else isQuoted = false;
    } else if (sign === '"' && field === "") isQuoted = true;
    else if (sign === separator) endField();
    else if (sign === "\n") {
      endField();
      rows.push([]);
    } else if (sign !== "\r") field += sign;
  }
  endField();
  return rows.filter((row) => row.some((one) => one !== ""));
}

/** The text of such a file: UTF-8 where it is, else the encoding of Chinese Windows. */
export function decodeDelimited(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("gb18030").decode(bytes) : text;
}
