import type { Refusal } from '#domain/kernel/refusal.ts';

interface Happened {
  readonly type: string;
  readonly data: unknown;
}

/**
 * What somebody has done that now stands in the way: the newest event of one of these types. The engine looks it up and tells
 * who and when, so that nobody has to ask around the office.
 */
export interface PriorAct {
  readonly types: readonly string[];
  /** Of this thing alone: `id` stands in one of these fields of the event's data, by itself or in a list (`a.b`: in `a`). */
  readonly about?: { readonly id: string; readonly in: readonly string[] };
}

/** What the refusal names under `fact` stands in the event's field `in`. */
interface Named {
  readonly fact: string;
  readonly in: string;
}

/**
 * Per code of refusal. `of`: which thing the event must be about, the command's unit or one that the refusal names; absent =
 * there is only one such thing.
 */
export type PriorActs<Code extends string, E extends Happened> = Partial<
  Record<Code, { readonly types: readonly E['type'][]; readonly of?: 'unit' | Named }>
>;

/** The line of the table for this refusal, about the thing it speaks of. */
export function priorActIn<Code extends string, E extends Happened>(
  acts: PriorActs<Code, E>,
  data: object,
  { code, facts }: Refusal<Code>,
): PriorAct | null {
  const act = acts[code];
  if (act === undefined) return null;
  const { types, of } = act;
  if (of === undefined) return { types };
  if (of !== 'unit') return { types, about: { id: String(facts[of.fact]), in: [of.in] } };
  const unit = 'unit' in data && typeof data.unit === 'string' ? data.unit : null;
  return unit === null ? { types } : { types, about: { id: unit, in: ['unit', 'units'] } };
}

export function isPriorAct({ types, about }: PriorAct, event: Happened): boolean {
  if (!types.includes(event.type)) return false;
  return about === undefined || about.in.some((path) => names(fieldOf(event.data, path), about.id));
}

function names(value: unknown, id: string): boolean {
  return value === id || (Array.isArray(value) && value.includes(id));
}

function fieldOf(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), data);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
