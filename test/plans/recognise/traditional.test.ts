import { simplifiedForms } from "../../../src/plans/recognise/traditional";
import { simplified, traditional } from "./character-pairs";

test("every traditional character of the plain list has its simplified form, and no other character has one", () => {
  const pairs = Array.from(traditional, (character, i) => [character, simplified.charAt(i)]);
  expect(pairs.length).toBe(1890);
  expect([...simplifiedForms()]).toEqual(pairs);
});
