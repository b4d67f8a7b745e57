import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { Pick, picked } from '#web/kit/choose/pick.tsx';
import type { Position } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { usePeople } from '#web/screens/admin/use-people.ts';
import { wrong } from '#web/kit/reason.ts';

interface DelegationDialogProps {
  readonly position: Position;
  readonly onClose: () => void;
}

/** Another person acts in this position for some days, by a paper. */
export function DelegationDialog({ position, onClose }: DelegationDialogProps) {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  const { written, day: aDay } = useFieldRules();
  const formOf = useActForm(
    { toAccount: '', validFrom: day(civilDateOf(new Date())), validTo: '', document: '' },
    { toAccount: written, validFrom: aDay, validTo: aDay, document: written },
  );
  const give = useAdminAct(
    () =>
      api.POST('/positions/{position}/delegations', {
        params: { path: { position: position.id } },
        body: {
          toAccount: toAccount ?? '',
          validFrom: readDay(validFrom) ?? '',
          validTo: readDay(validTo) ?? '',
          document,
        },
      }),
    {
      onDone: ({ waits }) => {
        if (waits !== null) notifications.show({ message: t('ownWishes.waits'), autoClose: false });
        onClose();
      },
    },
  );
  const form = formOf(give.error);
  const { toAccount: person, validFrom, validTo, document } = form.values;
  const people = usePeople(person).filter(({ account }) => account !== position.account);
  const toAccount = picked(people, person);
  return (
    <FormDialog
      form={form}
      sent={give}
      opened
      onClose={onClose}
      title={t('delegation.title', {
        title: position.title || label(`role.${position.role}`),
        unit: position.unitName,
      })}
      willFollow={(['acts', 'both', 'holder'] as const).map((line) => ({
        key: line,
        state: 'now',
        what: t(`delegation.follow.${line}`),
      }))}
      act={t('act.delegate')}
      onSend={() => give.mutate(undefined)}
      blocked={toAccount === null && wrong('toAccount')}
    >
      <FieldRow>
        <Pick
          label={t('delegation.to')}
          hint={t('delegation.toHint')}
          unknown={t('delegation.toUnknown')}
          options={people}
          {...form.text('toAccount')}
          autoFocus
        />
        <TextInput
          label={t('delegation.document')}
          description={t('delegation.documentHint')}
          {...form.input('document')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={t('position.from')} {...form.text('validFrom')} required />
        <DateInput label={t('position.to')} {...form.text('validTo')} required />
      </FieldRow>
    </FormDialog>
  );
}
