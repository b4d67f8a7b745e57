import type { StreamId } from '#domain/kernel/ids.ts';
import { trustedMillis, type Among } from '#api/live/readable-streams.ts';
import { lapsed } from '#telemetry/tell.ts';

/** Changes of a quarter of a second are told together: at a deadline many reports arrive at once. */
const gatherMillis = 250;
/** Who may know of it could not be asked: the change waits, for nobody tells of it a second time. */
const againMillis = 1_000;

export interface GatheringDoor {
  /** Which of them the listener may know of. */
  readonly among: (streams: ReadonlySet<StreamId>) => Promise<Among>;
  readonly tell: (streams: readonly StreamId[]) => void;
  /** Runs it later; what comes back takes it off. */
  readonly after: (millis: number, run: () => void) => () => void;
}

/** What has changed and was not told yet, of one listener. */
export class Gathering {
  #waiting = new Set<StreamId>();
  #cancel: (() => void) | null = null;
  /** Changed while an earlier "not yours" was still believed. */
  #doubtful = new Set<StreamId>();
  #cancelDoubt: (() => void) | null = null;
  #ended = false;

  readonly #door: GatheringDoor;

  constructor(door: GatheringDoor) {
    this.#door = door;
  }

  add(streams: Iterable<StreamId>, millis = gatherMillis): void {
    if (this.#ended) return;
    for (const stream of streams) this.#waiting.add(stream);
    this.#cancel ??= this.#door.after(millis, () => void this.#flush());
  }

  end(): void {
    this.#ended = true;
    this.#cancel?.();
    this.#cancelDoubt?.();
  }

  async #flush(): Promise<void> {
    const streams = this.#waiting;
    this.#waiting = new Set();
    this.#cancel = null;
    try {
      const { readable, doubtful } = await this.#door.among(streams);
      if (readable.length > 0 && !this.#ended) this.#door.tell(readable);
      if (doubtful.length > 0) this.#askLater(doubtful);
    } catch (error) {
      lapsed('liveView', error);
      this.add(streams, againMillis);
    }
  }

  #askLater(streams: readonly StreamId[]): void {
    if (this.#ended) return;
    for (const stream of streams) this.#doubtful.add(stream);
    this.#cancelDoubt ??= this.#door.after(trustedMillis, () => {
      const asked = this.#doubtful;
      this.#doubtful = new Set();
      this.#cancelDoubt = null;
      this.add(asked);
    });
  }
}
