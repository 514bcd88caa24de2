import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import { brand } from "./brand";

export type ThemeName = "light" | "dark" | "contrast" | "contrastOnWhite";

/**
 * Office's own font, else the system's. Chinese glyphs are left to the browser, which knows from the page's language
 * whether they are to be simplified or traditional.
 */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, Roboto, "Noto Sans", Arial, system-ui, sans-serif';

const dark = createDarkTheme(brand);

/** The system puts its own colours over these, whichever they are. */
const contrast = { ...teamsHighContrastTheme, fontFamilyBase };

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
    colorNeutralForeground2BrandHover: brand[120],
    colorNeutralForeground2BrandPressed: brand[120],
    colorNeutralForeground2BrandSelected: brand[120],
  },
  contrast,
  contrastOnWhite: contrast,
};
