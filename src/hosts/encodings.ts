/** The encodings that .NET knows by name, and which of them read XML that began as ASCII. */

/** How the bytes of an encoding become characters. */
export type Kind =
  /** `label` is a name that Node's decoder knows. */
  | { readonly kind: "bytes" | "pairs" | "stateful"; readonly label: string }
  | { readonly kind: "page"; readonly label: string }
  | { readonly kind: "utf-8" | "ascii" | "latin1" | "utf-7" }
  /** Units of several bytes: `order` says where the lowest byte of each comes, and so on. */
  | { readonly kind: "wide"; readonly order: readonly number[] };

export interface KnownEncoding {
  /** As .NET calls it (`Encoding.WebName`). */
  readonly name: string;
  readonly how: Kind;
}

/**
 * Names of .NET's EncodingTable, the web name first, letter case aside. What Node cannot decode and
 * what is not compatible with ASCII (EBCDIC) is left out: a declaration that names it is refused.
 */
const BYTES = `
windows-1250 x-cp1250
windows-1251 x-cp1251
windows-1252 x-ansi
windows-1253
windows-1254
windows-1255
windows-1256 cp1256
windows-1257
windows-1258
windows-874 dos-874 iso-8859-11 tis-620
iso-8859-2 csisolatin2 iso_8859-2 iso_8859-2:1987 iso8859-2 iso-ir-101 l2 latin2
iso-8859-3 csisolatin3 iso_8859-3 iso_8859-3:1988 iso-ir-109 l3 latin3
iso-8859-4 csisolatin4 iso_8859-4 iso_8859-4:1988 iso-ir-110 l4 latin4
iso-8859-5 csisolatincyrillic cyrillic iso_8859-5 iso_8859-5:1988 iso-ir-144
iso-8859-6 arabic csisolatinarabic ecma-114 iso_8859-6 iso_8859-6:1987 iso-ir-127
iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso_8859-7 iso_8859-7:1987 iso-ir-126
iso-8859-8 csisolatinhebrew hebrew iso_8859-8 iso_8859-8:1988 iso-ir-138 logical visual
iso-8859-8-i
windows-1254@iso-8859-9 csisolatin5 iso_8859-9 iso_8859-9:1989 iso-ir-148 l5 latin5
iso-8859-13
iso-8859-15 csisolatin9 iso_8859-15 l9 latin9
koi8-r cskoi8r koi koi8 koi8r
koi8-u koi8-ru
ibm866 cp866
macintosh
x-mac-cyrillic
`;

const PAIRS = `
shift_jis csshiftjis cswindows31j ms_kanji shift-jis sjis x-ms-cp932 x-sjis
gb2312 chinese cn-gb csgb2312 csgb231280 csiso58gb231280 gb_2312-80 gb2312-80 gbk iso-ir-58 gb231280
gb18030
big5 big5-hkscs cn-big5 csbig5 x-x-big5
euc-jp cseucpkdfmtjapanese extended_unix_code_packed_format_for_japanese iso-2022-jpeuc x-euc x-euc-jp
gb2312@euc-cn x-euc-cn
euc-kr cseuckr iso-2022-kr-8 iso-2022-kr-8bit
euc-kr@ks_c_5601-1987 csksc56011987 iso-ir-149 korean ks_c_5601 ks_c_5601_1987 ks_c_5601-1989 ksc_5601 ksc5601
`;

const STATEFUL = `
iso-2022-jp csiso2022jp
`;

const PAGES = `
ibm437 437 cp437 cspc8codepage437
ibm720@dos-720
ibm737
ibm775
ibm850 cp850
ibm852 cp852
ibm855 cp855
ibm857 cp857
ibm858@ibm00858 ccsid00858 cp00858 cp858 pc-multilingual-850+euro
ibm860 cp860
ibm861 cp861
ibm862@dos-862 ibm862 cp862
ibm863 cp863
ibm864 cp864
ibm865 cp865
ibm869 cp869
`;

const OTHERS: readonly (readonly [string, Kind])[] = [
  [
    "utf-8 unicode-1-1-utf-8 unicode-2-0-utf-8 x-unicode-1-1-utf-8 x-unicode-2-0-utf-8",
    { kind: "utf-8" },
  ],
  [
    "utf-7 csunicode11utf7 unicode-1-1-utf-7 unicode-2-0-utf-7 x-unicode-1-1-utf-7 x-unicode-2-0-utf-7",
    { kind: "utf-7" },
  ],
  [
    "us-ascii ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso_646.irv:1991 iso646-us us",
    { kind: "ascii" },
  ],
  [
    "iso-8859-1 cp819 csisolatin1 ibm819 iso_8859-1 iso_8859-1:1987 iso8859-1 iso-ir-100 l1 latin1",
    { kind: "latin1" },
  ],
  ["utf-16 iso-10646-ucs-2 ucs-2 unicode utf-16le", { kind: "wide", order: [0, 1] }],
  ["utf-16BE unicodefffe", { kind: "wide", order: [1, 0] }],
  ["utf-32 utf-32le", { kind: "wide", order: [0, 1, 2, 3] }],
  ["utf-32BE", { kind: "wide", order: [3, 2, 1, 0] }],
  // .NET recognises these two by their first bytes, and has no names for them.
  ["ucs-4-2143", { kind: "wide", order: [2, 3, 0, 1] }],
  ["ucs-4-3412", { kind: "wide", order: [1, 0, 3, 2] }],
];

let table: Map<string, KnownEncoding> | undefined;

function names(): Map<string, KnownEncoding> {
  if (table !== undefined) return table;
  const found = new Map<string, KnownEncoding>();
  const add = (line: string, how: Kind): void => {
    const all = line.split(" ");
    const known = { name: all[0]!, how };
    for (const name of all) found.set(name.toLowerCase(), known);
  };
  // `label@name`: .NET's name, and Node's label where that is another.
  const addLines = (lines: string, kind: "bytes" | "pairs" | "stateful" | "page"): void => {
    for (const line of lines.trim().split("\n")) {
      const [first = "", second] = line.split("@");
      add(second ?? first, { kind, label: first.split(" ")[0]! });
    }
  };
  addLines(BYTES, "bytes");
  addLines(PAIRS, "pairs");
  addLines(STATEFUL, "stateful");
  addLines(PAGES, "page");
  for (const [line, how] of OTHERS) add(line, how);
  table = found;
  return found;
}

/** The encoding of a name as `Encoding.GetEncoding` finds it; undefined where it throws. */
export function encodingOf(name: string): KnownEncoding | undefined {
  return names().get(name.toLowerCase());
}

/** All names, each once. */
export function encodingNames(): readonly string[] {
  return [...new Set([...names().values()].map(({ name }) => name))];
}
