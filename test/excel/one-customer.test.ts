import { scoreWorkbook, type NeedsConsent } from "../../src/excel";
import { now, openScene, sheetOf } from "./support";

const score = () => scoreWorkbook({ mode: "live", language: "en-US", now });

test("scoring a single customer again asks for nothing: what its calls spill sideways is the add-in's", async () => {
  await openScene({ customers: 1 });
  await score();
  await expect(score()).resolves.toMatchObject({ overwritten: [] });
});

test("what somebody typed where a single customer's call spills is asked about", async () => {
  const { workbook } = await openScene({ customers: 1 });
  const { results } = await score();
  const sheet = sheetOf(workbook, results);
  // The third cell of the first call, which is then #SPILL! itself.
  sheet.setValue(4, 14, "mine");
  const refused = await score().catch((error: unknown) => error as NeedsConsent);
  expect(refused).toHaveProperty("conflicts");
  const { conflicts } = refused as NeedsConsent;
  expect(conflicts).toContainEqual({ sheet: results, address: "O5", kind: "cells" });
});
