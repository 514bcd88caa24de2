import { tokens as those } from "@fluentui/react-components";
import { tokens } from "../../../src/taskpane/theme/tokens";

describe("the tokens that a build takes in place of Fluent UI's", () => {
  it("are those of the library", () => {
    const names = Object.keys(those);
    expect(names.length).toBeGreaterThan(400);
    expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(those);
  });
});
