import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellText } from "../../engine/cell";
import { adoptTexts } from "../../i18n/pane/adopt";
import { cellsAt } from "../../plans/adopt/cells";
import type { ProposedColumn } from "../../plans/recognise/sheet";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { HeaderButton } from "./HeaderButton";
import { LineButton } from "./LineButton";
import { linesShown } from "./lines-shown";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    "& th, & td": {
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      padding: "3px 5px",
      textAlign: "left",
      verticalAlign: "top",
      maxWidth: "150px",
      overflowWrap: "anywhere",
    },
    "& thead th + th": { minWidth: "84px" },
    "& th:first-child": { whiteSpace: "nowrap", overflowWrap: "normal" },
  },
  left: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  readonly draft: AdoptDraft;
  readonly columns: readonly ProposedColumn[];
  readonly picked: ReadonlySet<number>;
  readonly onToggle: (column: ProposedColumn) => void;
}

/** The first customers, and every row that is none, one row each whichever way they stand on the sheet. */
export function PreviewTable({ draft, columns, picked, onToggle }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(adoptTexts);
  const { proposal, candidate } = draft;
  const at = cellsAt(candidate.cells, proposal);
  const { lines, hidden } = linesShown(proposal);
  return (
    // A region that scrolls has to be reached by keyboard (WCAG 2.1.1).
    <div role="region" aria-label={t("preview")} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(proposal.orientation === "rows" ? "line" : "line.column")}</th>
            {columns.map((column) => (
              <th key={column.at} scope="col">
                <HeaderButton
                  draft={draft}
                  column={column}
                  isPicked={picked.has(column.at)}
                  onToggle={() => {
                    onToggle(column);
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.at} className={line.role === "customer" ? undefined : styles.left}>
              <th scope="row">
                <LineButton draft={draft} line={line} />
              </th>
              {columns.map((column) => (
                <td key={column.at}>{cellText(at(line.at, column.at))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={common.quiet}>{t("rows.more", { count: hidden })}</p>}
    </div>
  );
}
