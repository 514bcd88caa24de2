import { makeStyles, Overflow, OverflowItem, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { shellTexts } from "../../i18n/pane/shell";
import { usePane } from "../state/PaneProvider";
import { screens, type ScreenId } from "../state/state";
import { useText } from "../text/use-text";

const MoreMenu = lazy(() => import("./MoreMenu"));

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    overflow: "hidden",
    padding: "0 6px",
  },
});

/** One tab per screen; those that do not fit the width of the pane are in the menu at the end. */
export function Tabs({ disabled }: { readonly disabled: boolean }) {
  const styles = useStyles();
  const t = useText(shellTexts);
  const { state, dispatch } = usePane();
  const show = (screen: ScreenId) => {
    dispatch({ type: "screenShown", screen });
  };
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.bar}>
        <TabList
          aria-label={t("tabs")}
          disabled={disabled}
          selectedValue={state.screen}
          onTabSelect={(_, { value }) => {
            show(value as ScreenId);
          }}
        >
          {screens.map((screen, i) => (
            <OverflowItem
              key={screen}
              id={screen}
              priority={screen === state.screen ? screens.length : screens.length - 1 - i}
            >
              <Tab id={`tab-${screen}`} value={screen} aria-controls="panel">
                {t(`tab.${screen}`)}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <Suspense fallback={null}>
          <MoreMenu onShow={show} disabled={disabled} />
        </Suspense>
      </div>
    </Overflow>
  );
}
