export type { Loss } from "./losses";
export { NotAWorkbook } from "./package";
export { readWorkbook } from "./read";
export { writeWorkbook } from "./write";
