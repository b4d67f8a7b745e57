/**
 * Why a button is shut. A field that lacks, or cannot be read, is named by its `data-field`: what it is called is read off its
 * label, so that the two agree. What no field mends is said, and may lead to one.
 */
export type Reason =
  | { readonly is: 'missing' | 'wrong'; readonly field: string }
  | { readonly is: 'said'; readonly why: string; readonly field: string | null }
  | { readonly is: 'waiting'; readonly field: null };

/** What stands in the way, if anything does. */
export type Blocked = Reason | false | undefined;

export function missing(field: string): Reason {
  return { is: 'missing', field };
}

export function wrong(field: string): Reason {
  return { is: 'wrong', field };
}

/** What was typed in it, or that nothing was. */
export function unread(field: string, typed: string): Reason {
  return typed.trim() === '' ? missing(field) : wrong(field);
}

export function because(why: string, field: string | null = null): Reason {
  return { is: 'said', why, field };
}

/** What it needs is being asked for. */
export const waiting: Reason = { is: 'waiting', field: null };

interface Right {
  readonly allowed: boolean;
  /** The api refuses nothing without one: where there is none yet, it has not answered. */
  readonly reason: string | null;
}

/** As the api says who may do what; shut without a word about rights while that is not known. */
export function unlessAllowed({ allowed, reason }: Right): Blocked {
  return !allowed && (reason === null ? waiting : because(reason));
}

/** The first of what stands in the way, in the order in which it is mended. */
export function firstOf(...reasons: readonly Blocked[]): Reason | undefined {
  for (const reason of reasons) if (reason !== false && reason !== undefined) return reason;
  return undefined;
}
