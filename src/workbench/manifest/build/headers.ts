import { contentSecurityPolicy } from "./content-security-policy";

type Headers = Readonly<Record<string, string>>;

/** What Excel on the web asks for from a page of its own: it may read nothing else that is not meant for it. */
const readByExcel = /^(functions(\.[\w-]+)?\.json|shortcuts(\.[\w-]+)?\.json|assets\/.+)$/;

/** What bears the same name in every version, and so must be asked for anew. The other scripts bear their hash. */
const neverOld = /^(.+\.html|.+\.json|functions\.js|manifest\.xml)$/;

/** Icons must stay cacheable, or Office does not show them. */
const everywhere = (connect: readonly string[]): Headers => ({
  "Content-Security-Policy": contentSecurityPolicy(connect),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
});

function besides(file: string): Headers {
  return {
    ...(readByExcel.test(file)
      ? { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" }
      : {}),
    ...(neverOld.test(file) ? { "Cache-Control": "no-cache" } : {}),
  };
}

/**
 * The headers that a file of the add-in is to be served with.
 * @param file its path in `dist`, without a leading slash
 * @param connect what a development server's pages may connect to besides
 */
export function headersOf(file: string, connect: readonly string[] = []): Record<string, string> {
  return { ...everywhere(connect), ...besides(file) };
}

/**
 * The same as a `_headers` file, which static hosts such as Cloudflare Pages and Netlify read. They understand a star
 * at the end of a path only, so the files are named one by one.
 */
export function headersFile(files: readonly string[]): string {
  const section = (path: string, headers: Headers) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const named = files.filter((file) => !file.startsWith("assets/") && hasMore(file)).sort();
  return [
    ...section("/*", everywhere([])),
    ...section("/assets/*", besides("assets/icon.png")),
    ...named.flatMap((file) => section(`/${file}`, besides(file))),
    "",
  ].join("\n");
}

function hasMore(file: string): boolean {
  return Object.keys(besides(file)).length > 0;
}
