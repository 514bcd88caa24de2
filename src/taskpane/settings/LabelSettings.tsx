import { Field, Input } from "@fluentui/react-components";
import { cells } from "../../engine/matrix/portfolio";
import { settingsTexts } from "../../i18n/pane/settings";
import { vocabulary } from "../../i18n/vocabulary";
import type { LabelTexts } from "../../plans/settings/types";
import { Group } from "../parts/Group";
import { SchemeSelect } from "../parts/SchemeSelect";
import { useText } from "../text/use-text";
import type { SectionProps } from "./section";

/** What the quadrants are called: a scheme of names, or names of one's own. */
export function LabelSettings({ settings, onChange }: SectionProps) {
  const t = useText(settingsTexts);
  return (
    <Group title={t("labels.title")}>
      <SchemeSelect settings={settings} onChange={onChange} />
      {settings.labelScheme === "own" && <OwnLabels settings={settings} onChange={onChange} />}
    </Group>
  );
}

function OwnLabels({ settings, onChange }: SectionProps) {
  const t = useText(settingsTexts);
  const word = useText(vocabulary);
  const { labels } = settings;
  const places = [...cells.map((cell) => word(`position.${cell}`)), t("label.notRated")];
  return places.map((place, code) => {
    const blank = labels[code]?.trim() === "";
    return (
      <Field
        key={place}
        label={place}
        validationState={blank ? "error" : "none"}
        validationMessage={blank ? t("invalid.label") : null}
      >
        <Input
          value={labels[code] ?? ""}
          onChange={(_, { value }) => {
            onChange({ labels: withLabel(labels, code, value) });
          }}
        />
      </Field>
    );
  });
}

function withLabel(labels: LabelTexts, code: number, text: string): LabelTexts {
  const [star, cashCow, questionMark, dog, notRated] = labels.map((label, i) =>
    i === code ? text : label,
  );
  return [star ?? "", cashCow ?? "", questionMark ?? "", dog ?? "", notRated ?? ""];
}
