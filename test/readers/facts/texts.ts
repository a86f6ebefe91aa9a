/** Texts to put into attributes: right ones, near misses, and what people really write. */

const padded = (word: string) => [` ${word}`, `${word} `, `\t${word}\n`, `\u00a0${word}`];

/** Same letters, other case; the word itself left out. */
const recased = (word: string) =>
  [word.toLowerCase(), word.toUpperCase(), word.charAt(0).toLowerCase() + word.slice(1)].filter(
    (other) => other !== word,
  );

const unique = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

export const booleans = unique(
  ["true", "false", "True", "FALSE", "tRuE"],
  padded("true"),
  padded("False"),
  ["true\u0085", "\ufefftrue", "true\u200b", "true\0"],
  ["", "  ", "1", "0", "-1", "yes", "no", "on", "off", "t", "truee", "true,false", "null"],
);

export const numbers = unique(
  ["1", "9", "20", "020", "+20", "-0", "+0", "0", "00", "-1", "-20"],
  padded("20"),
  ["\r20", "\f20", "20\v", "20\0", "20 \0\0", "20\0 ", "\x0020", "\u200320", "20\u0085"],
  ["59", "60", "61", "525599", "525600", "525601", "1000000"],
  ["2147483646", "2147483647", "2147483648", "4294967295", "4294967296"],
  ["-2147483648", "-2147483649", "15372286727", "15372286728", "15372286729"],
  ["922337203685", "922337203686", "-922337203685", "-922337203686", "153722867280912"],
  ["9223372036854775807", "9223372036854775808", "-9223372036854775809", "9".repeat(30)],
  ["20.5", "20.0", "20,5", "1,000", "1 000", "1e3", "1E1", ".5", "20."],
  ["0x14", "0X14", "#14", "&h14", "&H14", "0x", "#", "0xG", "0x0000000014", "0x80000000"],
  ["#FFFFFFFF", "0x7FFFFFFF", "-0x9", "0x-9", "#+9", "0x0x9", " 0x9 ", "9h", "0b11"],
  ["00:20:00", "20:00", "0.00:20:00", "1.00:00:00", "PT20M", "20m", "20 minutes", "20s"],
  ["Infinite", "infinite", "INFINITE", ...padded("Infinite"), "Infinity", "\u221e", "never"],
  ["", "   ", "twenty", "\u0662\u0660", "\uff12\uff10", "(20)", "$20", "1 2", "+ 20", "- 20"],
  ["--20", "+-20", "20-", "20+", "\u221220", "NaN", "null", "20%", "20;", "'20'", "1/2"],
);

export const modes = unique(
  ["Off", "InProc", "StateServer", "SQLServer", "Custom"],
  ["InProc", "StateServer", "SQLServer", "Custom", "Off"].flatMap(recased),
  padded("InProc"),
  ["SqlServer", "Sqlserver", "Inproc", "Stateserver", "SQL", "InProcess", "None", "Redis"],
  ["InProc,StateServer", "InProc, StateServer", "Off,InProc", "InProc,Custom", "InProc, Custom"],
  ["Custom,SQLServer", "Off,Off", "InProc,InProc", "SQLServer,StateServer", "Off, Inproc"],
  ["InProc,", ",InProc", "InProc,,Custom", "InProc;Custom", "InProc|Custom", "InProc,1"],
  ["", " ", "0", "1", "2", "5", "+1", "-1", "true", "\u0130nProc", "InProc\u0085", "InProc\0"],
);

export const cookieless = unique(
  ["true", "false", "UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile"],
  ["True", "FALSE", "TRUE", "False"],
  ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile"].flatMap(recased),
  padded("UseUri"),
  padded("false"),
  ["UseUri,AutoDetect", "UseCookie", "UseURI", "Cookies", "yes", "no", "", " ", "0", "1", "2", "3"],
);

export const sameSites = unique(
  ["None", "Lax", "Strict", "none", "lax", "STRICT", "sTrict"],
  padded("Lax"),
  [
    "Unspecified",
    "unspecified",
    "UNSPECIFIED",
    " Unspecified",
    "Unspecified,Lax",
    "Lax,Unspecified",
  ],
  ["None,Lax", "Lax,Strict", "lax, strict", "Lax,", ",Lax", "Lax,5", "Lax,99999999999"],
  ["0", "1", "2", "5", "-1", "+1", " 1 ", "0x1", "1.0", "4294967296", "99999999999", "1,2"],
  ["", " ", "Laxx", "true", "Default"],
);

/** Without what is disputed for sessionState: published source and patched servers may differ. */
export const sessionSameSites = sameSites.filter(
  (text) => text !== "-1" && text.trim().toLowerCase() !== "unspecified",
);

export const pageStates = unique(
  ["true", "false", "ReadOnly"],
  ["True", "FALSE", "readonly", "Readonly", "READONLY", "readOnly"],
  padded("true"),
  padded("ReadOnly"),
  ["", " ", "0", "1", "yes", "Read", "ReadWrite", "true,false"],
);

export const algorithms = unique(
  ["SHA1", "MD5", "3DES", "AES", "DES", "Auto", "HMACSHA256", "HMACSHA384", "HMACSHA512"],
  ["sha1", "Sha1", "md5", "3des", "aes", "auto", "AUTO", "hmacsha256", "TripleDES", "SHA256"],
  padded("AES"),
  ["alg:Mine", "alg:", " alg:Mine", "ALG:Mine", "Alg:Mine", "alg", "", "  ", "0", "SHA1,AES"],
);

export const compatibilities = unique(
  ["Framework20SP1", "Framework20SP2", "Framework45"],
  ["Framework20SP1", "Framework45"].flatMap(recased),
  padded("Framework45"),
  ["Framework20SP1,Framework20SP2", "Framework20SP2,Framework45", "Framework40", "", "2", "4.5"],
);

const digits = (count: number) => "0123456789abcdefABCDEF".repeat(10).slice(0, count);

export const keys = unique(
  ["AutoGenerate", "AutoGenerate,IsolateApps", "AutoGenerate,IsolateByAppId"],
  ["autogenerate", "AUTOGENERATE", "Autogenerate", "AutoGenerate,", "Auto Generate"],
  ["AutoGenerate,isolateapps", "AutoGenerate,IsolateApp", "AutoGenerate, IsolateApps"],
  [2, 16, 38, 39, 40, 41, 42, 48, 64, 128, 129, 130, 200].map(digits),
  [`${digits(64)},IsolateApps`, `${digits(64)},IsolateByAppId`, `${digits(64)},isolateapps`],
  [` ${digits(64)} `, `${digits(63)}G`, `0x${digits(64)}`, `${digits(32)} ${digits(32)}`],
  ["", "   ", "IsolateApps"],
);

/** Texts without meaning to any reader; deployment tokens would be something else. */
export const strings = [
  "",
  " ",
  "x",
  "a b",
  "  padded  ",
  "a;b=c",
  "tab\there",
  "line\nhere",
  `quotes " and '`,
  "<angle> & ampersand",
  "é",
  "日本語",
  "😀",
  "100%",
  "{0}",
  "0",
  "true",
  "Infinite",
  "x".repeat(3000),
];
