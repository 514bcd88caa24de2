/** Which Excel the host behaves like. */
export type Profile = "desktop" | "web";

export interface ProfileTraits {
  readonly profile: Profile;
  /** Largest request and response, in bytes; Excel on the web refuses more. */
  readonly payloadLimit: number;
  /**
   * Most bytes that a custom function is handed as arguments; one that would be handed more never answers
   * (office-js#4654, #2786). Whether the desktop has such a bound is not said.
   */
  readonly argumentsLimit: number;
  /** What a custom function is handed for a blank cell: 0 on the desktop, null on the web. */
  readonly blankForFunctions: 0 | null;
  /** `Office.PlatformType`. */
  readonly platform: "PC" | "OfficeOnline";
  readonly version: string;
  /** Highest requirement set of each kind that the profile claims. */
  readonly requirements: Readonly<Record<string, string>>;
}

const MEGABYTE = 1024 * 1024;

/** The floor the add-in asks for and what current Excel has beyond it. */
const common = {
  ExcelApi: "1.16",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
};

export const profiles: Readonly<Record<Profile, ProfileTraits>> = {
  desktop: {
    profile: "desktop",
    payloadLimit: Infinity,
    argumentsLimit: Infinity,
    blankForFunctions: 0,
    platform: "PC",
    version: "16.0.18526.20144",
    requirements: common,
  },
  web: {
    profile: "web",
    payloadLimit: 5 * MEGABYTE,
    argumentsLimit: 5 * MEGABYTE,
    blankForFunctions: null,
    platform: "OfficeOnline",
    version: "16.0.18526.20144",
    requirements: { ...common, ExcelApiOnline: "1.1" },
  },
};
