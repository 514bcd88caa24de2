import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  type Dispatch,
  type ReactNode,
} from "react";
import type { WorkbookSettings } from "../../plans/settings/types";
import type { WorkbookPort } from "../ports";
import { createCommands, type Commands } from "./commands";
import { reduce, type PaneEvent } from "./reducer";
import { initialState, type PaneState, type ScreenId, type Scored } from "./state";
import { useWorkbookEvents } from "./use-workbook-events";

interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly commands: Commands;
  readonly port: WorkbookPort;
}

const PaneContext = createContext<Pane | null>(null);

interface Props {
  readonly port: WorkbookPort;
  /** The screen to open with: a ribbon button may ask for one. */
  readonly screen?: ScreenId;
  readonly children: ReactNode;
}

/** Holds what the pane read of the workbook, and keeps it true while the workbook changes. */
export function PaneProvider({ port, screen = "home", children }: Props) {
  const [state, dispatch] = useReducer(reduce, { ...initialState, screen });
  const commands = useMemo(() => createCommands(port, dispatch), [port]);
  useEffect(() => {
    void commands.refresh();
  }, [commands]);
  useWorkbookEvents(port, commands, dispatch);
  const pane = useMemo(() => ({ state, dispatch, commands, port }), [state, commands, port]);
  return <PaneContext value={pane}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneProvider");
  return pane;
}

/** The workbook's settings; the shell shows a screen only once what there is has been found. */
export function useSettings(): WorkbookSettings {
  const settings = usePane().state.book?.summary.settings;
  if (settings === undefined)
    throw new Error("A screen was shown before the workbook was looked at");
  return settings;
}

/** What was read and scored; the shell shows a screen that needs it only when it is there. */
export function useScored(): Scored {
  const scored = usePane().state.book?.scored;
  if (scored == null) throw new Error("A screen that needs scores was shown without any");
  return scored;
}
