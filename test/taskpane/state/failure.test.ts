import { HalfWritten, KamError, NeedsConsent } from "../../../src/excel/errors";
import { conflictsOf, failureOf, restoreOf } from "../../../src/taskpane/state/failure";

test("an error of the workbook keeps its code, its place and what Excel said", () => {
  const cause = Object.assign(new Error("It is protected."), { code: "AccessDenied" });
  const error = new KamError("KAM-PROTECTED", { sheet: "Results" }, { cause });
  expect(failureOf(error)).toEqual({
    code: "KAM-PROTECTED",
    params: { sheet: "Results" },
    details: "KAM-PROTECTED AccessDenied – It is protected.",
  });
});

test.each([
  [new TypeError("x is undefined"), "x is undefined"],
  [Object.assign(new Error("No network"), { code: "ECONNRESET" }), "ECONNRESET No network"],
  ["just text", "just text"],
  [undefined, "undefined"],
  [null, "null"],
])("anything else is unknown, with what there is to copy: %p", (reason, details) => {
  expect(failureOf(reason)).toEqual({ code: "KAM-UNKNOWN", params: {}, details });
});

test("what is in the way is told from a failure", () => {
  const conflicts = [{ sheet: "Results", address: "A1", kind: "cells" as const }];
  expect(conflictsOf(new NeedsConsent(conflicts))).toEqual(conflicts);
  expect(conflictsOf(new KamError("KAM-PROTECTED"))).toBeNull();
});

test("what was written half way can be restored by its token", () => {
  expect(restoreOf(new HalfWritten("42", true, null))).toEqual({ token: "42" });
  expect(restoreOf(new KamError("KAM-PROTECTED"))).toBeNull();
});
