import { Select, TextInput } from '@mantine/core';
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
import { type KindKey, kindKey } from '#web/screens/organisation/kinds.ts';
import { useKinds } from '#web/screens/organisation/use-kinds.ts';

export function RenameDialog({ unit, onClose }: UnitDialogProps) {
  const { t } = useTranslation('organisation');
  const kinds = useKinds();
  const [from, setFrom] = useState('');
  const [name, setName] = useState(unit.name);
  const [kind, setKind] = useState<KindKey>(kindKey(unit.kind));
  const [document, setDocument] = useState('');
  const date = readDay(from);
  const rename = useCommand(
    (body: { readonly from: string }, key) =>
      api.POST('/organisation/units/{unit}/rename', {
        params: { path: { unit: unit.id }, header: key },
        body: { ...body, name, aliases: [], kind: kind === unit.kind ? null : kind, document },
      }),
    { said: t('rename.done', { name }), onDone: onClose },
  );
  const { error } = rename;
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('rename.title', { name: unit.name })}
      act={t('rename.act')}
      blocked={date === null || name.trim() === '' || document.trim() === ''}
      pending={rename.isPending}
      error={errorElsewhere(error, ['/from', '/name', '/kind', '/document'])}
      onAct={() => date !== null && rename.mutate({ from: date })}
      willFollow={
        date === null
          ? []
          : [
              { key: 'from', state: 'now', when: day(date), what: t('rename.follow', { day: day(date), name }) },
              { key: 'before', state: 'done', what: t('rename.before', { name: unit.name }) },
            ]
      }
    >
      <TextInput
        label={t('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errorAt(error, '/name')}
        data-autofocus
      />
      <DateInput label={t('from')} text={from} onText={setFrom} error={errorAt(error, '/from')} />
      <Select
        label={t('rename.kind')}
        data={[...kinds]}
        value={kind}
        onChange={(value) => setKind(kindKey(value ?? unit.kind))}
        searchable
        error={errorAt(error, '/kind')}
      />
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
