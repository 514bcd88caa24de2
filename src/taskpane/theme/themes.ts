import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import { brand } from "./brand";

export type ThemeName = "light" | "dark" | "contrast";

/** Fonts a Chinese reader has, after the one Office itself uses. */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, "PingFang SC", "PingFang TC", "Microsoft YaHei UI", "Microsoft JhengHei UI", "Noto Sans CJK SC", "Noto Sans", sans-serif';

const dark = createDarkTheme(brand);

/** The themes of Office as Fluent UI tokens. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  // The ramp's own greens are too dim to read on a dark ground.
  dark: {
    ...dark,
    fontFamilyBase,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandStroke: brand[120],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
