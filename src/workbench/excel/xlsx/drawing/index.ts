export { readDrawing } from "./read-drawing";
export { writeDrawing } from "./write-drawing";
export { chartFrames } from "./frames";
