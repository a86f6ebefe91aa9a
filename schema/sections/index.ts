import access from "./access.js";
import appSettings from "./app-settings.js";
import applicationInitialization from "./application-initialization.js";
import applicationPools from "./application-pools.js";
import asp from "./asp.js";
import aspNetCore from "./aspnet-core.js";
import authentication from "./authentication.js";
import compilation from "./compilation.js";
import connectionStrings from "./connection-strings.js";
import deployment from "./deployment.js";
import hostingEnvironment from "./hosting-environment.js";
import httpCookies from "./http-cookies.js";
import httpModules from "./http-modules.js";
import httpRuntime from "./http-runtime.js";
import identity from "./identity.js";
import machineKey from "./machine-key.js";
import modules from "./modules.js";
import pages from "./pages.js";
import processModel from "./process-model.js";
import sessionPageState from "./session-page-state.js";
import sessionState from "./session-state.js";
import sites from "./sites.js";
import trace from "./trace.js";
import trust from "./trust.js";
import validation from "./validation.js";
import webFarms from "./web-farms.js";

/** Every section that is described here, in the order of their paths. */
export const sections = [
  appSettings,
  connectionStrings,
  applicationPools,
  sites,
  authentication,
  compilation,
  deployment,
  hostingEnvironment,
  httpCookies,
  httpModules,
  httpRuntime,
  identity,
  machineKey,
  pages,
  processModel,
  sessionPageState,
  sessionState,
  trace,
  trust,
  applicationInitialization,
  asp,
  aspNetCore,
  modules,
  access,
  validation,
  webFarms,
] as const;
