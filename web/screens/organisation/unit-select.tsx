import type { ReactNode } from 'react';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';

interface UnitSelectProps {
  readonly label: string;
  readonly units: readonly Pick<Unit, 'id' | 'name'>[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly field?: string;
}

export function UnitSelect(props: UnitSelectProps) {
  const { label, units, value, onChange, placeholder, clearable = false, hint, error } = props;
  return (
    <OneOf
      label={label}
      grows
      choices={units.map(({ id, name }) => ({ key: id, word: name }))}
      chosen={value}
      onChoose={onChange}
      hint={hint}
      error={error}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(props.field === undefined ? {} : { field: props.field })}
      {...(clearable ? { onClear: () => onChange(null) } : {})}
    />
  );
}
