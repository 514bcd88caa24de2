import { useMemo } from "react";
import { diagnoseFactors } from "../../engine/scoring/diagnose";
import type { Factor, FactorTable } from "../../engine/factors/types";
import { factorsTexts } from "../../i18n/pane/factors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { scorable } from "./use-factor-draft";

interface Props {
  readonly factor: Factor;
  readonly table: FactorTable;
}

/** What a factor does with the ratings that there are: how many have one, how they differ, how much of the score hangs on it. */
export function DiagnosisLine({ factor: { name, axis }, table }: Props) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const format = useFormat();
  const { input } = useScored().reading;
  const diagnosis = useMemo(() => {
    if (!scorable(table)) return null;
    const own = table.factors.filter((factor) => factor.axis === axis);
    const ratings = own.map(({ name: other }) => {
      const place = input.factors.factors.findIndex((factor) => factor.name === other);
      return input.ratings[place] ?? new Float64Array(input.names.length).fill(NaN);
    });
    const all = diagnoseFactors(table, axis, ratings, input.settings.missing);
    return all[own.findIndex((factor) => factor.name === name)] ?? null;
  }, [table, axis, name, input]);
  if (diagnosis === null || diagnosis.coverage === 0) return null;
  const { coverage, mean, spread, effective } = diagnosis;
  if (Number.isNaN(spread) || Number.isNaN(effective)) return null;
  const shown = { coverage: format.percent(coverage), mean: format.score(mean) };
  return (
    <p className={styles.quiet}>
      {spread === 0
        ? t("diagnosis.same", shown)
        : t("diagnosis", {
            ...shown,
            spread: format.score(spread),
            effective: format.percent(effective),
          })}
    </p>
  );
}
