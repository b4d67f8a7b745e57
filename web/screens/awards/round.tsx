import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/awards/awards.module.css';
import { byPlace } from '#web/screens/awards/by-place.ts';
import { isToSubmit } from '#web/screens/awards/is-to-submit.ts';
import { NominationPane } from '#web/screens/awards/nomination-pane.tsx';
import { type OpenRoundDialog, RoundDialogs } from '#web/screens/awards/round-dialogs.tsx';
import { Submissions } from '#web/screens/awards/submissions.tsx';
import { useAwardRound } from '#web/screens/awards/use-awards.ts';
import { useFactWords } from '#web/screens/awards/use-fact-words.ts';
import { useRoundColumns } from '#web/screens/awards/use-round-columns.tsx';

/** One round: quotas with what is granted, criteria, proposals in the order of the record, the one that is chosen. */
export function AwardRoundScreen() {
  const { t } = useTranslation('awards');
  const { t: common } = useTranslation('common');
  const { t: label } = useTranslation('labels');
  const programmeWord = useProgrammeWord();
  const words = useFactWords();
  const round = usePart('round');
  const [chosen, setChosen] = useState<number | null>(null);
  const [dialog, setDialog] = useState<OpenRoundDialog | null>(null);
  const [past, setPast] = useState(false);
  const { data, error } = useAwardRound(round);
  const columns = useRoundColumns(data);
  const rows = byPlace(data?.nominations ?? [], data?.kinds ?? []);
  const selected = rows.find(({ number }) => number === chosen) ?? rows[0];
  const undated = rows.filter(({ status, decision }) => status === 'granted' && decision === null);
  const title =
    data === undefined
      ? t('title')
      : t('roundOf', { programme: programmeWord(data.programme), period: data.period.label });
  const propose = data?.mayPropose === true && (
    <Button leftSection={<Icon name="plus" />} onClick={() => setDialog({ act: 'nominate' })}>
      {t('nominate.act')}
    </Button>
  );
  return (
    <Page
      title={title}
      way={<Link to="/thi-dua">{t('title')}</Link>}
      acts={
        data !== undefined && (
          <>
            {propose}
            {data.submitting !== null && rows.some(isToSubmit) && (
              <Button variant="default" onClick={() => setDialog({ act: 'submission' })}>
                {t('submission.act')}
              </Button>
            )}
            {data.mayChange && undated.length > 0 && (
              <Button variant="default" onClick={() => setDialog({ act: 'paper' })}>
                {t('paper.act')}
              </Button>
            )}
            {data.mayChange && (
              <Button variant="default" onClick={() => setDialog({ act: 'change' })}>
                {t('change.act')}
              </Button>
            )}
            <Button variant="default" onClick={() => setPast(true)}>
              {common('act.history')}
            </Button>
          </>
        )
      }
      exports={rows.length === 0 ? [] : [{ list: 'award-round', filter: { round } }]}
      side={
        data === undefined ? undefined : selected === undefined ? (
          <Pane>{t('what')}</Pane>
        ) : (
          <NominationPane round={data} nomination={selected} onAct={setDialog} />
        )
      }
    >
      <Fault error={error} />
      {data !== undefined && (
        <>
          <ul className={classes.head}>
            {data.kinds.map((kind) => {
              const facts = { ...kind, recipient: label(`awardRecipient.${kind.recipient}`) };
              const count = rows.filter((one) => one.kind === kind.id && one.status !== 'withdrawn').length;
              return (
                <li key={kind.id}>
                  {kind.granted === null
                    ? t('quotaOwn', facts)
                    : t('quota', { ...facts, granted: kind.granted, count: String(count) })}
                </li>
              );
            })}
          </ul>
          <p className={classes.quiet}>
            {t('criteria', { list: data.criteria.map(words.criterion).join('; ') })} ·{' '}
            {t('days', { from: day(data.period.from), to: day(data.period.to) })}
          </p>
          <Submissions of={data} />
        </>
      )}
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ number }) => String(number)}
        groupOf={({ kind, kindName, recipient }) => ({
          key: kind,
          title: `${kindName} · ${label(`awardRecipient.${recipient}`)}`,
        })}
        selected={selected === undefined ? null : String(selected.number)}
        onSelect={({ number }) => setChosen(number)}
        empty={
          data !== undefined && (
            <Empty title={t('noNominations')} {...(propose === false ? { by: t('noneBy') } : { act: propose })}>
              <p>{t('nominate.follow')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('nominations', { count: rows.length })} />
      {data !== undefined && <RoundDialogs dialog={dialog} round={data} onClose={() => setDialog(null)} />}
      <HistoryDrawer stream={past ? `awards/${round}` : null} title={title} onClose={() => setPast(false)} />
    </Page>
  );
}
