import { axes } from "../../engine/portfolio/axes";
import { matrixTexts } from "../../i18n/pane/matrix";
import { ColorSelect } from "../parts/ColorSelect";
import { CutField } from "../parts/CutField";
import { SchemeSelect } from "../parts/SchemeSelect";
import { SelectField } from "../parts/SelectField";
import { SizeSelect } from "../parts/SizeSelect";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { Movers } from "./Movers";
import type { MatrixDraft } from "./use-matrix-draft";

/** How many names the picture may try for; the layout shows those that fit. */
const nameLimits = [0, 10, 25, 50, 100];

/** What is shown, and how; tried here first, kept in the workbook on request. */
export function MatrixChoices({ draft }: { readonly draft: MatrixDraft }) {
  const t = useText(matrixTexts);
  const format = useFormat();
  const { settings, portfolio, set, setCut } = draft;
  const limits = [...new Set([...nameLimits, settings.namesShown])].sort((a, b) => a - b);
  return (
    <>
      <Movers draft={draft} />
      {axes.map((axis) => (
        <CutField
          key={axis}
          label={t(`cut.${axis}`)}
          rule={settings.cuts[axis]}
          value={portfolio.cuts[axis]}
          scale={settings.scale}
          onRule={(rule) => {
            setCut(axis, rule);
          }}
        />
      ))}
      <SchemeSelect settings={settings} onChange={set} />
      <SelectField
        beside
        label={t("names")}
        value={String(settings.namesShown)}
        choices={limits.map((limit) => ({
          value: String(limit),
          text: limit === 0 ? t("names.none") : t("names.most", { limit: format.count(limit) }),
        }))}
        onPick={(limit) => {
          set({ namesShown: Number(limit) });
        }}
      />
      <SizeSelect settings={settings} onChange={set} />
      <ColorSelect settings={settings} onChange={set} />
    </>
  );
}
