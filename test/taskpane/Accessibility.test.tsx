import { configureAxe, toHaveNoViolations } from "jest-axe";
import type { Language } from "../../src/i18n/language";
import type { ThemeName } from "../../src/taskpane/theme/themes";
import { renderPane } from "./render-pane";
import { scenes } from "./screens";

expect.extend(toHaveNoViolations);

// jsdom paints nothing, so contrast is measured in a browser; the page's own landmarks are not rendered here.
const axe = configureAxe({ rules: { "color-contrast": { enabled: false } } });

// A theme changes colours and a language texts, neither the structure: each screen meets each of them once.
const dresses: readonly (readonly [Language, ThemeName])[] = [
  ["en-US", "light"],
  ["zh-CN", "dark"],
  ["zh-TW", "contrast"],
];

const cases = scenes.flatMap((scene) =>
  dresses.map(([language, theme]) => [scene.name, language, theme, scene] as const),
);

test.each(cases)(
  "axe finds nothing on %s in %s, %s",
  async (_name, language, theme, { workbook, screen, act }) => {
    const { container, user } = await renderPane({
      workbook: workbook(language),
      language,
      theme,
      screen,
    });
    await act?.(user);
    expect(await axe(container)).toHaveNoViolations();
  },
);
