import type { ThemeName } from "./themes";

/** What a host tells of its theme; Excel on the web tells nothing to some users. */
interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * The theme to wear. A contrast theme of the operating system goes before all; then what Office says, by flag or
 * else by how dark its background is; then what the system prefers.
 */
export function pickTheme(
  host: HostTheme | undefined,
  prefers: (query: string) => boolean,
): ThemeName {
  const prefersDark = prefers("(prefers-color-scheme: dark)");
  // With forced colours it tells whether those are on a dark ground.
  if (prefers("(forced-colors: active)")) return prefersDark ? "contrast" : "contrastOnWhite";
  const dark = host?.isDarkTheme ?? isDark(host?.bodyBackgroundColor) ?? prefersDark;
  return dark ? "dark" : "light";
}

function isDark(colour: string | undefined): boolean | undefined {
  const digits = /^#?([\da-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  // Weights of the three colours in perceived brightness: ITU-R BT.601.
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
