import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { folded } from '#web/kit/format.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';

interface UnitSelectProps {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  readonly error?: ReactNode;
}

const most = 60;

/** Found with and without marks. */
export function UnitSelect({ label, units, value, onChange, placeholder, clearable = false, error }: UnitSelectProps) {
  return (
    <Select
      label={label}
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable={clearable}
      allowDeselect={clearable}
      limit={most}
      error={error}
      {...(placeholder === undefined ? {} : { placeholder })}
      filter={({ options, search }) => {
        const wanted = folded(search.trim());
        return options.filter((option) => 'label' in option && folded(option.label).includes(wanted));
      }}
    />
  );
}
