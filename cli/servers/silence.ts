/** What was seen of a program at one look, in milliseconds of clocks that only go forward. */
export interface Seen {
  readonly now: number;
  /** How long it has waited for a processor in all. */
  readonly waited: number;
}

/**
 * How long a program has been silent although it could have spoken. On a machine that has too much to do everything is late, we as well:
 * of each while between two looks does not count what we ourselves came late, nor what it was ready to run and had no processor. An
 * event loop that stands still has its processor, and uses it or sleeps.
 */
export class Silence {
  readonly #everyMillis: number;
  #before: Seen;
  #millis = 0;

  constructor(everyMillis: number, first: Seen) {
    this.#everyMillis = everyMillis;
    this.#before = first;
  }

  heard(): void {
    this.#millis = 0;
  }

  /** To be asked once in `everyMillis`. */
  at(seen: Seen): number {
    const passed = seen.now - this.#before.now;
    const late = Math.max(0, passed - this.#everyMillis);
    const starved = Math.max(0, seen.waited - this.#before.waited);
    this.#before = seen;
    this.#millis += Math.max(0, passed - Math.max(late, starved));
    return this.#millis;
  }
}
