import { LinkButton } from '#web/kit/link-button.tsx';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRehearsal } from '#web/app/rehearsal.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime, figure } from '#web/kit/format.ts';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Page } from '#web/kit/page.tsx';
import { PhoneFold } from '#web/kit/phone-fold.tsx';
import { usePhone } from '#web/kit/use-phone.ts';
import { LetterPane } from '#web/screens/mailbox/letter-pane.tsx';
import { LetterState } from '#web/screens/mailbox/letter-status.tsx';
import { MailFilters } from '#web/screens/mailbox/mail-filters.tsx';
import { ResendDialog } from '#web/screens/mailbox/resend-dialog.tsx';
import classes from '#web/screens/mailbox/mailbox.module.css';
import { TrialLetters } from '#web/screens/mailbox/trial-letters.tsx';
import { type Letter, useAsked, useMailbox, useMailFilter } from '#web/screens/mailbox/use-mailbox.ts';

/** Hộp thư: every letter that went out in the committee's name, whether it arrived, and what it said. */
export function Mailbox() {
  const { t } = useTranslation('mailbox');
  const { t: common } = useTranslation('common');
  const phone = usePhone();
  const { filter, change } = useMailFilter();
  const asked = useAsked(filter);
  const mailbox = useMailbox(filter);
  const { letters, counts } = mailbox;
  const [chosen, setChosen] = useState<number | null>(null);
  const [resending, setResending] = useState<Letter | null>(null);
  const [past, setPast] = useState<Letter | null>(null);
  const columns = useColumns();
  const selected = chosen ?? letters[0]?.id ?? null;

  const asText = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const failed = counts
    .filter(({ status }) => status === 'refused' || status === 'noAddress')
    .reduce((sum, { count }) => sum + count, 0);
  const said = useMemo(() => t('counts', { all: figure(all), failed: figure(failed) }), [t, all, failed]);
  const keys = useMemo(
    () => (
      <>
        <kbd>G</kbd> {t('keys.resend')} · <kbd>L</kbd> {t('keys.history')}
      </>
    ),
    [t],
  );

  // To whom no letters are shown it does not look as if none had been sent.
  if (mailbox.data === undefined && mailbox.error !== null)
    return (
      <Page title={t('title')}>
        <Fault error={mailbox.error} />
      </Page>
    );
  return (
    <Page
      title={t('title')}
      acts={<ToPrint counts={counts} stream={filter.stream} />}
      exports={[{ list: 'deliveries', filter: asText }]}
      tools={
        <PhoneFold label={common('narrow')}>
          <MailFilters filter={filter} counts={counts} change={change} />
        </PhoneFold>
      }
      side={<LetterPane id={selected} onResend={setResending} onHistory={setPast} onChoose={setChosen} />}
    >
      <StatusLine counts={said} keys={keys} />
      <Narrowed filter={filter} letters={letters} onWiden={change} />
      <Fault error={mailbox.error} />
      <TrialLetters />
      <div className={classes.list}>
        <DataTable
          label={t('list')}
          columns={columns}
          rows={letters}
          rowKey={({ id }) => String(id)}
          selected={selected === null ? null : String(selected)}
          onSelect={({ id }) => setChosen(id)}
          onOpen={setPast}
          onLetter={{ g: setResending, l: setPast }}
          alone={() => true}
          {...(phone ? {} : { height: 'calc(100vh - 190px)' })}
          empty={<NoLetters waiting={mailbox.isPending} filtered={Object.keys(filter).length > 0} />}
        />
      </div>
      {mailbox.hasNextPage && (
        <Button
          variant="default"
          className={classes.more ?? ''}
          loading={mailbox.isFetchingNextPage}
          onClick={() => void mailbox.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      <ResendDialog letter={resending} onClose={() => setResending(null)} onSent={setChosen} />
      <HistoryDrawer
        stream={past?.stream ?? null}
        unit={past?.unit}
        title={past?.subject ?? ''}
        onClose={() => setPast(null)}
      />
    </Page>
  );
}

/** Only while something waits for paper: real letters, of what is looked at. */
function ToPrint(props: {
  readonly counts: ReturnType<typeof useMailbox>['counts'];
  readonly stream?: string | undefined;
}) {
  const { t } = useTranslation('mailbox');
  const rehearsal = useRehearsal();
  const navigate = useNavigate();
  const { counts, stream } = props;
  const waiting = counts
    .filter(({ status }) => status === 'toPrint' || status === 'noAddress' || status === 'refused')
    .reduce((sum, { count }) => sum + count, 0);
  if (waiting === 0 || rehearsal) return null;
  return (
    <Button onClick={() => void navigate({ to: '/hop-thu/in', search: stream === undefined ? {} : { stream } })}>
      {t('bundle.open', { count: waiting })}
    </Button>
  );
}

function useColumns(): readonly Column<Letter>[] {
  const { t } = useTranslation('mailbox');
  const { t: label } = useTranslation('labels');
  return useMemo(
    () => [
      { key: 'due', head: t('column.due'), width: '132px', cell: ({ dueAt }) => <OneLine text={dayAndTime(dueAt)} /> },
      {
        key: 'status',
        head: t('column.status'),
        width: '150px',
        cell: ({ status }) => <LetterState status={status} />,
      },
      {
        key: 'unit',
        head: t('column.unit'),
        width: '150px',
        leaves: 2,
        below: ({ unitName }) => unitName,
        cell: ({ unitName }) => <OneLine text={unitName} />,
      },
      {
        key: 'recipient',
        head: t('column.recipient'),
        width: '190px',
        leaves: 2,
        cell: ({ recipient, role }) => <OneLine text={`${recipient} (${label(`role.${role}`)})`} />,
      },
      {
        key: 'kind',
        head: t('column.kind'),
        width: '150px',
        leaves: 3,
        cell: ({ template }) => <OneLine text={t(`template.${template}`)} />,
      },
      {
        key: 'subject',
        head: t('column.subject'),
        leaves: 2,
        below: ({ subject }) => subject,
        cell: ({ subject, resendOf }) => <OneLine text={resendOf === null ? subject : `${subject} (${t('again')})`} />,
      },
    ],
    [t, label],
  );
}

/** Rows keep their height: the whole text is in the pane beside the list. */
function OneLine({ text }: { readonly text: string }) {
  return (
    <span className={classes.line} title={text}>
      {text}
    </span>
  );
}

/** What came with the address and has no field of its own is said, and can be taken away. */
function Narrowed(props: {
  readonly filter: ReturnType<typeof useMailFilter>['filter'];
  readonly letters: readonly Letter[];
  readonly onWiden: ReturnType<typeof useMailFilter>['change'];
}) {
  const { t } = useTranslation('mailbox');
  const { filter, letters, onWiden } = props;
  if (filter.stream === undefined && filter.unit === undefined) return null;
  return (
    <p className={classes.narrowed}>
      {filter.stream !== undefined && <span>{t('onlyStream')}</span>}
      {filter.unit !== undefined && <span>{t('onlyUnit', { unit: letters[0]?.unitName ?? filter.unit })}</span>}
      <LinkButton onClick={() => onWiden({ stream: undefined, unit: undefined })}>{t('clear')}</LinkButton>
    </p>
  );
}

function NoLetters({ waiting, filtered }: { readonly waiting: boolean; readonly filtered: boolean }) {
  const { t } = useTranslation('mailbox');
  const { t: common } = useTranslation('common');
  if (waiting) return <p role="status">{common('loading')}</p>;
  if (filtered) return <p>{t('nothingFits')}</p>;
  return (
    <Empty title={t('empty')} act={<Link to="/ky-bao-cao">{t('emptyAct')}</Link>}>
      <p>{t('emptyText')}</p>
    </Empty>
  );
}
