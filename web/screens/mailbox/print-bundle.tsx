import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useAct } from '#web/app/use-act.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { BundleFilters } from '#web/screens/mailbox/bundle-filters.tsx';
import classes from '#web/screens/mailbox/print-bundle.module.css';
import { TakeBackDialog } from '#web/screens/mailbox/take-back-dialog.tsx';
import { type Bundle, type BundleLetter, useBundle } from '#web/screens/mailbox/use-bundle.ts';

/** Tập thư: every letter that no mail carries, a sheet each, in the order in which they are handed out. */
export function PrintBundle() {
  const { t } = useTranslation('mailbox');
  const [marking, setMarking] = useState(false);
  const [marked, setMarked] = useState<readonly number[]>([]);
  const { data, error, narrow, unit, template } = useBundle();
  const letters = data?.letters ?? [];
  const units = new Set(letters.map((letter) => letter.unit)).size;
  const ready = data !== undefined;
  const said = useMemo(
    () => (ready ? t('bundle.counts', { count: letters.length, units }) : null),
    [t, ready, letters.length, units],
  );
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
      tools={
        <>
          <Link to="/hop-thu">{t('bundle.back')}</Link>
          {data !== undefined && (
            <BundleFilters
              bundle={data}
              unit={unit}
              template={template}
              onUnit={(to) => narrow({ unit: to })}
              onTemplate={(kind) => narrow({ template: kind })}
            />
          )}
        </>
      }
    >
      <StatusLine counts={said} />
      <Fault error={error} />
      {data !== undefined && letters.length === 0 && <Empty title={t('bundle.none')} by={t('bundle.noneWhat')} />}
      <div className="no-print">
        {marked.length > 0 && <Marked letters={marked} onForget={() => setMarked([])} />}
        {data !== undefined && data.total > letters.length && (
          <Note tone="pen" fact={t('bundle.part', { count: letters.length, total: data.total })}>
            {t('bundle.partWhat')}
          </Note>
        )}
        {data !== undefined && data.nobody.length > 0 && <SetAside nobody={data.nobody} />}
      </div>
      <div className={classes.bundle}>
        {letters.map((letter) => (
          <Sheet key={letter.id} letter={letter} />
        ))}
      </div>
      {marking && <MarkDialog letters={letters} onClose={() => setMarking(false)} onMarked={setMarked} />}
    </Page>
  );
}

/** A unit that is no more is handed nothing: whoever answers for it is named first. */
function SetAside({ nobody }: Pick<Bundle, 'nobody'>) {
  const { t } = useTranslation('mailbox');
  const count = nobody.reduce((sum, { letters }) => sum + letters, 0);
  return (
    <Note tone="soon" fact={t('bundle.aside', { count })}>
      {nobody.map(({ unit, unitName, letters }, at) => (
        <span key={unit}>
          {at > 0 && '; '}
          <Link to="/to-chuc" search={{ 'don-vi': unit }}>
            {unitName}
          </Link>{' '}
          ({letters})
        </span>
      ))}
      {'. '}
      {t('bundle.asideWhat')}
    </Note>
  );
}

function Marked({ letters, onForget }: { readonly letters: readonly number[]; readonly onForget: () => void }) {
  const { t } = useTranslation('mailbox');
  const [taking, setTaking] = useState(false);
  return (
    <Note
      tone="ok"
      fact={t('bundle.marked', { count: letters.length })}
      act={
        <Button variant="default" onClick={() => setTaking(true)}>
          {t('takeBack.open')}
        </Button>
      }
    >
      {taking && <TakeBackDialog letters={letters} onClose={() => setTaking(false)} onDone={onForget} />}
    </Note>
  );
}

function Sheet({ letter }: { readonly letter: BundleLetter }) {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  const { unitName, recipient, writtenTo, inPlaceOf } = letter;
  return (
    <article className={classes.sheet} lang="vi">
      <header className={classes.to}>
        <strong>{unitName}</strong>
        <span>
          {recipient === unitName ? '' : `${recipient}, `}
          {label(`role.${letter.role}`)}
        </span>
        {inPlaceOf !== null && <span>{t('bundle.inPlaceOf', { unit: inPlaceOf })}</span>}
        {writtenTo !== null && <span>{t('bundle.writtenTo', { name: writtenTo })}</span>}
        <span>{dayAndTime(letter.dueAt)}</span>
      </header>
      <h2>{letter.subject}</h2>
      <div className={classes.body}>{letter.body}</div>
      <footer className={classes.taken}>{t('bundle.taken')}</footer>
    </article>
  );
}

interface MarkDialogProps {
  readonly letters: readonly BundleLetter[];
  readonly onClose: () => void;
  readonly onMarked: (letters: readonly number[]) => void;
}

/** What the office did with the paper: noted by whom and when, and said as that, not as a mail that was sent. */
function MarkDialog({ letters, onClose, onMarked }: MarkDialogProps) {
  const { t } = useTranslation('mailbox');
  const client = useQueryClient();
  const { run, pending, error } = useAct(async () => {
    const ids = letters.map(({ id }) => id);
    await taken(api.POST('/letters/handed-over', { body: { letters: ids } }));
    onMarked(ids);
    await client.invalidateQueries({ queryKey: keys.deliveries() });
    onClose();
  });
  const units = new Set(letters.map(({ unit }) => unit)).size;
  return (
    <ActDialog
      opened
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
