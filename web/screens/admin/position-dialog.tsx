import { Checkbox, Input, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import type { Role } from '#web/app/session.tsx';
import { useUnits } from '#web/app/use-units.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { readDay } from '#web/kit/read-day.ts';
import classes from '#web/screens/admin/admin.module.css';
import { Pick, picked } from '#web/kit/choose/pick.tsx';
import type { Account, Position } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { useRightsOfRoles } from '#web/screens/admin/use-rights-of-roles.ts';
import { unread } from '#web/kit/reason.ts';

type Right = Position['rights'][number];
const roles = keysOf<Role>({ reporter: 1, unitHead: 1, coordinator: 1, leader: 1, admin: 1 });

interface PositionDialogProps {
  readonly account: Account;
  readonly opened: boolean;
  readonly onClose: () => void;
}

interface Wanted {
  readonly unit: string;
  readonly role: Role;
  readonly title: string;
  /** Given or taken against what the role usually holds. */
  readonly changed: readonly Right[];
  readonly validFrom: string;
  readonly validTo: string;
}

/** A role in a unit for a period, with all that the role can hold or less. */
export function PositionDialog({ account, opened, onClose }: PositionDialogProps) {
  const { t } = useTranslation('admin');
  const { t: own } = useTranslation('account');
  const { t: label } = useTranslation('labels');
  const today = civilDateOf(new Date());
  const { day: aDay, dayOrNone } = useFieldRules();
  const begin: Wanted = { unit: '', role: 'reporter', title: '', changed: [], validFrom: day(today), validTo: '' };
  const formOf = useActForm(begin, { validFrom: aDay, validTo: dayOrNone });
  const rightsOf = useRightsOfRoles(opened);
  const give = useAdminAct(
    () =>
      api.POST('/accounts/{account}/positions', {
        params: { path: { account: account.id } },
        body: {
          ...{ unit: role === 'admin' ? (unit ?? 'quan-tri') : (unit ?? ''), role, rights: [...rights] },
          title: title.trim() === '' ? label(`role.${role}`) : title.trim(),
          validFrom: readDay(validFrom) ?? '',
          validTo: readDay(validTo),
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
  const { unit: unitText, role, title, changed, validFrom, validTo } = form.values;
  const { find } = useUnits(readDay(validFrom) ?? today);
  const units = find(unitText, 12).map(({ unit: id, name }) => ({ id, word: name }));
  const unit = picked(units, unitText);
  const possible = rightsOf?.[role] ?? [];
  const usual = rightsOf?.usual[role] ?? [];
  const rights = possible.filter((right) => usual.includes(right) !== changed.includes(right));
  return (
    <FormDialog
      form={form}
      sent={give}
      opened={opened}
      onClose={onClose}
      title={t('position.title', { name: account.name })}
      act={t('act.give')}
      onSend={() => give.mutate(undefined)}
      blocked={role !== 'admin' && unit === null && unread('unit', unitText)}
    >
      <FieldRow>
        <OneOf
          label={t('position.role')}
          choices={roles.map((key) => ({ key, word: label(`role.${key}`) }))}
          chosen={role}
          onChoose={(chosen) => {
            form.set('role', chosen);
            form.set('changed', []);
          }}
          autoFocus
        />
        {role !== 'admin' && (
          <Pick
            label={t('position.unit')}
            hint={t('position.unitHint')}
            unknown={t('position.unitUnknown')}
            options={units}
            {...form.text('unit')}
          />
        )}
        <TextInput
          label={t('position.name')}
          description={t('position.nameHint')}
          {...form.input('title')}
          placeholder={label(`role.${role}`)}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={t('position.from')} {...form.text('validFrom')} required />
        <DateInput
          label={t('position.to')}
          description={validTo === '' ? t('position.toHint') : undefined}
          {...form.text('validTo')}
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
                  form.set(
                    'changed',
                    changed.includes(right) ? changed.filter((each) => each !== right) : [...changed, right],
                  )
                }
              />
            ))}
          </div>
        </Input.Wrapper>
      )}
      {(role === 'coordinator' || role === 'leader' || role === 'admin') && !account.secondFactor && (
        <Note tone="pen" fact={t('position.factor')} />
      )}
    </FormDialog>
  );
}
