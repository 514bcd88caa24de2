import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { roundCli } from "../../i18n/round-cli";
import { namesIn, roleNamed, type RaterSetting } from "../../plans/round/raters";
import { UsageError } from "./outcome";

/**
 * What raters are and count: "Ann=2;Bob=0.5;Ms Li=customer".
 * @throws UsageError where a part says neither
 */
export function raterSettings(text: string, language: Language): RaterSetting[] {
  return namesIn(text).map((part) => {
    const at = part.lastIndexOf("=");
    const rater = part.slice(0, Math.max(0, at)).trim();
    const value = part.slice(at + 1).trim();
    const [role, weight] = [roleNamed(value), parseNumber(value)];
    if (rater !== "" && role !== null) return { rater, role, weight: null };
    if (rater !== "" && weight >= 0 && weight < Infinity) return { rater, role: null, weight };
    throw new UsageError([message(roundCli, language, "raterWeights", { part })]);
  });
}
