import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { matrixTexts } from "../../i18n/pane/matrix";
import { findRows } from "../results/find-rows";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { MatrixRow } from "./MatrixRow";
import { SortHeader, type Column } from "./SortHeader";
import type { SurePlaces } from "./use-certainty";
import type { MatrixDraft } from "./use-matrix-draft";

/** The results list shows everyone; a plain table of more rows than this would hold the pane up. */
const MOST_ROWS = 200;

const columns: readonly Column[] = ["name", "attractiveness", "advantage"];

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
            <MatrixRow key={row} row={row} draft={draft} sure={sure} />
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
