export type { Loss } from "./losses";
export { NotAWorkbook } from "./not-a-workbook";
export { readValues, readWorkbook } from "./read";
export { writeWorkbook } from "./write";
