import { Field, Input } from "@fluentui/react-components";
import { useContext } from "react";
import type { Cell } from "../../engine/cell";
import { cellText } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { modelTexts } from "../../i18n/models/shared";
import { modelScreenTexts } from "../../i18n/pane/model";
import type { ColumnModel } from "../../plans/models/model";
import { markOf } from "../../plans/models/marks";
import { usualText } from "../../plans/models/settings";
import { inputKey, tableKey } from "../../plans/models/source";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import type { ModelView } from "../ports";
import { TextContext, useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { useModelWords } from "./use-model-words";

interface Props {
  readonly model: ColumnModel;
  readonly view: ModelView;
  readonly onType: (key: string, cell: Cell) => void;
}

/** Which columns an analysis reads, and how it is set. */
export function ModelFields({ model, view, onType }: Props) {
  const t = useText(modelScreenTexts);
  const { input } = useModelWords(model);
  return (
    <>
      <Group title={t("columns")}>
        {view.tables.length > 1 && (
          <SelectField
            label={t("table")}
            value={view.table}
            choices={[...new Set([view.table, ...view.tables])].map((name) => ({
              value: name,
              text: name,
            }))}
            onPick={(name) => {
              onType(tableKey, name);
            }}
          />
        )}
        {Object.keys(model.inputs).map((id) => {
          const column = view.columns[id] ?? null;
          const optional = model.inputs[id]?.optional === true;
          const headers = view.headers.filter((header) => header !== "");
          return (
            <SelectField
              key={id}
              label={input(id)}
              value={column === null ? "" : (view.headers[column] ?? "")}
              choices={[
                ...(column === null || optional
                  ? [{ value: "", text: t(optional ? "none" : "notChosen") }]
                  : []),
                ...[...new Set(headers)].map((header) => ({ value: header, text: header })),
              ]}
              onPick={(header) => {
                onType(inputKey(id), header);
              }}
            />
          );
        })}
      </Group>
      <Group title={t("settings")}>
        {Object.keys(model.settings).map((id) => (
          <SettingField key={id} id={id} model={model} view={view} onType={onType} />
        ))}
      </Group>
    </>
  );
}

function SettingField({ id, model, view, onType }: Props & { readonly id: string }) {
  const t = useText(modelScreenTexts);
  const language = useLanguage();
  const texts = model.texts[language];
  const { word } = useModelWords(model);
  const { dress } = useContext(TextContext);
  const spec = model.settings[id];
  const label = word(`setting.${id}`);
  const typed = cellText(view.typed[id]);
  if (spec?.kind === "choice") {
    const options = spec.options.map((option) => ({
      value: option,
      text: word(`setting.${id}.${option}`),
    }));
    const chosen = options.find(
      ({ value }) => value === typed || texts[`setting.${id}.${value}`] === typed,
    );
    return (
      <SelectField
        label={label}
        value={chosen?.value ?? spec.usual}
        choices={options}
        onPick={(option) => {
          onType(id, texts[`setting.${id}.${option}`] ?? option);
        }}
      />
    );
  }
  if (spec?.kind === "check") {
    const { "check.yes": yes, "check.no": no } = modelTexts[language];
    const mark = typed === "" ? null : markOf(view.typed[id] ?? null, 1);
    return (
      <SelectField
        label={label}
        hint={word(`setting.${id}.about`)}
        value={mark === null ? "" : mark ? yes : no}
        choices={[
          { value: "", text: "–" },
          { value: yes, text: dress(yes) },
          { value: no, text: dress(no) },
        ]}
        onPick={(answer) => {
          onType(id, answer);
        }}
      />
    );
  }
  return (
    <Field label={label} hint={t("usual", { value: usualText(model, id, language) })}>
      <Input
        defaultValue={typed}
        onBlur={({ target }) => {
          const number = parseNumber(target.value);
          onType(id, Number.isNaN(number) ? target.value : number);
        }}
      />
    </Field>
  );
}
