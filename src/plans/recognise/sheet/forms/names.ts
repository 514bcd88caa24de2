import { cellText, isBlank } from "../../../../engine/cell";
import { vocabulary } from "../../../../i18n/vocabulary";
import { foldName } from "../../fold";
import type { JoinedCell, JoinedColumn } from "../join/compose";
import { cellAt } from "./cell-at";
import { saysWhose, type Spot } from "./form";
import type { PlacedForm } from "./groups";

/** What sheets are called when nobody has given them a name. */
const unnamedSheet = /^(?:sheet|tabelle|feuil|hoja|foglio|planilha|blad|工作表|シート)\s*\d+$/iu;

/** The customers' names: from a line that is called so, else the sheets' names, else what stands above each form. */
export function namesOf(group: readonly PlacedForm[]): JoinedColumn {
  const labelled = named(group, ({ form }) => form.entries.find(saysWhose)?.value);
  const sheets = group.map(({ cells }) => cells.sheet);
  const isNamed =
    new Set(sheets).size === group.length && !sheets.some((one) => unnamedSheet.test(one));
  const ways = [
    labelled,
    isNamed ? sheets.map(plain) : null,
    named(group, ({ form }) => form.head ?? undefined),
    named(group, ({ form }) => form.title ?? undefined),
  ];
  const cells = ways.find((way) => way !== null) ?? group.map(numbered);
  return { header: headerOf(group), group: "", cells, factor: null, validated: null };
}

/** A cell of each form, where they are all filled in and differ. */
function named(
  group: readonly PlacedForm[],
  spotOf: (one: PlacedForm) => Spot | undefined,
): JoinedCell[] | null {
  const cells = group.flatMap((one) => {
    const spot = spotOf(one);
    const cell = spot === undefined ? null : cellAt(one.cells, spot);
    return cell === null || isBlank(cell.value) ? [] : [cell];
  });
  const different = new Set(cells.map(({ value }) => foldName(cellText(value))));
  return cells.length === group.length && different.size === group.length ? cells : null;
}

function plain(value: string): JoinedCell {
  return { value, format: "General", origin: null };
}

function numbered({ cells: { sheet } }: PlacedForm, index: number): JoinedCell {
  return plain(`${sheet} ${index + 1}`);
}

/** As the forms call it, else in their own script. */
function headerOf(group: readonly PlacedForm[]): string {
  const entries = group.flatMap(({ form }) => form.entries);
  const own = entries.find(saysWhose);
  if (own !== undefined) return own.label;
  const isChinese = entries.some(({ label }) => /\p{Script=Han}/u.test(label));
  return vocabulary[isChinese ? "zh-CN" : "en-US"]["header.customer"];
}
