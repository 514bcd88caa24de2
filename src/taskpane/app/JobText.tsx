import { noticeTexts } from "../../i18n/pane/notices";
import type { Job } from "../state/state";
import { useText } from "../text/use-text";

/** What is being done as one text, for the live region. */
export default function JobText({ job }: { readonly job: Job }) {
  const t = useText(noticeTexts);
  return job.overdue ? `${t(`job.${job.kind}`)} ${t("overdue")}` : t(`job.${job.kind}`);
}
