import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { contactRoles, type Contacts } from '#web/screens/organisation/unit-contacts.tsx';

interface ContactsDialogProps {
  readonly unit: Unit;
  readonly contacts: Contacts;
  readonly onClose: () => void;
}

/** All four roles at once: whoever is left out has nobody. */
export function ContactsDialog({ unit, contacts: before, onClose }: ContactsDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  // Named as the api points at them.
  const begin = contactRoles.flatMap((role): readonly (readonly [string, string])[] => [
    [`contacts/${role}/name`, before[role]?.name ?? ''],
    [`contacts/${role}/email`, before[role]?.email ?? ''],
  ]);
  const formOf = useActForm<Readonly<Record<string, string>>>(Object.fromEntries(begin), {});
  const save = useCommand(
    (contacts: Contacts, key) =>
      api.POST('/organisation/units/{unit}/contacts', {
        params: { path: { unit: unit.id }, header: key },
        body: { contacts },
      }),
    { said: t('setContacts.done', { name: unit.name }), onDone: onClose },
  );
  const form = formOf(save.error);
  const typed = contactRoles.map((role) => ({
    role,
    name: form.values[`contacts/${role}/name`] ?? '',
    email: form.values[`contacts/${role}/email`] ?? '',
  }));
  const given = typed.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '');
  return (
    <FormDialog
      form={form}
      sent={save}
      opened
      onClose={onClose}
      title={t('setContacts.title', { name: unit.name })}
      act={t('setContacts.act')}
      onSend={() => save.mutate(Object.fromEntries(given.map(({ role, name, email }) => [role, { name, email }])))}
      willFollow={[
        { key: 'mail', state: 'now', what: t('setContacts.follow') },
        { key: 'nobody', state: 'waiting', what: t('setContacts.nobody') },
      ]}
    >
      {contactRoles.map((role) => (
        <FieldRow key={role}>
          <TextInput
            label={`${words(`role.${role}`)}: ${t('setContacts.person')}`}
            {...form.input(`contacts/${role}/name`)}
          />
          <TextInput
            label={`${words(`role.${role}`)}: ${t('setContacts.email')}`}
            type="email"
            autoComplete="off"
            {...form.input(`contacts/${role}/email`)}
          />
        </FieldRow>
      ))}
    </FormDialog>
  );
}
