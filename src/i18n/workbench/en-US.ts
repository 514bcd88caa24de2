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
  noExcel:
    "There is no desktop Excel on this kind of machine. To try the add-in here: npm start\nTo try it in Excel on the web: npm run start:excel -- web",
  devServer: "Serving the add-in at {url} with a certificate of your own. Stop with Ctrl+C.",
  sideloading: "Opening Excel with the add-in…",
  web: "In Excel on the web: open a workbook, then Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and choose dist/manifest.xml. Keep this command running meanwhile.",
} as const;

export default texts;
