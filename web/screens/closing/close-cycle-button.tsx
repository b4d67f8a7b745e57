import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Icon } from '#web/kit/icon.tsx';
import { CloseCycleDialog } from '#web/screens/closing/close-cycle-dialog.tsx';
import { because } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface CloseCycleButtonProps {
  readonly cycle: string;
  /** Where several cycles may be closed on one screen: which one. */
  readonly named?: string;
  readonly locked?: boolean;
}

/** Shown to whoever may close the cycle as it stands now; `?viec=khep-lai` opens the dialog at once. */
export function CloseCycleButton({ cycle, named, locked = false }: CloseCycleButtonProps) {
  const { t } = useTranslation('cycles');
  const { t: board } = useTranslation('board');
  const navigate = useNavigate();
  const asked = useAsked('viec') === 'khep-lai';
  const [wanted, setWanted] = useState(asked);
  const { allowed } = useRights(`cycle/${cycle}`)('reviewCycle.CloseCycle');
  if (!allowed) return null;
  return (
    <>
      <ActButton
        leftSection={<Icon name="lock" />}
        blocked={locked && because(board('act.locked'))}
        onAct={() => setWanted(true)}
      >
        {named === undefined ? t('closing.button') : t('closing.openNamed', { cycle: named })}
      </ActButton>
      {wanted && (
        <CloseCycleDialog
          cycle={cycle}
          onClose={() => {
            setWanted(false);
            if (asked) void navigate({ to: '.', search: (now) => ({ ...now, viec: undefined }), replace: true });
          }}
        />
      )}
    </>
  );
}
