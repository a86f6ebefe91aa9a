/** What one counter did, sample by sample, in constant space. */
import type { CounterSeries, Sample } from "../facts.js";

interface Extremes {
  readonly first: Sample;
  readonly last: Sample;
  readonly min: Sample;
  readonly max: Sample;
}

/** Adds samples up; the sums are those of a least-squares line, kept around their means. */
export class Series {
  blanks = 0;
  /** Values that are no number as Windows writes one in English. */
  unreadable = 0;
  #samples = 0;
  #extremes: Extremes | undefined;
  #origin = 0;
  #meanTime = 0;
  #meanValue = 0;
  #timeSquares = 0;
  #products = 0;

  /** @param minute - time in minutes from any fixed moment */
  add(sample: Sample, minute: number): void {
    const { value } = sample;
    if (this.#samples === 0) this.#origin = minute;
    const time = minute - this.#origin;
    this.#samples++;
    const offTime = time - this.#meanTime;
    this.#meanTime += offTime / this.#samples;
    this.#meanValue += (value - this.#meanValue) / this.#samples;
    this.#timeSquares += offTime * (time - this.#meanTime);
    this.#products += offTime * (value - this.#meanValue);
    const so = this.#extremes;
    this.#extremes = {
      first: so?.first ?? sample,
      last: sample,
      min: so && so.min.value <= value ? so.min : sample,
      max: so && so.max.value >= value ? so.max : sample,
    };
  }

  /** @returns undefined where no sample had a value */
  get summary():
    | (Extremes & Pick<CounterSeries, "samples" | "blanks" | "slopePerMinute">)
    | undefined {
    if (!this.#extremes) return undefined;
    return {
      samples: this.#samples,
      blanks: this.blanks,
      ...this.#extremes,
      ...(this.#timeSquares > 0 ? { slopePerMinute: this.#products / this.#timeSquares } : {}),
    };
  }
}
