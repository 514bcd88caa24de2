import { noAttributes, type Attribute, type RawFormula } from "./sheet-data";

/** A formula from its element's attributes and text. */
export function rawFormula(attributes: readonly Attribute[], text: string): RawFormula {
  if (attributes.length === 0) return plain(text);
  const values = new Map(attributes);
  return {
    text,
    type: values.get("t") ?? "normal",
    area: values.get("ref"),
    shared: values.get("si"),
    others: attributes.filter(([name]) => name !== "t" && name !== "ref" && name !== "si"),
  };
}

function plain(text: string): RawFormula {
  return { text, type: "normal", area: undefined, shared: undefined, others: noAttributes };
}
