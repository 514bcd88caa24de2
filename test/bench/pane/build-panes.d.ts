/** Folders with the two panes as built. */
export interface Panes {
  readonly product: string;
  readonly bare: string;
}

export function buildPanes(folder: string): Promise<Panes>;
