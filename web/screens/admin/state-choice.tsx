import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountState } from '#web/screens/admin/use-accounts.ts';

interface StateChoiceProps {
  readonly state: AccountState;
  readonly onState: (state: AccountState) => void;
}

export function StateChoice({ state, onState }: StateChoiceProps) {
  const { t } = useTranslation('admin');
  return (
    <SegmentedControl<AccountState>
      size="xs"
      aria-label={t('accounts.state')}
      value={state}
      onChange={onState}
      data={[
        { value: 'all', label: t('accounts.all') },
        { value: 'active', label: t('accounts.active') },
        { value: 'disabled', label: t('accounts.disabled') },
      ]}
    />
  );
}
