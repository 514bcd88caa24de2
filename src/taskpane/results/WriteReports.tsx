import { lazy, Suspense, useMemo, useState } from "react";
import { modelScreenTexts } from "../../i18n/pane/model";
import { summaryTexts } from "../../i18n/reports/summary";
import { keyAccountsTexts } from "../../i18n/reports/key-accounts";
import { planTexts } from "../../i18n/reports/plan";
import { resultsTableTexts } from "../../i18n/reports/results-table";
import { watchScreenTexts } from "../../i18n/pane/watch";
import { watchTexts } from "../../i18n/reports/watch";
import { keyPositions } from "../../plans/key-accounts";
import { mostPages } from "../../plans/reports/plan/most-pages";
import type { ReportId } from "../../plans/reports/report";
import { Loading } from "../app/Loading";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

const WatchList = lazy(() => import("./WatchList"));
const ReportHelp = lazy(() => import("../help/ReportHelp"));

/** Pages to print or to hand on, which are written with the results. */
export function WriteReports() {
  const styles = useCommonStyles();
  const summary = useText(summaryTexts);
  const watch = useText(watchTexts);
  const table = useText(resultsTableTexts);
  const keys = useText(keyAccountsTexts);
  const plan = useText(planTexts);
  const how = useText(modelScreenTexts)("help");
  const look = useText(watchScreenTexts)("look");
  const [watching, setWatching] = useState(false);
  const [helping, setHelping] = useState<ReportId | null>(null);
  const language = useLanguage();
  const { state, commands, dispatch, port } = usePane();
  const { reading, portfolio } = useScored();
  const { settings } = reading;
  const { count } = useMemo(() => keyPositions(reading, portfolio), [reading, portfolio]);
  const write = (id: ReportId) => {
    void commands.score({ kind: "score", mode: settings.writeMode, language, reports: [id] });
  };
  const open = (name: string) => {
    const customer = reading.input.names.indexOf(name);
    if (customer < 0) return;
    dispatch({ type: "customerChosen", customer });
    dispatch({ type: "screenShown", screen: "card" });
  };
  const button = (id: ReportId, text: string, hint: string) => (
    <>
      <p className={styles.quiet}>
        <TextButton
          disabled={state.job !== null}
          onClick={() => {
            write(id);
          }}
        >
          {text}
        </TextButton>{" "}
        {hint}{" "}
        <TextButton
          label={`${how}: ${text}`}
          onClick={() => {
            setHelping(helping === id ? null : id);
          }}
        >
          {how}
        </TextButton>
      </p>
      {helping === id && (
        <Suspense fallback={<Loading />}>
          <ReportHelp id={id} />
        </Suspense>
      )}
    </>
  );
  return (
    <>
      {button("summary", summary("write"), summary("write.hint"))}
      {button("results-table", table("write"), table("write.hint"))}
      {button("watch-list", watch("write"), watch("write.hint"))}
      <p className={styles.quiet}>
        <TextButton
          label={`${watch("write")}: ${look}`}
          onClick={() => {
            setWatching(!watching);
          }}
        >
          {look}
        </TextButton>
      </p>
      {watching && (
        <Suspense fallback={<Loading />}>
          <WatchList onOpen={open} />
        </Suspense>
      )}
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
          {plan("writeAll.hint", { count: Math.min(count, mostPages) })}
          {count > mostPages && plan("writeAll.most", { count: mostPages })}
        </p>
      )}
    </>
  );
}
