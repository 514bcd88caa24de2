import { noticeTexts } from "../../i18n/pane/notices";
import { usePane } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { placeText } from "../../plans/reference";
import { useFailureWords } from "../text/use-failure-words";
import { useText } from "../text/use-text";
import type { Place } from "../../plans/source/types";
import type { Notice } from "../state/state";

type Done = Extract<Notice, { kind: "done" }>;

export interface NoticeWords {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string | null;
  readonly body: string;
}

/** What a notice says, to be seen in the bar and heard from the live region. */
export function useNoticeWords(): (notice: Notice) => NoticeWords {
  const t = useText(noticeTexts);
  const format = useFormat();
  const failureWords = useFailureWords();
  const results = usePane().state.book?.summary.results ?? null;
  // Results that are not there, and frozen ones, do not follow.
  const followed = results !== null && results.mode !== "values";
  const list = (places: readonly Place[]) => format.list(places.map(placeText));
  const doneWords = ({ job, count = 0, warnings = [], kept = [] }: Done): NoticeWords => {
    if (kept.length > 0) {
      return {
        intent: "warning",
        title: null,
        body: t("done.restoreKept", { places: list(kept) }),
      };
    }
    const key = job === "factors" && !followed ? "done.factors.only" : (`done.${job}` as const);
    const done = t(key, { count });
    const [first] = warnings;
    if (first === undefined) return { intent: "success", title: null, body: done };
    const { what, remedy } = failureWords(first);
    const left = first.kept ?? [];
    const body = left.length === 0 ? remedy : `${remedy} ${t("kept", { places: list(left) })}`;
    return { intent: "warning", title: done, body: `${what} ${body}` };
  };
  return (notice) => {
    switch (notice.kind) {
      case "done":
        return doneWords(notice);
      case "cancelled":
        return { intent: "info", title: null, body: t("cancelled") };
      case "refused":
        return {
          intent: "warning",
          title: null,
          body: t("refused", { job: t(`job.${notice.waitingFor}`) }),
        };
      case "consent":
        return {
          intent: "warning",
          title: t("consent.title"),
          body: t("consent.body", { places: list(notice.places) }),
        };
      case "failed": {
        const { what, remedy } = failureWords(notice.failure);
        const { kept = [] } = notice.failure;
        const body = kept.length === 0 ? remedy : `${t("kept", { places: list(kept) })} ${remedy}`;
        return { intent: "error", title: what, body };
      }
    }
  };
}
