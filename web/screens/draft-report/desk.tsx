import { useWindowEvent } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#web/app/draft/draft.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import { Places } from '#web/screens/consolidation/places.tsx';
import { BesidePane, type Part } from '#web/screens/draft-report/beside-pane.tsx';
import { DeskActs } from '#web/screens/draft-report/desk-acts.tsx';
import { DeskDialogs, type Dialog } from '#web/screens/draft-report/desk-dialogs.tsx';
import { DeskLine } from '#web/screens/draft-report/desk-line.tsx';
import { DeskNotes } from '#web/screens/draft-report/desk-notes.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Context } from '#web/screens/draft-report/model.ts';
import { OutlinePane } from '#web/screens/draft-report/outline-pane.tsx';
import { PaperColumn } from '#web/screens/draft-report/paper-column.tsx';
import { isOfChecks } from '#web/screens/draft-report/problems.ts';
import { quoted } from '#web/screens/draft-report/quoted.ts';
import { withMeasure } from '#web/screens/draft-report/with-measure.ts';
import { figureToken } from '#web/screens/draft-report/tokens.ts';
import { useGuide } from '#web/screens/draft-report/use-guide.ts';
import { useReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import { useStanding } from '#web/screens/draft-report/use-standing.ts';

interface DeskProps {
  readonly cycle: string;
  readonly context: Context;
}

/** Where it is written: outline, page, what stands beside; Ctrl+K puts in a figure, F8 goes to what is to be looked at. */
export function Desk({ cycle, context }: DeskProps) {
  const { t } = useTranslation('draftReport');
  const report = useReportDraft(cycle, context);
  const can = useRights(`cycle/${cycle}`);
  const standing = useStanding(cycle, context, report);
  const { rounds, look, wrong, outdated, problems } = standing;
  const text = useRef<RichTextHandle>(null);
  const area = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [part, setPart] = useState<Part>('units');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const guide = useGuide(problems);
  const section = report.sections.find(({ id }) => id === chosen) ?? report.sections[0];
  const insert = (words: string, apart = false): void => {
    text.current?.insert(words, apart);
    text.current?.focus();
  };
  /** What is sealed is the draft as it is on the screen now, whatever others type while the dialog is open. */
  const openRead = async (kind: 'circulate' | 'approve'): Promise<void> => {
    const { engine } = report.draft;
    await engine.saved();
    setDialog({ kind, revision: engine.view().draft.revision });
  };
  const select = (id: string): void => {
    guide.leave();
    setChosen(id);
  };
  const toNext = (step: 1 | -1 = 1): void => {
    const next = guide.next(section?.id ?? null, step, text.current?.passed() ?? null);
    if (next === null) return;
    setChosen(next.section);
    if (isOfChecks(next)) setPart('checks');
    // To a place in the text the editor goes by itself.
    if (next.place !== null && next.section === section?.id) return;
    area.current?.querySelector(`[data-section="${CSS.escape(next.section)}"]`)?.scrollIntoView({ block: 'start' });
  };
  // Wherever the hand is, also where what it was on is gone; a dialog has keys of its own.
  useWindowEvent('keydown', (event) => {
    if (dialog !== null) return;
    const figures = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !report.closed;
    if (!figures && event.key !== 'F8') return;
    event.preventDefault();
    if (figures) setDialog({ kind: 'figures' });
    else toNext(event.shiftKey ? -1 : 1);
  });
  return (
    <div ref={area} className={classes.screen}>
      <Page
        title={t('title')}
        lead={<Places cycle={cycle} />}
        fills
        exports={rounds.length === 0 ? [] : [{ list: 'opinions', filter: { cycle }, word: t('opinions.export') }]}
        acts={<DeskActs {...{ cycle, context, report, standing, can }} onOpen={(kind) => void openRead(kind)} />}
      >
        <DeskLine context={context} report={report} />
        <Fault error={faultOf(report.draft.view)} />
        <DeskNotes cycle={cycle} context={context} report={report} />
        <div className={classes.desk}>
          <OutlinePane
            {...{ context, report, rounds, wrong, outdated }}
            selected={section?.id ?? null}
            onSelect={select}
            onCompare={() => setDialog({ kind: 'compare' })}
          />
          <PaperColumn
            {...{ context, report, standing, section }}
            guide={guide}
            onNext={() => toNext()}
            onSelect={select}
            onMark={(of, place) => guide.choose(of, place)}
            onBeside={(of, beside) => {
              setChosen(of);
              setPart(beside);
            }}
            onFigures={() => setDialog({ kind: 'figures' })}
            handle={text}
          />
          {section !== undefined && (
            <BesidePane
              {...{ cycle, section, report, rounds, look, part, context }}
              wrong={wrong.get(section.id) ?? 0}
              onPart={setPart}
              mayAnswer={can('reviewCycle.AnswerOpinion').allowed}
              remind={can('reviewCycle.RemindOpinions')}
              onRemind={(round) => setDialog({ kind: 'remind', round })}
              onInsert={(sentence, unit) => insert(quoted(sentence, unit), true)}
              onInsertSaid={(sentence) => insert(sentence, true)}
            />
          )}
        </div>
        <DeskDialogs
          {...{ cycle, context, report, rounds, problems, dialog }}
          onPick={(ref) => {
            setDialog(null);
            insert(withMeasure(figureToken(ref), report.figures.get(ref)?.unit ?? '', text.current?.behind() ?? ''));
          }}
          onClose={() => setDialog(null)}
        />
      </Page>
    </div>
  );
}
