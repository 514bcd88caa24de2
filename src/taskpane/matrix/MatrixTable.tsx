import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type CSSProperties } from "react";
import { cellText } from "../../engine/cell";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { matrixTexts } from "../../i18n/pane/matrix";
import { sureCardTexts } from "../../i18n/pane/sure";
import { vocabulary } from "../../i18n/vocabulary";
import { findRows, type SortOrder } from "../results/find-rows";
import { extraNamed } from "../parts/extra-named";
import { QuadrantMark } from "../parts/QuadrantMark";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import type { SurePlaces } from "./use-certainty";
import type { MatrixDraft } from "./use-matrix-draft";

/** The results list shows everyone; a plain table of more rows than this would hold the pane up. */
const MOST_ROWS = 200;

type Column = Extract<SortOrder, "name" | "attractiveness" | "advantage">;

const columns: readonly Column[] = ["name", "attractiveness", "advantage"];

const widths: Readonly<Record<Column, string>> = {
  name: "39%",
  attractiveness: "35%",
  advantage: "26%",
};

interface Props {
  readonly draft: MatrixDraft;
  /** How sure the places are; null where nobody asks. */
  readonly sure: SurePlaces | null;
}

/** What the picture shows as a table, for screen readers and for sorting. */
export function MatrixTable({ draft, sure }: Props) {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const { dispatch } = usePane();
  const [sort, setSort] = useState<Column>("name");
  const rows = useSortedRows(draft, sort);
  return (
    <>
      <table className={styles.table} style={{ tableLayout: "fixed" }}>
        <caption className={styles.hidden}>{t("table.title")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <TableRow key={row} row={row} draft={draft} sure={sure} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className={styles.quiet}>
          {t("table.more", { count: rows.length - MOST_ROWS })}{" "}
          <Link
            as="button"
            inline
            className={styles.inline}
            onClick={() => {
              dispatch({ type: "filtered", filter: null });
            }}
          >
            {t("table.results")}
          </Link>
        </p>
      )}
    </>
  );
}

function useSortedRows({ portfolio }: MatrixDraft, sort: Column): readonly number[] {
  const { reading } = useScored();
  const language = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    const query = { text: "", filter: null, sort };
    const { input } = reading;
    return findRows(query, input.names, input, portfolio, (a, b) => collator.compare(a, b)).filter(
      (row) => portfolio.cell[row] !== NOT_RATED,
    );
  }, [reading, portfolio, sort, language]);
}

/** In line with the column, with room for the frame that forced colours give a button. */
const headerStyle: CSSProperties = {
  minWidth: 0,
  padding: "0 4px",
  margin: "0 -4px",
  fontSize: "inherit",
  overflowWrap: "anywhere",
};

interface HeaderProps {
  readonly column: Column;
  readonly sort: Column;
  readonly onSort: (column: Column) => void;
}

function SortHeader({ column, sort, onSort }: HeaderProps) {
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

function TableRow({ row, draft, sure }: Props & { readonly row: number }) {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const { reading } = useScored();
  const { portfolio, settings } = draft;
  const certain = useText(sureCardTexts);
  const code = portfolio.cell[row] ?? NOT_RATED;
  const own = sure?.certainty?.own[row] ?? NaN;
  const labels = labelsOf(settings.labels, word);
  // What the picture shows as a colour, or as a fill.
  const group = cellText(extraNamed(reading, settings.colorColumn)?.cells[row]);
  return (
    <tr>
      <td className={styles.breakable}>
        {reading.input.names[row]}
        <span
          className={mergeClasses(styles.row, styles.quiet)}
          // Beside the first line of words that may take several.
          style={{ gap: 6, alignItems: "baseline" }}
        >
          <QuadrantMark code={code} size={10} />
          {t("table.quadrant", { label: labels.label(code), pair: labels.pair(code) })}
          {group !== "" && ` · ${group}`}
          {!Number.isNaN(own) && ` · ${certain("hair.sure", { share: format.percent(own) })}`}
        </span>
      </td>
      <td className={styles.number}>{format.score(portfolio.attractiveness.score[row] ?? NaN)}</td>
      <td className={styles.number}>{format.score(portfolio.advantage.score[row] ?? NaN)}</td>
    </tr>
  );
}
