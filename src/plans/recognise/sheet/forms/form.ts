import { sheetWords } from "../../../../i18n/vocabulary/sheet-words";
import { foldName } from "../../fold";
import { isWordOf } from "../word-match";

/** A cell by its row and column among the cells that were read. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A line of a form: what it is about, and what was filled in. */
export interface Entry {
  readonly label: string;
  /** The label however it is written. */
  readonly key: string;
  readonly value: Spot;
  /** Whether it stands in a list of factors with their ratings; else it is said of the customer. */
  readonly isRated: boolean;
  /** What it stands under, or its dimension. */
  readonly group: string;
  readonly weight: number | null;
}

/** What one customer's form says. */
export interface Form {
  readonly entries: readonly Entry[];
  /** A text alone above it, such as the customer's name. */
  readonly title: Spot | null;
  /** What stands above its ratings, where that is no word for them: the customer's name too. */
  readonly head: Spot | null;
  /** Whether its header says that it holds factors and their ratings. */
  readonly isSure: boolean;
  readonly top: number;
  readonly bottom: number;
  /** The first of the columns that it stands in. */
  readonly left: number;
}

/** Whether a line says whose form it is. */
export function saysWhose({ label, isRated }: Entry): boolean {
  return !isRated && isWordOf(label, sheetWords.name);
}

/** "Customer:" is called "Customer". */
export function labelled(text: string): Pick<Entry, "label" | "key"> {
  const label = text.replace(/\s*[:：]\s*$/u, "");
  return { label, key: foldName(label) };
}
