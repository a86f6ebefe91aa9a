/** Lengths of time. */

/** In words: 5400 seconds are "1 hour 30 minutes"; hours go on beyond a day, as IIS counts them. */
export function inWords(seconds: number): string {
  if (seconds > 86400 && seconds % 86400 === 0) return `${seconds / 86400} days`;
  const parts = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor(seconds / 60) % 60, "minute"],
    [seconds % 60, "second"],
  ] as const;
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${number} ${unit}${number === 1 ? "" : "s"}`);
  return words.length > 0 ? words.join(" ") : "0 seconds";
}
