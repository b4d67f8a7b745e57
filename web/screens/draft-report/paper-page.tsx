import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import type { Part } from '#web/screens/draft-report/beside-pane.tsx';
import { ConflictNote } from '#web/screens/draft-report/conflict-note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { headingNumbers } from '#web/kit/heading-numbers.ts';
import type { Context } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import { PaperAnnex } from '#web/screens/draft-report/paper-annex.tsx';
import { PaperFoot, PaperHead } from '#web/screens/draft-report/paper-parts.tsx';
import { conflictsIn } from '#web/screens/draft-report/problems.ts';
import { SectionBlock } from '#web/screens/draft-report/section-block.tsx';
import type { Guide } from '#web/screens/draft-report/use-guide.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import type { Standing } from '#web/screens/draft-report/use-standing.ts';

interface PaperPageProps {
  readonly context: Context;
  readonly report: ReportDraft;
  readonly selected: string | null;
  readonly standing: Standing;
  readonly guide: Guide;
  readonly onSelect: (id: string) => void;
  readonly onMark: (section: string, place: number) => void;
  readonly onBeside: (section: string, part: Part) => void;
  readonly handle: Ref<RichTextHandle>;
}

/** The report as it is read out: its head, its title, its headings, each opened where it stands. */
export function PaperPage({ context, report, selected, onSelect, onMark, onBeside, ...shown }: PaperPageProps) {
  const { t } = useTranslation('draftReport');
  const numbers = headingNumbers(report.sections);
  return (
    <article className={classes.paper} lang="vi" data-paper data-margin>
      <PaperHead context={context} />
      <p className={classes.title}>{t('paper.title')}</p>
      <div className={classes.title}>
        {report.closed ? (
          <p>{report.title}</p>
        ) : (
          <Textarea
            variant="unstyled"
            aria-label={t('paper.about')}
            autosize
            value={report.title}
            onChange={(event) => report.retitle(event.currentTarget.value)}
          />
        )}
      </div>
      {strayConflicts(report).map((pointer) => (
        <ConflictNote key={pointer} report={report} pointer={pointer} rehearsal={context.rehearsal} />
      ))}
      {report.sections.map((section, index) => (
        <SectionBlock
          key={section.id}
          section={section}
          number={numbers[index] ?? ''}
          report={report}
          open={section.id === selected}
          context={context}
          onOpen={() => onSelect(section.id)}
          onMark={(place) => onMark(section.id, place)}
          onBeside={(part) => onBeside(section.id, part)}
          {...shown}
        />
      ))}
      <PaperFoot context={context} />
      <PaperAnnex context={context} />
    </article>
  );
}

/** Of the title, and of what no section shows any more: each is told somewhere. */
function strayConflicts({ draft, sections }: ReportDraft): readonly string[] {
  const { conflicts } = draft.view;
  const told = new Set([textPointers.order, ...sections.flatMap((section) => conflictsIn(section, conflicts))]);
  return [...conflicts.keys()].filter((pointer) => !told.has(pointer));
}
