import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountState } from '#web/screens/admin/use-accounts.ts';

interface StateChoiceProps {
  readonly state: AccountState;
  readonly onState: (state: AccountState) => void;
}

const states: readonly AccountState[] = ['all', 'active', 'disabled'];

export function StateChoice({ state, onState }: StateChoiceProps) {
  const { t } = useTranslation('admin');
  return (
    <Select
      aria-label={t('accounts.state')}
      value={state}
      onChange={(value) => {
        const chosen = states.find((each) => each === value);
        if (chosen !== undefined) onState(chosen);
      }}
      data={states.map((value) => ({ value, label: t(`accounts.${value}`) }))}
      w={140}
    />
  );
}
