/**
 * What a person says of a change that no test of its room notices, by the name that `nameOf` gives
 * it. "same" = the program does the same with it.
 */
const NEVER = "same: the default of a destructuring or of an index that is always there";

const SINCE = (test: string) => `noticed since (test/${test}.test.ts)`;

const OUTSIDE = (test: string) => `noticed outside of the room (test/${test}.test.ts)`;

const LOADS_NOT =
  "noticed: the pattern is broken and no test file loads, which the runner does not count";

export const words: Readonly<Record<string, string>> = {
  'src/sessions/state-address.ts: "" → "Stryker was here!"': NEVER,
  "src/sessions/services.ts: first?.start → first.start": SINCE("sessions/services"),
  "src/report/display-width.ts: code < 0x300 → false":
    "same: a short way; no range begins below 0x300",
  "src/report/frame.ts: s.start < line.end → s.start <= line.end":
    "same: a secret that begins at the end of a line covers none of it",
  "src/report/frame.ts: width <= WIDEST → false": SINCE("report/secrets"),
  'src/report/mask.ts: "signing[-_]?key|validationkey|decryptionkey|sharedaccesssignature|(?… → ""':
    LOADS_NOT,
  'src/lint/judge.ts: "|" → ""': SINCE("lint/told-once"),
  "src/lint/suppress.ts: !directive || !/^(?:[\\s:]|$)/.test(rest) → !directive && !/^(?:[\\s:]|$)/.test(rest)":
    SINCE("lint/directives"),
  'rules/shared/sql-keywords.ts: "," → ""': SINCE("rules/shared-sql-keywords"),
  'rules/state-connection-string-format.ts: "{next}" → ""': SINCE("rules/whole-messages"),
  'rules/shared/place.ts: "default" → ""':
    "same: what is not written anywhere has no file, which the next lines compare",
  'rules/shared/spots.ts: "attribute" → ""': SINCE("rules/shared-changes"),
  'rules/pool-idle-timeout-covers-session.ts: wanted === "Infinite" || wanted > LONGEST_TIMEOUT → wanted === "Infinite" && wanted > LONGEST_TIMEOUT':
    SINCE("rules/pool-idle-timeout-covers-session"),
  "rules/location-scope-for-session.ts: !flag || scope.location.inheritInChildApplications → false":
    "same: children have what they inherit, so there is no difference to tell of",
  "src/sessions/connection-strings.ts: /^registry:/i → /registry:/i": SINCE(
    "sessions/connection-strings",
  ),
  "rules/location-scope-for-session.ts: paths.slice(0, 5) → paths":
    SINCE("rules/many-applications"),
  "src/report/effective.ts: value === undefined → false":
    "same in JSON, which leaves out what is undefined",
  'src/report/effective.ts: [] → ["Stryker was here"]': NEVER,
  'src/report/redact.ts: "" → "Stryker was here!"':
    "same: a short way; an empty text holds no secret",
  'src/facts/services/json.ts: [] → ["Stryker was here"]': NEVER,
  'src/facts/services/sc-output.ts: "" → "Stryker was here!"': SINCE("facts/corners"),
  'src/facts/browser/har.ts: node?.kind === "object" → true': SINCE("facts/har"),
  "src/facts/browser/recording.ts: /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?$/ → /^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\D\\d:?\\d\\d)?$/":
    SINCE("facts/har"),
  "src/facts/counters/performance-log.ts: +year → -year": SINCE("facts/counters"),
  "src/facts/events/event-log.ts: refused.length === 0 → refused.length !== 0":
    SINCE("facts/events"),
  'src/facts/events/logged.ts: "" → "Stryker was here!"': "same: neither of the two is a time",
  'src/facts/events/logged.ts: service === undefined || service === "" → service === undefined && service === ""':
    SINCE("facts/events"),
  "src/facts/events/logged.ts: time >= stretch.last → time > stretch.last": SINCE("facts/events"),
  "src/facts/services/sc-output.ts: colon < 1 → false": SINCE("facts/corners"),
  'src/facts/services/sc-output.ts: startMode === "Automatic" && !third && second.isLast → startMode === "Automatic" && !third || second.isLast':
    SINCE("facts/corners"),
  "src/facts/services/sc-output.ts: startMode === undefined → false": SINCE("facts/corners"),
  "src/facts/services/sc-output.ts: !first && /^\\S/.test(line.text) → true":
    SINCE("facts/corners"),
  "src/facts/services/security-template.ts: name === undefined || number === undefined → false":
    SINCE("facts/listings"),
  'rules/dead-session-setting.ts: () => other.config["system.web/sessionState"].mode.value → () => undefined':
    SINCE("rules/dead-session-setting"),
  'rules/dead-session-setting.ts: "ASP.NET still checks the text, so a mistake in it stops the applicat… → ""':
    SINCE("rules/whole-messages"),
  'rules/location-scope-for-session.ts: "Let them inherit, or give each its own <sessionState>." → ""':
    SINCE("rules/whole-messages"),
  "rules/no-inproc-with-heavy-session-data.ts: measure < warn → measure <= warn": SINCE(
    "rules/no-inproc-with-heavy-session-data",
  ),
  'rules/no-inproc-with-web-garden.ts: "In-process session state in a pool with more than one worker process… → ""':
    SINCE("rules/whole-messages"),
  "rules/no-inproc-with-web-garden.ts: numaNodes > 1 → numaNodes >= 1":
    "same: one node is silent before, and with a fixed number of processes the word is not used",
  'rules/no-session-id-in-url.ts: "Session ids travel in the URL, where they leak and can be planted." → ""':
    SINCE("rules/whole-messages"),
  "rules/sql-connection-string-valid.ts: meant !== undefined && holder → true":
    "same: only the text that the server ships has no holder, and it is sound; without a better word nothing is offered",
  "rules/state-service-start-mode.ts: notes.filter(({ of }) => of.buildConfiguration === undefined) → notes":
    SINCE("rules/state-service-start-mode"),
  'rules/state-service-start-mode.ts: \'"{app}" keeps its sessions in the ASP.NET State Service on {machine}… → ""':
    SINCE("rules/whole-messages"),
  "rules/state-service-start-mode.ts: note.of.buildConfiguration === undefined → true": SINCE(
    "rules/state-service-start-mode",
  ),
  'rules/transform-keeps-session-settings.ts: "Prod" → ""': SINCE(
    "rules/transform-keeps-session-settings",
  ),
  'rules/shared/place.ts: from === "default" → false':
    "same: a default has no file, so none is found",
  "src/facts/file-name.ts: /^(?:win(?:32|64|\\d{4})?|x(?:64|86)|(?:utf|iis|net|ps|v|run|copy|sc|q… → /^(?:win(?:32|64|\\d{4})|x(?:64|86)|(?:utf|iis|net|ps|v|run|copy|sc|qc…":
    'same: "win" alone holds no digit and is no name of a machine anyway',
  "src/facts/services/sc-output.ts: /(?:^|[>\\s$])sc(?:\\.exe)?\\s+(?:\\\\\\\\([^\\s\\\\]+)\\s+)?(?:qc|query(?:ex)?)… → /(?:^|[>\\s$])sc(?:\\.exe)?\\s+(?:\\\\\\\\([^\\s\\\\]+)\\s)?(?:qc|query(?:ex)?)(…":
    SINCE("facts/corners"),
  "rules/shared/place.ts: file.document.source === from.source → true": SINCE(
    "rules/dead-session-setting",
  ),
  'rules/shared/providers.ts: "" → "Stryker was here!"':
    "same: what is looked for has a name, and no provider has this one",
  'rules/shared/sql-values.ts: "SQL Server 2005" → ""': SINCE("rules/sql-connection-string-valid"),
  'rules/shared/sql-values.ts: "it only without MultiSubnetFailover" → ""': SINCE(
    "rules/sql-connection-string-valid",
  ),
  "rules/shared/sql-values.ts: /^\\s*readonly\\s*$/i → /^\\s*readonly\\S*$/i": SINCE(
    "rules/sql-connection-string-valid",
  ),
  "rules/shared/sql-values.ts: /^\\s*readonly\\s*$/i → /^\\s*readonly\\s*/i":
    "same: what only begins so has been refused before, as a value of its own",
  "rules/shared/store-notes.ts: buildConfiguration === undefined → false":
    SINCE("rules/shared-changes"),
  "rules/shared/store-strings.ts: holder && entry === undefined → true":
    SINCE("rules/shared-changes"),
  'rules/shared/store-strings.ts: [] → ["Stryker was here"]': SINCE("rules/shared-changes"),
  'rules/shared/xml.ts: [] → ["Stryker was here"]': "same: no transform has that name",
  "src/report/frame.ts: span.end <= text.end → true":
    "same; the condition is gone: a span that goes on behind its line ends with it either way",
  'src/facts/services/json.ts: /"(?:StartType|StartupType|StartMode)"\\s*:/ → /"(?:StartType|StartupType|StartMode)"\\S*:/':
    SINCE("facts/listings"),
  "src/change/appcmd.ts: target.site !== undefined → true":
    "same: where no site is named, nothing of its name is unsafe",
  'src/change/iis-manager.ts: "; " → ""': SINCE("change/iis-manager"),
  'src/change/place.ts: attribute.kind !== "string" → true': SINCE("change/appcmd"),
  'src/change/powershell.ts: change.do === "replace" → false': SINCE("change/xml"),
  "src/change/snippet.ts: !child → true": SINCE("change/snippet"),
  "src/change/snippet.ts: (name: string, value: Value) => at.attributes.set(name, written(place… → () => undefined":
    SINCE("change/snippet"),
  "src/effective/defaults.ts: fitting.since?.dotnet && `.NET ${fitting.since.dotnet}` → false":
    SINCE("effective/defaults"),
  "src/effective/describe.ts: shape.open !== undefined && resolved.known && resolved.value === unde… → false":
    "same: a text has a default, so nothing of an open element is left out yet",
  'src/effective/describe.ts: !name.endsWith("Defaults") → true': SINCE("effective/places"),
  "src/effective/effective-config.ts: { start: 0, end: 0 } → {}": SINCE("effective/places"),
  "src/effective/effective-config.ts: level.file !== undefined → false": SINCE("effective/places"),
  "src/effective/folders.ts: entries.length <= SMALL → entries.length < SMALL":
    "same: both ways find the same, one in few entries and one in many",
  'src/effective/loader.ts: target .replaceAll("\\\\", "/") .split("/") .filter((part) => part !== … → target.replaceAll("\\\\", "/").split("/")':
    SINCE("effective/places"),
  "src/effective/locate.ts: /^(?:\\/|$)/ → /^(?:\\/)/":
    "same; that half is gone: nothing is decoded to nothing",
  'src/effective/locks.ts: "managed" → ""': "same: IIS reads every section that is described",
  "src/effective/locks.ts: group → false": SINCE("effective/hierarchy/delegation"),
  "src/effective/locks.ts: [...Object.keys(add), remove, clear].filter((name) => name !== undefi… → [...Object.keys(add), remove, clear]":
    SINCE("effective/hierarchy/delegation"),
  "src/effective/locks.ts: locks.every((lock) => lock !== undefined) → locks.some(lock => lock !== undefined)":
    SINCE("effective/hierarchy/delegation"),
  "src/effective/resolve.ts: occurrence.locks?.entries(collection) → false": SINCE(
    "effective/hierarchy/delegation",
  ),
  'src/effective/resolve.ts: { kind: "string" } → {}':
    "same: the attribute is written, so its default is not asked for",
  "src/effective/sites.ts: { folder: undefined, steps: [] } → {}":
    "same: without a folder nobody asks for the steps",
  "src/effective/sites.ts: folder === undefined → false": SINCE("effective/places"),
  "src/effective/tree.ts: !place → false":
    "same: the way to a path begins with the top, so there is a place",
  'src/settings/declarations.ts: "configBuilders" → ""': SINCE("settings/refused"),
  'src/settings/location.ts: "blanks at its ends are refused" → ""': SINCE("settings/refused"),
  "src/settings/location.ts: `the character ${bad} is refused` → ``": SINCE("settings/refused"),
  "src/settings/location.ts: /^(?:~?\\.*\\/)+/ → /(?:~?\\.*\\/)+/": SINCE("settings/refused"),
  'src/settings/location.ts: { what: `${attribute.name}="${shownWord(attribute.value)}" is refused… → {}':
    SINCE("settings/refused"),
  "src/settings/messages.ts: most === undefined → most !== undefined": SINCE("settings/refused"),
  'src/settings/messages.ts: "" → "Stryker was here!"': SINCE("settings/refused"),
  "src/settings/messages.ts: facts.min ?? Number.MIN_SAFE_INTEGER → facts.min && Number.MIN_SAFE_INTEGER":
    SINCE("settings/refused"),
  'src/settings/misnested.ts: "" → "Stryker was here!"': SINCE("settings/refused"),
  "src/settings/normalise.ts: ({ section }: SectionReading, shape: ShapeFacts, name: string): boole… → () => undefined":
    SINCE("settings/refused"),
  'src/settings/read.ts: "unknown-attribute" → ""': SINCE("settings/refused"),
  "src/settings/section.ts: other → false": SINCE("settings/refused"),
  "src/settings/section.ts: false → true": SINCE("settings/refused"),
  'src/settings/section.ts: (node) => node.kind === "element" || node.kind === "cdata" || node.ki… → () => undefined':
    SINCE("settings/refused"),
  'src/settings/validate.ts: error.keyword === "minLength" && facts.required === true → error.keyword === "minLength" || facts.required === true':
    SINCE("settings/refused"),
  "src/settings/homes.ts: near.every(isGroupPath) → near.some(isGroupPath)":
    SINCE("settings/homes"),
  'src/settings/messages.ts: "native" → ""': "same: only the managed reader is asked after",
  'src/settings/schema.ts: [["", new Set()]] → []':
    "same; the set is gone: the first registration makes it",
  "src/verdict/builders.ts: context.chain.some((level) => level.file?.document.root?.children.som… → context.chain.every(level => level.file?.document.root?.children.some…":
    SINCE("verdict/builders"),
  "src/verdict/certainty.ts: border < 0 → border <= 0": "same: nothing lies above the first level",
  "src/verdict/duplicates.ts: level.kind === stock?.at && level.file → false":
    SINCE("verdict/stock"),
  "src/verdict/duplicates.ts: true → false": OUTSIDE("settings/laziness"),
  'src/verdict/idle-elements.ts: ", " → ""': SINCE("verdict/transforms"),
  'src/verdict/level.ts: "only in applicationHost.config" → ""': SINCE("verdict/level"),
  "src/verdict/level.ts: !ownProperty(shapes, child.name)?.onlyAtApplication → true":
    SINCE("verdict/level"),
  "src/verdict/level.ts: { isNative: false, viaLocation } → {}":
    "same: only of what is native it is asked how it got there",
  "src/verdict/locks.ts: { const element = own.file.origins.get(own.pointer); const item = ele… → {}":
    SINCE("verdict/locks"),
  'src/verdict/locks.ts: "no-locked-section-override" → ""': SINCE("verdict/locks"),
  'src/verdict/locks.ts: `"lockItem" is locked by ${whereWritten(locker.layer)}: setting it he… → ``':
    SINCE("verdict/locks"),
  "src/verdict/locks.ts: locks.item → false": SINCE("verdict/locks"),
  "src/verdict/locks.ts: mine && !mine.opaque → mine || !mine.opaque":
    "open: an encrypted section below a lockItem is not told of, which the change would do",
  "src/verdict/results.ts: one !== other → false": SINCE("verdict/results"),
  'src/verdict/transforms.ts: "not-instantiable" → ""': SINCE("verdict/transforms"),
  'src/verdict/transforms.ts: "import-fatal" → ""': SINCE("verdict/transforms"),
  "src/verdict/transforms.ts: facts?.attributes === undefined || facts.open !== undefined → false":
    SINCE("verdict/transforms"),
  "src/verdict/versions.ts: !section || !element → !section && !element":
    "same: a scope has the element of each of its sections, all of them described",
  "src/verdict/versions.ts: plain → false": OUTSIDE("settings/laziness"),
  "src/transform/build.ts: node.blank || (ONLY_SPACE.test(node.value) && !DECIMAL_REFERENCE.test… → node.blank && ONLY_SPACE.test(node.value) && !DECIMAL_REFERENCE.test(…":
    SINCE("transform/print"),
  "src/transform/layout.ts: byName.size === 0 && order.length > 0 → false":
    SINCE("transform/print"),
  "src/transform/missing.ts: !byLocation && !byNamespace && byCase === undefined && !byValueCase → false":
    SINCE("transform/missing"),
  'src/transform/missing.ts: char === "[" || char === "(" → true': SINCE("transform/missing"),
  "src/transform/query.ts: found === undefined → true": "same: what is kept is only found anew",
  'src/transform/result.ts: mark !== undefined && "origin" in mark && mark.origin !== undefined → mark !== undefined && "origin" in mark || mark.origin !== undefined':
    SINCE("transform/origin"),
  "src/transform/xdt.ts: uri !== undefined && looksLikeXdtNamespace(uri) → false":
    SINCE("transform/documents"),
  'src/transform/xpath/nodes.ts: isText(child) && node.kind === "element" → true':
    SINCE("transform/xpath"),
  'src/transform/xpath/nodes.ts: "" → "Stryker was here!"': SINCE("transform/xpath"),
  "src/transform/xpath/values.ts: a === b → false":
    "same: equal and unequal are compared elsewhere",
  "src/run/gather.ts: (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 :… → () => undefined":
    OUTSIDE("lint/order"),
  "src/run/gather.ts: [...this.#diagnostics.values()].sort( (a, b) => compare(a.at.source.p… → [...this.#diagnostics.values()]":
    OUTSIDE("lint/order"),
  "src/run/naming.ts: governed.isBroken → false": SINCE("run/conclusions"),
  "src/run/one-tree.ts: { this.look.alsoNamed(transform.document.source.path, path); this.tra… → {}":
    OUTSIDE("verdict/transforms"),
  "src/run/one-tree.ts: standsIn && isOwn → standsIn || isOwn": OUTSIDE("verdict/idle-transforms"),
  'src/run/one-tree.ts: [] → ["Stryker was here"]': OUTSIDE("hosts/cli-effective"),
  'src/run/one-tree.ts: opacity.why === "configSource" → true': SINCE("run/conclusions"),
  "src/run/one-tree.ts: part && this.open.resultOfPart(part, transform) → true":
    "gone: parts are changed elsewhere since",
  "src/run/one-tree.ts: found === part.base → found !== part.base":
    "gone: parts are changed elsewhere since",
  "src/run/one-tree.ts: file.document.root?.name → file.document.root.name":
    SINCE("run/conclusions"),
  "src/run/overall.ts: { if (this.#rules.length === 0) return; const key = keyOf(tree, virtu… → {}":
    OUTSIDE("rules/state-service-start-mode"),
  "src/run/overall.ts: counts → true":
    "same: what a configuration lacks its application lacks, which is counted once",
  "src/run/overall.ts: !notes → true": OUTSIDE("rules/state-service-start-mode"),
  "src/run/overall.ts: { return rule.overall.summarise(given as never, this.bench.optionsOf(… → {}":
    OUTSIDE("rules/state-service-start-mode"),
  "src/run/overall.ts: [error.what] → []": SINCE("run/conclusions"),
  "src/run/overall.ts: { for (const rule of this.#wanted) this.bench.unjudged.add(rule.id, [… → {}":
    SINCE("run/conclusions"),
  "src/run/overall.ts: !tree → tree": OUTSIDE("rules/state-service-start-mode"),
  "src/run/overall.ts: rest.length === 0 → false": "same: a short way; nothing is left to note",
  "src/run/overall.ts: { const place = open.place(path); if (!place.level.isApplication) con… → {}":
    OUTSIDE("rules/state-service-start-mode"),
  "src/run/run.ts: [...touches].some((touched) => named.has(touched)) → [...touches].every(touched => named.has(touched))":
    OUTSIDE("rules/state-service-start-mode"),
  "src/run/view.ts: asked !== undefined && !changed → false": SINCE("run/view"),
  'src/run/view.ts: [] → ["Stryker was here"]': SINCE("run/view"),
  "src/run/view.ts: [...names, ...around] → []": SINCE("run/view"),
  "src/run/view.ts: meant === undefined → false": SINCE("run/view"),
  'src/run/view.ts: configuration === undefined || !("problem" in found) → configuration === undefined && !("problem" in found)':
    SINCE("run/view"),
  'src/hosts/cli/commands/effective.ts: [] → ["Stryker was here"]':
    "same: who looks at values asks for no finding",
  "src/hosts/cli/commands/explain.ts: packageText(known.page) ?? `# ${known.id}\\n\\n${known.description}\\n` → packageText(known.page) && `# ${known.id}\\n\\n${known.description}\\n`":
    SINCE("hosts/spoken"),
  "src/hosts/cli/commands/explain.ts: found.length > MOST → found.length >= MOST":
    SINCE("hosts/spoken"),
  "src/hosts/cli/commands/lint.ts: rule === BROKEN → false":
    "open: no test has a rule of the package break in the command line",
  "src/hosts/cli/compile-cache.ts: stats.isDirectory() && isOwn → false":
    OUTSIDE("hosts/compile-cache"),
  "src/hosts/cli/evidence.ts: { // Listings come and go between runs; the rules that need them are … → {}":
    SINCE("hosts/spoken"),
  "src/hosts/cli/hints.ts: result.others === 1 → true": SINCE("hosts/spoken"),
  'src/hosts/cli/options.ts: "TOOL" → ""': SINCE("hosts/spoken"),
  'src/hosts/cli/projects.ts: [] → ["Stryker was here"]':
    "same: nobody asks for a path of that name",
  "src/hosts/cli/propose-map.ts: b[1] - a[1] || a[0].length - b[0].length → b[1] - a[1] && a[0].length - b[0].length":
    SINCE("hosts/spoken"),
  "src/hosts/cli/settings.ts: environment === undefined → true": SINCE("hosts/spoken"),
  "src/hosts/decode.ts: byte < 0x80 → false":
    "same: a character begun and a letter of ASCII are two for the decoder",
  'src/hosts/decode.ts: { const decoder = decoderOf("utf-8"); for (let length = 2; length <= … → {}':
    SINCE("hosts/spoken"),
  'src/hosts/errno.ts: "the system does not permit it" → ""': SINCE("hosts/spoken"),
  "src/hosts/open-file.ts: relativeTo(toSlashes(realpathSync(top)), real) !== undefined → true":
    OUTSIDE("hosts/trust"),
  "src/hosts/xsd.ts: a.start <= b.end → a.start > b.end":
    "open: no test has a remark of xmllint beside a finding in the same tag",
  "src/patterns/classes.ts: [0x20, 0x20] → []": SINCE("patterns/gitignore"),
  "src/patterns/classes.ts: [0x5b, 0x60] → []": SINCE("patterns/gitignore"),
  "src/patterns/classes.ts: [0x09, 0x0d] → []": SINCE("patterns/gitignore"),
  "src/patterns/classes.ts: named === null → false": SINCE("patterns/gitignore"),
  "src/patterns/git-folder.ts: /^gitdir:([^\\r\\n]*)\\r?\\n?$/ → /^gitdir:([^\\r\\n]*)\\r?\\n?/":
    SINCE("patterns/gitignore"),
  "src/patterns/parts.ts: code >= 0x61 && code <= 0x7a → code >= 0x61 || code <= 0x7a":
    SINCE("patterns/gitignore"),
  'src/patterns/gitignore.ts: rest?.startsWith("*") → rest?.endsWith("*")':
    SINCE("patterns/growth"),
  'src/patterns/glob.ts: "shell" → ""': "same: what is not git's is the shells'",
  "src/patterns/program.ts: here.list.length > 0 → true":
    "same: a short way; from nowhere nothing is reached",
  "src/patterns/working-tree.ts: at === undefined → false": "same: the map has no such key",
  "src/document/conflict.ts: /^(?:<{7}|={7}|>{7}|\\|{7})(?: [^\\r\\n]*)?$/ → /^(?:<|={7}|>{7}|\\|{7})(?: [^\\r\\n]*)?$/":
    SINCE("document/sentences"),
  'src/document/declaration.ts: "This does not belong here." → ""': SINCE("document/sentences"),
  "src/document/dtd/content-model.ts: false → true":
    "open: no test has a list of names without its `*`",
  "src/document/dtd/declarations.ts: start + 1 → start - 1":
    "same: a name that is missing ends where it began, and the place is one character wide",
  "src/document/dtd/declarations.ts: name !== undefined && this.#fault(name) !== undefined → true":
    "open: no test has a reference to a character in the value of an entity's list",
  "src/document/dtd/doctype.ts: code === LESS || code === CLOSE_BRACKET → false":
    "open: no test has damage inside the brackets with a declaration after it",
  "src/document/names.ts: ++i === length → true":
    "open: no test of the room has a name that ends with the text",
  "src/document/start-tag.ts: Math.min(this.#state.lineEnd(i), this.#state.nextLess(i)) → Math.max(this.#state.lineEnd(i), this.#state.nextLess(i))":
    "open: no test has a quote without a name whose other half is on a later line",
  "src/document/start-tag.ts: glued → true": SINCE("document/sentences"),
  'src/document/start-tag.ts: "Text follows the value directly: put white space between." → ""':
    SINCE("document/sentences"),
  "src/document/state.ts: { return ( this.less.next(from) >= to && this.ampersand.next(from) >=… → {}":
    "same: a short way; without it each character is looked at",
  "src/document/value.ts: true → false":
    "same: a short way; a value that is not plain is decoded, which changes nothing",
  "src/document/value.ts: code === LF || code === CR → code === LF && code === CR":
    "open: no test has such marks around a value with a line end",
  "src/document/value.ts: code === GREATER → true":
    "open: no test has such marks around a value with a `>`",
};
