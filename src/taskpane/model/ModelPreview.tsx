import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { modelScreenTexts } from "../../i18n/pane/model";
import { renderSvg, type ChartPicture } from "../../plans/chart/svg";
import type { ColumnModel } from "../../plans/models/model";
import { shownCell } from "../../plans/models/shown";
import { PIXELS_PER_POINT } from "../parts/pixels-per-point";
import { useCommonStyles } from "../parts/use-common-styles";
import { useWidth } from "../parts/use-width";
import type { ModelView } from "../ports";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { useModelWords } from "./use-model-words";
import { useThemeName } from "../theme/ThemeProvider";

/** The sheet holds all of them. */
const MOST_ROWS = 8;

/** More columns than these do not fit beside one another. */
const MOST_COLUMNS = 4;

const useStyles = makeStyles({
  picture: { lineHeight: 0, forcedColorAdjust: "none", "& > svg": { maxWidth: "100%" } },
});

interface Props {
  readonly model: ColumnModel;
  readonly built: NonNullable<ModelView["built"]>;
}

/** What will be written: the picture, and the first customers. */
export function ModelPreview({ model, built }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(modelScreenTexts);
  const language = useLanguage();
  const theme = useThemeName();
  const [ref, width] = useWidth(288);
  const { picture, cells } = built;
  const svg = useMemo(
    () => (picture === null ? "" : renderSvg(fitted(picture, width), { theme, language, width })),
    [picture, theme, language, width],
  );
  const { word } = useModelWords(model);
  const columns = Object.entries(model.columns).slice(0, MOST_COLUMNS);
  return (
    <>
      <div ref={ref} className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
      <table className={common.table}>
        <caption className={common.hidden}>{t("preview")}</caption>
        <thead>
          <tr>
            {columns.map(([id]) => (
              <th key={id} scope="col">
                {word(`column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, MOST_ROWS).map((row, i) => (
            // Customers may share a name; their order does not change while they are shown.
            <tr key={i}>
              {columns.map(([id, { kind }], column) => (
                <td key={id}>{shownCell(row[column] ?? "", kind, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_ROWS && (
        <p className={common.quiet}>{t("preview.more", { count: cells.length - MOST_ROWS })}</p>
      )}
    </>
  );
}

/**
 * Columns drawn anew for the room there is, with letters that can be read. Points keep the places of the sheet's
 * chart, whose names are laid out already.
 */
function fitted(picture: ChartPicture, width: number): ChartPicture {
  if (!("categories" in picture)) return picture;
  const across = width / PIXELS_PER_POINT;
  return { ...picture, width: across, height: across };
}
