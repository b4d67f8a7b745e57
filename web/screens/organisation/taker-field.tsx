import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { usePeople } from '#web/screens/organisation/use-organisation.ts';

/** A unit, and of it everybody or the one who holds that position. */
export interface Taker {
  readonly by: string | null;
  readonly position: string | null;
}

interface TakerFieldProps {
  readonly name: string;
  readonly on: string;
  readonly taker: Taker;
  readonly units: readonly Pick<Unit, 'id' | 'name'>[];
  /** It begins only then: nobody holds a position there yet. */
  readonly isNew?: (unit: string) => boolean;
  readonly required: boolean;
  readonly onChange: (taker: Taker) => void;
  readonly error: string | undefined;
}

/** Who goes on with what a unit that ends still owes: a unit, and of it everybody or one person. */
export function TakerField({ name, on, taker, units, isNew, required, onChange, error }: TakerFieldProps) {
  const { t } = useTranslation('organisation');
  return (
    <FieldRow>
      <UnitSelect
        field="by"
        label={t('taker.of', { name })}
        units={units}
        value={taker.by}
        onChange={(by) => onChange({ by, position: null })}
        placeholder={required ? t('taker.missing') : t('taker.heir')}
        clearable
        error={error}
      />
      {taker.by !== null && isNew?.(taker.by) !== true && (
        <Person unit={taker.by} on={on} taker={taker} onChange={onChange} />
      )}
    </FieldRow>
  );
}

function Person({
  unit,
  on,
  taker,
  onChange,
}: {
  readonly unit: string;
  readonly on: string;
  readonly taker: Taker;
  readonly onChange: (taker: Taker) => void;
}) {
  const { t } = useTranslation('organisation');
  const { data } = usePeople(unit, on);
  const people = data?.positions ?? [];
  if (people.length === 0) return null;
  return (
    <OneOf
      label={t('taker.person')}
      grows
      choices={people.map(({ id, person, title }) => ({ key: id, word: `${person}, ${title}` }))}
      chosen={taker.position}
      onChoose={(position) => onChange({ ...taker, position })}
      onClear={() => onChange({ ...taker, position: null })}
      placeholder={t('taker.anybody')}
    />
  );
}
