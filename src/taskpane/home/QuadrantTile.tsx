import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cells, type PortfolioCell } from "../../engine/matrix/portfolio";
import { homeTexts } from "../../i18n/pane/home";
import { QuadrantMark } from "../parts/QuadrantMark";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";
import { usePalette } from "../theme/ThemeProvider";

const useStyles = makeStyles({
  tile: {
    display: "flex",
    flexDirection: "column",
    gap: "1px",
    minWidth: 0,
    padding: "6px 10px 8px",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":disabled": { cursor: "default" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  count: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly cell: PortfolioCell;
  /** Customers; null while they are being read. */
  readonly count: number | null;
}

/** One quadrant: how many, what it is called, what that stands for and what to do. Opens its customers. */
export function QuadrantTile({ cell, count }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(homeTexts);
  const format = useFormat();
  const palette = usePalette();
  const { dispatch } = usePane();
  const code = cells.indexOf(cell);
  const words = useLabels().of(cell);
  const { label, position, attractiveness, advantage, strategy } = words;
  return (
    <button
      type="button"
      className={styles.tile}
      style={{ borderLeftColor: palette.corners[code] }}
      disabled={count === null}
      aria-description={t("tile.about", { position })}
      onClick={() => {
        dispatch({ type: "filtered", filter: cell });
      }}
    >
      <span className={styles.count}>{count === null ? "…" : format.count(count)}</span>
      <span className={common.row}>
        <QuadrantMark code={code} />
        <span className={common.breakable}>{label}</span>
      </span>
      <span className={common.quiet}>
        {t("tile.pair", { attractiveness, advantage, strategy })}
      </span>
    </button>
  );
}
