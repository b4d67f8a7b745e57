import type { useTranslation } from 'react-i18next';
import type { Knot } from '#web/kit/thread.tsx';
import { firstNames } from '#web/screens/conference/model.ts';

type Translate = ReturnType<typeof useTranslation<'conference'>>['t'];

/** What becomes of an invitation that is sent: the units that are written to, */
export function lettersKnot(t: Translate, letters: readonly { readonly name: string }[]): Knot {
  const { units, rest } = firstNames(letters.map(({ name }) => name));
  return {
    ...{ key: 'letters', state: 'now', when: t('invitations.follow.now') },
    what: t('invitations.follow.letters', {
      count: letters.length,
      units: rest === 0 ? units : t('invitations.follow.more', { units, count: rest }),
    }),
  };
}

/** whom nobody writes to, and the paper itself. */
export function paperKnots(t: Translate, withoutUnit: readonly string[]): readonly Knot[] {
  return [
    ...(withoutUnit.length === 0
      ? []
      : [
          {
            ...{ key: 'groups', state: 'waiting' as const },
            what: t('invitations.follow.noUnit', { names: withoutUnit.join(', ') }),
          },
        ]),
    { key: 'docx', state: 'now', when: t('invitations.follow.now'), what: t('invitations.follow.docx') },
  ];
}
