import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { matrixTexts } from "../../i18n/pane/matrix";
import { vocabulary } from "../../i18n/vocabulary";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { buildChartModel } from "../../plans/chart/model";
import { renderSvg } from "../../plans/chart/svg";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import { thinOut } from "../../plans/chart/thin-out";
import { chartInput } from "./chart-input";
import { copyPicture, savePicture } from "./copy-picture";
import { useGroups } from "./use-groups";
import type { MatrixDraft } from "./use-matrix-draft";

/** Points; half a slide. */
const SIZE = { width: 640, height: 480 };

/** Copies the matrix as a picture to paste into a slide: on white, with title and legend. */
export function CopyPicture({ draft }: { readonly draft: MatrixDraft }) {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const chart = useText(portfolioTexts);
  const language = useLanguage();
  const { reading } = useScored();
  const groups = useGroups(draft.settings);
  const [told, setTold] = useState<"copied" | "copy.failed" | null>(null);
  const copy = async () => {
    const { portfolio, settings } = draft;
    const words = { labels: labelsOf(settings.labels, word), word, title: chart("chart.title") };
    const model = buildChartModel(
      thinOut(chartInput(reading, portfolio, settings, words, groups, SIZE)),
    );
    const svg = renderSvg(model, { language, width: SIZE.width * 2 });
    try {
      await copyPicture(svg);
      setTold("copied");
    } catch {
      savePicture(svg, t("file.name"));
      setTold("copy.failed");
    }
  };
  return (
    <div>
      <Button className={styles.wide} onClick={() => void copy()}>
        {t("copy")}
      </Button>
      <p role="status" className={styles.quiet}>
        {told === null ? "" : t(told)}
      </p>
    </div>
  );
}
