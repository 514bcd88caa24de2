import { shellTexts } from "../../i18n/pane/shell";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { useNoticeWords } from "./use-notice-words";

/** Tells those who do not see the bars that work began and how it ended. */
export function LiveRegion() {
  const styles = useCommonStyles();
  const t = useText(shellTexts);
  const words = useNoticeWords();
  const { job, notice } = usePane().state;
  const said = notice === null ? null : words(notice);
  const text =
    job === null ? [said?.title, said?.body].filter(Boolean).join(" ") : t(`job.${job.kind}`);
  return (
    <div role="status" className={styles.hidden}>
      {text}
    </div>
  );
}
