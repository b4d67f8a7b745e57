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
import type { UnitDialogProps } from '#web/screens/organisation/dialog.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';

export function MoveDialog({ unit, units, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const [from, setFrom] = useState('');
  const [parent, setParent] = useState<string | null>(null);
  const [document, setDocument] = useState('');
  const date = readDay(from);
  const move = useCommand(
    (body: { readonly from: string; readonly parent: string }, key) =>
      api.POST('/organisation/units/{unit}/move', {
        params: { path: { unit: unit.id }, header: key },
        body: { ...body, document },
      }),
    { said: t('move.done', { name: unit.name }), onDone: onClose },
  );
  const { error } = move;
  const above = units.find(({ id }) => id === parent)?.name ?? '';
  const ready = date !== null && parent !== null;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('move.title', { name: unit.name })}
      act={t('move.act')}
      blocked={!ready || document.trim() === ''}
      pending={move.isPending}
      error={errorElsewhere(error, ['/from', '/parent', '/document'])}
      onAct={() => ready && move.mutate({ from: date, parent })}
      willFollow={
        ready
          ? [
              {
                key: 'from',
                state: 'now',
                when: day(date),
                what: t('move.follow', { day: day(date), name: unit.name, parent: above }),
              },
              { key: 'before', state: 'done', what: t('move.before') },
            ]
          : []
      }
    >
      <UnitSelect
        label={t('move.parent')}
        units={units.filter(({ id }) => id !== unit.id)}
        value={parent}
        onChange={setParent}
        error={errorAt(error, '/parent')}
      />
      <DateInput label={t('from')} text={from} onText={setFrom} error={errorAt(error, '/from')} />
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
