/** The path of a Chromium, Chrome or Edge on this machine, or undefined. CHROME_PATH goes before all. */
export function findBrowser(): string | undefined;
