import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import type { AnyModel } from "../../plans/models";
import type { ColumnModel } from "../../plans/models/model";
import { usualText } from "../../plans/models/settings";
import { inputKey, inputNames } from "../../plans/models/source";
import { alignColumns } from "./columns";

/** What an analysis is for, which columns it reads, how it is set and what it writes, line by line. */
export function modelHelp(model: AnyModel, language: Language): string[] {
  const texts = model.texts[language];
  const written = Object.keys(model.columns).map((id) => texts[`column.${id}`] ?? id);
  return [
    [texts.title ?? model.id, texts.about ?? ""].filter((text) => text !== "").join(": "),
    ...(model.reads === "columns" ? inputLines(model, language) : []),
    ...(model.reads === "columns" ? settingLines(model, language) : []),
    message(cli, language, "modelHelp.writes"),
    ...written.map((name) => `  ${name}`),
  ];
}

function inputLines(model: ColumnModel, language: Language): string[] {
  const rows = Object.entries(model.inputs).map(([id, { optional = false }]) => [
    inputKey(id),
    inputNames(model, id, language).join(", "),
    optional ? message(cli, language, "modelHelp.optional") : "",
  ]);
  return [message(cli, language, "modelHelp.reads"), ...alignColumns(rows)];
}

function settingLines(model: ColumnModel, language: Language): string[] {
  const rows = Object.keys(model.settings).map((id) => {
    const usual = message(cli, language, "modelHelp.usual", {
      value: usualText(model, id, language),
    });
    const name = model.texts[language][`setting.${id}`] ?? id;
    return [id, name, usual, model.texts[language][`setting.${id}.about`] ?? ""];
  });
  return rows.length === 0
    ? []
    : [message(cli, language, "modelHelp.settings"), ...alignColumns(rows)];
}
