import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { ownLevelsOpen } from '#domain/organisation/own-kind.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { unitKindNames } from '#domain/organisation/kinds.ts';
import type { PersonColumn } from '#domain/register-import/read-heads.ts';
import { openOn } from '#domain/register-import/read-words.ts';
import { kindWords, peopleHeads, roleWords, settingWords, unitHeads } from '#domain/vietnamese/register-words.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';

/** The columns of our own list of people. */
export const ownPeopleColumns = [
  'name',
  'login',
  'email',
  'role',
  'unit',
  'title',
  'validFrom',
] as const satisfies readonly PersonColumn[];

interface TakenWord {
  readonly of: string;
  readonly word: string;
  readonly also: readonly string[];
}

/** What may be written where a list of ours takes one of several words; kinds that have ended are not among them. */
export function registerListWords(state: OrganisationState, today: CivilDate): readonly TakenWord[] {
  const also = new Map(kindWords);
  return [
    ...openOn(unitKindNames, today).map((kind) => ({
      ...{ of: unitHeads.kind[0], word: unitKindLabels[kind], also: also.get(kind) ?? [] },
    })),
    ...ownKindsOf(state)
      .filter((own) => ownLevelsOpen(own, today).length > 0)
      .map(({ name, words }) => ({ of: unitHeads.kind[0], word: name, also: words })),
    ...roleWords.map(([role, words]) => ({ of: peopleHeads.role[0], word: roleLabels[role], also: words.slice(1) })),
    ...settingWords.map(([, [word = '', ...others]]) => ({ of: unitHeads.setting[0], word, also: others })),
  ];
}
