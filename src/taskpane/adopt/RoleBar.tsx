import { adoptTexts } from "../../i18n/pane/adopt";
import { recognise } from "../../i18n/recognise";
import { Group } from "../parts/Group";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { ChoiceButtons } from "./ChoiceButtons";
import { roleChoices, withRoles } from "./roles";
import type { AdoptDraft } from "./use-adopt";

interface Props {
  readonly draft: AdoptDraft;
  /** The `at` of the columns that have been picked. */
  readonly picked: readonly number[];
  readonly names: readonly string[];
  readonly onDone: () => void;
}

/** Says of all picked columns at once what they hold. */
export function RoleBar({ draft, picked, names, onDone }: Props) {
  const t = useText(adoptTexts);
  const say = useText(recognise);
  const format = useFormat();
  const choices = roleChoices.map((value) => ({
    value,
    text:
      value === "attractiveness" || value === "advantage"
        ? t(`role.${value}`)
        : say(`role.${value}`),
  }));
  return (
    <Group title={t("selected", { count: picked.length, names: format.series(names) })}>
      <ChoiceButtons
        choices={choices}
        onChoose={(choice) => {
          draft.answer(withRoles(draft.answers, draft.proposal, picked, choice));
          onDone();
        }}
      />
    </Group>
  );
}
