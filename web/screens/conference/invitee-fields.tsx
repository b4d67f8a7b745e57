import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { InviteePick } from '#web/screens/conference/invitee-pick.tsx';
import { type InviteeLine, people, ranks } from '#web/screens/conference/invitee-model.ts';

interface InviteeFieldsProps {
  readonly line: InviteeLine;
  readonly onChange: (part: Partial<InviteeLine>) => void;
  /** The day whose register is looked in; null: the unit stays who it is. */
  readonly unitsOn: string | null;
  readonly errorAt: (field: string) => string | undefined;
}

/** Who is invited: a unit of the register, or a group or guest in one's own words; by person, post and protocol order. */
export function InviteeFields({ line, onChange, unitsOn, errorAt }: InviteeFieldsProps) {
  const { t } = useTranslation('conference');
  const faultOf = useWholeFault();
  const text = (field: 'name' | 'person' | 'role') => ({
    value: line[field],
    maxLength: 500,
    'data-field': field,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
    error: errorAt(field),
  });
  return (
    <>
      {unitsOn === null ? (
        <TextInput label={t('invitee.name')} {...text('name')} />
      ) : (
        <InviteePick
          line={line}
          onChange={onChange}
          on={unitsOn}
          label={t('invitee.name')}
          field="name"
          error={errorAt('unit') ?? errorAt('name')}
          autoFocus
        />
      )}
      <FieldRow>
        <TextInput label={t('invitee.person')} description={t('invitee.personHint')} {...text('person')} />
        <TextInput label={t('invitee.role')} description={t('invitee.roleHint')} {...text('role')} />
      </FieldRow>
      <FieldRow>
        <TextInput
          label={t('invitee.rank')}
          description={t('invitee.rankHint')}
          inputMode="numeric"
          data-field="rank"
          value={line.rank}
          onChange={(event) => onChange({ rank: event.currentTarget.value })}
          error={faultOf(line.rank, ranks)}
        />
        <TextInput
          label={t('invitee.count')}
          description={t('invitee.countHint')}
          inputMode="numeric"
          data-field="count"
          value={line.count}
          onChange={(event) => onChange({ count: event.currentTarget.value })}
          error={faultOf(line.count, people)}
        />
      </FieldRow>
    </>
  );
}
