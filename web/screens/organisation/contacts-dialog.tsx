import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { contactRoles, type Contacts } from '#web/screens/organisation/unit-contacts.tsx';

interface ContactsDialogProps {
  readonly unit: Unit;
  readonly contacts: Contacts;
  readonly onClose: () => void;
}

type Role = (typeof contactRoles)[number];

/** All four roles at once: whoever is left out has nobody. */
export function ContactsDialog({ unit, contacts: before, onClose }: ContactsDialogProps) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const [typed, setTyped] = useState(() =>
    contactRoles.map((role) => ({ role, name: before[role]?.name ?? '', email: before[role]?.email ?? '' })),
  );
  const save = useCommand(
    (contacts: Contacts, key) =>
      api.POST('/organisation/units/{unit}/contacts', {
        params: { path: { unit: unit.id }, header: key },
        body: { contacts },
      }),
    { said: t('setContacts.done', { name: unit.name }), onDone: onClose },
  );
  const { error } = save;
  const change = (role: Role, changes: { readonly name?: string; readonly email?: string }): void =>
    setTyped((all) => all.map((one) => (one.role === role ? { ...one, ...changes } : one)));
  const given = typed.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '');
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('setContacts.title', { name: unit.name })}
      act={t('setContacts.act')}
      pending={save.isPending}
      error={errorElsewhere(
        error,
        contactRoles.flatMap((role) => [`/contacts/${role}/name`, `/contacts/${role}/email`]),
      )}
      onAct={() => save.mutate(Object.fromEntries(given.map(({ role, name, email }) => [role, { name, email }])))}
      willFollow={[
        { key: 'mail', state: 'now', what: t('setContacts.follow') },
        { key: 'nobody', state: 'waiting', what: t('setContacts.nobody') },
      ]}
    >
      {typed.map(({ role, name, email }) => (
        <FieldRow key={role}>
          <TextInput
            label={`${words(`role.${role}`)}: ${t('setContacts.person')}`}
            value={name}
            onChange={(event) => change(role, { name: event.currentTarget.value })}
            error={errorAt(error, `/contacts/${role}/name`)}
          />
          <TextInput
            label={`${words(`role.${role}`)}: ${t('setContacts.email')}`}
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => change(role, { email: event.currentTarget.value })}
            error={errorAt(error, `/contacts/${role}/email`)}
          />
        </FieldRow>
      ))}
    </ActDialog>
  );
}
