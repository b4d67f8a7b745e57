import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import { ConflictNote } from '#web/screens/draft-report/conflict-note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { ValueOf } from '#web/screens/draft-report/inline.tsx';
import { headingNumbers } from '#web/kit/heading-numbers.ts';
import type { Context } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
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
  const { approved } = context;
  return (
    <article className={classes.paper} lang="vi" data-paper>
      <header className={classes.head}>
        <div>
          {context.superior !== '' && <p>{context.superior.toLocaleUpperCase('vi')}</p>}
          <p>
            <b>{context.issuer.toLocaleUpperCase('vi')}</b>
          </p>
          <p>
            {t('paper.number', {
              number: approved === null ? '…' : String(approved.number).replace(/^\d$/u, '0$&'),
              code: context.issuerCode,
            })}
          </p>
        </div>
        <div>
          <p>
            <i>
              {t('paper.placeAndDate', { place: context.place, date: approved === null ? '…' : day(approved.date) })}
            </i>
          </p>
        </div>
      </header>
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
      <ConflictNote report={report} pointer={textPointers.title} of="title" />
      {report.sections.map((section, index) => (
        <SectionBlock
          key={section.id}
          section={section}
          number={numbers[index] ?? ''}
          report={report}
          open={section.id === selected}
          valueOf={valueOf}
          nameOf={nameOf}
          onOpen={() => onSelect(section.id)}
          handle={handle}
        />
      ))}
    </article>
  );
}
