import { readdirSync } from "node:fs";
import { bestOf, proposalJson, recognise } from "../../../src/plans/recognise/sheet";
import { corpus, readCase } from "./read-case";

const cases = readdirSync(corpus).map((folder) => ({ folder, name: folder.replaceAll("-", " ") }));

test.each(cases)("$name: recognised for what it is", ({ folder }) => {
  const { sheets, expected } = readCase(folder);
  const candidates = recognise(sheets);
  const found = bestOf(candidates)?.best.proposal ?? candidates[0]?.proposal;
  expect(found === undefined ? null : proposalJson(found)).toMatchObject(expected);
});
