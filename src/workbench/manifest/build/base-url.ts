/** Where the add-in is served while it is developed; manifest.xml and the functions' comments name it. */
const developmentUrl = "https://localhost:3000/";

/** Where a production build expects to be served unless KAM_BASE_URL says otherwise; nobody owns this address. */
const defaultProductionUrl = "https://kam-matrix.example/";

/**
 * The address that a build is made for, with a slash at its end.
 * @throws RangeError where it is not https: Office loads nothing else
 */
export function baseUrl(production: boolean, asked: string | undefined): string {
  const url = asked ?? (production ? defaultProductionUrl : developmentUrl);
  if (!URL.canParse(url) || !url.startsWith("https://")) {
    throw new RangeError(`KAM_BASE_URL must be an https address, not ${url}`);
  }
  return url.endsWith("/") ? url : `${url}/`;
}

/** A text with the development address replaced by the one served from. */
export function servedFrom(text: string, url: string): string {
  return text.replaceAll(developmentUrl, url);
}
