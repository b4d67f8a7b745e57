import { useTranslation } from 'react-i18next';
import { useUnits } from '#web/app/use-units.ts';
import { Pick, picked } from '#web/kit/choose/pick.tsx';
import type { InviteeLine } from '#web/screens/conference/invitee-model.ts';

interface InviteePickProps {
  readonly line: InviteeLine;
  readonly onChange: (part: Partial<InviteeLine>) => void;
  /** The day whose register is looked in. */
  readonly on: string;
  readonly label: string;
  readonly field: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A unit of the register, or whoever else in one's own words. */
export function InviteePick({ line, onChange, on, label, field, error, autoFocus = false }: InviteePickProps) {
  const { t } = useTranslation('conference');
  const { find } = useUnits(on);
  const found = find(line.name, 8).map(({ unit, name }) => ({ id: unit, word: name }));
  const own = { id: '', word: line.name };
  return (
    <Pick
      label={label}
      hint={t(line.unit === null ? 'invitee.nameHint' : 'invitee.isUnit')}
      unknown=""
      text={line.name}
      field={field}
      onText={(name) => onChange({ name, unit: picked(found, name) })}
      options={found.some(({ word }) => word === line.name) ? found : [...found, own]}
      error={error}
      autoFocus={autoFocus}
    />
  );
}
