import { shellTexts } from "../../i18n/pane/shell";
import { usePane } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { placeText } from "../text/place-text";
import { useFailureWords } from "../text/use-failure-words";
import { useText } from "../text/use-text";
import type { Notice } from "../state/state";

export interface NoticeWords {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string | null;
  readonly body: string;
}

/** What a notice says, to be seen in the bar and heard from the live region. */
export function useNoticeWords(): (notice: Notice) => NoticeWords {
  const t = useText(shellTexts);
  const format = useFormat();
  const failureWords = useFailureWords();
  const count = usePane().state.book?.scored?.portfolio.cell.length ?? 0;
  return (notice) => {
    switch (notice.kind) {
      case "done":
        return { intent: "success", title: null, body: t(`done.${notice.job}`, { count }) };
      case "cancelled":
        return { intent: "info", title: null, body: t("cancelled") };
      case "consent":
        return {
          intent: "warning",
          title: t("consent.title"),
          body: t("consent.body", { places: format.list(notice.places.map(placeText)) }),
        };
      case "failed": {
        const { what, remedy } = failureWords(notice.failure);
        return { intent: "error", title: what, body: remedy };
      }
    }
  };
}
