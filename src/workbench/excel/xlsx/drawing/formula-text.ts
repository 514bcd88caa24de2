/** A reference as charts write it ("Sheet1!$A$1:$A$9") as the model holds it (with "="), and back. */
export function fromReference(text: string): string {
  return text === "" ? "" : `=${text.trim()}`;
}

export function toReference(formula: string): string {
  return formula.replace(/^=/, "");
}
