import { Button } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { matrixTexts } from "../../i18n/pane/matrix";
import { vocabulary } from "../../i18n/vocabulary";
import type { SortOrder } from "../results/find-rows";
import { useText } from "../text/use-text";

/** What the table has columns of, and is sorted by. */
export type Column = Extract<SortOrder, "name" | "attractiveness" | "advantage">;

const widths: Readonly<Record<Column, string>> = {
  name: "39%",
  attractiveness: "35%",
  advantage: "26%",
};

/** In line with the column, with room for the frame that forced colours give a button. */
const headerStyle: CSSProperties = {
  minWidth: 0,
  padding: "0 4px",
  margin: "0 -4px",
  fontSize: "inherit",
  overflowWrap: "anywhere",
};

interface Props {
  readonly column: Column;
  readonly sort: Column;
  readonly onSort: (column: Column) => void;
}

/** The head of a column, which sorts the table by it. */
export function SortHeader({ column, sort, onSort }: Props) {
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const name = column === "name" ? word("header.customer") : t(`column.${column}`);
  const ascending = column === "name";
  const sorted = column === sort;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (ascending ? "ascending" : "descending") : "none"}
      style={{ textAlign: ascending ? "left" : "right", width: widths[column] }}
    >
      <Button
        size="small"
        appearance="transparent"
        aria-label={t("table.sorted", { column: name })}
        style={headerStyle}
        onClick={() => {
          onSort(column);
        }}
      >
        {name}
        {sorted && <span aria-hidden="true">{ascending ? " ↑" : " ↓"}</span>}
      </Button>
    </th>
  );
}
