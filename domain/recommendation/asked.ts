import type { Towards } from '#domain/conference/conclusion.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';

export interface AskedBody {
  readonly name: string;
  /** Null: a class of bodies, or one outside the tree. */
  readonly unit: UnitId | null;
}

/** What somebody is asked for, and answers; a recommendation gives nobody a task. */
export interface Asked {
  /** Within what made it: `kn-3` of a discussion, `kl-7` an item of a notice. */
  readonly id: string;
  readonly number: number;
  /** Null: not said. */
  readonly towards: Towards | null;
  readonly from: string;
  /** Empty: nobody is named. */
  readonly to: readonly AskedBody[];
  readonly via: string | null;
  readonly statement: string;
  /** By when an answer is asked for, as a day or in its own words; null: not said. */
  readonly due: { readonly on: CivilDate } | { readonly text: string } | null;
}

/** The answer that counts of each who was asked: the one given last. */
export function standingAnswers<A extends AnswerGiven>(item: string, answers: readonly A[] = []): readonly A[] {
  const last = new Map(answers.filter((one) => one.item === item).map((one) => [one.addressee, one]));
  return [...last.values()];
}

/** Of whom nothing has come; null: it is answered. Of nobody named nobody can be named, and yet it waits. */
export function waitingFor({ id, to }: Pick<Asked, 'id' | 'to'>, answers: readonly AnswerGiven[] = []) {
  const given = new Set(standingAnswers(id, answers).map(({ addressee }) => addressee));
  if (given.has(null)) return null;
  const silent = to.filter(({ name }) => !given.has(name));
  return silent.length === 0 && to.length > 0 ? null : silent;
}

export function namesOf(bodies: readonly AskedBody[]): string {
  return bodies.map(({ name }) => name).join(', ');
}
