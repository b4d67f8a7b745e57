import { useTranslation } from 'react-i18next';
import { useConference } from '#web/app/use-conference.ts';
import { CloseCycleButton } from '#web/screens/closing/close-cycle-button.tsx';

/** A conference may close several cycles: each has an end of its own. */
export function CloseCycles({ conference }: { readonly conference: string }) {
  const { t } = useTranslation('cycles');
  const cycles = useConference(conference).data?.cycles ?? [];
  return cycles.map(({ cycle, label }) => (
    <CloseCycleButton
      key={cycle}
      cycle={cycle}
      {...(cycles.length === 1 ? {} : { named: t('frame.name', { period: label }) })}
    />
  ));
}
