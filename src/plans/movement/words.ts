import { totalOf, type AxisChange, type Effect } from "../../engine/movement/axis-change";
import { NO_QUADRANT, type Mover } from "../../engine/movement/compare";
import { axes } from "../../engine/portfolio/axes";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { movementSheetTexts } from "../../i18n/movement";
import { labelOf } from "../settings/labels";
import type { KeptSnapshot } from "../snapshots/layout";

/** What a date is called: its day, and its name if it has one. */
export function dateName({ key, label }: KeptSnapshot, language: Language): string {
  const day = key === "" ? movementSheetTexts[language].today : key;
  return label === "" ? day : `${day} ${label}`;
}

/** The place of a customer, in the words of the date that it belongs to. */
export function placeName({ labels }: Pick<KeptSnapshot, "labels">, place: number): string {
  return labelOf(labels, place);
}

/** "Purchase volume +0.75, Cut −0.50": what took a customer across, or why that cannot be said. */
export function becauseText(mover: Mover, language: Language): string {
  const texts = movementSheetTexts[language];
  if (mover.from === NO_QUADRANT) return texts["why.notRatedThen"];
  if (mover.to === NO_QUADRANT) return texts["why.notRatedNow"];
  const changes = axes.flatMap((axis) => mover.why[axis] ?? []);
  if (changes.length < axes.length) return texts["why.noRatings"];
  return changes.flatMap((change) => becauseParts(change, language)).join(listSeparator(language));
}

function becauseParts({ effects, because }: AxisChange, language: Language): string[] {
  return because.flatMap((i) => {
    const effect = effects[i];
    if (effect === undefined) return [];
    const by = signed(totalOf(effect), language);
    return [
      message(movementSheetTexts, language, "effect", { name: effectName(effect, language), by }),
    ];
  });
}

export function effectName(effect: Effect, language: Language): string {
  return effect.kind === "cut" ? movementSheetTexts[language].cut : effect.name;
}

/** With its sign, a minus as long as a plus. */
export function signed(value: number, language: Language): string {
  const text = formatNumber(Math.abs(value), language, 2);
  return `${value < 0 ? "−" : "+"}${text}`;
}

function listSeparator(language: Language): string {
  return language === "en-US" ? ", " : "，";
}
