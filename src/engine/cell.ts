/** What a worksheet hands over: "" and null are blank; an error value arrives as its text, "#N/A", "#DIV/0!"… */
export type Cell = number | string | boolean | null;

/** Whether a cell holds nothing a person can see. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

const errorValue =
  /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/;

/** Whether a cell holds one of Excel's error values. */
export function isErrorValue(cell: Cell | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && errorValue.test(cell);
}

/** A cell as a person would read it: TRUE, 1E+21; blank is "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "string" ? cell.trim() : String(cell).toUpperCase();
}
