import type { CustomerCertainty } from "../../engine/certainty/customer-certainty";
import type { AxisId } from "../../engine/portfolio/axes";
import { sentences } from "../../i18n/message";
import { sureCardTexts } from "../../i18n/pane/sure";
import { vocabulary } from "../../i18n/vocabulary";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

/** Weight comes from these first; more names than that are no answer that anybody reads. */
const namedGivers = 3;

interface Props {
  readonly axis: AxisId;
  readonly sure: CustomerCertainty;
}

/** How many points of weight would bring the customer to the border of an axis, and from where to where. */
export function PointsToBorder({ axis, sure }: Props) {
  const t = useText(sureCardTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const language = useLanguage();
  const { factors, weighting } = useScored().reading.input.factors;
  const named = { axis: word(`axis.${axis}`) };
  const flip = sure.flips[axis].customers[0]?.points ?? null;
  if (flip === null) return t("never", named);
  if (flip.points === 0) return t("points.at", named);
  const name = (place: number) => factors[sure.factors[axis][place] ?? -1]?.name ?? "";
  const points = format.distance(flip.points);
  const own = sure.flips[axis].customers[0]?.own ?? null;
  const alone = own === null ? undefined : factors[sure.factors[axis][own.factor] ?? -1];
  const givers = flip.from.slice(0, namedGivers).map(name);
  const rest = flip.from.length - givers.length;
  const from = format.list(rest === 0 ? givers : [...givers, t("others", { count: rest })]);
  const told = t("points", { ...named, points, from, to: name(flip.to) });
  // In a hierarchy a weight of a whole axis is none that anybody has typed.
  if (own === null || alone === undefined || weighting !== "flat") return told;
  const [now, then] = [format.plain(alone.weight), format.plain(own.weight)];
  return sentences(language, told, t("alone", { factor: alone.name, now, then }));
}
