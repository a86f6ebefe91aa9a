import {
  type Application,
  defineRule,
  each,
  ifKnown,
  type Resolved,
  type Said,
} from "../src/rule.js";
import { kindOfProvider } from "../src/sessions/provider-types.js";
import { parameterOf, type ProviderEntry, providerInForce } from "../src/sessions/providers.js";
import {
  addressOf,
  contradicts,
  endpointsOf,
  isLoopback,
  misspelt,
  otherRedis,
  redisConnectionString,
  redisParameter as parameter,
} from "../src/sessions/redis.js";
import { replaceAt, set, withoutAttribute } from "./shared/changes.js";
import { originOf, relatedTo } from "./shared/place.js";
import { isProviderLeftToBuilds, touchesNamed, useProvider } from "./shared/providers.js";
import { behind, writtenAttribute } from "./shared/spots.js";

interface Redis {
  readonly application: Application;
  readonly entry: ProviderEntry;
  readonly provider: string;
}

function* names({ entry, provider }: Redis): Said<"misspelt"> {
  for (const { written, name, meant } of misspelt(entry)) {
    const place = writtenAttribute(written);
    if (!place) continue;
    const at = { source: place.source, span: place.attribute.nameSpan };
    const changes = [replaceAt(at.source, at.span, meant)];
    yield {
      message: "misspelt",
      data: { provider, name, meant },
      at,
      suggestions: parameterOf(entry, meant) ? [] : [{ title: `Write ${meant}`, changes }],
    };
  }
}

/** Parameters that the connection string makes useless. */
const BESIDE = ["host", "port", "accessKey"] as const;
const CODE = ["settingsClassName", "settingsMethodName"] as const;

function* sources({ entry, provider }: Redis): Said<"both" | "refused"> {
  const string = parameter(entry, "connectionString");
  if (!string) return;
  const written = (all: readonly (typeof BESIDE | typeof CODE)[number][]) =>
    all.flatMap((name) => {
      const value = parameter(entry, name);
      return value ? [{ name, value }] : [];
    });
  for (const message of ["refused", "both"] as const) {
    const others = written(message === "both" ? BESIDE : CODE);
    const [first] = others;
    if (!first) continue;
    const list = others.map(({ name }) => name).join(" and ");
    yield {
      message,
      data: { provider, list },
      at: first.value,
      related: relatedTo(string, "The connection string."),
      suggestions: [
        {
          title: `Take ${list} out`,
          changes: others.flatMap(({ value }) => withoutAttribute(value)),
        },
        { title: "Take connectionString out", changes: withoutAttribute(string) },
      ],
    };
  }
}

/** What the package adds, and again with each update. */
const SAMPLE = "MySessionStateStore";

function* server(redis: Redis): Said<"empty" | "sample"> {
  const { application, entry, provider } = redis;
  if (parameter(entry, "connectionString") || CODE.every((name) => parameter(entry, name))) return;
  const host = parameter(entry, "host");
  const empty: Resolved<string> | undefined = host
    ? undefined
    : (parameterOf(entry, "host") ?? parameterOf(entry, "connectionString"));
  const isSample = provider === SAMPLE && (!host || ifKnown(() => isLoopback(host.value)) === true);
  const section = application.config["system.web/sessionState"];
  const other = (empty ?? isSample) ? otherRedis(section, entry) : undefined;
  if (other !== undefined)
    yield {
      message: "sample",
      data: { provider, other },
      at: section.customProvider,
      related: relatedTo(host ?? empty ?? entry.name, "The server of the sample."),
      suggestions: [useProvider(application, other)],
    };
  else if (empty) {
    const name = empty.name.slice(empty.name.indexOf("@") + 1);
    yield { message: "empty", data: { provider, name }, at: empty };
  }
}

function* ports({ application, entry, provider }: Redis): Said<"port" | "string"> {
  const string = parameter(entry, "connectionString");
  if (string) {
    const found = endpointsOf(redisConnectionString(application, string).value).find(contradicts);
    const data = { provider, port: found?.port ?? "", ssl: String(found?.ssl) };
    if (found) yield { message: "string", data, at: string };
    return;
  }
  const { endpoint, port, ssl } = addressOf(application, entry) ?? {};
  if (!endpoint || !port || !contradicts(endpoint)) return;
  const right = String(endpoint.port === 6380);
  const at = behind(port);
  const path = port.name.replace(/@.*/, "@ssl");
  const add = { do: "set", path, value: right } as const;
  yield {
    message: "port",
    data: {
      provider,
      port: endpoint.port,
      ssl: String(endpoint.ssl),
      origin: ssl ? originOf(ssl) : "the provider's default",
    },
    at: port,
    related: ssl ? relatedTo(ssl, "TLS is decided here.") : [],
    suggestions: [
      {
        title: `Write ssl="${right}"`,
        changes: ssl ? [set(application, ssl, right)] : at ? [{ ...add, at }] : [],
      },
    ],
  };
}

const PORTS =
  "6379 is the port without TLS and 6380 the one with it, so no connection comes about.";

export default defineRule({
  id: "redis-provider-settings",
  description:
    "Settings of the Redis session provider are empty, misspelt or contradict each other.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    misspelt: {
      what: 'The Redis provider "{provider}" never reads {name}.',
      because: "It ignores parameters that it does not know without a word.",
      next: "Write {meant}.",
    },
    both: {
      what: 'The Redis provider "{provider}" has connectionString and {list} as well: the string wins.',
      because: "Who changes {list} waits in vain for an effect.",
      next: "Keep one of the two.",
    },
    refused: {
      what: 'The Redis provider "{provider}" has connectionString and {list} as well.',
      because:
        "It takes one of the two only, so the application stops when the session module starts.",
      next: "Keep one of the two.",
    },
    empty: {
      what: '{name} of the Redis provider "{provider}" is empty, so it looks for Redis on 127.0.0.1.',
      because:
        "Without a Redis on the web server itself sessions cannot be stored, and every request that uses the session fails.",
      next: "Write the name of your Redis server, or choose another provider or mode.",
    },
    sample: {
      what: 'customProvider names "{provider}", the sample of the Redis package, while "{other}" is set up.',
      because:
        "The package adds its sample again with each update. It looks for Redis on the web server itself, so sessions cannot be stored.",
      next: 'Set customProvider="{other}", and take the sample out.',
    },
    port: {
      what: 'The Redis provider "{provider}" connects to port {port} with ssl="{ssl}" ({origin}).',
      because: PORTS,
      next: "Correct the port or ssl.",
    },
    string: {
      what: 'The connection string of the Redis provider "{provider}" has port {port} with ssl={ssl}.',
      because: PORTS,
      next: "Correct the port or ssl.",
    },
  },
  *check({ config, application }) {
    const entry = providerInForce(config["system.web/sessionState"]);
    if (!entry || kindOfProvider(entry.type.value) !== "redis") return;
    if (isProviderLeftToBuilds(application, entry, touchesNamed(entry))) return;
    const redis = { application, entry, provider: entry.name.value };
    yield* each([names, sources, server, ports], (judge) => judge(redis));
  },
});
