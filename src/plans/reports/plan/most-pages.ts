/** Pages of account plans at once: of more a workbook cannot keep in mind what their charts are drawn from. */
export const mostPages = 60;
