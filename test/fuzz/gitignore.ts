/** Lines of .gitignore and of .git/info/exclude against the real git. */
import fc from "fast-check";
import {
  byGit,
  byUs,
  makeRepository,
  path,
  text,
  whyNoGit,
  withFolders,
} from "../patterns/git-cases.js";
import { inFolder } from "./folder.js";
import { type Broken, type Fuzzer, reasonOf, type Round } from "./fuzzer.js";

const one = fc.record({
  above: text,
  exclude: text,
  some: fc.array(path, { minLength: 4, maxLength: 12 }),
});

async function round(seed: number, size: number): Promise<Round> {
  const broken: Broken[] = [];
  let [asked, ignored] = [0, 0];
  const ignoreCase = seed % 2 === 0;
  await inFolder((top) => {
    makeRepository(top, ignoreCase);
    for (const { above, exclude, some } of fc.sample(one, { seed, numRuns: size })) {
      const files = { ".gitignore": above, ".git/info/exclude": exclude };
      const paths = withFolders(some);
      const why = reasonOf(() => {
        const wanted = byGit(top, files, paths);
        const found = byUs(files, paths, ignoreCase);
        asked += paths.length;
        ignored += wanted.length;
        const odd = paths.find((at) => wanted.includes(at) !== found.includes(at));
        return odd && `git ${wanted.includes(odd) ? "leaves out" : "takes"} ${odd}`;
      });
      if (why !== undefined) broken.push({ input: { files, paths, ignoreCase }, why });
    }
  });
  return { counts: { "pairs of files": size, paths: asked, "left out": ignored }, broken };
}

export const gitignore: Fuzzer = {
  name: "gitignore",
  claim: "Any patterns leave out the same paths as git does.",
  size: 100,
  whyNot: whyNoGit,
  round,
};
