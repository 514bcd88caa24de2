import { Field, Select } from "@fluentui/react-components";
import type { Scale } from "../../engine/factors/types";
import type { CutRule } from "../../engine/matrix/cuts";
import { partsTexts } from "../../i18n/pane/parts";
import { vocabulary } from "../../i18n/vocabulary";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { NumberField } from "./NumberField";

const rules = ["midpoint", "mean", "median"] as const;

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
  return (
    <>
      <Field label={label} orientation="horizontal">
        <Select
          value={typeof rule === "string" ? rule : "number"}
          onChange={(_, change) => {
            onRule(rules.find((each) => each === change.value) ?? value);
          }}
        >
          {rules.map((each) => (
            <option key={each} value={each}>
              {each === rule
                ? t("cut.now", { rule: word(`cut.${each}`), value: format.plain(value) })
                : word(`cut.${each}`)}
            </option>
          ))}
          <option value="number">{t("cut.number")}</option>
        </Select>
      </Field>
      {typeof rule === "number" && (
        <NumberField
          label={t("cut.value", { axis: label })}
          value={rule}
          valid={(number) => number >= lowest && number <= highest}
          error={t("invalid.range", { lowest, highest })}
          onValue={onRule}
        />
      )}
    </>
  );
}
