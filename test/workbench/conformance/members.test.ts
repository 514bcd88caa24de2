import { membersIn } from "./members";

const scripts = membersIn("src/workbench/conformance/");

test("every member of Excel that the add-in's Excel code uses is asked for by a script", () => {
  const asked = new Set(scripts.map(({ member }) => member));
  const used = membersIn("src/excel/").filter(({ since }) => since !== null);
  expect(used.length).toBeGreaterThan(300);
  const unasked = used.map(({ member }) => member).filter((member) => !asked.has(member));
  expect([...new Set(unasked)].sort()).toEqual([]);
});

test("every script says a requirement set that has all members it uses itself", () => {
  const number = (version: string) => Number(version.split(".")[1]);
  const beyond = scripts.filter(
    ({ needs, since }) => needs !== null && since !== null && number(since) > number(needs),
  );
  expect(beyond).toEqual([]);
});
