import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { civilDateOf, day, dayAndTime, weekday } from '#web/kit/format.ts';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { Note } from '#web/kit/note.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import type { Cycle } from '#web/app/use-cycle.ts';
import { useLeftOpen } from '#web/app/use-left-open.ts';
import { LeftOpen } from '#web/screens/plan-wizard/left-open.tsx';
import { letterName } from '#web/screens/plan-wizard/letter-name.ts';
import { halfReached, letterGroups, lettersOf, reachOf } from '#web/screens/plan-wizard/letters.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';
import type { Preview } from '#web/screens/plan-wizard/use-preview.ts';
import { firstOf, unread } from '#web/kit/reason.ts';

interface CallDialogProps {
  readonly cycle: Cycle;
  readonly preview: Preview;
  readonly onClose: () => void;
}

/** The call for reports: letters go, deadlines are armed. What will follow stands here first. */
export function CallDialog({ cycle, preview, onClose }: CallDialogProps) {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation('common');
  const paper = usePaper();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(day(civilDateOf(cycle.now)));
  const call = useCommand(
    (body: { number: string; date: string; without: string[] }, key) =>
      api.POST('/cycles/{cycle}/call', { params: { path: { cycle: cycle.cycle }, header: key }, body }),
    {
      said: t('called'),
      onDone() {
        onClose();
        void navigate({ to: '/ky-bao-cao/$cycle', params: { cycle: cycle.cycle } });
      },
    },
  );
  const { t: label } = useTranslation('labels');
  const left = useLeftOpen(cycle.cycle);
  const [without, setWithout] = useState<readonly string[]>([]);
  // On paper every letter reaches its post: an address is for mail alone.
  const mailed = paper.context === undefined;
  const { now: written, later } = lettersOf(preview);
  const { unsent, units } = reachOf(preview);
  const now = mailed ? written - unsent : written;
  const members = preview.deadlines.reduce((sum, due) => sum + due.units.length, 0);
  const half = halfReached(preview);
  const read = readDay(date);
  const numbered = readNumber(number);
  const knots: readonly Knot[] = [
    {
      key: 'call',
      state: 'now',
      when: t('preview.atOnce'),
      what: t('call.sent', { count: now, units: mailed ? units : members }),
    },
    ...(mailed && unsent > 0
      ? [{ key: 'unsent', state: 'now' as const, when: t('preview.atOnce'), what: t('call.unsent', { count: unsent }) }]
      : []),
    ...[
      ...letterGroups(preview)
        .filter(({ first }) => !first)
        .map((group) => ({
          key: group.key,
          at: group.at,
          when: dayAndTime(group.at),
          what: t('call.later', { count: group.count, subject: letterName(t, group) }),
        })),
      ...preview.deadlines.map((due) => ({
        key: `due ${String(due.version)}`,
        at: due.at,
        when: `${due.hour} ${day(due.date)}`,
        what: t('call.due', { weekday: weekday(due.date), count: due.units.length }),
      })),
    ]
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ key, when, what }): Knot => ({ key, state: 'waiting', when, what })),
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('call.title', { period: cycle.period?.label ?? '' })}
      final
      willFollow={knots}
      act={t('call.act', { now, later, ...paper })}
      pending={call.isPending}
      blocked={firstOf(numbered === null && unread('number', number), read === null && unread('date', date))}
      error={errorElsewhere(call.error, ['/number'])}
      onAct={() => {
        if (read !== null && numbered !== null) call.mutate({ number: numbered, date: read, without: [...without] });
      }}
    >
      <p>{t('call.what', paper)}</p>
      {preview.unreached.length > 0 && !mailed && (
        <Note tone="pen" icon="document" fact={t('unreached.paper', { count: preview.unreached.length })}>
          {t('unreached.paperWhat')}
        </Note>
      )}
      {preview.unreached.length > 0 && mailed && (
        <Note tone="soon" icon="mailFailed" fact={t('unreached.fact', { count: preview.unreached.length })}>
          {t('unreached.names', { names: preview.unreached.map(({ name }) => name).join(', ') })}
        </Note>
      )}
      {half.length > 0 && mailed && (
        <Note
          tone="pen"
          icon="mailFailed"
          fact={t('unreached.half', { count: new Set(half.map(({ unit }) => unit)).size })}
        >
          {half.map(({ name, role }) => `${name}: ${label(`role.${role}`)}`).join('; ')}
        </Note>
      )}
      <div className={classes.row}>
        <TextInput
          label={t('call.number')}
          description={t('call.numberHint')}
          data-field="number"
          value={number}
          data-autofocus
          onChange={(event) => {
            setNumber(event.currentTarget.value);
          }}
          error={number !== '' && numbered === null ? t('call.numberUnread') : errorAt(call.error, '/number')}
        />
        <DateInput label={t('call.date')} field="date" text={date} onText={setDate} />
      </div>
      <LeftOpen left={left} without={without} onWithout={setWithout} />
      <p className={classes.hint}>
        {t('call.stays')} {common('cannotUndo')}.
      </p>
    </ActDialog>
  );
}
