import type { CellStyle } from "./plan";

/** Colours and type sizes of the sheets that the add-in makes. */
export const look = {
  title: { bold: true, fontSize: 16, fontColor: "#1F3864" },
  hint: { italic: true, fontColor: "#595959" },
  heading: { bold: true, fontSize: 12, fontColor: "#1F3864" },
  header: { bold: true, fontColor: "#FFFFFF", fill: "#1F3864", wrap: true, vertical: "Center" },
  band: { bold: true, fontColor: "#1F3864", fill: "#DDE6F3" },
  subBand: { fontColor: "#1F3864", fill: "#EEF3FA" },
  input: { fill: "#FFF9E5" },
  label: { bold: true },
  wrapped: { wrap: true, vertical: "Top" },
  score: { numberFormat: "0.00" },
  signed: { numberFormat: "+0.00;-0.00;0.00" },
  percent: { numberFormat: "0%" },
  total: { bold: true, fill: "#DDE6F3" },
} as const satisfies Record<string, CellStyle>;

export const tableStyle = "TableStyleLight9";

/** Tab colours: what the user fills in, and what the add-in works out. */
export const tabColors = { input: "#C19A00", output: "#1F3864" } as const;
