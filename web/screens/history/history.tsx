import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useStreamName } from '#web/screens/history/use-stream-name.ts';
import { NotFound } from '#web/app/not-found.tsx';
import { historyOf } from '#web/app/address.ts';
import { HistoryList } from '#web/kit/history-drawer/history-list.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';

const kinds = [
  'cycle',
  'conference',
  'task',
  'organisation',
  'template',
  'calendar',
  'index',
  'directive',
  'models',
  'awards',
] as const;

/** Nhật ký of one thing, from its events: a page to read, to search, to print. */
export function History() {
  const { t } = useTranslation('history');
  const { kind = '', name = '', number } = useParams({ strict: false });
  const { unit } = useSearch({ strict: false });
  const navigate = useNavigate();
  const stream = [kind, name, ...(number === undefined ? [] : [number])].join('/');
  const about = useStreamName(stream);
  const line = useMemo(() => t('wholeChain'), [t]);
  const known = kinds.find((one) => one === kind);
  if (known === undefined) return <NotFound />;
  const title = about === null ? t(`of.${known}`) : `${t(`of.${known}`)}: ${about}`;
  return (
    <Page title={title}>
      <StatusLine counts={line} />
      <Pane>
        <HistoryList
          stream={stream}
          unit={unit}
          onEveryUnit={() => void navigate({ ...historyOf(stream), search: {} })}
        />
      </Pane>
    </Page>
  );
}
