import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IssuedPapersButton } from '#web/app/issued-papers/issued-papers-button.tsx';
import { takeConsolidated } from '#web/app/report-paper/take-consolidated.ts';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { because, type Blocked, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { type Context, isSettling } from '#web/screens/draft-report/model.ts';
import { GiveBack } from '#web/screens/draft-report/give-back.tsx';
import { PdfButton } from '#web/app/report-paper/pdf-button.tsx';
import { PresentButton } from '#web/screens/draft-report/present.tsx';
import type { ProblemKind } from '#web/screens/draft-report/problems.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import type { Standing } from '#web/screens/draft-report/use-standing.ts';

interface DeskActsProps {
  readonly cycle: string;
  readonly context: Context;
  readonly report: ReportDraft;
  readonly standing: Standing;
  readonly can: Can;
  readonly onOpen: (kind: 'circulate' | 'approve') => void;
}

/** As the server counts them before it takes what is presented. */
const keepsFromLeader: ReadonlySet<ProblemKind> = new Set(['lost', 'unknown', 'broken', 'awaited', 'wrong', 'empty']);

/** What can be done with the whole of it: taken along, sent round, laid before the leader, approved. */
export function DeskActs({ cycle, context, report, standing, can, onOpen }: DeskActsProps) {
  const { t } = useTranslation('draftReport');
  const file = useMutation({
    mutationFn: async (format: 'docx' | 'pdf') => {
      // What was typed a moment ago is part of the file.
      await report.draft.engine.saved();
      return takeConsolidated(cycle, format);
    },
  });
  const count = (...kinds: readonly ProblemKind[]): number =>
    standing.problems.filter(({ kind }) => kinds.includes(kind)).length;
  const [lost, broken, awaited, wrong] = [count('lost', 'unknown'), count('broken'), count('awaited'), count('wrong')];
  const unwritten = report.sections.every(({ text }) => text.trim() === '');
  const unready: Blocked = firstOf(
    unwritten && because(t('act.empty')),
    lost > 0 && because(t('act.lost', { count: lost })),
    broken > 0 && because(t('act.broken', { count: broken })),
    awaited > 0 && because(t('act.awaited', { count: awaited })),
  );
  const unfit = standing.problems.filter(({ kind }) => keepsFromLeader.has(kind));
  const [first] = unfit;
  const unfitIn = report.sections.find(({ id }) => id === first?.section)?.heading ?? '';
  const settling = isSettling(context, report);
  const approve = can('reviewCycle.ApproveConsolidatedReport');
  return (
    <>
      <Fault error={file.error} />
      {context.approved !== null && <IssuedPapersButton cycle={cycle} />}
      <Button
        variant="default"
        loading={file.isPending && file.variables === 'docx'}
        disabled={settling}
        onClick={() => file.mutate('docx')}
        leftSection={<Icon name="download" />}
      >
        {t(context.approved === null && !settling ? 'act.docxDraft' : 'act.docx')}
      </Button>
      {!settling && (
        <PdfButton
          made={context.pdf}
          loading={file.isPending && file.variables === 'pdf'}
          onTake={() => file.mutate('pdf')}
        />
      )}
      {context.approved === null && !settling && (
        <>
          <ActButton
            blocked={firstOf(unlessAllowed(can('reviewCycle.CirculateDraft')), unready)}
            variant="default"
            leftSection={<Icon name="mail" />}
            onAct={() => onOpen('circulate')}
          >
            {t('act.circulate')}
          </ActButton>
          {context.mayPresent ? (
            <PresentButton
              {...{ cycle, report }}
              unready={firstOf(
                unwritten && because(t('act.empty')),
                unfit.length > 0 && because(t('act.unfit', { count: unfit.length, heading: unfitIn })),
                standing.unanswered > 0 && because(t('act.unanswered', { count: standing.unanswered })),
              )}
            />
          ) : (
            <GiveBack {...{ cycle, report }} />
          )}
          {(approve.allowed || !context.mayPresent) && (
            <ActButton
              blocked={firstOf(
                unlessAllowed(approve),
                unready,
                wrong > 0 && because(t('act.wrong', { count: wrong })),
                standing.unanswered > 0 && because(t('act.unanswered', { count: standing.unanswered })),
                standing.empty.length > 0 && because(t('act.unwritten', { count: standing.empty.length })),
              )}
              onAct={() => onOpen('approve')}
            >
              {t('act.approve')}
            </ActButton>
          )}
        </>
      )}
    </>
  );
}
