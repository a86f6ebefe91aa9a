/** Waits for a moment without news. */

/** Milliseconds of quiet after which what was told is taken up. */
const MOMENT = 150;

export class Quiet {
  #timer: NodeJS.Timeout | undefined;
  #waiting: Promise<void> | undefined;
  #over: () => void = () => undefined;

  /** There is news: whoever waits waits on. */
  disturb(): void {
    this.#timer?.refresh();
  }

  /** Somebody asks: nobody waits longer. */
  hurry(): void {
    clearTimeout(this.#timer);
    this.#over();
  }

  wait(): Promise<void> {
    this.#waiting ??= new Promise<void>((over) => {
      this.#over = () => {
        this.#waiting = undefined;
        this.#over = () => undefined;
        over();
      };
      this.#timer = setTimeout(() => {
        this.#over();
      }, MOMENT);
    });
    return this.#waiting;
  }
}
