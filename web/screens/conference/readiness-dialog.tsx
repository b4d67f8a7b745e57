import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { dayAndTime, typedDay } from '#web/kit/format.ts';
import { readDay, readHour } from '#web/kit/read-day.ts';
import { firstOf, unread } from '#web/kit/reason.ts';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import classes from '#web/screens/conference/preparation.module.css';

type Told = NonNullable<Point['readiness']>;
type Result = NonNullable<Told['tried']>['result'];
const results = keysOf<Result | 'notTried'>({ notTried: 1, good: 1, poor: 1, failed: 1 });

interface DialogProps {
  readonly conference: Conference;
  readonly point: Point;
  readonly told: Told;
  readonly onClose: () => void;
}

/** How far one point is: its line, who is there, where. What the point said before is what one begins with. */
export function ReadinessDialog({ conference, point, told, onClose }: DialogProps) {
  const { t } = useTranslation('preparation');
  const { t: label } = useTranslation('labels');
  const { hourOrNone } = useFieldRules();
  const [base] = useState(told.version);
  const [result, setResult] = useState<Result | 'notTried'>(told.tried?.result ?? 'notTried');
  const [on, setOn] = useState(typedDay(told.tried?.on ?? conference.today));
  const [hour, setHour] = useState(told.tried?.hour ?? '');
  const [by, setBy] = useState(told.tried?.by ?? '');
  const [person, setPerson] = useState(told.person);
  const [phone, setPhone] = useState(told.phone);
  const [room, setRoom] = useState(told.room);
  const triedOn = readDay(on);
  const isTried = result !== 'notTried';
  const badHour = isTried && hourOrNone(hour) !== null;
  const save = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/readiness', {
        params: { path: { conference: conference.conference }, header: key },
        body: {
          ...{ point: point.id, person: person.trim(), phone: phone.trim(), room: room.trim(), base },
          tried: isTried && triedOn !== null ? { on: triedOn, hour: readHour(hour), by: by.trim(), result } : null,
        },
      }),
    { said: t('point.saved', { name: point.name }), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('point.title', { name: point.name })}
      act={t('point.act')}
      pending={save.isPending}
      error={errorElsewhere(save.error, ['/tried/on', '/tried/hour', '/person', '/phone', '/room'])}
      blocked={firstOf(isTried && triedOn === null && unread('on', on), badHour && unread('hour', hour))}
      onAct={() => save.mutate(null)}
      willFollow={[{ key: 'seen', state: 'now', what: t('point.seen') }]}
    >
      {told.at !== null && told.by !== null && (
        <p className={classes.quiet}>{t('point.told', { name: told.by, time: dayAndTime(told.at) })}</p>
      )}
      <OneOf
        label={t('point.result')}
        choices={results.map((key) => ({
          key,
          word: key === 'notTried' ? t('point.notTried') : label(`lineResult.${key}`),
        }))}
        chosen={result}
        onChoose={setResult}
      />
      {isTried && (
        <FieldRow>
          <DateInput
            label={t('point.on')}
            text={on}
            field="on"
            onText={setOn}
            error={errorAt(save.error, '/tried/on')}
          />
          <TextInput
            label={t('point.hour')}
            placeholder={t('point.hourHint')}
            data-field="hour"
            inputMode="numeric"
            value={hour}
            onChange={(event) => setHour(event.currentTarget.value)}
            error={badHour ? hourOrNone(hour) : errorAt(save.error, '/tried/hour')}
          />
          <TextInput
            label={t('point.by')}
            maxLength={500}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </FieldRow>
      )}
      <FieldRow>
        <TextInput
          label={t('point.person')}
          maxLength={500}
          value={person}
          onChange={(event) => setPerson(event.currentTarget.value)}
          error={errorAt(save.error, '/person')}
        />
        <TextInput
          label={t('point.phone')}
          inputMode="tel"
          maxLength={60}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
          error={errorAt(save.error, '/phone')}
        />
      </FieldRow>
      <TextInput
        label={t('point.room')}
        maxLength={500}
        value={room}
        onChange={(event) => setRoom(event.currentTarget.value)}
        error={errorAt(save.error, '/room')}
      />
      <p className={classes.quiet}>{t('point.needs')}</p>
    </ActDialog>
  );
}
