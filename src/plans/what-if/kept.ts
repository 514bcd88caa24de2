import { cellText, isBlank } from "../../engine/cell";
import { readWeight } from "../../engine/factors/read-weight";
import type { Factor, FactorTable } from "../../engine/factors/types";
import { withWeight, type WeightNode } from "../../engine/factors/weight-nodes";
import { findWord, nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { headerWords } from "../../i18n/vocabulary/words";
import type { PortfolioSource } from "../source/types";

/** Columns of the Factors table that hold weights, and of which each has one for every set that is kept. */
const kinds = ["weight", "groupWeight", "partWeight"] as const;
type Kind = (typeof kinds)[number];

const words = {
  weight: headerWords.weight,
  groupWeight: headerWords.groupWeight,
  partWeight: headerWords.partWeight,
};

/** Weights kept beside those in force, in columns headed "Weight (name of the set)". */
export interface KeptWeights {
  readonly name: string;
  /** The factor table by them; where a cell is blank or cannot be used, by the weight of today. */
  readonly table: FactorTable;
  /** Factors in whose rows something stands that is no weight. */
  readonly unusable: readonly string[];
}

type FactorPlaces = Pick<PortfolioSource, "factorOrigin" | "factorRows" | "factorLayout">;

/** The sets of weights that the Factors table keeps, in the order of their columns. */
export function keptWeights({
  factors,
  settings,
  factorOrigin,
  factorRows,
  factorLayout,
}: Pick<PortfolioSource, "factors" | "settings"> & FactorPlaces): readonly KeptWeights[] {
  return setsIn(factorOrigin.headers).map(({ name, columns }) => {
    let table = factors;
    const unusable = new Set<string>();
    const done = new Set<string>();
    for (const [kind, column] of columns) {
      factors.factors.forEach((factor, i) => {
        const cell = factorRows[factorLayout.rows[i] ?? -1]?.[column] ?? null;
        const node = nodeOf(factor, kind);
        const key = JSON.stringify(node);
        // Of several rows of a group the first that says a weight decides, as it does of those in force.
        if (node === null || isBlank(cell) || done.has(key)) return;
        const read = readWeight(cell, settings.decimal);
        if ("code" in read) unusable.add(factor.name);
        else {
          table = withWeight(table, node, read.weight);
          done.add(key);
        }
      });
    }
    return { name, table, unusable: [...unusable] };
  });
}

const heading = /^([^(（]+)[(（](.+)[)）]\s*$/u;

/** "Weight (%)" says how weights are written and is no set. */
const named = /[\p{L}\p{N}]/u;

function setsIn(headers: readonly string[]) {
  const sets = new Map<string, { name: string; columns: Map<Kind, number> }>();
  headers.forEach((header, column) => {
    const [, before = "", name = ""] = heading.exec(header) ?? [];
    const kind = findWord(words, before);
    if (kind === null || !named.test(name)) return;
    const key = nameKey(name);
    const set = sets.get(key) ?? { name: name.trim(), columns: new Map<Kind, number>() };
    if (!set.columns.has(kind)) set.columns.set(kind, column);
    sets.set(key, set);
  });
  return [...sets.values()];
}

function nodeOf({ name, axis, group, partOf }: Factor, kind: Kind): WeightNode | null {
  if (kind === "weight") return { kind: "leaf", name };
  if (kind === "groupWeight") return { kind: "group", axis, group };
  return partOf === null ? null : { kind: "part", axis, group, part: partOf };
}

/**
 * Weights as columns to be pasted beside the Factors table, its header row first: there they are a kept set.
 *
 */
export function asColumns(
  { name, table }: Pick<KeptWeights, "name" | "table">,
  { factorRows, factorLayout }: Omit<FactorPlaces, "factorOrigin">,
  language: Language,
): readonly (readonly (string | number)[])[] {
  const chosen = kinds.filter((kind) => factorLayout.columns[kind] >= 0);
  const cells = factorRows.map(() => chosen.map((): string | number => ""));
  table.factors.forEach((factor, i) => {
    const row = factorLayout.rows[i] ?? -1;
    if (row in cells) cells[row] = chosen.map((kind) => factor[kind] ?? "");
  });
  const plain = cellText(name).replace(/\s+/gu, " ").trim();
  const headers = chosen.map((kind) => `${vocabulary[language][`header.${kind}`]} (${plain})`);
  return [headers, ...cells];
}
