import { vocabulary } from "../../../../i18n/vocabulary";
import { foldName } from "../../fold";
import type { ProposedColumn } from "../proposal";
import type { Candidate } from "../recognise";
import { cellOf, columnOf, commonOf, compose, nothing, rowsOf, type JoinedColumn } from "./compose";
import type { Part } from "./parts";

/** Above the column that says on which sheet a customer stands, in the tables' own script. */
const sheetHeader = (headers: readonly string[]) =>
  vocabulary[headers.some((header) => /\p{Script=Han}/u.test(header)) ? "zh-CN" : "en-US"][
    "header.sheet"
  ];

/** Tables with the same columns as one: the customers of each below those of the one before. */
export function below(parts: readonly Part[]): Candidate {
  const heads = parts.flatMap(({ candidate }, index) =>
    candidate.proposal.columns
      .filter(
        ({ role, header }) =>
          role === "name" || (header !== "" && role !== "total" && role !== "blank"),
      )
      .map((column) => ({ index, column })),
  );
  const kinds = new Map<string, { index: number; column: ProposedColumn }>();
  for (const head of heads) {
    const key = head.column.role === "name" ? "" : foldName(head.column.header);
    if (!kinds.has(key)) kinds.set(key, head);
  }
  const order = [...kinds].sort(([one], [other]) => Number(other === "") - Number(one === ""));
  const columns = order.flatMap(([key, { index, column }]): JoinedColumn[] => {
    const first = parts[index];
    if (first === undefined) return [];
    return [{ ...columnOf(first, column), cells: parts.flatMap((part) => cellsUnder(part, key)) }];
  });
  const sheets = parts.flatMap(({ candidate, customers }) =>
    customers.map(() => ({ ...nothing, value: candidate.proposal.sheet })),
  );
  const header = sheetHeader(columns.map((column) => column.header));
  const [names, ...rest] = columns;
  const added: JoinedColumn = { header, group: "", cells: sheets, factor: null, validated: null };
  return compose({
    ...commonOf(parts),
    columns: [...(names === undefined ? [] : [names]), added, ...rest],
    rows: parts.flatMap(rowsOf),
    joined: { how: "below", by: "", onlyOn: [] },
  });
}

function cellsUnder(part: Part, key: string) {
  const cell = cellOf(part);
  const column = part.candidate.proposal.columns.find(({ role, header }) =>
    key === "" ? role === "name" : role !== "name" && foldName(header) === key,
  );
  return part.customers.map((line) => (column === undefined ? nothing : cell(line, column)));
}
