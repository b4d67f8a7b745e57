/** Ends in a row that nobody asked for, before it is given up. */
const mostInARow = 5;
/** Whatever served for so long can run: what ended it then is another matter than what ended it before. */
const longMillis = 60_000;

/** How long to wait before a program that ended is started again: longer each time, so that one that cannot run leaves the machine in peace. */
export class Restarts {
  readonly #firstMillis: number;
  #inARow = 0;

  constructor(firstMillis: number) {
    this.#firstMillis = firstMillis;
  }

  /** Null: given up. */
  pauseAfter(servedMillis: number): number | null {
    this.#inARow = servedMillis >= longMillis ? 1 : this.#inARow + 1;
    return this.#inARow >= mostInARow ? null : this.#firstMillis * 2 ** (this.#inARow - 1);
  }
}
