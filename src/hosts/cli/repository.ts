/** Which repository a CI system runs for, by the variables that it sets. */
import type { Surroundings } from "../../report/index.js";
import { absolute } from "../paths.js";
import type { Io } from "./io.js";

/** A URL of our own making from what variables hold: nothing in it ends a link or a line. */
const URL_LIKE = /^https?:\/\/[\w.~:%/-]+$/;

/** Where GitHub and GitLab show the files of the commit that is built. */
function browseOf({ env }: Pick<Io, "env">): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: sha } = env;
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  const url =
    server && name && sha
      ? `${server}/${name}/blob/${sha}/`
      : project && commit
        ? `${project}/-/blob/${commit}/`
        : undefined;
  return url !== undefined && URL_LIKE.test(url) ? url : undefined;
}

/** What GitHub, GitLab and Azure Pipelines tell; empty elsewhere. */
export function repositoryOf(
  io: Pick<Io, "cwd" | "env">,
): Pick<Surroundings, "repository" | "browse"> {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY } = io.env;
  const folder = GITHUB_WORKSPACE ?? CI_PROJECT_DIR ?? BUILD_SOURCESDIRECTORY ?? "";
  const browse = browseOf(io);
  return {
    ...(folder === "" ? {} : { repository: absolute(io.cwd, folder) }),
    ...(browse === undefined ? {} : { browse }),
  };
}
