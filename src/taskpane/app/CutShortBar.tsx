import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { cutShortTexts } from "../../i18n/pane/cut-short";
import type { WorkbookSummary } from "../ports";
import { usePane } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { useBarStyles } from "./use-bar-styles";

/** A write that never came to its end is offered to be finished or taken back; a Restore to be finished. */
export default function CutShortBar({
  write: { at, sheets, restores },
}: {
  readonly write: NonNullable<WorkbookSummary["cutShort"]>;
}) {
  const bar = useBarStyles();
  const t = useText(cutShortTexts);
  const format = useFormat();
  const { commands } = usePane();
  const told = { sheets: format.list(sheets), when: format.moment(at, new Date()) };
  return (
    <div className={bar.message}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t(restores ? "restoreTitle" : "title")}</MessageBarTitle>{" "}
          {t(restores ? "restoreBody" : "body", told)}
        </MessageBarBody>
        <MessageBarActions>
          {!restores && (
            <Button onClick={() => void commands.finishCutShort()}>{t("finish")}</Button>
          )}
          <Button onClick={() => void commands.takeBackCutShort()}>
            {t(restores ? "finish" : "takeBack")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
