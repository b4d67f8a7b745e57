import type { Hand } from '#domain/access/both-sides.ts';
import type { Role } from '#domain/kernel/actor.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** Where a thing stands, as far as commands care; made of an aggregate's state by its acts.ts. */
export interface Standing {
  readonly status: string;
  /** Where the unit's own share stands; null = the unit has none; absent = no unit is spoken of, so that the status decides. */
  readonly share?: string | null;
  /** What opens or shuts single commands beside the status. */
  readonly marks: readonly string[];
  /** What a refusal tells of it. */
  readonly facts?: Refusal['facts'];
  /** Who handed in what waits to be judged. */
  readonly by?: Hand;
}

/** Why a state does not take a command: the code of the refusal that the aggregate gives, and who can change that. */
export interface Obstacle<Code extends string = string> {
  readonly code: Code;
  readonly liftedBy: readonly Role[];
  readonly facts?: Refusal['facts'];
  /** Into the command's data, when what it names is not there. */
  readonly pointer?: string;
  readonly so?: undefined;
}

/** It is so already: nothing is refused, the aggregate answers `nothing` with this reason. The code has its words for screens. */
export interface AlreadySo {
  readonly code: string;
  readonly liftedBy: readonly Role[];
  readonly facts?: Refusal['facts'];
  readonly so: string;
}

export type Hindrance<Code extends string = string> = Obstacle<Code> | AlreadySo;

/**
 * One way for a state to take a command. All that is stated must hold. What hangs on the clock or on the command's own
 * content (a date passed, reminded today, a reason missing) is not here: the aggregate decides that.
 */
export interface Case<Status extends string, Share extends string, Mark extends string> {
  readonly in: readonly Status[];
  readonly share?: readonly Share[];
  readonly needs?: Mark;
  readonly unless?: readonly Mark[];
}

/** Taken if any case holds. */
export type Admission<Status extends string, Share extends string, Mark extends string> = readonly Case<
  Status,
  Share,
  Mark
>[];

export function takes(cases: readonly Case<string, string, string>[], standing: Standing): boolean {
  return cases.some((one) => one.in.includes(standing.status) && fits(one, standing));
}

/** The status would do: it is the unit's share, or a mark, that stands in the way. */
export function statusTakes(cases: readonly Case<string, string, string>[], { status }: Standing): boolean {
  return cases.some((one) => one.in.includes(status));
}

function fits({ share, needs, unless = [] }: Case<string, string, string>, standing: Standing): boolean {
  if (share !== undefined) {
    if (standing.share === undefined) return true;
    if (standing.share === null || !share.includes(standing.share)) return false;
  }
  if (needs !== undefined && !standing.marks.includes(needs)) return false;
  return !unless.some((mark) => standing.marks.includes(mark));
}

/** A state the table of acts has let through; any other is a hole in the table. */
export function standingIn<S extends { readonly status: string }, K extends S['status']>(
  state: S,
  ...among: readonly K[]
): Extract<S, { readonly status: K }> {
  if (!isIn(state, among)) throw new Error(`the table of acts lets through what is ${state.status}`);
  return state;
}

function isIn<S extends { readonly status: string }, K extends S['status']>(
  state: S,
  among: readonly K[],
): state is Extract<S, { readonly status: K }> {
  return among.some((status) => status === state.status);
}
