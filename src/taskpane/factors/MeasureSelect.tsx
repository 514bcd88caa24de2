import type { Factor, Measured } from "../../engine/factors/types";
import { parseNumber } from "../../engine/number";
import { ratingRuleTexts } from "../../i18n/models/rating";
import { factorsTexts } from "../../i18n/pane/factors";
import { proposedRule } from "../../plans/adopt/measures";
import { SelectField } from "../parts/SelectField";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { withMeasure } from "./edit";
import type { FactorDraft } from "./use-factor-draft";

/** Value of the choice of no column; no header is blank. */
const byPeople = "";

interface Props {
  readonly factor: Factor;
  readonly draft: FactorDraft;
}

/** Who rates a factor: people, or a rule from a column of numbers, proposed from what stands in it. */
export function MeasureSelect({ factor: { name, measured }, draft: { table, edit } }: Props) {
  const t = useText(factorsTexts);
  const { extras, settings } = useScored().reading;
  const columns = extras.filter(({ numeric }) => numeric);
  if (columns.length === 0 && measured === undefined) return null;
  const headers = new Set(columns.map(({ header }) => header));
  if (measured !== undefined) headers.add(measured.source);
  const proposed = (source: string): Measured => {
    const cells = columns.find(({ header }) => header === source)?.cells ?? [];
    const numbers = cells.map((cell) => parseNumber(cell)).filter((cell) => !Number.isNaN(cell));
    const rule = proposedRule(numbers);
    if (rule === null || (rule.kind !== "linear" && rule.kind !== "log"))
      return { source, rule: "", points: "" };
    const points = [rule.from, rule.to].map((one) => String(one).replace(".", settings.decimal));
    const word = ratingRuleTexts[settings.language][rule.kind];
    return { source, rule: word, points: points.join(" ") };
  };
  return (
    <SelectField
      label={t("measured")}
      {...(measured === undefined
        ? {}
        : { hint: t("measured.by", { rule: `${measured.rule} ${measured.points}`.trim() }) })}
      value={measured?.source ?? byPeople}
      choices={[
        { value: byPeople, text: t("measured.people") },
        ...[...headers].map((header) => ({ value: header, text: header })),
      ]}
      onPick={(source) => {
        edit(withMeasure(table, name, source === byPeople ? null : proposed(source)));
      }}
    />
  );
}
