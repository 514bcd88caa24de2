import { adoptTexts } from "../../i18n/pane/adopt";
import type { Candidate } from "../../plans/recognise/sheet";
import { SelectField } from "../parts/SelectField";
import { tableText } from "./table-text";
import { useText } from "../text/use-text";
import { customerCount } from "./customer-count";

interface Props {
  readonly candidates: readonly Candidate[];
  /** Sheets that have not been looked into. */
  readonly unread: readonly string[];
  readonly chosen: Candidate;
  readonly onPick: (candidate: Candidate) => void;
  readonly onLookInto: (sheet: string) => void;
}

/** Every table and block of the workbook to choose from, and the sheets there was no room for. */
export function Picker({ candidates, unread, chosen, onPick, onLookInto }: Props) {
  const t = useText(adoptTexts);
  const named = candidates.map((candidate, i) => {
    const { refusal } = candidate.proposal;
    const place = tableText(candidate.proposal);
    const count = customerCount(candidate.proposal, candidate.cells);
    const text =
      refusal === null ? t("table.choice", { place, count }) : t("table.refused", { place });
    return { value: String(i), text };
  });
  const others = unread.map((sheet) => ({
    value: `sheet:${sheet}`,
    text: t("table.unread", { place: sheet }),
  }));
  return (
    <SelectField
      label={t("table")}
      value={String(candidates.indexOf(chosen))}
      choices={[...named, ...others]}
      onPick={(value) => {
        const candidate = candidates[Number(value)];
        if (candidate !== undefined) onPick(candidate);
        else onLookInto(value.slice("sheet:".length));
      }}
    />
  );
}
