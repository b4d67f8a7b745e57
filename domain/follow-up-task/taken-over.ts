import type { StreamId } from '#domain/kernel/ids.ts';

/** An item of an earlier notice that a later one takes over: it is cited by that notice's number. */
export interface TakenOver {
  readonly notice: string;
  /** Another paper that gave it, as it is cited ("Kế hoạch số 12-KH/TU"); left out: that notice. */
  readonly source?: string;
  readonly number: number;
  /** Null: a recommendation, which is no task. */
  readonly task: StreamId | null;
  /** Of a recommendation, which of that conference (`kn-3`, `kl-7`); left out: by notices from before it was kept, its number alone says. */
  readonly recommendation?: string;
}
