import type { Workbook } from "../model/types";
import { fail } from "./office/async-result";
import { documentSettings } from "./office/document-settings";
import { officeEnums } from "./office/enums";
import type { Handlers } from "./office/handlers";
import { requirements } from "./office/requirements";
import type { Action, RibbonUpdate, Shell } from "./office/shell";
import type { ProfileTraits } from "./profile";

/** What of the surroundings the Office object tells the add-in; both may change while it runs. */
export interface Surroundings {
  language: string;
  dark: boolean;
  /** Told of failures of the host's own; they may quote what the workbook holds. */
  report: (failure: unknown) => void;
  /** Whether what Excel is only taken to refuse is refused. */
  readonly strict: boolean;
}

const light = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
  isDarkTheme: false,
};

const dark = {
  bodyBackgroundColor: "#212121",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

const later = (act: () => void) => (): Promise<void> => Promise.resolve().then(act);

/**
 * A minimal `Office` object: what the add-in uses of the common API, and nothing that pretends more.
 * `office.js` itself runs only inside hosts it trusts, so a stand-in host brings its own.
 */
export function createOffice(
  workbook: Workbook,
  traits: ProfileTraits,
  {
    shell,
    handlers,
    surroundings,
  }: { shell: Shell; handlers: Handlers; surroundings: Surroundings },
): Record<string, unknown> {
  const { platform, version } = traits;
  const info = { host: officeEnums.HostType.Excel, platform };
  return {
    ...officeEnums,
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      return callback
        ? ready.then((value) => {
            callback(value);
            return value;
          })
        : ready;
    },
    context: {
      ...info,
      get displayLanguage() {
        return surroundings.language;
      },
      get contentLanguage() {
        return surroundings.language;
      },
      diagnostics: { ...info, version },
      requirements: requirements(traits),
      get officeTheme() {
        return surroundings.dark ? dark : light;
      },
      document: {
        url: "",
        mode: "readWrite",
        settings: documentSettings(workbook, handlers),
        addHandlerAsync: handlers.addHandlerAsync,
        removeHandlerAsync: handlers.removeHandlerAsync,
      },
      ui: {
        displayDialogAsync: (...args: unknown[]) => {
          fail(args, "NotSupported", "This host shows no dialogs.");
        },
        openBrowserWindow: (url: string) => {
          if (typeof window !== "undefined") window.open(url, "_blank", "noopener");
        },
      },
    },
    addin: {
      showAsTaskpane: later(() => {
        shell.showPane(true);
      }),
      hide: later(() => {
        shell.showPane(false);
      }),
      getStartupBehavior: () => Promise.resolve(shell.startupBehavior),
      setStartupBehavior: (behavior: string) => {
        shell.startupBehavior = behavior;
        return Promise.resolve();
      },
      onVisibilityModeChanged: (handler: (message: { visibilityMode: string }) => void) => {
        const remove = shell.onPane((visibilityMode) => {
          handler({ visibilityMode });
        });
        return Promise.resolve(later(remove));
      },
    },
    actions: {
      associate: (id: string, action: Action) => {
        shell.actions.set(id, action);
      },
    },
    ribbon: {
      requestUpdate: (input: RibbonUpdate) =>
        later(() => {
          shell.updateRibbon(input);
        })(),
    },
  };
}
