import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#web/app/shown-clock.ts';
import { useUnits } from '#web/app/use-units.ts';
import { AddresseesField } from '#web/screens/conclusions/addressees-field.tsx';
import type { Addressee } from '#web/screens/conclusions/model.ts';
import classes from '#web/screens/directives/directives.module.css';

interface UnitsFieldProps {
  /** The day whose units they are; null: today's. */
  readonly on: string | null;
  readonly value: readonly Addressee[];
  readonly onChange: (units: readonly Addressee[]) => void;
  readonly error: string | undefined;
}

/** Units of the tree by name; a group is none of them, and is said to be so. */
export function UnitsField({ on, value, onChange, error }: UnitsFieldProps) {
  const { t } = useTranslation('inspections');
  const today = useToday();
  const units = useUnits(on ?? today);
  const input = useRef<HTMLInputElement>(null);
  const groups = value.filter(({ unit }) => unit === null);
  const said = error ?? (groups.length === 0 ? undefined : t('plan.unitsNeeded'));
  return (
    <div>
      <AddresseesField
        label={t('column.units')}
        {...{ value, onChange, find: units.find, usual: [], inputRef: input }}
        onOpenGroup={() => undefined}
        partAllowed={false}
      />
      {said !== undefined && <p className={classes.wrong}>{said}</p>}
    </div>
  );
}
