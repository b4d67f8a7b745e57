import type { components } from '#web/api/schema.d.ts';

export type Draft = components['schemas']['Draft'];
export type DraftSaved = components['schemas']['DraftSaved'];

/** One value per JSON pointer; null = emptied. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Conflict {
  /** What was typed here and not taken. */
  readonly refused: unknown;
  /** The text from which both began; left out where it is not known, or no text. */
  readonly from?: string;
  /** Refused before that, while this was open. */
  readonly earlier?: readonly unknown[];
  readonly stands: unknown;
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

export interface Unsaved {
  readonly value: unknown;
  /** The revision that was on the screen when it was typed. */
  readonly base: number;
  /** The text that stood there then; left out where it was none. */
  readonly from?: string;
}

export interface DraftChange {
  readonly base: number;
  readonly tab: string;
  readonly set: Record<string, unknown>;
}

export type SaveState =
  | { readonly kind: 'clean' | 'dirty' | 'saving' | 'offline' | 'signedOut' | 'closed' }
  | { readonly kind: 'failed'; readonly error: Error };

export interface DraftView {
  readonly draft: Draft;
  readonly unsaved: ReadonlyMap<string, Unsaved>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly state: SaveState;
}

/** Before anything was read. */
export const nothingRead: Draft = {
  ...{ revision: 0, round: 1, state: 'open' },
  ...{ doc: {}, writers: {}, saved: null, presented: null, givenBack: null },
};

/** The fields as this screen shows them: what has not been sent yet stands over what the server knows. */
export function fieldsOfView({ draft, unsaved }: DraftView): Fields {
  const all: Record<string, unknown> = { ...draft.doc };
  for (const [pointer, { value }] of unsaved) all[pointer] = value;
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

export type Safety = 'none' | 'saving' | 'saved' | 'unsaved';

/** Whether everything typed is safe, in one word. */
export function safetyOf({ draft, unsaved, state }: DraftView): Safety {
  if (unsaved.size === 0) return draft.saved === null ? 'none' : 'saved';
  switch (state.kind) {
    case 'clean':
    case 'dirty':
    case 'saving':
      return 'saving';
    case 'offline':
    case 'signedOut':
    case 'closed':
    case 'failed':
      return 'unsaved';
  }
}

export function faultOf({ state }: DraftView): Error | null {
  return state.kind === 'failed' ? state.error : null;
}
