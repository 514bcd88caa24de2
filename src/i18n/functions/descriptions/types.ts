/** What Excel shows of a cell function while a person types it, in a language other than that of the source comments. */
export interface FunctionTexts {
  readonly description: string;
  /** By the parameter's name in the source: what it is called, and its description. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
}

export type DescriptionCatalogue = Readonly<Record<string, FunctionTexts>>;
