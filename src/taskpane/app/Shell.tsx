import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { shellTexts } from "../../i18n/pane/shell";
import { FirstRun } from "../home/FirstRun";
import { useText } from "../text/use-text";
import { usePane } from "../state/PaneProvider";
import type { ScreenId } from "../state/state";
import { CrashBoundary } from "./CrashBoundary";
import { Footer } from "./Footer";
import { LiveRegion } from "./LiveRegion";
import { Loading, Unreadable } from "./Loading";
import { screenOf } from "./screens";
import { useAfterPaint } from "./use-after-paint";

const CutShortBar = lazy(() => import("./CutShortBar"));
const JobBar = lazy(() => import("./JobBar"));
const NoticeBar = lazy(() => import("./NoticeBar"));
const Tabs = lazy(() => import("./Tabs"));

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flex: "none" },
  // The top right corner belongs to Office's own menu (34 × 32 on a Mac).
  title: { ...typographyStyles.subtitle2, margin: 0, padding: "8px 42px 2px 16px" },
  main: { flex: "1 1 auto", overflowY: "auto", overflowX: "hidden", padding: "12px 16px" },
  bars: { flex: "none" },
  // Kept free, so that nothing moves when the tabs come; they measure themselves, which takes its time.
  tabs: { minHeight: "38px" },
  // As high as there is room, so that a list can fill it.
  panel: { height: "100%" },
});

/** Tabs above, the screen between, what is going on and the way back below. */
export function Shell() {
  const styles = useStyles();
  const t = useText(shellTexts);
  const { state } = usePane();
  const ready = state.phase === "ready";
  // Home shows what has been found while the rest is being read.
  const shown = ready || (state.phase === "found" && state.screen === "home");
  const first = ready && state.book?.scored === null && state.screen !== "map";
  const tabbed = state.phase !== "loading" && !first;
  const painted = useAfterPaint(tabbed);
  // While this pane writes, what is not at its end is its own.
  const cutShort = state.job === null ? (state.book?.summary.cutShort ?? null) : null;
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t("product")}</h1>
        {tabbed && (
          <div className={styles.tabs}>
            <Suspense fallback={<Waiting />}>
              {painted ? <Tabs disabled={state.book?.scored == null} /> : <Waiting />}
            </Suspense>
          </div>
        )}
      </header>
      <LiveRegion />
      {(state.notice !== null || state.job !== null || cutShort !== null) && (
        <section aria-label={t("messages")} className={styles.bars}>
          {/* Each by itself: work that has ended is not shown until the code of what is told of it is there. */}
          <Suspense fallback={null}>
            {state.notice !== null && <NoticeBar notice={state.notice} />}
          </Suspense>
          <Suspense fallback={null}>{state.job !== null && <JobBar job={state.job} />}</Suspense>
          <Suspense fallback={null}>
            {cutShort !== null && <CutShortBar write={cutShort} />}
          </Suspense>
        </section>
      )}
      <main className={styles.main}>
        {!shown && state.phase !== "failed" && <Loading />}
        {state.phase === "failed" && <Unreadable />}
        {shown && (first ? <FirstRun /> : <Screen id={state.screen} />)}
      </main>
      <Footer />
    </div>
  );
}

/** Nothing to see: it tells that something is to come. */
function Waiting() {
  return <span aria-busy />;
}

function Screen({ id }: { readonly id: ScreenId }) {
  const Chosen = screenOf[id];
  const styles = useStyles();
  const t = useText(shellTexts);
  // Named by itself: its tab comes a frame later.
  const panel =
    id === "map" || id === "help" ? {} : { role: "tabpanel", "aria-label": t(`tab.${id}`) };
  return (
    <div id="panel" data-screen={id} className={styles.panel} {...panel}>
      <CrashBoundary key={id}>
        <Suspense fallback={<Loading />}>
          <Chosen />
        </Suspense>
      </CrashBoundary>
    </div>
  );
}
