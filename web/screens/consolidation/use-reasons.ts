import { useState } from 'react';
import { labels } from '#web/words/vi/labels.ts';

export type ReturnKind = keyof typeof labels.returnKind;
export const returnKinds = Object.keys(labels.returnKind) as readonly ReturnKind[];

/** What is to be corrected at one place: what is wrong, from the list, and a remark. */
export interface Mark {
  readonly kind: ReturnKind | null;
  readonly remark: string;
}

export interface Reasons {
  /** Null: nothing is asked there. */
  readonly at: (place: string) => Mark | null;
  readonly set: (place: string, mark: Mark | null) => void;
  readonly all: readonly (Mark & { readonly place: string })[];
  readonly count: number;
  /** The first mark that does not say yet what is wrong. */
  readonly unsaid: string | null;
  readonly clear: () => void;
}

const prefix = 'hoi-nghi.reasons ';
type Marks = Readonly<Record<string, Mark>>;

/** Marks as they are made, place by place. They outlive a reload of this window; the office's next user does not find them. */
export function useReasons(of: string): Reasons {
  const key = `${prefix}${of}`;
  const [marks, setMarks] = useState<Marks>(() => stored(key));
  const keep = (next: Marks): void => {
    setMarks(next);
    if (Object.keys(next).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
  };
  const all = Object.entries(marks).map(([place, { kind, remark }]) => ({
    ...{ place, kind, remark: remark.trim().normalize('NFC') },
  }));
  return {
    at: (place) => marks[place] ?? null,
    set(place, mark) {
      const { [place]: _, ...others } = marks;
      keep(mark === null ? others : { ...marks, [place]: mark });
    },
    all,
    count: all.length,
    unsaid: all.find((mark) => !isSaid(mark))?.place ?? null,
    clear() {
      keep({});
    },
  };
}

/** "Another reason" is none until it is written. */
function isSaid({ kind, remark }: Mark): boolean {
  return remark !== '' || (kind !== null && kind !== 'other');
}

function stored(key: string): Marks {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).flatMap(([place, mark]) => (isMark(mark) ? [[place, mark] as const] : [])),
    );
  } catch {
    return {};
  }
}

function isMark(mark: unknown): mark is Mark {
  if (typeof mark !== 'object' || mark === null || !('kind' in mark) || !('remark' in mark)) return false;
  return typeof mark.remark === 'string' && (mark.kind === null || returnKinds.some((kind) => kind === mark.kind));
}
