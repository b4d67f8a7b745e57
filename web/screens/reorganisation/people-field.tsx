import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import type { Fate, Wish } from '#web/screens/reorganisation/model.ts';
import { fateOf, type Person } from '#web/screens/reorganisation/people.ts';

interface PeopleFieldProps {
  readonly wish: Wish;
  readonly people: readonly Person[];
  readonly units: readonly Pick<Unit, 'id' | 'name'>[];
  readonly nameOf: (unit: string) => string;
  readonly onChange: (position: string, fate: Fate) => void;
}

const kinds = ['move', 'end', 'later'] as const;

/** What becomes of each position in a unit that ends: proposed, and to be changed one by one. */
export function PeopleField({ wish, people, units, nameOf, onChange }: PeopleFieldProps) {
  const { t } = useTranslation('reorganise');
  return people.map((person) => {
    const fate = fateOf(wish, person);
    const { position, name, title, unit } = person;
    const choose = (kind: Fate['kind']): void =>
      onChange(position, kind === 'move' ? { kind, to: fate.kind === 'move' ? fate.to : '' } : { kind });
    return (
      <FieldRow key={position}>
        <OneOf
          label={t('fateOf', { name, title, unit: nameOf(unit) })}
          choices={kinds.map((key) => ({ key, word: t(`fate.${key}`) }))}
          chosen={fate.kind}
          onChoose={choose}
        />
        {fate.kind === 'move' && (
          <UnitSelect
            label={t('fateTo')}
            units={units}
            value={fate.to === '' ? null : fate.to}
            onChange={(to) => to !== null && onChange(position, { kind: 'move', to })}
            placeholder={t('find')}
          />
        )}
      </FieldRow>
    );
  });
}
