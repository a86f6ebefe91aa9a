import {
  type Application,
  defineRule,
  each,
  ifKnown,
  type Resolved,
  type Said,
} from "../src/rule.js";
import { commentedSecrets } from "../src/sessions/commented-secrets.js";
import { type ClearSecret, secretSources } from "../src/sessions/credentials.js";
import { withoutAttribute } from "./shared/changes.js";
import { whyDead } from "./shared/dead-settings.js";
import { flag } from "./shared/options.js";
import { relatedTo } from "./shared/place.js";
import { byWindowsAccount } from "./shared/sql-login.js";
import { changesMode, transformsOf } from "./shared/xml.js";

const ENCRYPT = 'encrypt the section: aspnet_regiis -pef "{section}" FOLDER';
const BECAUSE =
  "Whoever reads the file, a backup of it or its repository can read and change every session.";

const nameOf = (path: string) => path.slice(path.indexOf("@") + 1);
const sectionOf = (path: string) => path.replace(/(?:\/providers)?(?:\/add)?@.*/, "");

/** Why nothing reads the attribute, in whatever is deployed; undefined where something does, or may. */
function whyUnread(application: Application, { name }: Resolved<string>): string | undefined {
  const isAttribute = name === "system.web/sessionState@sqlConnectionString";
  if (!isAttribute || transformsOf(application).some(changesMode)) return undefined;
  return ifKnown(() =>
    whyDead(application.config["system.web/sessionState"], "sqlConnectionString"),
  );
}

function* reported(
  application: Application,
  { secret, asked, named, isSql }: ClearSecret,
): Said<"here" | "named" | "unread"> {
  const why = named ? undefined : whyUnread(application, asked);
  if (why !== undefined) {
    const attribute = nameOf(asked.name);
    yield {
      message: "unread",
      data: { secret, attribute, why },
      at: asked,
      suggestions: [{ title: `Remove ${attribute}`, changes: withoutAttribute(asked) }],
    };
    return;
  }
  const isEntry = named?.name.startsWith("connectionStrings") === true;
  // A place shows what stands there where the schema calls it no secret, as a setting's value.
  const at = named && isEntry ? named : asked;
  const changes = isSql ? byWindowsAccount(at) : [];
  yield {
    message: named ? "named" : "here",
    data: {
      secret,
      attribute: nameOf(asked.name),
      holder: isEntry ? "the connection string" : "the application setting",
      section: sectionOf((named ?? asked).name),
      instead: isSql
        ? "let the Windows account of the worker process log in"
        : "hand it in from outside the files",
    },
    at,
    related: named
      ? relatedTo(isEntry ? asked : named, isEntry ? "Named here." : "It stands here.")
      : [],
    suggestions:
      changes.length === 0
        ? []
        : [
            {
              title:
                "Let the Windows account of the worker process log in (it needs rights on the database)",
              changes,
            },
          ],
  };
}

function* inComments({ files }: Application): Said<"comment"> {
  for (const file of files)
    for (const { secret, at } of commentedSecrets(file))
      yield { message: "comment", data: { secret }, at };
}

export default defineRule({
  id: "no-plaintext-session-credentials",
  description: "A password or access key of the session store is in clear text.",
  category: "security",
  severity: "error",
  presets: ["recommended", "security", "cis"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    here: {
      what: "The {secret} of the session store is in clear text in {attribute}.",
      because: BECAUSE,
      next: `Change it, since it is known; then {instead}, or ${ENCRYPT}.`,
    },
    named: {
      what: "The {secret} of the session store is in clear text in {holder} that {attribute} names.",
      because: BECAUSE,
      next: `Change it, since it is known; then {instead}, or ${ENCRYPT}.`,
    },
    unread: {
      what: "A {secret} is in clear text in {attribute}, though nothing reads it: {why}.",
      because: "Whoever reads the file, a backup of it or its repository can log in with it.",
      next: "Remove the attribute, and change the {secret}, since it is known.",
    },
    comment: {
      what: "A comment holds the {secret} of a session store in clear text.",
      because: BECAUSE,
      next: "Take it out, and change the {secret} if it is still in use.",
    },
  },
  options: {
    comments: flag("Look into comments about <sessionState> too."),
  },
  presetOptions: { strict: { comments: true } },
  *check({ application }, { comments }) {
    yield* each(secretSources(application), (look) => {
      const found = look();
      return found ? reported(application, found) : [];
    });
    if (comments) yield* inComments(application);
  },
});
