import { makeStyles, Overflow, OverflowItem } from "@fluentui/react-components";
import { lazy, Suspense, useRef, type KeyboardEvent } from "react";
import { shellTexts } from "../../i18n/pane/shell";
import { usePane } from "../state/PaneProvider";
import { screens, type ScreenId } from "../state/state";
import { useText } from "../text/use-text";
import { Tab } from "./Tab";

/** Milliseconds in which the first screen is drawn; the menu's code is heavier than that screen. */
const HEAD_START = 100;

const MoreMenu = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, HEAD_START));
  return import("./MoreMenu");
});

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden", padding: "0 6px" },
  tabs: { display: "flex" },
});

interface Props {
  /** Nothing but Home can be shown yet. */
  readonly disabled: boolean;
}

/**
 * One tab per screen; those that do not fit the width of the pane are in the menu at the end. Fluent UI's own tab
 * list weighs as much as all of the first screen, and hides focusable elements from screen readers.
 */
export default function Tabs({ disabled }: Props) {
  const styles = useStyles();
  const t = useText(shellTexts);
  const { state, dispatch } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const show = (screen: ScreenId) => {
    dispatch({ type: "tabChosen", screen });
  };
  const focused = screens.find((screen) => screen === state.screen) ?? "home";
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.bar}>
        <div
          ref={list}
          role="tablist"
          aria-label={t("tabs")}
          className={styles.tabs}
          onKeyDown={(event) => {
            moveFocus(event, list.current);
          }}
        >
          {screens.map((screen, i) => (
            <OverflowItem
              key={screen}
              id={screen}
              priority={screen === state.screen ? screens.length : screens.length - 1 - i}
            >
              <Tab
                id={`tab-${screen}`}
                name={t(`tab.${screen}`)}
                selected={screen === state.screen}
                tabbable={screen === focused}
                disabled={disabled}
                onSelect={() => {
                  show(screen);
                }}
              />
            </OverflowItem>
          ))}
        </div>
        {!disabled && (
          <Suspense fallback={null}>
            <MoreMenu onShow={show} />
          </Suspense>
        )}
      </div>
    </Overflow>
  );
}

/** Arrow keys move among the tabs in sight, round at the ends; Enter shows the screen (WAI-ARIA: manual activation). */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const tabs = [
    ...(list?.querySelectorAll<HTMLElement>("[role=tab]:not([data-overflowing])") ?? []),
  ];
  const at = tabs.indexOf(event.target as HTMLElement);
  const next = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  tabs[next]?.focus();
}
