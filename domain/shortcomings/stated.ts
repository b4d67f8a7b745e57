import type { ConferenceState } from '#domain/conference/state.ts';
import { likeness } from '#domain/shortcomings/similar.ts';
import { readFoundAgain } from '#domain/vietnamese/found-again.ts';

/** A shortcoming of one conference, by what it is called there. */
export interface OwnShortcoming {
  readonly id: string;
  readonly statement: string;
  readonly recurring: boolean;
}

/** No name that a person gives begins so: the notice's paragraphs have none but their place. */
const ofNotice = (index: number): string => `~${index + 1}`;

/** What was recorded of the discussion, and what the issued notice says beside it; the same words are one. */
export function shortcomingsOf(state: Stating): readonly OwnShortcoming[] {
  const recorded = state.shortcomings
    .filter(({ kind, inferred }) => kind === 'shortcoming' && !inferred)
    .map(({ id, statement, recurring }) => ({ id, ...heard(statement, recurring) }));
  const paragraphs = (state.status === 'noticeIssued' ? state.draft.assessment?.shortcomings : undefined) ?? [];
  const said = paragraphs.map((line, index) => ({ id: ofNotice(index), ...heard(line, false) }));
  const same = (a: OwnShortcoming, b: OwnShortcoming): boolean => likeness(a.statement, b.statement).percent === 100;
  return [
    ...recorded.map((one) => ({
      ...one,
      recurring: one.recurring || said.some((other) => other.recurring && same(one, other)),
    })),
    ...said.filter((one) => !recorded.some((other) => same(one, other))),
  ];
}

type Stating =
  | (Pick<Convened, 'shortcomings'> & { readonly status: Exclude<Convened['status'], 'noticeIssued'> })
  | Pick<Extract<Convened, { readonly status: 'noticeIssued' }>, 'status' | 'shortcomings' | 'draft'>;
type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

function heard(line: string, recurring: boolean): Omit<OwnShortcoming, 'id'> {
  const { text, again } = readFoundAgain(line);
  return { statement: text, recurring: recurring || again };
}
