import type { UnitId } from '#domain/kernel/ids.ts';

/** A unit names a person to write to for each. */
export const contactRoles = ['reporter', 'unitHead', 'coordinator', 'leader'] as const;

/** Whom a letter goes to; resolved to addresses from the unit's contacts when the letter falls due, never earlier. */
export interface Addressee {
  readonly unit: UnitId;
  readonly role: (typeof contactRoles)[number];
}

/** A letter an event owes: by mail to each addressee. The conclusion *notice* is a paper, not a letter. */
export interface Letter<Template extends string = string> {
  /** Unique within its stream for ever, e.g. `reminder/v1/-3/nho-quan`: the same key is never delivered twice. */
  readonly key: string;
  /** The aggregate's own closed list; its words are in domain/words/mail.ts. */
  readonly template: Template;
  readonly to: readonly Addressee[];
  /** What the words show: names, instants (ISO), counts. `link` is a path; the address before it is added at the edge. */
  readonly facts: Readonly<Record<string, string | number>>;
}
