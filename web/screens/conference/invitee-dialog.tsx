import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missing, wrong } from '#web/kit/reason.ts';
import { CorrectionDialog } from '#web/screens/conference/correction-dialog.tsx';
import { InviteeFields } from '#web/screens/conference/invitee-fields.tsx';
import { inviteeOf, lineOf, newInvitee, wrongNumber } from '#web/screens/conference/invitee-model.ts';
import type { Conference, Invitee } from '#web/screens/conference/model.ts';

interface InviteeDialogProps {
  readonly conference: Conference;
  /** Null: one more. */
  readonly invitee: Invitee | null;
  readonly onClose: () => void;
}

/** One line of the list of invitees, corrected or added; once the invitations are out only a group is added without a letter. */
export function InviteeDialog({ conference, invitee, onClose }: InviteeDialogProps) {
  const { t } = useTranslation('conference');
  const [line, setLine] = useState(() => (invitee === null ? newInvitee() : lineOf(invitee)));
  const number = wrongNumber(line);
  const lacks = line.name.trim() === '' ? missing('name') : number === null ? undefined : wrong(number);
  const set = [inviteeOf(line, invitee?.kind ?? null)];
  return (
    <CorrectionDialog
      conference={conference}
      title={invitee === null ? t('invitee.addTitle') : t('invitee.correctTitle', { name: invitee.name })}
      act={t(invitee === null ? 'invitee.addAct' : 'correct.act')}
      body={lacks === undefined ? { invitees: { set, withdrawn: [] } } : null}
      lacks={lacks}
      onClose={onClose}
    >
      {(at) => (
        <InviteeFields
          line={line}
          onChange={(part) => setLine({ ...line, ...part })}
          unitsOn={invitee === null ? conference.today : null}
          errorAt={(field) => at(`/invitees/set/0/${field}`)}
        />
      )}
    </CorrectionDialog>
  );
}

/** Invited no more: it is told so where it holds an invitation. */
export function WithdrawDialog({ conference, invitee, onClose }: InviteeDialogProps & { readonly invitee: Invitee }) {
  const { t } = useTranslation('conference');
  return (
    <CorrectionDialog
      conference={conference}
      title={t('invitee.withdraw', { name: invitee.name })}
      act={t('invitee.withdrawAct')}
      body={{ invitees: { set: [], withdrawn: [invitee.id] } }}
      dangerous
      onClose={onClose}
    />
  );
}
