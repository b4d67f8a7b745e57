import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { Knot } from '#web/kit/thread.tsx';
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { usePeople } from '#web/screens/organisation/use-organisation.ts';

export function DissolveDialog({ unit, on, units, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const [lastDay, setLastDay] = useState('');
  const [document, setDocument] = useState('');
  const { data: people } = usePeople(unit.id, on);
  const date = readDay(lastDay);
  const end = useCommand(
    (body: { readonly lastDay: string }, key) =>
      api.POST('/organisation/units/{unit}/dissolve', {
        params: { path: { unit: unit.id }, header: key },
        body: { ...body, document },
      }),
    { said: t('dissolve.done', { name: unit.name }), onDone: onClose },
  );
  const { error } = end;
  const below = units.filter(({ parent }) => parent === unit.id).length;
  const holders = people?.positions.length ?? 0;
  const knots: readonly Knot[] = [
    ...(date === null
      ? []
      : [
          {
            key: 'after',
            state: 'now' as const,
            when: day(date),
            what: t('dissolve.follow', { day: day(date), name: unit.name }),
          },
        ]),
    ...(below === 0 ? [] : [{ key: 'below', state: 'wrong' as const, what: t('dissolve.children', { count: below }) }]),
    ...(holders === 0
      ? []
      : [{ key: 'people', state: 'waiting' as const, what: t('dissolve.peopleHere', { count: holders }) }]),
    { key: 'tasks', state: 'waiting', what: t('dissolve.tasks') },
    { key: 'undo', state: 'wrong', what: t('dissolve.undo') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('dissolve.title', { name: unit.name })}
      act={t('dissolve.act')}
      dangerous
      blocked={date === null || document.trim() === ''}
      pending={end.isPending}
      error={errorElsewhere(error, ['/lastDay', '/document'])}
      onAct={() => date !== null && end.mutate({ lastDay: date })}
      willFollow={knots}
    >
      <DateInput label={t('lastDay')} text={lastDay} onText={setLastDay} error={errorAt(error, '/lastDay')} />
      <TextInput
        label={t('document')}
        description={t('documentHint')}
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
        error={errorAt(error, '/document')}
      />
    </ActDialog>
  );
}
