import type { Language } from "../../i18n/language";
import type { Palette } from "./appearance";
import { escapeXml } from "./clean-text";
import type { PlotGeometry } from "./geometry";
import { round } from "./marker";
import type { ChartModel } from "./model";

/** All that a part of the picture is drawn from. */
export interface Drawing {
  readonly model: ChartModel;
  readonly geometry: PlotGeometry;
  readonly palette: Palette;
  readonly language: Language;
}

/** From the middle of a line of text to its baseline, in em: `dominant-baseline` is not drawn alike everywhere. */
const baseline = 0.35;

/** A line of text whose middle is at `y`; its text is cleaned and escaped here and nowhere else. */
export function svgText(
  text: string,
  x: number,
  y: number,
  fontSize: number,
  attributes: Readonly<Record<string, string | number>>,
): string {
  const content = escapeXml(text);
  if (content === "") return "";
  const set = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const place = `x="${round(x)}" y="${round(y + baseline * fontSize)}" font-size="${fontSize}"`;
  return `<text ${place}${set.join("")}>${content}</text>`;
}
