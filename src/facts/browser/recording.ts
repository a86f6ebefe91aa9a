/** What a recording says about cookies and ids, host by host; values are only told apart. */
import type { Span } from "../../source.js";
import { isoDay } from "../dates.js";
import { type EvidenceText, observed } from "../evidence-text.js";
import type { Fact, SeenCookie, UrlIds } from "../facts.js";
import { isAffinity, type SetCookie } from "./cookies.js";

interface Shape {
  readonly host: string;
  readonly cookie: SetCookie;
  readonly isWhole: boolean;
  readonly values: Set<string>;
  set: number;
  renewed: number;
  dropped: number;
  overTls: number;
  last: string | undefined;
  readonly span: Span;
}

interface Found {
  readonly host: string;
  readonly kinds: readonly string[];
  count: number;
  last: string | undefined;
  readonly span: Span;
}

/** What is told of a request beside its headers. */
export interface Circumstances {
  readonly isTls: boolean;
  readonly time: string | undefined;
  /** In milliseconds, from the request to its response; undefined where only the order tells. */
  readonly stretch: { readonly from: number; readonly to: number } | undefined;
  /** Another site asked. */
  readonly isFromElsewhere: boolean;
}

/** How a cookie was set. */
export interface Setting {
  /** The value that the request carried. */
  readonly before: string | undefined;
  readonly isWhole: boolean;
  readonly span: Span;
}

/** One request and its response. */
export interface Visit {
  /** The request carried a cookie of this name. */
  carries(name: string): void;
  /** The response set a cookie. */
  gets(cookie: SetCookie, setting: Setting): void;
  /** A URL carried ids of these kinds. */
  shows(kinds: readonly string[], span: Span): void;
}

const keyOf = (...parts: readonly unknown[]) => JSON.stringify(parts);

/** Only dates of this form are told; a HAR file may say anything. */
const dated = (time: string | undefined) => (isoDay(time) === undefined ? undefined : time);

/** The later of two times, in whatever order the requests stand. */
const later = (one: string | undefined, other: string | undefined) =>
  one === undefined || Date.parse(other ?? "") > Date.parse(one) ? (other ?? one) : one;

export class Recording {
  /** The same cookie with other attributes is another one: perhaps from another server. */
  readonly #shapes = new Map<string, Shape>();
  readonly #sent = new Map<string, number>();
  readonly #ids = new Map<string, Found>();

  /** Cookies that a browser should hold: when the first of them had come, and whether it needs TLS. */
  readonly #held = new Map<string, { readonly since: number; readonly secure: boolean }>();

  visit(host: string, { isTls, time, stretch, isFromElsewhere }: Circumstances): Visit {
    const last = dated(time);
    return {
      carries: (name) => {
        const key = keyOf(host, name);
        this.#sent.set(key, (this.#sent.get(key) ?? 0) + 1);
      },
      gets: (cookie, { before, ...setting }) => {
        const key = keyOf(host, cookie.name);
        if (cookie.isRemoval) {
          this.#held.delete(key);
          return;
        }
        const shape = this.#shapeOf(host, cookie, setting);
        const held = this.#held.get(key);
        // Requests that run side by side before the first answer bring nothing, and need not.
        const isLate = held && (stretch?.from ?? Infinity) >= held.since;
        const mayCarry = !isFromElsewhere && (isTls || held?.secure !== true);
        if (isLate && mayCarry && before === undefined && !shape.values.has(cookie.value))
          shape.dropped++;
        if (!held) this.#held.set(key, { since: stretch?.to ?? 0, secure: cookie.secure });
        shape.set++;
        shape.values.add(cookie.value);
        if (isTls) shape.overTls++;
        if (before !== undefined && before !== cookie.value) shape.renewed++;
        shape.last = later(shape.last, last);
      },
      shows: (kinds, span) => {
        const sorted = [...new Set(kinds)].sort();
        const key = keyOf(host, sorted);
        const found = this.#ids.get(key) ?? { host, kinds: sorted, count: 0, last, span };
        this.#ids.set(key, found);
        found.count++;
        found.last = later(found.last, last);
      },
    };
  }

  #shapeOf(host: string, cookie: SetCookie, how: Omit<Setting, "before">): Shape {
    const { name, secure, httpOnly, sameSite, path, domain, persistent } = cookie;
    const key = keyOf(
      host,
      name,
      secure,
      httpOnly,
      sameSite,
      path,
      domain,
      persistent,
      how.isWhole,
    );
    let shape = this.#shapes.get(key);
    if (!shape) {
      const none = { set: 0, renewed: 0, dropped: 0, overTls: 0, last: undefined };
      shape = { host, cookie, values: new Set(), ...how, ...none };
      this.#shapes.set(key, shape);
    }
    return shape;
  }

  /** Whether any request or response showed a cookie at all. */
  get sawCookie(): boolean {
    return this.#shapes.size > 0 || this.#sent.size > 0;
  }

  facts(text: EvidenceText): { cookies: Fact<SeenCookie>[]; urlIds: Fact<UrlIds>[] } {
    const cookies = [...this.#shapes.values()].map(({ host, cookie, ...shape }) => {
      const { name, secure, httpOnly, sameSite, path, domain, persistent } = cookie;
      const value: SeenCookie = {
        host,
        name,
        secure,
        httpOnly,
        ...(sameSite === undefined ? {} : { sameSite }),
        ...(path === undefined ? {} : { path }),
        ...(domain === undefined ? {} : { domain }),
        persistent,
        tls: shape.overTls === 0 ? "none" : shape.overTls === shape.set ? "all" : "some",
        affinity: isAffinity(name),
        set: shape.set,
        values: shape.values.size,
        sent: this.#sent.get(keyOf(host, name)) ?? 0,
        renewed: shape.renewed,
        dropped: shape.dropped,
        isWhole: shape.isWhole,
      };
      return observed(text, value, shape.span, shape.last ?? text.date);
    });
    const urlIds = [...this.#ids.values()].map(({ last, span, ...value }) =>
      observed<UrlIds>(text, value, span, last ?? text.date),
    );
    return { cookies, urlIds };
  }
}
