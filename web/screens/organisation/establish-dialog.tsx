import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day, folded } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { type KindKey, kindKey, type LevelKey, levelKey, levels } from '#web/screens/organisation/kinds.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { useKinds } from '#web/screens/organisation/use-kinds.ts';

interface EstablishDialogProps {
  readonly on: string;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

interface Wanted {
  readonly kind: KindKey;
  readonly level: LevelKey;
  readonly validFrom: string | null;
}

const pointers = ['/id', '/name', '/kind', '/level', '/parent', '/validFrom', '/document'];

export function EstablishDialog({ units, onClose }: EstablishDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const kinds = useKinds();
  const [name, setName] = useState('');
  const [id, setId] = useState<string | null>(null);
  const [parent, setParent] = useState<string | null>(null);
  const [kind, setKind] = useState<KindKey>('commune');
  const [level, setLevel] = useState<LevelKey>('commune');
  const [from, setFrom] = useState('');
  const [document, setDocument] = useState('');
  const identity = id ?? slug(name);
  const date = readDay(from);
  const establish = useCommand(
    (wanted: Wanted, key) =>
      api.POST('/organisation/units', {
        params: { header: key },
        body: { ...wanted, id: identity, name, parent, document: document.trim() === '' ? null : document },
      }),
    { said: t('establish.done', { name }), onDone: onClose },
  );
  const { error } = establish;
  const follow = date === null ? t('establish.first', { name }) : t('establish.follow', { day: day(date), name });
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('establish.title')}
      act={t('establish.act')}
      blocked={name.trim() === '' || identity === '' || (from.trim() !== '' && date === null)}
      pending={establish.isPending}
      error={errorElsewhere(error, pointers)}
      onAct={() => establish.mutate({ kind, level, validFrom: date })}
      willFollow={
        name.trim() === ''
          ? []
          : [
              { key: 'from', state: 'now', what: follow },
              { key: 'contacts', state: 'waiting', what: t('establish.contacts') },
            ]
      }
    >
      <FieldRow>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorAt(error, '/name')}
          data-autofocus
        />
        <TextInput
          label={t('id')}
          description={t('idHint')}
          value={identity}
          onChange={(event) => setId(event.currentTarget.value)}
          error={errorAt(error, '/id')}
        />
      </FieldRow>
      <FieldRow>
        <UnitSelect
          label={t('parent')}
          units={units}
          value={parent}
          onChange={setParent}
          placeholder={t('parentNone')}
          clearable
          error={errorAt(error, '/parent')}
        />
        <Select
          label={t('kind')}
          data={[...kinds]}
          value={kind}
          onChange={(value) => setKind(kindKey(value ?? kind))}
          searchable
          error={errorAt(error, '/kind')}
        />
        <Select
          label={t('level')}
          data={levels.map((value) => ({ value, label: words(`level.${value}`) }))}
          value={level}
          onChange={(value) => setLevel(levelKey(value ?? level))}
          error={errorAt(error, '/level')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={t('from')} text={from} onText={setFrom} error={errorAt(error, '/validFrom')} />
        <TextInput
          label={t('document')}
          description={t('documentHint')}
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
          error={errorAt(error, '/document')}
        />
      </FieldRow>
    </ActDialog>
  );
}

/** A first proposal; the person may write another. */
function slug(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
