import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Progress } from "../../excel/progress";
import { noticeTexts } from "../../i18n/pane/notices";
import { stepTexts } from "../../i18n/steps";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import type { Job } from "../state/state";
import { useText } from "../text/use-text";
import { useBarStyles } from "./use-bar-styles";

/** Work in progress: what, how far, and a way to stop it. */
export default function JobBar({ job }: { readonly job: Job }) {
  const styles = useCommonStyles();
  const bar = useBarStyles();
  const t = useText(noticeTexts);
  const step = useText(stepTexts);
  const { commands } = usePane();
  // How it ends is told by a bar whose code can be fetched meanwhile.
  useEffect(() => void import("./NoticeBar"), []);
  const progress = toTell(job);
  const counted = progress !== null && progress.total > 0;
  return (
    <div className={bar.bar}>
      <div className={styles.spread}>
        <span>{progress === null ? t(`job.${job.kind}`) : step(progress.step)}</span>
        {counted && (
          <span className={styles.number}>
            {t("job.progress", { done: progress.done, total: progress.total })}
          </span>
        )}
        <Button size="small" disabled={job.cancelling} onClick={commands.cancel}>
          {t(job.cancelling ? "cancelling" : "cancel")}
        </Button>
      </div>
      <ProgressBar
        aria-label={t(`job.${job.kind}`)}
        {...(counted ? { value: progress.done, max: progress.total } : {})}
      />
      {job.overdue && <p className={styles.text}>{t("overdue")}</p>}
    </div>
  );
}

/** Once writing is cancelled nothing more is written: all that is left is to put back what was there. */
function toTell({ progress, cancelling }: Job): Progress | null {
  const writing = progress?.step === "write" || progress?.step === "chart";
  return cancelling && writing ? { step: "restore", done: 0, total: 0 } : progress;
}
