import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { resultsTexts } from "../../i18n/pane/results";
import { QuadrantMark } from "../parts/QuadrantMark";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 10px",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Seen in contrast themes too, which flatten backgrounds.
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "-2px",
  },
});

interface Props {
  readonly id: string;
  readonly row: number;
  readonly place: number;
  readonly of: number;
  readonly chosen: boolean;
  readonly start: number;
  readonly height: number;
  /** Whether the customer's size is shown, since the list goes by it. */
  readonly sized: boolean;
  readonly onChoose: (row: number) => void;
  readonly onOpen: () => void;
}

/** Drawn again only when it changes itself, not whenever the list scrolls. */
export const CustomerRow = memo(function CustomerRow(props: Props) {
  const { id, row, place, of, chosen, start, height, sized, onChoose, onOpen } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const { reading, portfolio } = useScored();
  const labels = useLabels();
  const size = useSize(sized ? row : null);
  const code = portfolio.cell[row] ?? NOT_RATED;
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-posinset={place}
      aria-setsize={of}
      className={mergeClasses(styles.row, chosen && styles.chosen)}
      style={{ height, transform: `translateY(${start}px)` }}
      onClick={() => {
        onChoose(row);
      }}
      onDoubleClick={onOpen}
    >
      <QuadrantMark code={code} />
      <div>
        <div className={common.ellipsis}>{reading.input.names[row]}</div>
        <div className={mergeClasses(common.quiet, common.ellipsis)}>
          {[size, labels.label(code), labels.pair(code)].filter(Boolean).join(" · ")}
        </div>
      </div>
      <RowScores row={row} />
    </div>
  );
});

/** Under the name of its column; null where there is none. */
function useSize(row: number | null): string | null {
  const t = useText(resultsTexts);
  const format = useFormat();
  const { input, settings } = useScored().reading;
  const size = row === null ? NaN : (input.sizes?.[row] ?? NaN);
  return Number.isNaN(size)
    ? null
    : t("row.size", { column: settings.sizeColumn ?? t("sort.size"), size: format.plain(size) });
}

function RowScores({ row }: { readonly row: number }) {
  const common = useCommonStyles();
  const t = useText(resultsTexts);
  const format = useFormat();
  const { portfolio } = useScored();
  const attractiveness = portfolio.attractiveness.score[row] ?? NaN;
  const advantage = portfolio.advantage.score[row] ?? NaN;
  const show = (score: number) => (Number.isNaN(score) ? "–" : format.score(score));
  return (
    <div className={common.number}>
      {t("row.scores", { attractiveness: show(attractiveness), advantage: show(advantage) })}
    </div>
  );
}
