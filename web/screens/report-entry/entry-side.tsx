import { api } from '#web/api/client.ts';
import type { DraftView } from '#web/app/draft/draft.ts';
import { IssuedPapersPane } from '#web/app/issued-papers/issued-papers-pane.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { AtInspectionPane } from '#web/screens/consolidation/at-inspection-pane.tsx';
import { Rounds } from '#web/screens/consolidation/rounds.tsx';
import { CorrectionsPane } from '#web/screens/report-entry/corrections-pane.tsx';
import { HandsPane } from '#web/screens/report-entry/hands-pane.tsx';
import { LastTimePane } from '#web/screens/report-entry/last-time.tsx';
import type { Form, ReportPath, Values } from '#web/screens/report-entry/model.ts';
import type { troublesOf } from '#web/screens/report-entry/problems.ts';
import { RemarksPane } from '#web/screens/report-entry/remarks.tsx';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { ReturnedPane } from '#web/screens/report-entry/returned-pane.tsx';
import { StandingPane } from '#web/screens/report-entry/standing-pane.tsx';
import type { Texts } from '#web/screens/report-entry/texts.ts';
import { TroublesPane } from '#web/screens/report-entry/troubles-pane.tsx';
import type { useCorrections } from '#web/screens/report-entry/use-corrections.ts';
import type { OpenReport, ReportFields } from '#web/screens/report-entry/use-draft.ts';
import type { useLastTime } from '#web/screens/report-entry/use-last-time.ts';
import type { useRemarks } from '#web/screens/report-entry/use-remarks.ts';

interface EntrySideProps {
  readonly path: ReportPath;
  readonly form: Form;
  readonly draft: OpenReport | null;
  readonly closed: boolean;
  readonly value: Values;
  readonly texts: Texts;
  readonly sync: ReportFields | null;
  readonly view: DraftView | null;
  readonly troubles: ReturnType<typeof troublesOf>;
  readonly fresh: boolean;
  readonly remarks: ReturnType<typeof useRemarks>;
  readonly lastTime: ReturnType<typeof useLastTime>;
  readonly corrections: ReturnType<typeof useCorrections>;
  readonly mayCorrect: boolean;
  readonly can: Can;
  readonly onCompose: (composing: boolean) => void;
  readonly onExtend: () => void;
  readonly onHistory: () => void;
}

/** What stands in the way, what came back, last time's figures, earlier rounds, who else is here and the deadline. */
export function EntrySide(props: EntrySideProps) {
  const { path, form, draft, closed, value, texts, sync, view, troubles, fresh, remarks, lastTime } = props;
  const { corrections, mayCorrect, can, onCompose, onExtend, onHistory } = props;
  const acknowledge = useCommand((_input: undefined, key) =>
    api.POST('/cycles/{cycle}/reports/{unit}/acknowledge', { params: { path, header: key }, body: {} }),
  );
  return (
    <div className={`${classes.panes} no-print`}>
      {!closed && <TroublesPane form={form} value={value} troubles={troubles} fresh={fresh} />}
      {!closed && <RemarksPane form={form} seen={remarks} />}
      <ReturnedPane form={form} texts={texts} sync={sync} view={view} onCompose={onCompose} />
      <CorrectionsPane cycle={path.cycle} corrections={corrections} mayCorrect={mayCorrect} />
      {form.cycle.reviewKind === 'inspection' && (
        <AtInspectionPane {...path} round={form.round} handedIn={form.report !== null} />
      )}
      <LastTimePane lastTime={lastTime} />
      {form.round > 0 && <Rounds cycle={path.cycle} unit={path.unit} form={form} />}
      <StandingPane
        form={form}
        mayAcknowledge={can('reviewCycle.AcknowledgeCall')}
        mayExtend={can('reviewCycle.RequestExtension')}
        onAcknowledge={() => acknowledge.mutate(undefined)}
        onExtend={onExtend}
        onHistory={onHistory}
      />
      <IssuedPapersPane cycle={path.cycle} />
      {draft !== null && !closed && <HandsPane form={form} draft={draft.view.draft} />}
    </div>
  );
}
