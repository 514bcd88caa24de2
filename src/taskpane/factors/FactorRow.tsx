import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Factor } from "../../engine/factors/types";
import { factorsTexts } from "../../i18n/pane/factors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { DiagnosisLine } from "./DiagnosisLine";
import { withWeight } from "../../engine/factors/weight-nodes";
import { withFactor } from "./edit";
import type { FactorDraft } from "./use-factor-draft";
import { MeasureSelect } from "./MeasureSelect";
import { WeightInput } from "./WeightInput";

interface Props {
  readonly factor: Factor;
  readonly share: number;
  readonly draft: FactorDraft;
}

/** A factor that is rated: its weight, its share of the axis, and on request what it means and whether it must be. */
export function FactorRow({ factor, share, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { table, edit } = draft;
  const { name, weight, partOf, lessIsBetter, optional, measured } = factor;
  const marks = [
    lessIsBetter && t("less.short"),
    optional && t("optional.short"),
    measured !== undefined && t("measured.short", { source: measured.source }),
  ];
  const shown = marks.filter((mark) => mark !== false);
  return (
    <>
      <tr>
        <td className={styles.breakable} style={partOf === null ? {} : { paddingLeft: 24 }}>
          {name}
          {shown.length > 0 && <div className={styles.quiet}>{shown.join(" · ")}</div>}
        </td>
        <td className={styles.number}>
          <WeightInput
            label={t("weight.of", { factor: name })}
            weight={weight}
            onWeight={(next) => {
              edit(withWeight(table, { kind: "leaf", name }, next), name);
            }}
          />
        </td>
        <td className={styles.number}>{format.percent(share, 1)}</td>
        <td>
          <Button
            size="small"
            appearance="subtle"
            style={{ minWidth: 24, padding: 0 }}
            aria-expanded={open}
            aria-label={t("details.of", { factor: name })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? "▴" : "▾"}
          </Button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <Checkbox
              label={t("less")}
              checked={lessIsBetter}
              onChange={(_, { checked }) => {
                edit(withFactor(table, name, { lessIsBetter: checked === true }));
              }}
            />
            <Checkbox
              label={t("optional")}
              checked={optional}
              onChange={(_, { checked }) => {
                edit(withFactor(table, name, { optional: checked === true }));
              }}
            />
            <MeasureSelect factor={factor} draft={draft} />
            <DiagnosisLine factor={factor} table={table} />
          </td>
        </tr>
      )}
    </>
  );
}
