/** The languages that templates are written in. */
export type TemplateLanguage = "en-US" | "zh-CN" | "zh-TW";

export type LocalName = Readonly<Record<TemplateLanguage, string>>;

export interface TemplateLeaf {
  readonly name: LocalName;
  readonly weight: number;
  readonly lessIsBetter?: boolean | undefined;
}

/** A factor that is rated by its parts. */
export interface TemplateParent {
  readonly name: LocalName;
  readonly parts: readonly TemplateLeaf[];
}

export interface TemplateGroup {
  readonly name: LocalName;
  /** Its factors are rated or left out as the user sees fit. */
  readonly optional: boolean;
  readonly factors: readonly (TemplateLeaf | TemplateParent)[];
}

/** The factors of one axis. */
export interface TemplateAxis {
  readonly groups: readonly TemplateGroup[];
}
