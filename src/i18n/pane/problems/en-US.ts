/** The list of problems. */
export const enUS = {
  none: "No problems found",
  "none.about": "Every weight, rating and header reads as it should.",
  toHome: "Back to Home",
  "summary.one": "{count} problem",
  "summary.other": "{count} problems",
  "severity.error": "Errors: a number is wrong or missing",
  "severity.warning": "Warnings: most likely a mistake",
  "severity.notice": "Notices: worth knowing",
  select: "Select",
  "select.place": "Select {place}",
  "fix.one": "Mend {count} cell that is safe to mend",
  "fix.other": "Mend {count} cells that are safe to mend",
  "fix.about":
    "Numbers typed as text become numbers, and a repeated header gets a number behind it. You can undo this.",
  "more.one": "Show {count} more",
  "more.other": "Show {count} more",
} as const;
