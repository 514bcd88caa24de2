import { proposedDecimal } from "../../../src/plans/source/decimal";

test("numbers typed as text tell the decimal sign, where all agree", () => {
  expect(proposedDecimal([[["Acme", "7,5", 3]], [["6,25 %"]]], ".")).toBe(",");
  expect(proposedDecimal([[["Acme", "7.5", "１．５"]]], ",")).toBe(".");
});

test("where they disagree, or there are none, the host's counts", () => {
  expect(proposedDecimal([[["7,5", "7.5"]]], ",")).toBe(",");
  expect(proposedDecimal([[["7,5", "7.5"]]], ".")).toBe(".");
  expect(proposedDecimal([[["Acme, Inc", 7.5, null, "7"]]], ",")).toBe(",");
});
