import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import { Corrected } from '#web/screens/consolidation/totals-corrected.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

/** Figures that no total was sealed of: an accepted note gives the first, and no line of the table could show it. */
export function AddedByNotes({ added }: { readonly added: Consolidation['added'] }) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  return (
    <Note tone="soon" fact={t('addedTitle')}>
      <ul className={classes.missing}>
        {added.map(({ code, label, unitOfCount, corrected }) => (
          <li key={code}>
            {t('addedOne', { label, unit: unitOfCount })} <Corrected sealed={null} corrected={corrected} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
