import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { Pick, picked } from '#web/kit/choose/pick.tsx';
import { readWhole } from '#web/kit/whole-number.ts';
import { SecretDialog } from '#web/screens/admin/secret-dialog.tsx';
import { isOver, useAccount } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { usePeople } from '#web/screens/admin/use-people.ts';

const lasting = { least: 1, most: 366 };

export function TokenDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  const { written, within } = useFieldRules();
  const formOf = useActForm(
    { name: '', person: '', position: '', days: '90' },
    { name: written, position: written, days: within(lasting) },
  );
  const [made, setMade] = useState<{ readonly token: string; readonly name: string; readonly told: boolean }>();
  const make = useAdminAct((lasts: number) => api.POST('/api-tokens', { body: { name, position, days: lasts } }), {
    onDone: ({ token, told }) => {
      setMade({ token, name, told });
      form.set('name', '');
      onClose();
    },
  });
  const form = formOf(make.error);
  const { name, person, position } = form.values;
  const days = readWhole(form.values.days, lasting);
  const people = usePeople(person);
  const { data: account } = useAccount(picked(people, person));
  const today = civilDateOf(new Date());
  const positions = (account?.positions ?? []).filter((each) => !isOver(each, today));
  return (
    <>
      <FormDialog
        form={form}
        sent={make}
        opened={opened}
        onClose={onClose}
        title={t('tokens.title')}
        willFollow={(['acts', 'binds', 'told', 'ends'] as const).map((line) => ({
          key: line,
          state: 'now',
          what: t(`tokens.follow.${line}`),
        }))}
        act={t('act.makeToken')}
        onSend={() => days !== null && make.mutate(days)}
      >
        <FieldRow>
          <TextInput
            label={t('tokens.name')}
            description={t('tokens.nameHint')}
            {...form.input('name')}
            data-autofocus
          />
          <TextInput label={t('tokens.days')} inputMode="numeric" {...form.input('days')} />
        </FieldRow>
        <FieldRow>
          <Pick
            label={t('tokens.person')}
            hint={t('delegation.toHint')}
            unknown={t('delegation.toUnknown')}
            text={person}
            onText={(text) => {
              form.set('person', text);
              form.set('position', '');
            }}
            options={people}
          />
          <OneOf
            label={t('tokens.position')}
            grows
            choices={positions.map(({ id, title, role, unitName }) => ({
              key: id,
              word: `${title || label(`role.${role}`)}, ${unitName}`,
            }))}
            chosen={position === '' ? null : position}
            onChoose={(chosen) => form.set('position', chosen)}
            disabled={positions.length === 0}
            error={form.error('position')}
          />
        </FieldRow>
      </FormDialog>
      <SecretDialog
        secret={made?.token ?? null}
        onClose={() => setMade(undefined)}
        title={t('secret.token')}
        what={`${t('secret.tokenFor', { name: made?.name ?? '' })} ${t(made?.told === false ? 'secret.notTold' : 'secret.told')}`}
      />
    </>
  );
}
