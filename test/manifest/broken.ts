/** One way to break a manifest, and what is to be said of it. */
export interface Breakage {
  readonly title: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Said, in full or in part; nothing else may be said. */
  readonly faults: readonly (string | RegExp)[];
}

export const breakages: readonly Breakage[] = [
  {
    title: "an element that is never closed",
    from: "</Hosts>",
    to: "",
    faults: [/not well-formed/],
  },
  {
    title: "elements in the wrong order",
    from: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    to: "$2 $1",
    faults: [/Version.* must stand before|ProviderName.* must stand before/],
  },
  {
    title: "an element under the wrong parent",
    from: '<Runtime resid="Taskpane.Url" lifetime="long" />',
    to: '<Runtime resid="Taskpane.Url" lifetime="long" /><Label resid="Tab.Label" />',
    faults: ["Runtimes > Label", "may not stand there"],
  },
  {
    title: "an element left out",
    from: /<SupportUrl.*\/>/,
    to: "",
    faults: ["OfficeApp (line 3) lacks SupportUrl"],
  },
  {
    title: "an element too many",
    from: "<Permissions>ReadWriteDocument</Permissions>",
    to: "<Permissions>ReadWriteDocument</Permissions><Permissions>ReadDocument</Permissions>",
    faults: ["holds 2 Permissions, one is allowed"],
  },
  {
    title: "a plain Override among typed resources, which keeps the add-in from loading",
    from: '<bt:Override Locale="zh-CN" Value="https://localhost:3000/functions.zh-CN.json" />',
    to: '<Override Locale="zh-CN" Value="https://localhost:3000/functions.zh-CN.json" />',
    faults: ["bt:Url > Override", "may not stand there"],
  },
  {
    title: "a string that does not exist",
    from: '<Label resid="Score.Label" />',
    to: '<Label resid="Scoring.Label" />',
    faults: ['Label "Scoring.Label"', "refers to a resource that does not exist"],
  },
  {
    title: "a resource that nothing refers to",
    from: '<bt:Url id="Functions.Script.Url"',
    to: '<bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/spare.html" /><bt:Url id="Functions.Script.Url"',
    faults: ['bt:Url "Spare.Url"', "is never referred to"],
  },
  {
    title: "a text of the wrong kind",
    from: '<Description resid="Score.Tip" />',
    to: '<Description resid="Score.Label" />',
    faults: ["refers to a resource among bt:ShortStrings", 'bt:String "Score.Tip"'],
  },
  {
    title: "a label too long",
    from: '<bt:String id="Score.Label" DefaultValue="Score">',
    to: `<bt:String id="Score.Label" DefaultValue="${"Score ".repeat(25)}">`,
    faults: ["has 150 characters, 125 are allowed"],
  },
  {
    title: "a translation that is empty",
    from: '<bt:Override Locale="zh-TW" Value="計分" />',
    to: '<bt:Override Locale="zh-TW" Value="" />',
    faults: ['bt:String "Score.Label"', "in zh-TW is empty"],
  },
  {
    title: "a translation left out",
    from: '<bt:Override Locale="zh-TW" Value="計分" />',
    to: "",
    faults: ['bt:String "Score.Label"', "has no text in zh-TW"],
  },
  {
    title: "a translation for a language of no region",
    from: '<bt:Override Locale="zh-TW" Value="計分" />',
    to: '<bt:Override Locale="zh" Value="計分" />',
    faults: ["has no text in zh-TW", 'has an override too many, for "zh"'],
  },
  {
    title: "a namespace that differs by language",
    from: '<bt:String id="Functions.Namespace" DefaultValue="KAM" />',
    to: '<bt:String id="Functions.Namespace" DefaultValue="KAM"><bt:Override Locale="zh-CN" Value="客户" /></bt:String>',
    faults: ["names the functions and may not differ by language"],
  },
  {
    title: "an address that is not https",
    from: '<bt:Url id="Functions.Script.Url" DefaultValue="https:',
    to: '<bt:Url id="Functions.Script.Url" DefaultValue="http:',
    faults: ["http://localhost:3000/functions.js is not https"],
  },
  {
    title: "an address of a stranger",
    from: '<SupportUrl DefaultValue="https://localhost:3000/help.html" />',
    to: '<SupportUrl DefaultValue="https://example.com/help.html" />',
    faults: ["https://example.com is not among AppDomains"],
  },
  {
    title: "an icon that is not there",
    from: 'DefaultValue="https://localhost:3000/assets/score-32.png"',
    to: 'DefaultValue="https://localhost:3000/assets/scores-32.png"',
    faults: ["there is no PNG /assets/scores-32.png"],
  },
  {
    title: "an icon of the wrong size",
    from: 'DefaultValue="https://localhost:3000/assets/score-32.png"',
    to: 'DefaultValue="https://localhost:3000/assets/score-64.png"',
    faults: ["/assets/score-64.png is 64 × 64, not 32 × 32"],
  },
  {
    title: "an icon without a required size",
    from: '<bt:Image size="80" resid="Icon.score.80" />',
    to: "",
    faults: ["has no picture of 80 pixels", 'bt:Image "Icon.score.80"'],
  },
  {
    title: "two controls with one id",
    from: 'id="Kam.Matrix"',
    to: 'id="Kam.Score"',
    faults: ['The id "Kam.Score" occurs more than once'],
  },
  {
    title: "a runtime that nothing shares",
    from: '<Runtime resid="Taskpane.Url" lifetime="long" />',
    to: '<Runtime resid="Help.Url" lifetime="short" />',
    faults: [
      "Runtime, Page and FunctionFile must refer to the same page",
      'The lifetime of the runtime is "short", not "long"',
    ],
  },
  {
    title: "a command that no code answers",
    from: "<FunctionName>freeze</FunctionName>",
    to: "<FunctionName>thaw</FunctionName>",
    faults: ["no code answers the command thaw", "nothing calls the command freeze"],
  },
  {
    title: "keyboard shortcuts that Excel is not told of",
    from: /<ExtendedOverrides[\s\S]*<\/ExtendedOverrides>/,
    to: "",
    faults: ["ExtendedOverrides must say where the keyboard shortcuts are"],
  },
  {
    title: "a version of three numbers and an id that is none",
    from: /<Id>.*<\/Id>\s*<Version>.*<\/Version>/,
    to: "<Id>kam</Id><Version>1.0.0</Version>",
    faults: ['Id "kam" is not a GUID', 'Version "1.0.0" has not four numbers'],
  },
  {
    title: "a lower floor than the code needs",
    from: '<Set Name="ExcelApi" MinVersion="1.14" />',
    to: '<Set Name="ExcelApi" MinVersion="1.7" />',
    faults: ["Requirements ask for 1.7 of ExcelApi, not 1.14"],
  },
];
