import { freshId } from '#web/kit/fresh-id.ts';
import { Checkbox, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface Wanted {
  readonly name: string;
  readonly unit: string | null;
  readonly contact: string;
  readonly isMain: boolean;
}

const nothingYet: Wanted = { name: '', unit: null, contact: '', isMain: false };

/** A further connection point; most belong to a unit that is invited. */
export function PointDialog({
  conference,
  onClose,
}: {
  readonly conference: Conference;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('conference');
  const { written } = useFieldRules();
  const formOf = useActForm(nothingYet, { name: written });
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
          id: unit ?? `diem-${freshId().slice(0, 8)}`,
          name: name.trim(),
          unit,
          contact: contact.trim() === '' ? null : contact.trim(),
          isMain,
        },
      }),
    { onDone: onClose },
  );
  const form = formOf(add.error);
  const { name, unit, contact, isMain } = form.values;
  return (
    <FormDialog
      form={form}
      sent={add}
      opened
      onClose={onClose}
      title={t('points.addTitle')}
      act={t('points.addAct')}
      onSend={() => add.mutate(null)}
      willFollow={[{ key: 'roll', state: 'now', what: t('points.addFollow') }]}
    >
      <TextInput label={t('points.name')} {...form.input('name')} data-autofocus />
      <FieldRow>
        <OneOf
          label={t('points.unit')}
          placeholder={t('points.unitHint')}
          grows
          choices={units.map(([key, word]) => ({ key, word }))}
          chosen={unit}
          onChoose={(chosen) => form.set('unit', chosen)}
          onClear={() => form.set('unit', null)}
          error={form.error('unit')}
        />
        <TextInput label={t('points.contactName')} {...form.input('contact')} />
      </FieldRow>
      {!conference.points.some((point) => point.isMain) && (
        <Checkbox
          label={t('points.isMain')}
          checked={isMain}
          onChange={(event) => form.set('isMain', event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
