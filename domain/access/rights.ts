import type { PersonRole } from '#domain/kernel/actor.ts';

export const rights = ['draft', 'submit', 'accept', 'conclude', 'verify'] as const;

/** Acts that an office divides between people of the same role: one prepares, another signs. */
export type Right = (typeof rights)[number];

/** What a role can hold at all. A position holds these or fewer, never more. */
export const rightsOfRole: Readonly<Record<PersonRole, readonly Right[]>> = {
  admin: [],
  coordinator: ['draft', 'submit', 'accept', 'verify'],
  leader: ['submit', 'accept', 'conclude', 'verify'],
  unitHead: ['draft', 'submit'],
  reporter: ['draft', 'submit'],
};

/** What a position holds when nobody says otherwise: a reporter prepares, and the head signs and sends. */
export const usualRights: Readonly<Record<PersonRole, readonly Right[]>> = { ...rightsOfRole, reporter: ['draft'] };

/** What binds the unit or the committee: a person does it who came in as himself, never a program by a token for his position. */
const binding: readonly Right[] = ['submit', 'conclude'];

/** Whether whoever holds no more than one of these could bind somebody: then a token does not do it. */
export function binds(right: readonly Right[] | null): boolean {
  return right !== null && right.every((one) => binding.includes(one));
}

/** Whoever prepares a report need not be the one who sends it. */
export const prepared: readonly Right[] = ['draft', 'submit'];
/** What goes out in the unit's or the committee's name. */
export const signed: readonly Right[] = ['submit'];
export const judged: readonly Right[] = ['accept'];
export const concluded: readonly Right[] = ['conclude'];
export const verified: readonly Right[] = ['verify'];
