import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import { ConflictNote } from '#web/screens/draft-report/conflict-note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { ValueOf } from '#web/screens/draft-report/inline.tsx';
import { headingNumbers } from '#web/kit/heading-numbers.ts';
import type { Context } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import { PaperFoot, PaperHead } from '#web/screens/draft-report/paper-parts.tsx';
import { conflictsIn } from '#web/screens/draft-report/problems.ts';
import { SectionBlock } from '#web/screens/draft-report/section-block.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface PaperPageProps {
  readonly context: Context;
  readonly report: ReportDraft;
  readonly selected: string | null;
  readonly valueOf: ValueOf;
  readonly nameOf: (unit: string) => string;
  readonly onSelect: (id: string) => void;
  readonly handle: Ref<RichTextHandle>;
}

/** The report as it is read out: its head, its title, its headings, each opened where it stands. */
export function PaperPage({ context, report, selected, valueOf, nameOf, onSelect, handle }: PaperPageProps) {
  const { t } = useTranslation('draftReport');
  const numbers = headingNumbers(report.sections);
  return (
    <article className={classes.paper} lang="vi" data-paper>
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
          valueOf={valueOf}
          nameOf={nameOf}
          context={context}
          onOpen={() => onSelect(section.id)}
          handle={handle}
        />
      ))}
      <PaperFoot context={context} />
    </article>
  );
}

/** Of the title, and of what no section shows any more: each is told somewhere. */
function strayConflicts({ draft, sections }: ReportDraft): readonly string[] {
  const { conflicts } = draft.view;
  const told = new Set([textPointers.order, ...sections.flatMap((section) => conflictsIn(section, conflicts))]);
  return [...conflicts.keys()].filter((pointer) => !told.has(pointer));
}
