/** What the operating system said, in words. */

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the system does not permit it",
  EBUSY: "another program holds it",
  ELOOP: "its links go round in circles",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is a file",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the path is too long",
  EBADF: "it is closed",
  EIO: "the disk reports a read error",
};

/** The reason of a failed file operation, without a code where a word is known. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return (code === undefined ? undefined : WORDS[code]) ?? error.message;
}
