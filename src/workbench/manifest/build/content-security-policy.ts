/**
 * What the pages may load and who may frame them, as strict as Office allows. There is no official list
 * (OfficeDev/office-js#1005); each opening is one that Office is known to need.
 */
const directives: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  // Office.js comes from Microsoft's network; on the web it loads Microsoft's Ajax library from the second.
  "script-src": ["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
  // Office.js on the web and Fluent UI write styles into the page (OfficeDev/office-js#1687).
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  // Office.js reports its own use there; the add-in itself sends nothing anywhere.
  "connect-src": ["'self'", "https://browser.pipe.aria.microsoft.com"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Excel on the web frames the pane (OfficeDev/office-js-docs-pr#4911), OneDrive and Teams frame Excel
  // (OfficeDev/office-js#3342), and every frame around it has to be named; so have the clouds of China and of the
  // United States' government.
  "frame-ancestors": [
    "'self'",
    "https://*.live.com",
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.cloud.microsoft",
    "https://*.microsoft.com",
    "https://*.microsoft365.com",
    "https://*.sharepoint.com",
    "https://*.sharepoint.cn",
    "https://*.partner.office365.cn",
    "https://*.sharepoint.us",
    "https://*.office365.us",
  ],
};

/** The value of the Content-Security-Policy header; `connect` is what a development server needs besides. */
export function contentSecurityPolicy(connect: readonly string[] = []): string {
  return Object.entries(directives)
    .map(([name, sources]) => {
      const all = name === "connect-src" ? [...sources, ...connect] : sources;
      return `${name} ${all.join(" ")}`;
    })
    .join("; ");
}
