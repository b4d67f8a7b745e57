import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { ConflictNote } from '#web/screens/draft-report/conflict-note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { Inline, type ValueOf } from '#web/screens/draft-report/inline.tsx';
import { type Context, type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { skippedLevels, textPointers } from '#web/screens/draft-report/outline.ts';
import { conflictsIn } from '#web/screens/draft-report/problems.ts';
import { useRealTime } from '#web/screens/draft-report/use-real-time.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import { SectionConflict } from '#web/screens/report-entry/section-conflict.tsx';

interface SectionNotesProps {
  readonly section: Section;
  readonly report: ReportDraft;
  readonly open: boolean;
  readonly valueOf: ValueOf;
  readonly nameOf: (unit: string) => string;
  readonly context: Context;
}

/** What became of the section meanwhile: somebody was faster, a total changed, a reference leads nowhere. */
export function SectionNotes({ section, report, open, valueOf, nameOf, context }: SectionNotesProps) {
  const { t } = useTranslation('draftReport');
  const { id } = section;
  const { lost, changed } = open ? standingOf(section.text, report.fields, report.figures) : { lost: [], changed: [] };
  const skipped = open && !report.closed && skippedLevels(report.sections).includes(id);
  const conflicts = conflictsIn(section, report.draft.view.conflicts);
  if (lost.length + changed.length + conflicts.length === 0 && !skipped) return null;
  return (
    <div className={classes.notes}>
      {conflicts.map((pointer) =>
        pointer === textPointers.section(id) ? (
          <TextConflict
            key={pointer}
            {...{ section, report, pointer, valueOf, nameOf }}
            rehearsal={context.rehearsal}
          />
        ) : (
          <ConflictNote key={pointer} {...{ report, pointer }} rehearsal={context.rehearsal} />
        ),
      )}
      {skipped && (
        <Note tone="soon" fact={t('text.level')}>
          {t('text.levelWhat')}
        </Note>
      )}
      {lost.map((ref) => (
        <NowhereNote key={ref} code={ref} report={report} valueOf={valueOf} />
      ))}
      {changed.map(({ ref, from, to }) => (
        <Note
          key={ref}
          tone="soon"
          fact={t('text.changed', { label: report.figures.get(ref)?.label ?? ref, from: figure(from), to: figure(to) })}
          act={
            <Button variant="default" disabled={report.closed} onClick={() => report.see(ref)}>
              {t('text.see')}
            </Button>
          }
        >
          {t(report.figures.get(ref)?.source === undefined ? 'text.changedWhat' : 'text.indexChangedWhat')}
        </Note>
      ))}
    </div>
  );
}

interface TextConflictProps extends Pick<SectionNotesProps, 'section' | 'report' | 'valueOf' | 'nameOf'> {
  readonly pointer: string;
  readonly rehearsal: boolean;
}

/** Both changed one paragraph, each in another way: both stay in sight until somebody chooses, place by place or the whole. */
function TextConflict({ section, report, pointer, rehearsal, valueOf, nameOf }: TextConflictProps) {
  const timeOf = useRealTime(rehearsal);
  const { view, engine } = report.draft;
  const conflict = view.conflicts.get(pointer);
  if (conflict === undefined) return null;
  return (
    <SectionConflict
      {...{ conflict, timeOf }}
      text={section.text}
      inline={(part) => <Inline text={part} valueOf={valueOf} nameOf={nameOf} />}
      onSettle={(choice) => engine.settle(pointer, choice)}
      onMerge={(both) => {
        // Decided with all that stands on the screen in sight: what somebody writes from now on is a conflict again.
        engine.set({ [pointer]: both === '' ? null : both }, view.draft.revision);
        engine.settle(pointer, 'theirs');
      }}
    />
  );
}

interface NowhereNoteProps {
  readonly code: string;
  readonly report: ReportDraft;
  readonly valueOf: ValueOf;
}

/** Typed by hand it may be the code of nothing; else its total is no more, or is being made again. */
function NowhereNote({ code, report, valueOf }: NowhereNoteProps) {
  const { t } = useTranslation('draftReport');
  const [shown, name] = [valueOf(code), report.nameOf(code)];
  if (shown !== null)
    return (
      <Note tone="soon" fact={t('text.awaitedFact', { label: shown.label })}>
        {t('text.awaitedWhat')}
      </Note>
    );
  if (name === null)
    return (
      <Note tone="overdue" fact={t('text.unknown', { raw: `[[${code}]]` })}>
        {t('text.unknownWhat')}
      </Note>
    );
  return (
    <Note tone="overdue" fact={t('text.lost', { ref: name })}>
      {t('text.lostWhat')}
    </Note>
  );
}
