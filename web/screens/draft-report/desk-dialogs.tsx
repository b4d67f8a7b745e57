import { ApproveDialog } from '#web/screens/draft-report/approve-dialog.tsx';
import { CirculateDialog } from '#web/screens/draft-report/circulate-dialog.tsx';
import { CompareDialog } from '#web/screens/draft-report/compare-dialog.tsx';
import { FigureDialog } from '#web/screens/draft-report/figure-dialog.tsx';
import type { Context, Round } from '#web/screens/draft-report/model.ts';
import type { Problem } from '#web/screens/draft-report/problems.ts';
import { RemindDialog } from '#web/screens/draft-report/remind-dialog.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

/** `revision`: of the draft as it stood when the dialog was opened. */
export type Dialog =
  | { readonly kind: 'figures' | 'compare' }
  | { readonly kind: 'circulate' | 'approve'; readonly revision: number }
  | { readonly kind: 'remind'; readonly round: number };

interface DeskDialogsProps {
  readonly cycle: string;
  readonly context: Context;
  readonly report: ReportDraft;
  readonly rounds: readonly Round[];
  readonly problems: readonly Problem[];
  readonly dialog: Dialog | null;
  readonly onPick: (ref: string) => void;
  readonly onClose: () => void;
}

export function DeskDialogs({ cycle, context, report, rounds, problems, dialog, onPick, onClose }: DeskDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'figures':
      return <FigureDialog figures={context.figures} onPick={onPick} onClose={onClose} />;
    case 'compare':
      return <CompareDialog rounds={rounds} report={report} approved={context.approved !== null} onClose={onClose} />;
    case 'circulate':
      return (
        <CirculateDialog
          {...{ cycle, context, report, onClose }}
          round={rounds.length + 1}
          wrong={problems.filter(({ kind }) => kind === 'wrong')}
          revision={dialog.revision}
        />
      );
    case 'approve':
      return <ApproveDialog {...{ cycle, context, report, onClose }} revision={dialog.revision} rounds={rounds} />;
    case 'remind': {
      const round = rounds.find((one) => one.round === dialog.round);
      return round === undefined ? null : (
        <RemindDialog cycle={cycle} round={round} context={context} onClose={onClose} />
      );
    }
  }
}
