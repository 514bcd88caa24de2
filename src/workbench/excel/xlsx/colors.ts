import type { Package } from "./package";
import { attribute as said, numeric, type StyleItem } from "./style-item";
import { attribute, children, child, descendant, root } from "./xml";

/** Theme colours in the order in which cells number them: light 1, dark 1, light 2, dark 2, accents, links. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The Office theme, for files that carry none. */
const officeTheme = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The palette of old files; 64 and 65 are the system's own text and window colours. */
const indexed: readonly string[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
)
  .split(" ")
  .map((digits) => `#${digits}`);

/** Colours of a workbook's theme as "#RRGGBB", in the order of `themeOrder`. */
export function readTheme(pkg: Package): readonly string[] {
  const path = pkg.paths().find((each) => /^xl\/theme\/theme\d*\.xml$/.test(each));
  const document = path === undefined ? undefined : pkg.xml(path);
  const scheme = document && descendant(root(document), "themeElements", "clrScheme");
  if (scheme === undefined) return officeTheme;
  return themeOrder.map((name, index) => {
    const [color] = children(child(scheme, name) ?? scheme);
    const digits = attribute(color, "lastClr") ?? attribute(color, "val");
    return digits !== undefined && /^[0-9a-f]{6}$/i.test(digits)
      ? `#${digits.toUpperCase()}`
      : (officeTheme[index] ?? "#000000");
  });
}

/** A colour element as "#RRGGBB"; undefined where it is automatic. */
export function readColor(
  element: StyleItem | undefined,
  theme: readonly string[],
): string | undefined {
  const rgb = said(element, "rgb");
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = numeric(element, "theme");
  if (themed !== undefined) return tinted(theme[themed], numeric(element, "tint") ?? 0);
  const index = numeric(element, "indexed");
  return index === undefined || index >= 64 ? undefined : indexed[index];
}

/** A theme colour made lighter (0 to 1) or darker (−1 to 0), close enough to Excel's own way through HSL. */
function tinted(color: string | undefined, tint: number): string | undefined {
  if (color === undefined || tint === 0) return color;
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const mixed = channels.map((each) =>
    Math.round(tint < 0 ? each * (1 + tint) : each + (255 - each) * tint),
  );
  return `#${mixed
    .map((each) => each.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

/** A colour as a file writes it: opaque, eight digits. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
