import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { roundScreenTexts } from "../../i18n/pane/round";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { NAMED, type RatersChoice } from "./use-raters";

/** Who rates, until when, and the forms for them. */
export function AskRaters({ choice }: { readonly choice: RatersChoice }) {
  const styles = useCommonStyles();
  const t = useText(roundScreenTexts);
  const language = useLanguage();
  const { state, commands, port } = usePane();
  const [due, setDue] = useState("");
  const { columns, column, names, customers, unknown, raters } = choice;
  const nobody = column === NAMED && names.trim() === "" && customers.trim() === "";
  return (
    <Group title={t("ask.title")}>
      <p className={styles.quiet}>{t("ask.hint")}</p>
      <SelectField
        label={t("who")}
        value={column}
        choices={[
          ...columns.map((header) => ({ value: header, text: header })),
          { value: NAMED, text: t("named") },
        ]}
        onPick={choice.onColumn}
      />
      {column === NAMED && (
        <Field label={t("names")}>
          <Input
            value={names}
            onChange={(_, { value }) => {
              choice.onNames(value);
            }}
          />
        </Field>
      )}
      <Field
        label={t("customers")}
        hint={t("customers.hint")}
        {...(unknown.length === 0
          ? {}
          : { validationMessage: t("customers.unknown", { names: unknown.join("; ") }) })}
      >
        <Input
          value={customers}
          onChange={(_, { value }) => {
            choice.onCustomers(value);
          }}
        />
      </Field>
      <Field label={t("due")}>
        <Input
          value={due}
          onChange={(_, { value }) => {
            setDue(value);
          }}
        />
      </Field>
      <Button
        disabled={state.job !== null || nobody || unknown.length > 0}
        onClick={() => {
          void commands.work("round", async (consent, hooks) =>
            (await port.round()).split({ ...consent, raters, due, language }, hooks),
          );
        }}
      >
        {t("split")}
      </Button>
    </Group>
  );
}
