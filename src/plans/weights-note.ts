import { cellText, type Cell } from "../engine/cell";
import { axes, type AxisId } from "../engine/portfolio/axes";
import { languages, type Language } from "../i18n/language";
import { formatNumber, message } from "../i18n/message";
import { vocabulary } from "../i18n/vocabulary";
import { weightsNote } from "../i18n/weights-note";

/** Where the weights of an axis came from, where it was not by hand. */
export type WeightOrigin =
  | { readonly kind: "bestWorst"; readonly ratio: number }
  /** Without a ratio: some comparisons were not made. */
  | { readonly kind: "pairs"; readonly ratio: number | null }
  | { readonly kind: "set"; readonly name: string };

/** Of the axes whose weights are written anew; null: by hand, which takes back what was noted. */
export type WeightOrigins = Readonly<Partial<Record<AxisId, WeightOrigin | null>>>;

/** Between what is noted of one axis and of the other. */
const BETWEEN = " · ";

/**
 * The note above the factor table once these weights are written; the note of an axis that is not written stays.
 *
 * @param was what stands there
 * @returns null where something else stands there, which is the user's
 */
export function withOrigins(
  was: Cell,
  origins: WeightOrigins,
  language: Language,
  date: string,
): string | null {
  const text = cellText(was).trim();
  const parts = text === "" ? [] : text.split(BETWEEN);
  const noted = parts.map((part) => axes.find((axis) => isOf(part, axis)));
  if (noted.includes(undefined)) return null;
  return axes
    .flatMap((axis) => {
      const origin = origins[axis];
      if (origin === undefined) return parts.filter((_, i) => noted[i] === axis);
      return origin === null ? [] : [noteOf(axis, origin, language, date)];
    })
    .join(BETWEEN);
}

function noteOf(axis: AxisId, origin: WeightOrigin, language: Language, date: string): string {
  const how = saying(origin, language);
  return message(weightsNote, language, "note", {
    axis: vocabulary[language][`axis.${axis}`],
    how: how.split(BETWEEN).join(" "),
    date,
  });
}

function saying(origin: WeightOrigin, language: Language): string {
  if (origin.kind === "set") return message(weightsNote, language, "set", { name: origin.name });
  if (origin.ratio === null) return weightsNote[language]["pairs.incomplete"];
  const ratio = formatNumber(origin.ratio, language);
  return message(weightsNote, language, origin.kind, { ratio });
}

/** Whether it is a note of this axis, in any language. */
function isOf(part: string, axis: AxisId): boolean {
  return languages.some((language) => {
    const [before = ""] = message(weightsNote, language, "note", {
      axis: vocabulary[language][`axis.${axis}`],
    }).split("{how}");
    return part.startsWith(before);
  });
}
