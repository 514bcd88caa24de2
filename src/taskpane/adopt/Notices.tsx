import { adoptTexts } from "../../i18n/pane/adopt";
import { recognise } from "../../i18n/recognise";
import { firstOf, type Notice, type Proposal } from "../../plans/recognise/sheet";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { tableText } from "./table-text";
import type { AdoptDraft } from "./use-adopt";

/** What is worth knowing and needs no answer. */
export function Notices({ draft }: { readonly draft: AdoptDraft }) {
  const styles = useCommonStyles();
  const t = useText(adoptTexts);
  const { proposal, isLinked, answers, answer } = draft;
  const words = useNoticeWords(proposal);
  const leave = (lines: readonly number[]) => {
    const left = Object.fromEntries(lines.map((line) => [line, "note" as const]));
    answer({ lines: { ...answers.lines, ...left } });
  };
  return (
    <>
      {proposal.notices.map((notice, i) => (
        <p key={i} className={styles.quiet}>
          {words(notice)}{" "}
          {notice.code === "hidden" && (
            <TextButton
              onClick={() => {
                leave(notice.lines);
              }}
            >
              {t("notice.hidden.leave")}
            </TextButton>
          )}
        </p>
      ))}
      {isLinked && <p className={styles.quiet}>{t("notice.linked")}</p>}
    </>
  );
}

function useNoticeWords({ lines, columns }: Proposal): (notice: Notice) => string {
  const say = useText(recognise);
  const format = useFormat();
  const labels = (ats: readonly number[]) => {
    const found = lines.filter(({ at }) => ats.includes(at));
    return format.series(found.map(({ at, label }) => (label === "" ? String(at + 1) : label)));
  };
  const headers = (ats: readonly number[]) =>
    format.series(columns.filter(({ at }) => ats.includes(at)).map(({ header }) => header));
  return (notice) => {
    switch (notice.code) {
      case "lines-left":
      case "hidden":
        return say(`notice.${notice.code}`, {
          count: notice.lines.length,
          places: labels(notice.lines),
        });
      case "total-column":
      case "blank-columns":
        return say(`notice.${notice.code}`, {
          count: notice.columns.length,
          names: headers(notice.columns),
        });
      case "sizes":
        return say("notice.sizes", { names: headers(notice.columns) });
      case "weights-sum":
        return say("notice.weights-sum", { sum: notice.sum, claimed: notice.claimed });
      case "weight-unused":
        return say("notice.weight-unused", { header: notice.header });
      case "cells-unread":
        return say("notice.cells-unread", { count: notice.count });
      case "noughts":
        return say("notice.noughts", {
          count: notice.count,
          lowest: notice.lowest,
          highest: notice.highest,
        });
      case "joined-beside":
        return say("notice.joined-beside", {
          places: format.series(notice.places.map(tableText)),
          header: notice.by,
        });
      case "joined-below":
        return say("notice.joined-below", { places: format.series(notice.places.map(tableText)) });
      case "joined-forms":
        return say("notice.joined-forms", { count: notice.places.length });
      case "weights-differ":
        return say("notice.weights-differ", { names: format.series(notice.headers) });
      case "only-on":
        return say("notice.only-on", {
          sheet: notice.sheet,
          count: notice.names.length,
          names: format.series(firstOf(notice.names)),
        });
      case "default-weights":
        return say("notice.default-weights");
    }
  };
}
