export const SPACE_KEPT = ' xml:space="preserve"';

/** The tags of rows and cells as nearly all programs write them; attributes may follow all but `v` and `is`. */
export function tagsWith(prefix: string) {
  const open = (name: string) => `<${prefix}${name}`;
  const end = (name: string) => `</${prefix}${name}>`;
  return {
    row: open("row"),
    rowEnd: end("row"),
    c: open("c"),
    cEnd: end("c"),
    f: open("f"),
    fEnd: end("f"),
    v: open("v>"),
    vEnd: end("v"),
    is: open("is>"),
    isEnd: end("is"),
    t: open("t"),
    tEnd: end("t"),
  };
}

export type Tags = Readonly<ReturnType<typeof tagsWith>>;
