import { LocaleType, LogLevel, Univer, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import coreZhTW from "@univerjs/preset-sheets-core/locales/zh-TW";
import drawingEnUS from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZhCN from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import drawingZhTW from "@univerjs/preset-sheets-drawing/locales/zh-TW";
import type { Language } from "../../../i18n/language";
import type { Preferences } from "../preferences";

const locales: Readonly<Record<Language, LocaleType>> = {
  "en-US": LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

type PluginEntry = PluginCtor | [PluginCtor, object?] | null;

/**
 * The grid library in a container, as a display: its formula engine is switched off, because the host calculates.
 * Put together by hand since `@univerjs/presets`, which would do it, brings modules under another licence.
 */
export function createGrid(container: string, { language, dark }: Preferences): FUniver {
  const univer = new Univer({
    locale: locales[language],
    locales: {
      [LocaleType.EN_US]: { ...coreEnUS, ...drawingEnUS },
      [LocaleType.ZH_CN]: { ...coreZhCN, ...drawingZhCN },
      [LocaleType.ZH_TW]: { ...coreZhTW, ...drawingZhTW },
    },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  const entries = [...core.plugins, ...UniverSheetsDrawingPreset().plugins] as PluginEntry[];
  for (const entry of entries) {
    if (entry === null) continue;
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    const display = plugin === (UniverFormulaEnginePlugin as unknown as PluginCtor);
    univer.registerPlugin(plugin, display ? { ...options, notExecuteFormula: true } : options);
  }
  return FUniver.newAPI(univer);
}

/** Shows the grid in another language or theme. */
export function dressGrid(api: FUniver, { language, dark }: Preferences): void {
  api.setLocale(locales[language]);
  api.toggleDarkMode(dark);
}
