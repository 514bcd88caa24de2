import { useMemo } from "react";
import { summaryTexts } from "../../i18n/reports/summary";
import { keyAccountsTexts } from "../../i18n/reports/key-accounts";
import { planTexts } from "../../i18n/reports/plan";
import { resultsTableTexts } from "../../i18n/reports/results-table";
import { watchTexts } from "../../i18n/reports/watch";
import { keyPositions } from "../../plans/key-accounts";
import type { ReportId } from "../../plans/reports/report";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** Pages to print or to hand on, which are written with the results. */
export function WriteReports() {
  const styles = useCommonStyles();
  const summary = useText(summaryTexts);
  const watch = useText(watchTexts);
  const table = useText(resultsTableTexts);
  const keys = useText(keyAccountsTexts);
  const plan = useText(planTexts);
  const language = useLanguage();
  const { state, commands, port } = usePane();
  const { reading, portfolio } = useScored();
  const { settings } = reading;
  const { count } = useMemo(() => keyPositions(reading, portfolio), [reading, portfolio]);
  const write = (id: ReportId) => {
    void commands.score({ kind: "score", mode: settings.writeMode, language, reports: [id] });
  };
  const button = (id: ReportId, text: string, hint: string) => (
    <p className={styles.quiet}>
      <TextButton
        disabled={state.job !== null}
        onClick={() => {
          write(id);
        }}
      >
        {text}
      </TextButton>{" "}
      {hint}
    </p>
  );
  return (
    <>
      {button("summary", summary("write"), summary("write.hint"))}
      {button("results-table", table("write"), table("write.hint"))}
      {button("watch-list", watch("write"), watch("write.hint"))}
      {button("key-accounts", keys("write"), keys("write.hint"))}
      {button("account-plan", plan("write"), plan("write.hint"))}
      {count > 0 && (
        <p className={styles.quiet}>
          <TextButton
            disabled={state.job !== null}
            onClick={() => {
              void commands.work("model", (consent, hooks) =>
                port.writePlans({ language, ...consent }, hooks),
              );
            }}
          >
            {plan("writeAll")}
          </TextButton>{" "}
          {plan("writeAll.hint", { count })}
        </p>
      )}
    </>
  );
}
