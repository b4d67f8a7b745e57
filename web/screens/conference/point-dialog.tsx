import { Checkbox, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

/** A further connection point; most belong to a unit that is invited. */
export function PointDialog({
  conference,
  onClose,
}: {
  readonly conference: Conference;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('conference');
  const [name, setName] = useState('');
  const [unit, setUnit] = useState<string | null>(null);
  const [contact, setContact] = useState('');
  const [isMain, setMain] = useState(false);
  const units = useMemo(
    () => [
      ...new Map(
        conference.invitees.flatMap((one) => (one.unit === null ? [] : [[one.unit, one.name] as const])),
      ).entries(),
    ],
    [conference],
  );
  const add = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/points', {
        params: { path: { conference: conference.conference }, header: key },
        body: {
          id: unit ?? `diem-${crypto.randomUUID().slice(0, 8)}`,
          name: name.trim(),
          unit,
          contact: contact.trim() === '' ? null : contact.trim(),
          isMain,
        },
      }),
    { onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('points.addTitle')}
      act={t('points.addAct')}
      onAct={() => add.mutate(null)}
      pending={add.isPending}
      blocked={name.trim() === ''}
      error={add.error}
      willFollow={[{ key: 'roll', state: 'now', what: t('points.addFollow') }]}
    >
      <TextInput
        label={t('points.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <FieldRow>
        <Select
          label={t('points.unit')}
          placeholder={t('points.unitHint')}
          value={unit}
          onChange={setUnit}
          searchable
          clearable
          allowDeselect
          data={units.map(([value, text]) => ({ value, label: text }))}
        />
        <TextInput
          label={t('points.contactName')}
          value={contact}
          onChange={(event) => setContact(event.currentTarget.value)}
        />
      </FieldRow>
      {!conference.points.some((point) => point.isMain) && (
        <Checkbox
          label={t('points.isMain')}
          checked={isMain}
          onChange={(event) => setMain(event.currentTarget.checked)}
        />
      )}
    </ActDialog>
  );
}
