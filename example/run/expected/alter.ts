import { z } from 'zod';

const Change = z.object({ path: z.string(), to: z.unknown() });
const Changes = z.union([Change, z.array(Change)]);

export type Altered = { readonly ok: true; readonly content: unknown } | { readonly ok: false };

/** A copy of the file with `figures.<code>.value`, `documents.0.date`, `event.date` … set; a path that leads nowhere is none. */
export function alter(raw: unknown, changes: unknown): Altered {
  const parsed = Changes.safeParse(changes);
  if (!parsed.success) return { ok: false };
  const content: unknown = structuredClone(raw);
  for (const { path, to } of Array.isArray(parsed.data) ? parsed.data : [parsed.data]) {
    if (!set(content, path.split('.'), to)) return { ok: false };
  }
  return { ok: true, content };
}

function set(at: unknown, [step, ...rest]: readonly string[], to: unknown): boolean {
  if (step === undefined || typeof at !== 'object' || at === null) return false;
  const key = Array.isArray(at) ? indexIn(at, step) : step;
  if (key === null || !(key in at)) return false;
  if (rest.length > 0) return set(Reflect.get(at, key), rest, to);
  return Reflect.set(at, key, to);
}

/** A place in a list: its number, or the item of that code, id or number. */
function indexIn(list: readonly unknown[], step: string): string | null {
  const named = list.findIndex(
    (item) =>
      typeof item === 'object' &&
      item !== null &&
      ['code', 'id', 'number'].some((name) => name in item && String(Reflect.get(item, name)) === step),
  );
  if (named >= 0) return String(named);
  return /^\d+$/.test(step) && Number(step) < list.length ? step : null;
}
