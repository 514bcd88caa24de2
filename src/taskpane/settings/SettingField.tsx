import { resolveCut, type CutRule } from "../../engine/matrix/cuts";
import type { AxisId } from "../../engine/portfolio/axes";
import { partsTexts } from "../../i18n/pane/parts";
import { settingsTexts } from "../../i18n/pane/settings";
import { labelled, repeatedLabel } from "../../plans/settings/labels";
import {
  labelKeyOf,
  specOf,
  usualOf,
  valueOf,
  withValue,
  type SettingKey,
} from "../../plans/settings/specs";
import { ColorSelect } from "../parts/ColorSelect";
import { CutField } from "../parts/CutField";
import { NumberField } from "../parts/NumberField";
import { SchemeSelect } from "../parts/SchemeSelect";
import { SelectField } from "../parts/SelectField";
import { SizeSelect } from "../parts/SizeSelect";
import { useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { ChoiceWithReasons } from "./ChoiceWithReasons";
import { isValid, percentOf } from "./draft";
import { LabelField } from "./LabelField";
import type { SectionProps } from "./section";
import { useSettingWords } from "./use-setting-words";

interface Props extends SectionProps {
  readonly id: SettingKey;
}

/** The field of one setting: what may be entered decides which. */
export function SettingField(props: Props) {
  const { id } = props;
  switch (specOf(id).entry.kind) {
    case "cut":
      return <Cut {...props} axis={id === "cutAttractiveness" ? "attractiveness" : "advantage"} />;
    case "choice":
      return id === "labelScheme" ? <SchemeSelect {...props} /> : <Choice {...props} />;
    case "number":
      return <Amount {...props} />;
    case "text":
      return <Text {...props} />;
  }
}

function Cut({ id, axis, settings, onChange }: Props & { readonly axis: AxisId }) {
  const { word } = useSettingWords(id);
  const { portfolio } = useScored();
  const rule = valueOf(settings, id) as CutRule;
  return (
    <CutField
      label={word}
      rule={rule}
      value={resolveCut(rule, portfolio[axis].score, settings.scale)}
      scale={settings.scale}
      onRule={(picked) => {
        onChange(withValue(settings, id, picked));
      }}
    />
  );
}

function Choice({ id, settings, onChange }: Props) {
  const { word, options } = useSettingWords(id);
  const value = valueOf(settings, id) as string;
  const onPick = (picked: string) => {
    onChange(withValue(settings, id, picked));
  };
  return options.some(({ reason }) => reason !== "") ? (
    <ChoiceWithReasons label={word} value={value} choices={options} onPick={onPick} />
  ) : (
    <SelectField label={word} value={value} choices={options} onPick={onPick} />
  );
}

function Amount({ id, settings, onChange }: Props) {
  const t = useText(settingsTexts);
  const range = useText(partsTexts);
  const { word, hint } = useSettingWords(id);
  const { entry } = specOf(id);
  if (entry.kind !== "number") return null;
  const { lowest, highest, whole = false } = entry;
  const value = valueOf(settings, id) as number | null;
  const factor = lowest === 0 && highest === 1 ? 100 : 1;
  const set = (to: number | null) => {
    onChange(withValue(settings, id, to));
  };
  const bounded = highest < Infinity;
  return (
    <NumberField
      label={word}
      {...(hint === "" ? {} : { hint })}
      value={factor === 1 ? (value ?? NaN) : percentOf(value ?? NaN)}
      valid={(typed) => isValid(settings, id, typed / factor)}
      error={
        bounded
          ? range("invalid.range", { lowest: lowest * factor, highest: highest * factor })
          : t(whole ? "invalid.whole" : id === "weightsSumTo" ? "invalid.above" : "invalid.scale")
      }
      onValue={(typed) => {
        set(typed / factor);
      }}
      {...(usualOf(id, settings) === null
        ? {
            onBlank: () => {
              set(null);
            },
          }
        : {})}
    />
  );
}

function Text({ id, settings, onChange }: Props) {
  const { word } = useSettingWords(id);
  if (id === "sizeColumn") return <SizeSelect settings={settings} onChange={onChange} />;
  if (id === "colorColumn") return <ColorSelect settings={settings} onChange={onChange} />;
  // Names of a scheme are not typed.
  if (settings.labelScheme !== "own") return null;
  const own = labelled.find((one) => labelKeyOf(one) === id);
  return (
    <LabelField
      label={word}
      value={valueOf(settings, id) as string}
      repeated={own !== undefined && own === repeatedLabel(settings.labels)}
      onType={(text) => {
        onChange(withValue(settings, id, text));
      }}
    />
  );
}
