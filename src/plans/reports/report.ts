/** Pages made of the results, which are written and written anew with them. */
export const reports = ["summary"] as const;

export type ReportId = (typeof reports)[number];

export function isReport(id: string): id is ReportId {
  return reports.some((report) => report === id);
}

export function reportRole<Id extends ReportId>(id: Id): `model.${Id}` {
  return `model.${id}`;
}
