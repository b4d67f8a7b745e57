import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { firstOf, missing, unlessAllowed, wrong } from '#web/kit/reason.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { deskOf, newLine, speechMinutes } from '#web/screens/conference/speeches-model.ts';
import { placeFor, speakersOf } from '#web/screens/session/session-model.ts';
import classes from '#web/screens/session/cockpit.module.css';

/** Somebody asks to speak: he is on the list at once; last, or before those who wait if it is about how things are done. */
export function AddSpeaker({ conference, can }: { readonly conference: Conference; readonly can: Can }) {
  const { t } = useTranslation('session');
  const faultOf = useWholeFault();
  const [by, setBy] = useState('');
  const [minutes, setMinutes] = useState('');
  const [onProcedure, setOnProcedure] = useState(false);
  const place = placeFor(speakersOf(conference), onProcedure);
  const pointer = `/items/${String(place)}/by`;
  const { speeches } = conference;
  const given = readWhole(minutes, speechMinutes);
  const add = useCommand(
    (_input: null, key) => {
      const { lines, version } = deskOf(conference);
      const speech = {
        ...{ id: newLine(lines).id, by: by.trim(), said: '' },
        ...(given === null ? {} : { minutes: given }),
        ...(onProcedure ? { onProcedure } : {}),
      };
      return api.POST('/conferences/{conference}/speeches', {
        params: { path: { conference: conference.conference }, header: key },
        body: { items: (speeches?.items ?? []).toSpliced(place, 0, speech), base: version },
      });
    },
    {
      said: null,
      onDone: () => {
        setBy('');
        setMinutes('');
        setOnProcedure(false);
      },
    },
  );
  const send = (): void => {
    if (by.trim() !== '' && faultOf(minutes, speechMinutes) === undefined) add.mutate(null);
  };
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        className={classes.grow ?? ''}
        label={t('speakers.add')}
        placeholder={t('speakers.addHint')}
        data-field="by"
        maxLength={500}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
        error={errorAt(add.error, pointer)}
      />
      <TextInput
        className={classes.hour ?? ''}
        label={t('speakers.minutes')}
        data-field="minutes"
        inputMode="numeric"
        value={minutes}
        onChange={(event) => setMinutes(event.currentTarget.value)}
        error={faultOf(minutes, speechMinutes)}
      />
      <Checkbox
        label={t('speakers.addOnProcedure')}
        checked={onProcedure}
        onChange={(event) => setOnProcedure(event.currentTarget.checked)}
      />
      <ActButton
        variant="default"
        loading={add.isPending}
        blocked={firstOf(
          unlessAllowed(can('conference.RecordSpeeches')),
          by.trim() === '' && missing('by'),
          faultOf(minutes, speechMinutes) !== undefined && wrong('minutes'),
        )}
      >
        {t('speakers.addAct')}
      </ActButton>
      <Fault error={errorElsewhere(add.error, [pointer])} />
    </form>
  );
}
