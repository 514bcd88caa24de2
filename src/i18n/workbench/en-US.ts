const texts = {
  title: "KAM Matrix workbench",
  standIn: "A stand-in for Excel: the add-in's own code, without Excel.",
  open: "Open…",
  openHint: "Open an .xlsx file, or drop one anywhere on the page",
  save: "Save",
  sample: "Sample",
  samplePortfolio: "24 invented customers, full template",
  sampleWholesale: "440 wholesale customers",
  empty: "New workbook",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  pane: "Task pane",
  ribbon: "KAM commands",
  opened: "Opened {file}.",
  saved: "Saved {file}.",
  cannotOpen: "{file} cannot be opened: {reason}",
  cannotRun: "The command failed: {reason}",
  losses: "{file} holds parts that saving here would lose: {parts}",
} as const;

export default texts;
