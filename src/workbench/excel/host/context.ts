import type { Area } from "../model/area";
import type { Sheet, Workbook } from "../model/types";
import type { ChangeType } from "./events/changes";
import type { Events } from "./events/events";
import type { References } from "./protocol/references";

/** What the members of the object model share while they answer a request. */
export interface Context {
  readonly workbook: Workbook;
  readonly references: References;
  readonly events: Events;
  /** State of Excel that the workbook does not keep. */
  readonly state: State;
  /** To be called by every member that changes cells, once per change. */
  readonly changed: (sheet: Sheet, area: Area, changeType?: ChangeType) => void;
  /** The document-wide selection event of the common API. */
  readonly documentSelectionChanged: () => void;
  readonly settingsChanged: () => void;
  /**
   * Whether what Excel is only taken to refuse is refused, not just what its documentation or its makers say. What is
   * written has to do its work either way.
   */
  readonly strict: boolean;
  /** A fault of the host itself, not of the script. */
  readonly report: (error: unknown) => void;
}

export interface State {
  /** What the workbook is called. */
  fileName: string;
  calculationMode: string;
  /** Nobody may add, remove or rename sheets. */
  structureProtected: boolean;
  /** Passwords of protected sheets, by sheet id. */
  readonly passwords: Map<string, string>;
}
