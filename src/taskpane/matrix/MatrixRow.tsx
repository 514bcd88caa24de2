import { mergeClasses } from "@fluentui/react-components";
import { cellText } from "../../engine/cell";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { matrixTexts } from "../../i18n/pane/matrix";
import { sureCardTexts } from "../../i18n/pane/sure";
import { vocabulary } from "../../i18n/vocabulary";
import { extraNamed } from "../parts/extra-named";
import { QuadrantMark } from "../parts/QuadrantMark";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import type { SurePlaces } from "./use-certainty";
import type { MatrixDraft } from "./use-matrix-draft";

interface Props {
  readonly row: number;
  readonly draft: MatrixDraft;
  /** How sure the places are; null where nobody asks. */
  readonly sure: SurePlaces | null;
}

/** One customer with its quadrant, its group and both scores. */
export function MatrixRow({ row, draft, sure }: Props) {
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
