import { adoptTexts } from "../../i18n/pane/adopt";
import { headerOf } from "../../plans/adopt/factors";
import { SelectField } from "../parts/SelectField";
import { useText } from "../text/use-text";
import { withRoles } from "./roles";
import type { AdoptDraft } from "./use-adopt";

/** Nothing says for sure which column the names stand in. */
export function NameQuestion({ draft }: { readonly draft: AdoptDraft }) {
  const t = useText(adoptTexts);
  const { proposal, answers, answer } = draft;
  const columns = proposal.columns.map((column) => ({
    value: String(column.at),
    text: headerOf(column, proposal),
  }));
  return (
    <SelectField
      label={t("ask.name")}
      value=""
      choices={[{ value: "", text: t("ask.choose") }, ...columns]}
      onPick={(at) => {
        if (at !== "") answer(withRoles(answers, proposal, [Number(at)], "name"));
      }}
    />
  );
}
