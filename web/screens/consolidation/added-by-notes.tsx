import { useTranslation } from 'react-i18next';
import { unheardOf } from '#web/kit/closed-list.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import { goToNote } from '#web/screens/consolidation/note-anchor.ts';
import { Corrected } from '#web/screens/consolidation/totals-corrected.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

type Added = Consolidation['added'][number];

/** Figures that no total was sealed of: an accepted note gives the first, and no line of the table could show it. */
export function AddedByNotes({ added }: { readonly added: Consolidation['added'] }) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const { t: shared } = useTranslation('consolidation');
  const whose = (of: Added['of']): string => {
    switch (of.kind) {
      case 'whole':
        return '';
      case 'setting':
        return of.setting === null ? shared('totals.allSettings') : shared(`setting.${of.setting}`);
      case 'below':
        return of.name;
      default:
        return unheardOf(of, '');
    }
  };
  return (
    <Note tone="soon" fact={t('addedTitle')}>
      {t('addedWhy')}
      <ul className={classes.missing}>
        {added.map(({ code, label, unitOfCount, corrected, of }) => (
          <li key={`${code} ${whose(of)}`}>
            {[t('addedOne', { label, unit: unitOfCount }), whose(of)].filter(Boolean).join(' · ')}{' '}
            <Corrected sealed={null} corrected={corrected} />
            {corrected.notes.map((number) => (
              <span key={number}>
                {' '}
                <LinkButton onClick={() => goToNote(number)}>{t('own.number', { number })}</LinkButton>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Note>
  );
}
