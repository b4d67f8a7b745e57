import { unheardOf } from '#web/kit/closed-list.ts';
import { ChangeDialog } from '#web/screens/awards/change-dialog.tsx';
import { DecideDialog } from '#web/screens/awards/decide-dialog.tsx';
import { NominateDialog } from '#web/screens/awards/nominate-dialog.tsx';
import { PaperDialog } from '#web/screens/awards/paper-dialog.tsx';
import { SubmissionDialog } from '#web/screens/awards/submission-dialog.tsx';
import type { AwardRound, Nomination } from '#web/screens/awards/use-awards.ts';
import { WithdrawDialog } from '#web/screens/awards/withdraw-dialog.tsx';

export type OpenRoundDialog =
  | { readonly act: 'nominate' | 'change' | 'paper' | 'submission' }
  | { readonly act: 'grant' | 'decline' | 'withdraw'; readonly nomination: Nomination };

interface RoundDialogsProps {
  readonly dialog: OpenRoundDialog | null;
  readonly round: AwardRound;
  readonly onClose: () => void;
}

export function RoundDialogs({ dialog, round, onClose }: RoundDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.act) {
    case 'nominate':
      return <NominateDialog round={round} onClose={onClose} />;
    case 'change':
      return <ChangeDialog round={round} onClose={onClose} />;
    case 'paper':
      return <PaperDialog round={round} onClose={onClose} />;
    case 'submission':
      return <SubmissionDialog round={round} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog round={round} nomination={dialog.nomination} onClose={onClose} />;
    case 'grant':
    case 'decline':
      return (
        <DecideDialog granted={dialog.act === 'grant'} round={round} nomination={dialog.nomination} onClose={onClose} />
      );
    default:
      return unheardOf(dialog, null);
  }
}
