import access from "./access.js";
import applicationInitialization from "./application-initialization.js";
import applicationPools from "./application-pools.js";
import asp from "./asp.js";
import aspNetCore from "./aspnet-core.js";
import connectionStrings from "./connection-strings.js";
import httpCookies from "./http-cookies.js";
import modules from "./modules.js";
import sessionPageState from "./session-page-state.js";
import sessionState from "./session-state.js";
import sites from "./sites.js";
import validation from "./validation.js";
import webFarms from "./web-farms.js";

/** Every section that is described here, in the order of their paths. */
export const sections = [
  connectionStrings,
  applicationPools,
  sites,
  httpCookies,
  sessionPageState,
  sessionState,
  applicationInitialization,
  asp,
  aspNetCore,
  modules,
  access,
  validation,
  webFarms,
] as const;
