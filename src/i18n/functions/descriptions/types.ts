/** What Excel shows of a cell function while a person types it, in a language other than that of the source comments. */
export interface FunctionTexts {
  readonly description: string;
  /** One per parameter, in order: its name and its description. */
  readonly parameters: readonly (readonly [name: string, description: string])[];
}

export type DescriptionCatalogue = Readonly<Record<string, FunctionTexts>>;
