/** What XML Schema 1.0 cannot say about web configuration. The tests hold every entry to be true. */

export interface XsdLimit {
  readonly id: string;
  /**
   * `lenient`: the schema lets through what the reader refuses. `strict`: it refuses what the
   * reader takes.
   */
  readonly side: "lenient" | "strict";
  readonly sentence: string;
  /** A file that shows it; absent where it takes more than one file. */
  readonly example?: string;
}

const inFile = (content: string) => `<configuration>${content}</configuration>`;
const inWeb = (content: string) => inFile(`<system.web>${content}</system.web>`);

export const XSD_LIMITS: readonly XsdLimit[] = [
  {
    id: "several-files",
    side: "lenient",
    sentence:
      "Nothing that takes more than one file or more than one value is checked: levels, locks from above, entries added again further down, versions, and ranges that depend on the mode.",
  },
  {
    id: "unknown-section",
    side: "lenient",
    sentence:
      "Directly in `<configuration>` and `<location>` every name is let through, because `<configSections>` may declare it and XML Schema has no way to look there; a wildcard beside the known names would be ambiguous, so the wildcard stands alone and known names are found through it.",
    example: inFile("<sesionState/>"),
  },
  {
    id: "misplaced-section",
    side: "lenient",
    sentence:
      "For the same reason a section that may be the root of a file of its own is also let through directly in `<configuration>`.",
    example: inFile('<sessionState mode="Off"/>'),
  },
  {
    id: "misplaced-keyword",
    side: "lenient",
    sentence:
      "For the same reason `<configSections>` is let through behind other elements, twice or in `<location>`, and `<location>` in another one.",
    example: inFile("<appSettings/><configSections/>"),
  },
  {
    id: "declared-in-group",
    side: "strict",
    sentence:
      "A section that `<configSections>` declares inside a group of the servers, such as system.web, is refused: the groups are closed, so that misspelt sections are found there.",
    example: `<configuration><configSections><sectionGroup name="system.web"><section name="shop" type="Shop.Section, Shop"/></sectionGroup></configSections><system.web><shop/></system.web></configuration>`,
  },
  {
    id: "add-on-section",
    side: "strict",
    sentence:
      "A section of system.webServer that comes with the schema file of an add-on is refused unless it is among the names known here.",
    example: inFile("<system.webServer><shopAccelerator/></system.webServer>"),
  },
  {
    id: "name-inside-unknown",
    side: "strict",
    sentence:
      "An element inside a section that nobody here knows is checked if it has the name of a top-level section or of one with more than one word, such as connectionStrings.",
    example: `<configuration><configSections><section name="shop" type="Shop.Section, Shop"/></configSections><shop><connectionStrings main="x"/></shop></configuration>`,
  },
  {
    id: "repeated-section",
    side: "lenient",
    sentence:
      "A section that appears twice for the same path is found only within one element of a group, and not in system.webServer.",
    example: inFile(
      "<system.web><sessionState/></system.web><system.web><sessionState/></system.web>",
    ),
  },
  {
    id: "repeated-group",
    side: "strict",
    sentence:
      "A group inside a group, such as system.web/caching, may stand only once there, although ASP.NET takes it again with other sections in it.",
    example: inWeb("<caching><outputCache/></caching><caching><outputCacheSettings/></caching>"),
  },
  {
    id: "repeated-child",
    side: "lenient",
    sentence:
      "A child element that may stand once is let through a second time where a collection stands beside it, or where a section has more than three of them: all their orders would have to be written down.",
    example: inWeb("<pages><namespaces/><namespaces/></pages>"),
  },
  {
    id: "required-on-section",
    side: "lenient",
    sentence:
      "A section may always lack its required attributes, since it needs none with a configSource or when it is encrypted.",
    example: inWeb('<trust originUrl="http://localhost"/>'),
  },
  {
    id: "config-source-alone",
    side: "lenient",
    sentence: "That configSource must stand alone on an empty element is not checked.",
    example: inWeb('<sessionState configSource="session.config" mode="Off"/>'),
  },
  {
    id: "protected-alone",
    side: "lenient",
    sentence:
      "That an encrypted section holds exactly one EncryptedData and no other attribute is not checked, nor that EncryptedData stands only there.",
    example: inWeb(`<sessionState configProtectionProvider="p" mode="Off"/>`),
  },
  {
    id: "location-overrides",
    side: "lenient",
    sentence: "That allowOverride and overrideMode exclude each other is not checked.",
    example: inFile('<location allowOverride="true" overrideMode="Allow"/>'),
  },
  {
    id: "declaration",
    side: "lenient",
    sentence:
      "Reserved names, missing types and repetitions in `<configSections>` are not found, and neither is a declaration that differs from that of machine.config.",
    example: inFile('<configSections><section name="configShop" type="T"/></configSections>'),
  },
  {
    id: "open-content",
    side: "lenient",
    sentence:
      "In elements whose content is not described as a whole no child is checked, not even those that are described: a name beside a wildcard would be ambiguous.",
    example: inFile('<webFarms><webFarm name="f"><server/></webFarm></webFarms>'),
  },
  {
    id: "combinations",
    side: "lenient",
    sentence:
      "Which attributes go together, as in pages/controls and identity, is not checked: XML Schema judges each by itself.",
    example: inWeb('<pages><controls><add tagPrefix="a"/></controls></pages>'),
  },
  {
    id: "time-span",
    side: "lenient",
    sentence:
      "Days and hours of a time are each held within the range, not their sum; a pattern cannot add.",
    example: inFile(
      '<system.applicationHost><applicationPools><add name="p"><processModel idleTimeout="30.01:00:00"/></add></applicationPools></system.applicationHost>',
    ),
  },
  {
    id: "lock-lists",
    side: "lenient",
    sentence:
      "On elements that take any attribute, lists such as lockAttributes may name anything, even what is required.",
    example: inWeb(
      '<sessionState><providers><add name="a" type="b" lockAttributes="name"/></providers></sessionState>',
    ),
  },
  {
    id: "unique-keys",
    side: "lenient",
    sentence:
      "Two entries with the same key are found only where no remove or clear is possible, and only when the keys are equal to the letter.",
  },
  {
    id: "foreign-attributes",
    side: "lenient",
    sentence:
      "Attributes with a prefix and declarations of namespaces are let through everywhere, because transforms need them; in a live file they are refused.",
    example: inWeb('<sessionState xmlns:shop="urn:shop" shop:mode="Off"/>'),
  },
  {
    id: "instructions",
    side: "lenient",
    sentence: "Processing instructions are let through in groups, where only elements are allowed.",
    example: inWeb("<?shop open?><sessionState/>"),
  },
  {
    id: "transforms",
    side: "strict",
    sentence:
      "Transforms may leave out required attributes and name a section several times; here both are refused.",
    example: `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><connectionStrings><add name="a" xdt:Transform="Remove" xdt:Locator="Match(name)"/></connectionStrings></configuration>`,
  },
  {
    id: "root-namespace",
    side: "strict",
    sentence:
      "The namespace that old files give `<configuration>` is refused: one schema describes one namespace. Without the attribute the file means the same.",
    example: `<configuration xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"/>`,
  },
  {
    id: "fragment-roots",
    side: "lenient",
    sentence:
      "In a file of its own a section whose name is one plain word, such as pages, is let through as it is: elements of other sections have the same names.",
    example: '<pages buffer="maybe"/>',
  },
  {
    id: "white-space",
    side: "strict",
    sentence:
      "Around values only blank, tab and line ends count as white space; .NET trims further characters, such as the no-break space.",
    example: inWeb('<sessionState compressionEnabled="&#160;true"/>'),
  },
  {
    id: "negative-zero",
    side: "strict",
    sentence: "A time of zero with a minus sign is refused where no negative time is allowed.",
    example: inFile(
      '<system.webServer><asp><session timeout="-0.00:00:00"/></asp></system.webServer>',
    ),
  },
];
