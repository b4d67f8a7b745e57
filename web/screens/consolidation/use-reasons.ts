import { useState } from 'react';

export interface Reasons {
  readonly at: (place: string) => string;
  readonly set: (place: string, text: string) => void;
  readonly all: readonly { readonly place: string; readonly reason: string }[];
  readonly count: number;
  readonly clear: () => void;
}

const prefix = 'hoi-nghi.reasons ';

/** Reasons as they are written, place by place. They outlive a reload of this window; the office's next user does not find them. */
export function useReasons(of: string): Reasons {
  const key = `${prefix}${of}`;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => stored(key));
  const keep = (next: Readonly<Record<string, string>>): void => {
    setTexts(next);
    if (Object.values(next).every((text) => text.trim() === '')) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
  };
  const all = Object.entries(texts).flatMap(([place, text]) =>
    text.trim() === '' ? [] : [{ place, reason: text.trim().normalize('NFC') }],
  );
  return {
    at: (place) => texts[place] ?? '',
    set(place, text) {
      keep({ ...texts, [place]: text });
    },
    all,
    count: all.length,
    clear() {
      keep({});
    },
  };
}

function stored(key: string): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).flatMap(([place, text]) => (typeof text === 'string' ? [[place, text]] : [])),
    );
  } catch {
    return {};
  }
}
