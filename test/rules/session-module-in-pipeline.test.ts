import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import {
  addHttpModule,
  addModule,
  ASYNC_TYPE,
  BUILT_IN_TYPE,
  inPool,
  remove,
  replaced,
  transformOf,
} from "../fixtures/modules.js";
import { lintCase, testRule } from "./harness.js";

const MODE = 'mode="StateServer"';
const OWN = "Shop.Sessions.Module, Shop.Sessions";
const CUSTOM = 'mode="Custom" customProvider="Own"';
const provider = (type: string) => `<add name="Own" type="${type}" />`;
const ASYNC = {
  session: CUSTOM,
  providers: provider("Microsoft.Web.Redis.RedisSessionStateProvider"),
  integrated: replaced,
};
const NO_VALIDATION = '<validation validateIntegratedModeConfiguration="false" />';
const ELMAH = "Elmah.ErrorLogModule, Elmah";
const transformed = (web: string, inside: string) => {
  const served = inPool("Classic", ASYNC);
  return { ...served, files: { ...served.files, [web]: transformOf(inside) } };
};

testRule("session-module-in-pipeline", {
  clean: {
    "no modules of its own": inPool("Classic", { session: MODE }),
    "in the list that is read": inPool("Integrated", ASYNC),
    "in the Classic list of a Classic pool": inPool("Classic", {
      session: MODE,
      classic: remove + addHttpModule(OWN),
    }),
    "both lists": inPool("Integrated", {
      session: MODE,
      classic: remove + addHttpModule(OWN),
      integrated: remove + addModule(OWN),
      more: NO_VALIDATION,
    }),
    "both lists in a Classic pool": inPool("Classic", {
      session: MODE,
      classic: remove + addHttpModule(OWN),
      integrated: remove + addModule(OWN),
    }),
    "the built-in module again": inPool("Classic", {
      session: MODE,
      integrated: remove + addModule(BUILT_IN_TYPE, ""),
    }),
    "mode Off": inPool("Classic", { session: 'mode="Off"', integrated: replaced }),
    "other modules that nobody refuses": inPool("Integrated", {
      session: MODE,
      classic: addHttpModule(ELMAH, "ErrorLog"),
      more: NO_VALIDATION,
    }),
    "other modules in both lists": inPool("Integrated", {
      session: MODE,
      classic: addHttpModule(ELMAH, "ErrorLog"),
      integrated: addModule(ELMAH, "", "ErrorLog"),
    }),
    "a removal alone": inPool("Integrated", { session: MODE, classic: remove }),
    "an asynchronous provider, which fails by itself": inPool("Classic", {
      ...ASYNC,
      providers: provider("Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, A"),
    }),
    "ASP.NET Core": inPool("Classic", { ...ASYNC, more: '<aspNetCore processPath="a" />' }),
    "a transform takes it out": transformed(
      "shop/Web.Release.config",
      '<modules xdt:Transform="Remove" />',
    ),
  },
  caught: {
    "Integrated, and only the Classic list has it": {
      ...inPool("Integrated", { session: MODE, classic: remove + addHttpModule(OWN) }),
      found: [
        {
          severity: "warning",
          at: OWN,
          line: 4,
          path: "shop/Web.config",
          says: 'In Integrated mode system.web/httpModules is not read, so Module never runs. That is the mode of pool "ShopPool"; the entry is in Web.config, line 4. IIS answers every request with error 500.22.',
        },
      ],
    },
    "the same where IIS passes it over": {
      ...inPool("Integrated", {
        session: MODE,
        classic: remove + addHttpModule(OWN),
        more: NO_VALIDATION,
      }),
      found: [
        {
          severity: "warning",
          at: OWN,
          line: 4,
          path: "shop/Web.config",
          says: "The server's own module runs.",
        },
      ],
    },
    "Classic, and only the Integrated list has it": {
      ...inPool("Classic", ASYNC),
      found: [
        {
          severity: "warning",
          at: ASYNC_TYPE,
          line: 7,
          path: "shop/Web.config",
          says: "In Classic mode system.webServer/modules is not read",
        },
      ],
    },
    "other modules that IIS refuses": {
      ...inPool("Integrated", { session: MODE, classic: addHttpModule(ELMAH, "ErrorLog") }),
      found: [
        {
          severity: "warning",
          at: "ErrorLog",
          line: 4,
          path: "shop/Web.config",
          says: 'IIS answers every request of "Shop" with error 500.22: system.web/httpModules holds "ErrorLog".',
        },
      ],
    },
    "a transform of other modules changes nothing": {
      ...transformed(
        "shop/Web.Release.config",
        '<modules><add name="A" type="B" xdt:Transform="Insert" /></modules>',
      ),
      found: [{ severity: "warning", at: ASYNC_TYPE, line: 7, path: "shop/Web.config" }],
    },
  },
});

test("pain 15: Provider must implement the class 'SessionStateStoreProviderBase', on a Classic pool", () => {
  const { diagnostics } = lintCase("session-module-in-pipeline", inPool("Classic", ASYNC));
  expect(diagnostics.map(({ message }) => messageText(message))).toEqual([
    'In Classic mode system.webServer/modules is not read, so SessionStateModuleAsync never runs. That is the mode of pool "ShopPool"; the entry is in Web.config, line 7. The built-in session module runs, and refuses a provider made for the other: "Provider must implement the class \'System.Web.SessionState.SessionStateStoreProviderBase\'." Register it in system.web/httpModules too, or put the pool into Integrated mode.',
  ]);
});
