import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { Pick, picked } from '#web/screens/admin/pick.tsx';
import { SecretDialog } from '#web/screens/admin/secret-dialog.tsx';
import { isOver, useAccount } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { usePeople } from '#web/screens/admin/use-people.ts';

export function TokenDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  const [name, setName] = useState('');
  const [person, setPerson] = useState('');
  const [position, setPosition] = useState<string | null>(null);
  const [days, setDays] = useState('90');
  const [made, setMade] = useState<{ readonly token: string; readonly name: string }>();
  const people = usePeople(person);
  const { data: account } = useAccount(picked(people, person));
  const today = civilDateOf(new Date());
  const positions = (account?.positions ?? []).filter((each) => !isOver(each, today));
  const make = useAdminAct(
    () => api.POST('/api-tokens', { body: { name, position: position ?? '', days: Number(days) } }),
    {
      onDone: ({ token }) => {
        setMade({ token, name });
        setName('');
        onClose();
      },
    },
  );
  const goodDays = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 366;
  return (
    <>
      <ActDialog
        opened={opened}
        onClose={onClose}
        title={t('tokens.title')}
        willFollow={(['acts', 'ends'] as const).map((line) => ({
          key: line,
          state: 'now',
          what: t(`tokens.follow.${line}`),
        }))}
        act={t('act.makeToken')}
        onAct={() => make.mutate(undefined)}
        pending={make.isPending}
        blocked={name.trim() === '' || position === null || !goodDays}
        error={errorElsewhere(make.error, ['/name', '/position', '/days'])}
      >
        <FieldRow>
          <TextInput
            label={t('tokens.name')}
            description={t('tokens.nameHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorAt(make.error, '/name')}
            data-autofocus
          />
          <TextInput
            label={t('tokens.days')}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
            error={errorAt(make.error, '/days')}
          />
        </FieldRow>
        <FieldRow>
          <Pick
            label={t('tokens.person')}
            hint={t('delegation.toHint')}
            unknown={t('delegation.toUnknown')}
            text={person}
            onText={(text) => {
              setPerson(text);
              setPosition(null);
            }}
            options={people}
          />
          <Select
            label={t('tokens.position')}
            data={positions.map(({ id, title, role, unitName }) => ({
              value: id,
              label: `${title || label(`role.${role}`)}, ${unitName}`,
            }))}
            value={position}
            onChange={setPosition}
            disabled={positions.length === 0}
            error={errorAt(make.error, '/position')}
          />
        </FieldRow>
      </ActDialog>
      <SecretDialog
        secret={made?.token ?? null}
        onClose={() => setMade(undefined)}
        title={t('secret.token')}
        what={t('secret.tokenFor', { name: made?.name ?? '' })}
      />
    </>
  );
}
