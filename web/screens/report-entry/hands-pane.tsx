import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { Thread } from '#web/kit/thread.tsx';
import { usePerson } from '#web/app/session.tsx';
import { type ReportDraft, type Form, labelOf } from '#web/screens/report-entry/model.ts';

interface HandsPaneProps {
  readonly form: Form;
  readonly draft: ReportDraft;
}

/** Who else has worked on it, and what they touched last. */
export function HandsPane({ form, draft }: HandsPaneProps) {
  const { t } = useTranslation('entry');
  const { account } = usePerson();
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  const others = new Map<string, { at: string; places: string[] }>();
  const newestFirst = Object.entries(draft.writers).sort(([, a], [, b]) => b.revision - a.revision);
  for (const [pointer, { by, at, tab }] of newestFirst) {
    // A returned report that opened the draft anew is nobody's hand.
    if (by === account.name || tab === 'report') continue;
    const hand = others.get(by) ?? { at, places: [] };
    hand.places.push(labelOf(form, pointer, names));
    others.set(by, hand);
  }
  const knots = [...others].map(([by, { at, places }]) => {
    const named = [...new Set(places)];
    const more = named.length > 3 ? ` ${t('hands.andMore', { count: named.length - 3 })}` : '';
    const what = `${named.slice(0, 3).join(', ')}${more}`;
    return { key: by, state: 'done' as const, when: clockTime(at), what: t('hands.line', { by, what }) };
  });
  return (
    <Pane title={t('hands.title')}>
      {knots.length === 0 ? <p>{t('hands.nobody')}</p> : <Thread knots={knots} label={t('hands.title')} />}
    </Pane>
  );
}
