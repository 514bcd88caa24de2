import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import { noticeTexts } from "../../i18n/pane/notices";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import type { Notice } from "../state/state";
import { useText } from "../text/use-text";
import { NoticeActions } from "./NoticeActions";
import { useBarStyles } from "./use-bar-styles";
import { useNoticeWords } from "./use-notice-words";

/** How the last piece of work ended. The live region has said it already, so the bar itself is silent. */
export default function NoticeBar({ notice }: { readonly notice: Notice }) {
  const bar = useBarStyles();
  const common = useCommonStyles();
  const t = useText(noticeTexts);
  const { intent, title, body } = useNoticeWords()(notice);
  const { dispatch } = usePane();
  const bodyId = useId();
  return (
    <div className={bar.message}>
      <MessageBar
        intent={intent}
        layout="multiline"
        politeness="polite"
        // Without a title Fluent names the bar after one that is not there.
        {...(title === null ? { "aria-labelledby": bodyId } : {})}
      >
        <MessageBarBody id={bodyId}>
          {title !== null && <MessageBarTitle>{title}</MessageBarTitle>} {body}
          {notice.kind === "failed" && (
            <div className={common.quiet}>{t("failed.code", { code: notice.failure.code })}</div>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={t("dismiss")}
              onClick={() => {
                dispatch({ type: "noticeDismissed" });
              }}
            />
          }
        >
          <NoticeActions notice={notice} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
