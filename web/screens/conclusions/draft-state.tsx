import { useTranslation } from 'react-i18next';
import { type DraftView, safetyOf } from '#web/app/draft/draft.ts';
import { clockTime } from '#web/kit/format.ts';

/** Whether what was typed is kept, since when, and that it has been sent to nobody. */
export function DraftState({ view }: { readonly view: DraftView }) {
  const { t } = useTranslation('conclusions');
  const { saved } = view.draft;
  const safety = safetyOf(view);
  if (safety === 'saving') return t('draft.saving');
  if (safety === 'unsaved') return <strong role="alert">{t('draft.unsaved')}</strong>;
  if (saved === null) return t('draft.none');
  return t('draft.savedBy', { time: clockTime(saved.at), name: saved.by });
}

export function Keys() {
  const { t } = useTranslation('conclusions');
  return (
    <>
      <kbd>↑</kbd>
      <kbd>↓</kbd> {t('keys.move')} <kbd>Enter</kbd> {t('keys.edit')} <kbd>{t('keys.unitKey')}</kbd> {t('keys.unit')}{' '}
      <kbd>H</kbd> {t('keys.term')} <kbd>Alt ↑↓</kbd> {t('keys.reorder')} <kbd>T</kbd> {t('keys.add')} <kbd>Esc</kbd>{' '}
      {t('keys.close')}
    </>
  );
}
