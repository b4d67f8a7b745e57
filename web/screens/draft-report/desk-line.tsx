import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { safetyOf } from '#web/app/draft/draft.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { type Context, isSettling } from '#web/screens/draft-report/model.ts';
import { useRealTime } from '#web/screens/draft-report/use-real-time.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface DeskLineProps {
  readonly context: Context;
  readonly report: ReportDraft;
}

/** In the status bar: whether what was typed is kept, or that nothing is typed any more; and the keys that work now. */
export function DeskLine({ context, report }: DeskLineProps) {
  const { t } = useTranslation('draftReport');
  const { draft, closed } = report;
  const counts = useMemo(() => <DraftLine context={context} draft={draft} />, [context, draft]);
  const keyHints = useMemo(
    () =>
      closed ? null : (
        <>
          <kbd>F8</kbd> {t('keys.next')} <kbd>Ctrl</kbd> <kbd>K</kbd> {t('keys.figure')} <kbd>Alt</kbd> <kbd>↑↓</kbd>{' '}
          {t('keys.move')}
        </>
      ),
    [t, closed],
  );
  return <StatusLine counts={counts} keys={keyHints} />;
}

function DraftLine({ context, draft }: { readonly context: Context; readonly draft: ReportDraft['draft'] }) {
  const { t } = useTranslation('draftReport');
  const timeOf = useRealTime(context.rehearsal);
  const { saved, writers, state } = draft.view.draft;
  if (context.approved !== null) return t('draft.approved', { number: context.head.left.at(-1) ?? '' });
  if (isSettling(context, { closed: state === 'closed' })) return t('draft.settling');
  if (state === 'closed') return t('draft.closed');
  const safety = safetyOf(draft.view);
  if (safety === 'saving') return t('draft.saving');
  if (safety === 'unsaved') return <strong role="alert">{t('draft.unsaved')}</strong>;
  if (saved === null) return t('draft.none');
  const count = new Set(Object.values(writers).map(({ by }) => by)).size;
  return t('draft.saved', { time: timeOf(saved.at), name: saved.by, count });
}
