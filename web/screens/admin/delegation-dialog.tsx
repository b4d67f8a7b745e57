import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { Pick, picked } from '#web/screens/admin/pick.tsx';
import type { Position } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { usePeople } from '#web/screens/admin/use-people.ts';

interface DelegationDialogProps {
  readonly position: Position;
  readonly onClose: () => void;
}

/** Another person acts in this position for some days, by a paper. */
export function DelegationDialog({ position, onClose }: DelegationDialogProps) {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  const [person, setPerson] = useState('');
  const [from, setFrom] = useState(day(civilDateOf(new Date())));
  const [to, setTo] = useState('');
  const [document, setDocument] = useState('');
  const people = usePeople(person).filter(({ account }) => account !== position.account);
  const toAccount = picked(people, person);
  const validFrom = readDay(from);
  const validTo = readDay(to);
  const give = useAdminAct(
    () =>
      api.POST('/positions/{position}/delegations', {
        params: { path: { position: position.id } },
        body: { toAccount: toAccount ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '', document },
      }),
    { onDone: onClose },
  );
  const blocked = toAccount === null || validFrom === null || validTo === null || document.trim() === '';
  return (
    <ActDialog
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
      onAct={() => give.mutate(undefined)}
      pending={give.isPending}
      blocked={blocked}
      error={errorElsewhere(give.error, ['/toAccount', '/validFrom', '/validTo', '/document'])}
    >
      <FieldRow>
        <Pick
          label={t('delegation.to')}
          hint={t('delegation.toHint')}
          unknown={t('delegation.toUnknown')}
          text={person}
          onText={setPerson}
          options={people}
          error={errorAt(give.error, '/toAccount')}
          autoFocus
        />
        <TextInput
          label={t('delegation.document')}
          description={t('delegation.documentHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
          error={errorAt(give.error, '/document')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput
          label={t('position.from')}
          text={from}
          onText={setFrom}
          error={errorAt(give.error, '/validFrom')}
          required
        />
        <DateInput label={t('position.to')} text={to} onText={setTo} error={errorAt(give.error, '/validTo')} required />
      </FieldRow>
    </ActDialog>
  );
}
