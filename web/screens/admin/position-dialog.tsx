import { Checkbox, Input, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import type { Role } from '#web/app/session.tsx';
import { useUnits } from '#web/app/use-units.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay } from '#web/kit/read-day.ts';
import classes from '#web/screens/admin/admin.module.css';
import { Pick, picked } from '#web/screens/admin/pick.tsx';
import type { Account, Position } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { useRightsOfRoles } from '#web/screens/admin/use-rights-of-roles.ts';

type Right = Position['rights'][number];
const roles: readonly Role[] = ['reporter', 'unitHead', 'coordinator', 'leader', 'admin'];

interface PositionDialogProps {
  readonly account: Account;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A role in a unit for a period, with all that the role can hold or less. */
export function PositionDialog({ account, opened, onClose }: PositionDialogProps) {
  const { t } = useTranslation('admin');
  const { t: own } = useTranslation('account');
  const { t: label } = useTranslation('labels');
  const today = civilDateOf(new Date());
  const [unitText, setUnitText] = useState('');
  const [role, setRole] = useState<Role>('reporter');
  const [title, setTitle] = useState('');
  /** Given or taken against what the role usually holds. */
  const [changed, setChanged] = useState<readonly Right[]>([]);
  const [from, setFrom] = useState(day(today));
  const [to, setTo] = useState('');
  const rightsOf = useRightsOfRoles(opened);
  const { find } = useUnits(readDay(from) ?? today);
  const units = find(unitText, 12).map(({ unit, name }) => ({ id: unit, word: name }));
  const unit = picked(units, unitText);
  const validFrom = readDay(from);
  const validTo = to.trim() === '' ? null : readDay(to);
  const possible = rightsOf?.[role] ?? [];
  const usual = rightsOf?.usual[role] ?? [];
  const rights = possible.filter((right) => usual.includes(right) !== changed.includes(right));
  const give = useAdminAct(
    () =>
      api.POST('/accounts/{account}/positions', {
        params: { path: { account: account.id } },
        body: {
          ...{ unit: role === 'admin' ? (unit ?? 'quan-tri') : (unit ?? ''), role, rights: [...rights] },
          title: title.trim() === '' ? label(`role.${role}`) : title.trim(),
          validFrom: validFrom ?? '',
          validTo,
        },
      }),
    { onDone: onClose },
  );
  const blocked = (role !== 'admin' && unit === null) || validFrom === null || (to.trim() !== '' && validTo === null);
  const pointers = ['/unit', '/validFrom', '/validTo'];
  return (
    <ActDialog
      opened={opened}
      onClose={onClose}
      title={t('position.title', { name: account.name })}
      act={t('act.give')}
      onAct={() => give.mutate(undefined)}
      pending={give.isPending}
      blocked={blocked}
      error={errorElsewhere(give.error, pointers)}
    >
      <FieldRow>
        <Select
          label={t('position.role')}
          data={roles.map((value) => ({ value, label: label(`role.${value}`) }))}
          value={role}
          onChange={(value) => {
            const chosen = roles.find((each) => each === value);
            if (chosen !== undefined) setRole(chosen);
            setChanged([]);
          }}
          data-autofocus
        />
        {role !== 'admin' && (
          <Pick
            label={t('position.unit')}
            hint={t('position.unitHint')}
            unknown={t('position.unitUnknown')}
            text={unitText}
            onText={setUnitText}
            options={units}
            error={errorAt(give.error, '/unit')}
          />
        )}
        <TextInput
          label={t('position.name')}
          description={t('position.nameHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          placeholder={label(`role.${role}`)}
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
        <DateInput
          label={t('position.to')}
          text={to}
          onText={setTo}
          description={to === '' ? t('position.toHint') : undefined}
          error={errorAt(give.error, '/validTo')}
        />
      </FieldRow>
      {possible.length > 0 && (
        <Input.Wrapper label={t('position.rights')} labelElement="div">
          <div className={classes.rights}>
            {possible.map((right) => (
              <Checkbox
                key={right}
                label={own(`positions.right.${right}`)}
                checked={rights.includes(right)}
                onChange={() =>
                  setChanged(changed.includes(right) ? changed.filter((each) => each !== right) : [...changed, right])
                }
              />
            ))}
          </div>
        </Input.Wrapper>
      )}
      {(role === 'coordinator' || role === 'leader' || role === 'admin') && !account.secondFactor && (
        <Note tone="pen" fact={t('position.factor')} />
      )}
    </ActDialog>
  );
}
