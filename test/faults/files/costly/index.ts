import { besides } from "./besides";
import { cells } from "./cells";
import { markup } from "./markup";
import { nested } from "./nested";
import type { Costly } from "./parts";
import { structure } from "./structure";

/** Small files that ask for much, by what they hold; each opens and is saved, or is refused. */
export const costly: Costly = { ...cells, ...structure, ...markup, ...nested, ...besides };
