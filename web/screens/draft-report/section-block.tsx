import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import { Note } from '#web/kit/note.tsx';
import { ConflictNote } from '#web/screens/draft-report/conflict-note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { Inline, type ValueOf } from '#web/screens/draft-report/inline.tsx';
import { type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { textPointers } from '#web/screens/draft-report/outline.ts';
import { SectionText } from '#web/screens/draft-report/section-text.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface SectionBlockProps {
  readonly section: Section;
  readonly number: string;
  readonly report: ReportDraft;
  readonly open: boolean;
  readonly valueOf: ValueOf;
  readonly nameOf: (unit: string) => string;
  readonly onOpen: () => void;
  readonly handle: Ref<RichTextHandle>;
}

/** One heading with its text on the sheet: read until it is opened, then written. */
export function SectionBlock(props: SectionBlockProps) {
  const { section, number, report, open, valueOf, nameOf, onOpen } = props;
  const { t } = useTranslation('draftReport');
  const { id, heading, level, text } = section;
  const writes = open && !report.closed;
  return (
    <section className={classes.block} data-open={open} data-section={id} aria-label={`${number}. ${heading}`}>
      {writes ? (
        <SectionHead {...props} />
      ) : (
        <h3 className={classes.heading} data-level={level}>
          <button type="button" className={classes.opener} onClick={onOpen}>
            {number}. {heading}
          </button>
        </h3>
      )}
      <SectionNotes section={section} report={report} open={open} valueOf={valueOf} nameOf={nameOf} />
      {writes ? (
        <SectionText
          key={id}
          id={`text-${id}`}
          label={t('text.label', { heading })}
          value={text}
          valueOf={valueOf}
          nameOf={nameOf}
          onChange={(next) => report.write(id, next)}
          onCompose={(composing) => report.draft.engine.hold(composing)}
          handle={props.handle}
        />
      ) : (
        // The heading above is the way in for the keyboard; a click on the words is a shorter one for the mouse.
        <div className={classes.text} onClick={onOpen}>
          {text.trim() === '' ? (
            <p className={classes.quiet}>{t('text.empty')}</p>
          ) : (
            <NarrativeView text={text} inline={(words) => <Inline text={words} valueOf={valueOf} nameOf={nameOf} />} />
          )}
        </div>
      )}
    </section>
  );
}

function SectionHead({ section, number, report }: SectionBlockProps) {
  const { t } = useTranslation('draftReport');
  const { id, heading, level, done, asked, text } = section;
  return (
    <div className={classes.headingRow}>
      <TextInput
        aria-label={t('outline.heading', { number })}
        leftSection={`${number}.`}
        value={heading}
        onChange={(event) => report.rename(id, event.currentTarget.value)}
      />
      <Button variant="default" onClick={() => report.setLevel(id, level === 1 ? 2 : 1)}>
        {t(level === 1 ? 'outline.lower' : 'outline.raise')}
      </Button>
      <ActionIcon variant="default" aria-label={t('outline.up')} onClick={() => report.move(id, -1)}>
        <Icon name="up" />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('outline.down')} onClick={() => report.move(id, 1)}>
        <Icon name="down" />
      </ActionIcon>
      {!asked && text.trim() === '' && (
        <ActionIcon variant="default" aria-label={t('outline.remove')} onClick={() => report.remove(id)}>
          <Icon name="close" />
        </ActionIcon>
      )}
      <Checkbox
        label={t('outline.done')}
        checked={done}
        onChange={(event) => report.setDone(id, event.currentTarget.checked)}
      />
    </div>
  );
}

type SectionNotesProps = Pick<SectionBlockProps, 'section' | 'report' | 'open' | 'valueOf' | 'nameOf'>;

/** What became of the section meanwhile: somebody was faster, a total changed, a reference leads nowhere. */
function SectionNotes({ section, report, open, valueOf, nameOf }: SectionNotesProps) {
  const { t } = useTranslation('draftReport');
  const { id } = section;
  const { lost, changed } = open ? standingOf(section.text, report.fields, report.figures) : { lost: [], changed: [] };
  const both = [textPointers.heading(id), textPointers.level(id), textPointers.section(id)];
  const conflicts = both.some((pointer) => report.draft.view.conflicts.has(pointer));
  if (lost.length + changed.length === 0 && !conflicts) return null;
  return (
    <div className={classes.notes}>
      <ConflictNote report={report} pointer={textPointers.heading(id)} of="heading" />
      <ConflictNote report={report} pointer={textPointers.level(id)} of="level" />
      <ConflictNote
        report={report}
        pointer={textPointers.section(id)}
        of="fact"
        words={(text) => (
          <NarrativeView text={text} inline={(part) => <Inline text={part} valueOf={valueOf} nameOf={nameOf} />} />
        )}
      />
      {lost.map((ref) => {
        const shown = valueOf(ref);
        return shown === null ? (
          <Note key={ref} tone="overdue" fact={t('text.lost', { ref: report.nameOf(ref) ?? ref })}>
            {t('text.lostWhat')}
          </Note>
        ) : (
          <Note key={ref} tone="soon" fact={t('text.awaitedFact', { label: shown.label })}>
            {t('text.awaitedWhat')}
          </Note>
        );
      })}
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
          {t('text.changedWhat')}
        </Note>
      ))}
    </div>
  );
}
