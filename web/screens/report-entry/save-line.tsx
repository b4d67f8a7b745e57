import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import type { DraftView } from '#web/app/draft/draft.ts';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';

const silent = (): (() => void) => () => undefined;
const nothing = (): null => null;

/** Whether everything typed is safe: when it was saved, at which revision, or how much is not and why. */
export function SaveLine({ of }: { readonly of: OpenReport['now'] | null }) {
  const { t } = useTranslation('entry');
  const view = useSyncExternalStore(of?.subscribe ?? silent, of?.view ?? nothing);
  return (
    <span role="status" aria-live="polite" data-testid="save-line">
      <Line view={view} t={t} />
    </span>
  );
}

function Line({
  view,
  t,
}: {
  readonly view: DraftView | null;
  readonly t: ReturnType<typeof useTranslation<'entry'>>['t'];
}) {
  if (view === null) return <Status tone="calm" icon="lock" word={t('saved.readOnly')} />;
  const { draft, state, unsaved } = view;
  const count = unsaved.size;
  switch (state.kind) {
    case 'saving':
      return <Status tone="calm" icon="live" word={t('saved.saving')} />;
    case 'dirty':
      return <Status tone="calm" icon="edit" word={t('saved.unsaved', { count })} />;
    case 'offline':
      return <Status tone="overdue" icon="lost" word={t('saved.offline', { count })} />;
    case 'signedOut':
      return <Status tone="overdue" icon="lock" word={t('saved.signedOut', { count })} />;
    case 'failed':
      return <Status tone="overdue" word={t('saved.failed', { count })} />;
    case 'closed':
      return <Status tone="calm" icon="lock" word={t('saved.closed')} />;
    case 'clean': {
      if (draft.saved === null) return <Status tone="calm" icon="edit" word={t('saved.never')} />;
      const { revision, saved } = draft;
      return <Status tone="ok" icon="done" word={t('saved.done', { time: clockTime(saved.at), revision })} />;
    }
  }
}
