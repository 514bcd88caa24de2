/** What the ribbon, the menu of a cell and the keyboard can call; the manifest and shortcuts.json use these very words. */
export const commandIds = [
  "showPane",
  "templateStandard",
  "templateRelative",
  "scoringForm",
  "score",
  "matrix",
  "check",
  "card",
  "freeze",
  "settings",
  "help",
  "explain",
] as const;

export type CommandId = (typeof commandIds)[number];

/** Commands with a key of their own: Ctrl+Shift+Alt+letter, which neither Excel nor browsers use. */
export const shortcutKeys = {
  showPane: "Ctrl+Shift+Alt+K",
  score: "Ctrl+Shift+Alt+S",
  matrix: "Ctrl+Shift+Alt+M",
  explain: "Ctrl+Shift+Alt+E",
} as const satisfies Partial<Record<CommandId, string>>;

export type ShortcutId = keyof typeof shortcutKeys;
