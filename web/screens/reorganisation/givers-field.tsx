import { useTranslation } from 'react-i18next';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import classes from '#web/screens/reorganisation/reorganisation.module.css';

interface GiversFieldProps {
  readonly units: readonly Unit[];
  readonly givers: readonly string[];
  readonly most: number;
  readonly onChange: (givers: readonly string[]) => void;
  readonly errorOf: (unit: string) => string | undefined;
}

/** The units it is about, one after the other. */
export function GiversField({ units, givers, most, onChange, errorOf }: GiversFieldProps) {
  const { t } = useTranslation('reorganise');
  const nameOf = (id: string): string => units.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <ul className={classes.chosen}>
        {givers.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <RemoveButton
              label={t('takeOut', { name: nameOf(id) })}
              onRemove={() => onChange(givers.filter((one) => one !== id))}
            />
            {errorOf(id) !== undefined && (
              <p className={classes.wrong} role="alert">
                {errorOf(id)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {givers.length < most && (
        <UnitSelect
          // Anew after each: the field is empty again for the next one.
          key={givers.length}
          label={givers.length === 0 ? t('giver') : t('giverMore')}
          units={units.filter(({ id }) => !givers.includes(id))}
          value={null}
          onChange={(id) => id !== null && onChange([...givers, id])}
          placeholder={t('find')}
        />
      )}
    </>
  );
}
