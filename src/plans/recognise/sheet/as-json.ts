import { columnWith, countCustomers, factorsOf, type Proposal } from "./proposal";

/** A proposal for other programs; lines and columns count from 1, as people see them on the sheet. */
export function proposalJson(proposal: Proposal) {
  const { sheet, range, table, joined, orientation, lines, columns, scale, words } = proposal;
  const headers = new Map(columns.map(({ at, header }) => [at, header]));
  const header = (at: number) => headers.get(at) ?? "";
  const headed = (["header", "group"] as const).flatMap((role) =>
    lines.filter((line) => line.role === role),
  );
  const named = (role: Parameters<typeof columnWith>[1]) =>
    columnWith(proposal, role)?.header ?? null;
  return {
    sheet,
    range,
    table,
    ...(joined === undefined ? {} : { joined }),
    orientation,
    headerRows: headed.map(({ at }) => at + 1).sort((one, other) => one - other),
    name: named("name"),
    size: named("size"),
    id: named("id"),
    owner: named("owner"),
    segment: named("segment"),
    region: named("region"),
    factors: factorsOf(proposal).map(({ header: name, axis, weight, lessIsBetter, outOf }) => ({
      header: name,
      axis,
      weight,
      direction: lessIsBetter ? "less" : "more",
      ...(outOf === null ? {} : { outOf }),
    })),
    scale: [scale.lowest, scale.highest],
    ...(Object.keys(words).length === 0 ? {} : { words }),
    customers: countCustomers(proposal),
    left: lines
      .filter(({ role }) => !["customer", "header", "group", "blank"].includes(role))
      .map(({ at, role }) => ({ row: at + 1, why: role })),
    columns: columns.map((column) => ({
      header: column.header,
      role: column.role,
      why: column.why,
    })),
    refusal: proposal.refusal,
    questions: proposal.questions.map((question) => {
      if (question.code === "axis" || question.code === "direction")
        return { code: question.code, factors: question.columns.map(header) };
      if (question.code === "scale") {
        const pair = (one: { lowest: number; highest: number }) => [one.lowest, one.highest];
        return {
          code: question.code,
          found: pair(question.found),
          choices: question.choices.map(pair),
        };
      }
      return question;
    }),
    notices: proposal.notices.map((notice) => {
      if ("columns" in notice) return { code: notice.code, columns: notice.columns.map(header) };
      if ("lines" in notice) return { code: notice.code, rows: notice.lines.map((at) => at + 1) };
      return notice;
    }),
  };
}
