import { FunctionError, functionError, passedOn } from "../../src/functions/errors";

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

test("without Excel an error value carries its code and its reason", () => {
  const error = functionError("#N/A", "No such quadrant.");
  expect(error).toBeInstanceOf(FunctionError);
  expect(error).toMatchObject({ code: "#N/A", message: "No such quadrant." });
});

test("in Excel it is Excel's own error with Excel's own code", () => {
  const ErrorCode = { invalidValue: "V", notAvailable: "N", invalidNumber: "M" };
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode } });
  expect(functionError("#VALUE!", "text")).toMatchObject({ code: "V", message: "text" });
  expect(functionError("#N/A", "text")).toMatchObject({ code: "N" });
  expect(functionError("#NUM!", "text")).toBeInstanceOf(HostError);
});

test("errors that a function may not return become #VALUE!", () => {
  expect(passedOn("#DIV/0!")).toBe("#DIV/0!");
  expect(passedOn("#REF!")).toBe("#VALUE!");
  expect(passedOn("#SPILL!")).toBe("#VALUE!");
});
