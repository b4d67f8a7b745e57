import { useTranslation } from 'react-i18next';
import type { OpenDraft } from '#web/app/use-draft.ts';
import { clockTime } from '#web/kit/format.ts';

/** Whether what was typed is kept, since when, and that it has been sent to nobody. */
export function DraftState({ draft }: { readonly draft: OpenDraft }) {
  const { t } = useTranslation('conclusions');
  const { state, saved } = draft;
  if (state === 'saving') return t('draft.saving');
  if (state === 'unsaved') return <strong role="alert">{t('draft.unsaved')}</strong>;
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
