import { measureHeaderWords } from "./measure-words";
import { axisWords, choiceWords, directionWords, headerWords } from "./words";

/** All that reading a Factors table takes; apart from the other words, for cell functions need none of it. */
export const factorWords = {
  headers: { ...headerWords, ...measureHeaderWords },
  axes: axisWords,
  directions: directionWords,
  choices: choiceWords,
} as const;
