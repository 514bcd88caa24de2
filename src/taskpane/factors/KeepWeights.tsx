import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { FactorTable } from "../../engine/factors/types";
import { whatIfTexts } from "../../i18n/pane/what-if";
import { asTabs } from "../../plans/export/write";
import { asColumns } from "../../plans/what-if/kept";
import { copyText } from "../parts/copy-text";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { placed } from "../state/placed";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/**
 * Copies the edited weights as columns for the Factors table. They are pasted by the user, whose table it is: only so
 * does Excel widen the table by them, and nothing beside it is moved unasked.
 */
export function KeepWeights({ table }: { readonly table: FactorTable }) {
  const styles = useCommonStyles();
  const t = useText(whatIfTexts);
  const language = useLanguage();
  const { reading } = useScored();
  const source = placed(reading);
  const [name, setName] = useState("");
  const [copied, setCopied] = useState(false);
  // Another set of factors does not fit into the rows that there are.
  const fits = table.factors.length === reading.factors.factors.length;
  if (source === null || !fits) return null;
  const copy = async () => {
    await copyText(asTabs(asColumns({ name, table }, source, language)));
    setCopied(true);
  };
  return (
    <>
      <div className={styles.pair}>
        <Field label={t("name")}>
          <Input
            style={{ minWidth: 0 }}
            value={name}
            onChange={(_, { value }) => {
              setName(value);
              setCopied(false);
            }}
          />
        </Field>
        <Button
          style={{ alignSelf: "end" }}
          disabled={name.trim() === ""}
          onClick={() => void copy()}
        >
          {t("copy")}
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {copied ? t("copied") : ""}
      </p>
    </>
  );
}
