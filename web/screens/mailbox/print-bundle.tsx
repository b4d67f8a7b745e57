import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useAct } from '#web/app/use-act.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import classes from '#web/screens/mailbox/print-bundle.module.css';

type Answer = paths['/letters/to-print']['get']['responses'][200]['content']['application/json'];
type Letter = Answer['letters'][number];

/** Tập thư: every letter that no mail carries, a sheet each, in the order in which they are handed out. */
export function PrintBundle() {
  const { t } = useTranslation('mailbox');
  const { stream }: { readonly stream?: string } = useSearch({ strict: false });
  const [marking, setMarking] = useState(false);
  const { data, error } = useQuery({
    queryKey: keys.deliveries('to-print', stream ?? null),
    queryFn: () => taken(api.GET('/letters/to-print', { params: { query: stream === undefined ? {} : { stream } } })),
  });
  const letters = data?.letters ?? [];
  const units = new Set(letters.map(({ unit }) => unit)).size;
  const said = useMemo(() => t('bundle.counts', { count: letters.length, units }), [t, letters.length, units]);
  return (
    <Page
      title={t('bundle.title')}
      acts={
        letters.length > 0 && (
          <>
            <Button onClick={() => window.print()}>{t('bundle.print')}</Button>
            <Button variant="default" onClick={() => setMarking(true)}>
              {t('bundle.mark', { count: letters.length })}
            </Button>
          </>
        )
      }
      tools={<Link to="/hop-thu">{t('bundle.back')}</Link>}
    >
      <StatusLine counts={said} />
      <Fault error={error} />
      {data !== undefined && letters.length === 0 && <Empty title={t('bundle.none')}>{t('bundle.noneWhat')}</Empty>}
      {data !== undefined && data.total > letters.length && (
        <div className="no-print">
          <Note tone="pen" fact={t('bundle.part', { count: letters.length, total: data.total })}>
            {t('bundle.partWhat')}
          </Note>
        </div>
      )}
      <div className={classes.bundle}>
        {letters.map((letter) => (
          <Sheet key={letter.id} letter={letter} />
        ))}
      </div>
      {marking && <MarkDialog letters={letters} onClose={() => setMarking(false)} />}
    </Page>
  );
}

function Sheet({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  return (
    <article className={classes.sheet} lang="vi">
      <header className={classes.to}>
        <strong>{letter.unitName}</strong>
        <span>
          {letter.recipient === letter.unitName ? '' : `${letter.recipient}, `}
          {label(`role.${letter.role}`)}
        </span>
        <span>{dayAndTime(letter.dueAt)}</span>
      </header>
      <h2>{letter.subject}</h2>
      <div className={classes.body}>{letter.body}</div>
      <footer className={classes.taken}>{t('bundle.taken')}</footer>
    </article>
  );
}

/** What the office did with the paper: noted by whom and when, and said as that, not as a mail that was sent. */
function MarkDialog({ letters, onClose }: { readonly letters: readonly Letter[]; readonly onClose: () => void }) {
  const { t } = useTranslation('mailbox');
  const client = useQueryClient();
  const { run, pending, error } = useAct(async () => {
    await taken(api.POST('/letters/handed-over', { body: { letters: letters.map(({ id }) => id) } }));
    await client.invalidateQueries({ queryKey: keys.deliveries() });
    onClose();
  });
  const units = new Set(letters.map(({ unit }) => unit)).size;
  return (
    <ActDialog
      opened
      final
      onClose={onClose}
      title={t('bundle.markTitle')}
      act={t('bundle.mark', { count: letters.length })}
      onAct={() => run(undefined)}
      pending={pending}
      error={error}
      willFollow={(['status', 'who', 'stays'] as const).map((line) => ({
        key: line,
        state: line === 'status' ? 'now' : 'waiting',
        what: t(`bundle.follow.${line}`),
      }))}
    >
      <p>{t('bundle.markWhat', { count: letters.length, units })}</p>
    </ActDialog>
  );
}
