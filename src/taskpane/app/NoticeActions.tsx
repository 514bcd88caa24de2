import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { noticeTexts } from "../../i18n/pane/notices";
import { copyText } from "../parts/copy-text";
import type { Failure } from "../ports";
import { usePane } from "../state/PaneProvider";
import type { Notice } from "../state/state";
import { useText } from "../text/use-text";

/** What can be done about a notice: consent, copy what went wrong, or go back. */
export function NoticeActions({ notice }: { readonly notice: Notice }) {
  const t = useText(noticeTexts);
  const { state, commands } = usePane();
  const { restore } = state;
  switch (notice.kind) {
    case "consent":
      return <Consent />;
    case "failed":
      return <CopyDetails failure={notice.failure} />;
    case "done":
      if (restore === null || notice.job === "restore" || notice.job === "takeBack") return null;
      return <Button onClick={() => void commands.restore(restore)}>{t("restore")}</Button>;
    case "cancelled":
    case "refused":
      return null;
  }
}

function Consent() {
  const t = useText(noticeTexts);
  const { commands, dispatch } = usePane();
  return (
    <>
      <Button onClick={() => void commands.goAhead()}>{t("consent.overwrite")}</Button>
      <Button
        onClick={() => {
          dispatch({ type: "noticeDismissed" });
        }}
      >
        {t("consent.keep")}
      </Button>
    </>
  );
}

function CopyDetails({ failure }: { readonly failure: Failure }) {
  const t = useText(noticeTexts);
  const [copied, setCopied] = useState(false);
  return (
    <Button
      onClick={() => {
        void copyText(`${failure.code}\n${failure.details}`).then(() => {
          setCopied(true);
        });
      }}
    >
      {t(copied ? "copied" : "copyDetails")}
    </Button>
  );
}
