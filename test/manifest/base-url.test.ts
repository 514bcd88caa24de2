import { baseUrl, servedFrom } from "../../src/workbench/manifest/build/base-url";

test("a development build is served from this machine", () => {
  expect(baseUrl(false, undefined)).toBe("https://localhost:3000/");
});

test("a production build is served from where one says, with a slash at the end", () => {
  expect(baseUrl(true, "https://kam.example.org/addin")).toBe("https://kam.example.org/addin/");
  expect(baseUrl(true, "https://kam.example.org/")).toBe("https://kam.example.org/");
  expect(baseUrl(true, undefined)).not.toMatch(/localhost/);
});

test("an address that Office would not load is refused", () => {
  expect(() => baseUrl(true, "http://kam.example.org/")).toThrow(RangeError);
  expect(() => baseUrl(true, "kam.example.org")).toThrow(RangeError);
});

test("every development address in a text is replaced", () => {
  const text = "https://localhost:3000/a https://localhost:3000/b";
  expect(servedFrom(text, "https://kam.example/")).toBe(
    "https://kam.example/a https://kam.example/b",
  );
});
