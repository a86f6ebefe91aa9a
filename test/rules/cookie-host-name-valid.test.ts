import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const on = (...bindings: readonly string[]) => ({
  ...poolAndSite({ web: "<configuration />", bindings }),
  targets: ["shop/Web.config", APPLICATION_HOST],
  preset: "strict",
});
const found = (line: number, says: string) => [
  { severity: "info" as const, at: "binding", line, path: APPLICATION_HOST, says },
];

testRule("cookie-host-name-valid", {
  clean: {
    "not in recommended": { ...on("http *:80:my_shop"), preset: "recommended" },
    "a hyphen": on("http *:80:my-shop.contoso.com"),
    "no host name": on("http *:80:"),
    "another protocol": on("net.pipe my_shop"),
    loopback: on("http 127.0.0.1:80:my_shop"),
  },
  caught: {
    "an underscore": {
      ...on("http *:80:my_shop"),
      found: found(11, 'The host name "my_shop" of site "Shop" holds an underscore.'),
    },
    "in a domain": {
      ...on("http *:80:shop.contoso.com", "https *:443:my_shop.contoso.com"),
      found: found(11, '"my_shop.contoso.com"'),
    },
    "told once for all applications": {
      ...poolAndSite({
        web: "<configuration />",
        bindings: ["http [::]:80:a_b"],
        applications: { "/admin": "<configuration />" },
      }),
      targets: ["shop/Web.config", APPLICATION_HOST],
      preset: "strict",
      found: found(14, '"a_b"'),
    },
  },
  unjudged: {
    "a token": {
      ...on("http *:80:#{Host_Name}"),
      missing: "system.applicationHost/sites/site/bindings/binding@bindingInformation",
      subjects: ["Shop"],
    },
  },
});
