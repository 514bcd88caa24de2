import { cutIsInside } from "../../engine/check/settings";
import type { Scale } from "../../engine/factors/types";
import { cutRules, type CutRule } from "../../engine/matrix/cuts";
import { partsTexts } from "../../i18n/pane/parts";
import { vocabulary } from "../../i18n/vocabulary";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { NumberField } from "./NumberField";
import { SelectField } from "./SelectField";

interface Props {
  readonly label: string;
  readonly rule: CutRule;
  /** What the rule gives now. */
  readonly value: number;
  readonly scale: Scale;
  readonly onRule: (rule: CutRule) => void;
}

/** Where low ends and high begins: by a rule, with the number it gives beside it, or a number of one's own. */
export function CutField({ label, rule, value, scale, onRule }: Props) {
  const t = useText(partsTexts);
  const word = useText(vocabulary);
  const format = useFormat();
  const { lowest, highest } = scale;
  const now = format.plain(value);
  return (
    <>
      <SelectField
        beside
        label={label}
        value={typeof rule === "string" ? rule : "number"}
        choices={[
          ...cutRules.map((each) => {
            const name = word(`cut.${each}`);
            return {
              value: each,
              text: each === rule ? t("cut.now", { rule: name, value: now }) : name,
            };
          }),
          { value: "number" as const, text: t("cut.number") },
        ]}
        onPick={(picked) => {
          onRule(picked === "number" ? value : picked);
        }}
      />
      {typeof rule === "number" && (
        <NumberField
          beside
          label={t("cut.value", { axis: label })}
          value={rule}
          valid={(number) => cutIsInside(number, scale)}
          error={t("invalid.range", { lowest, highest })}
          onValue={onRule}
        />
      )}
    </>
  );
}
