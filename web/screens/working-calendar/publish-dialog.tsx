import { Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { Knot } from '#web/kit/thread.tsx';
import { type Calendar, dayKinds, kindOf } from '#web/screens/working-calendar/calendar-days.ts';
import { readDays } from '#web/screens/working-calendar/read-days.ts';

/** A whole table: it begins with the one in force, so that a new year is a few lines added at its end. */
export function PublishDialog({ calendar, onClose }: { readonly calendar: Calendar; readonly onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const [version, setVersion] = useState('');
  const [from, setFrom] = useState(day(calendar.from));
  const [to, setTo] = useState(day(calendar.to));
  const [text, setText] = useState(() =>
    calendar.days.map((one) => [day(one.date), t(`kind.${kindOf(one)}`), one.label, one.source].join('; ')).join('\n'),
  );
  const read = useMemo(() => readDays(text, (kind) => t(`kind.${kind}`)), [text, t]);
  const kinds = dayKinds.map((kind) => t(`kind.${kind}`)).join(', ');
  const [first, last] = [readDay(from), readDay(to)];
  const publish = useCommand(
    (range: { readonly from: string; readonly to: string }, key) =>
      api.POST('/calendar', {
        params: { header: key },
        body: { version, ...range, days: [...read.days] },
      }),
    { said: t('publish.done', { version }), onDone: onClose },
  );
  const { error } = publish;
  const [wrong] = read.unread;
  const before = new Set(calendar.days.map(({ date }) => date));
  const now = new Set(read.days.map(({ date }) => date));
  const added = [...now].filter((date) => !before.has(date)).length;
  const removed = [...before].filter((date) => !now.has(date)).length;
  const ready = first !== null && last !== null && version.trim() !== '' && wrong === undefined;
  const knots: readonly Knot[] = [
    { key: 'from', state: 'now', what: t('publish.follow', { version }) },
    ...(added === 0 ? [] : [{ key: 'added', state: 'now' as const, what: t('publish.added', { count: added }) }]),
    ...(removed === 0
      ? []
      : [{ key: 'removed', state: 'wrong' as const, what: t('publish.removed', { count: removed }) }]),
    { key: 'running', state: 'done', what: t('publish.running') },
    { key: 'mail', state: 'done', what: t('publish.mail') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('publish.title')}
      act={t('publish.act', { count: read.days.length })}
      blocked={!ready}
      pending={publish.isPending}
      error={errorElsewhere(error, ['/version', '/from', '/to'])}
      onAct={() => ready && publish.mutate({ from: first, to: last })}
      willFollow={version.trim() === '' ? [] : knots}
    >
      <FieldRow>
        <TextInput
          label={t('publish.version')}
          description={t('publish.versionHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={version}
          onChange={(event) => setVersion(event.currentTarget.value)}
          error={errorAt(error, '/version')}
          data-autofocus
        />
        <DateInput label={t('publish.from')} text={from} onText={setFrom} error={errorAt(error, '/from')} />
        <DateInput label={t('publish.to')} text={to} onText={setTo} error={errorAt(error, '/to')} />
      </FieldRow>
      <Textarea
        label={t('publish.days')}
        description={t('publish.daysHint', { kinds })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={10}
        spellCheck={false}
        error={
          wrong === undefined
            ? undefined
            : t('publish.wrong', { row: wrong.row, text: wrong.text, why: t(`publish.why.${wrong.why}`, { kinds }) })
        }
      />
      <p role="status">{t('publish.read', { count: read.days.length })}</p>
    </ActDialog>
  );
}
