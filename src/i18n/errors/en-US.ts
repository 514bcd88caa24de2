/** What went wrong when the workbook was read or written, by stable code, and what to do about it. */
export const enUS = {
  "KAM-PROTECTED": "A sheet that is to be written, or the workbook itself, is protected.",
  "KAM-PROTECTED.remedy":
    "Take the protection off (Review, Unprotect), or have the results written to another workbook, then try again.",
  "KAM-CELL-EDIT": "Excel is waiting for a cell to be finished.",
  "KAM-CELL-EDIT.remedy": "Press Enter or Esc in the cell you are editing, then try again.",
  "KAM-GONE": "A table, sheet or chart that was there a moment ago is gone.",
  "KAM-GONE.remedy":
    "If you deleted or renamed it, undo that or map the tables again, then try again.",
  "KAM-CONNECTION": "The connection to Excel was lost.",
  "KAM-CONNECTION.remedy": "Check the network and that the workbook is still open, then try again.",
  "KAM-PAYLOAD": "Excel refused an amount of data that is too large for one step.",
  "KAM-PAYLOAD.remedy":
    "Shorten very long texts in the Customers table, or leave columns with them out of it, then try again.",
  "KAM-QUOTA": "The workbook has no room left for the add-in's settings.",
  "KAM-QUOTA.remedy": "Save the workbook under a new name, or remove other add-ins' data from it.",
  "KAM-MERGED": "Some of the cells are merged.",
  "KAM-MERGED.remedy": "Unmerge them so that every customer and factor has a cell of its own.",
  "KAM-SPILL": "Other cells are in the way of the results.",
  "KAM-SPILL.remedy": "Empty the cells below the results, or score again and let them be replaced.",
  "KAM-UNSUPPORTED": "This version of Excel cannot do a step of this.",
  "KAM-UNSUPPORTED.remedy": "Update Excel, or open the workbook in Excel on the web.",
  "KAM-CANCELLED": "Cancelled. The workbook is as it was.",
  "KAM-CANCELLED.remedy": "Start again whenever you like.",
  "KAM-NO-FACTORS": "No factor table was found.",
  "KAM-NO-FACTORS.remedy":
    "Insert a template, name your table Factors, or point at the range that holds the factors and their weights.",
  "KAM-NO-CUSTOMERS": "No table of customers was found.",
  "KAM-NO-CUSTOMERS.remedy":
    "Insert a template, name your table Customers, or point at the range that holds the ratings.",
  "KAM-NO-RATINGS": "No column of the customers is a factor.",
  "KAM-NO-RATINGS.remedy":
    "Give the rating columns the names of the factors, or match them by hand under Map.",
  "KAM-NO-COLUMN": "The factor table has no column to write this to.",
  "KAM-NO-COLUMN.remedy":
    "Give the table the missing column, such as Direction or Optional, then try again.",
  "KAM-RANGE": "The range cannot be read as a table with a header row.",
  "KAM-RANGE.remedy":
    "Point at a header row with the customers below it; several areas must have the same rows.",
  "KAM-CONSENT": "Cells of yours are in the way.",
  "KAM-CONSENT.remedy": "Look at the list, then say whether they may be replaced.",
  "KAM-RESTORE-GONE": "What was there before can no longer be put back.",
  "KAM-RESTORE-GONE.remedy": "Use Undo in Excel or the version history of the workbook.",
  "KAM-HALF-WRITTEN":
    "Writing failed half way, and putting everything back failed as well. Some of the sheets may be incomplete.",
  "KAM-HALF-WRITTEN.remedy":
    "Use Restore once Excel answers again, or the version history of the workbook.",
  "KAM-CHART-PARTLY": "The chart is there, but part of its formatting could not be set.",
  "KAM-CHART-PARTLY.remedy": "Update Excel, or format the chart by hand; it is kept as it is.",
  "KAM-UNKNOWN": "Something unexpected went wrong.",
  "KAM-UNKNOWN.remedy": "Try again. If it happens again, copy the details and report them.",
} as const;
