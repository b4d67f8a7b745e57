import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import marked from '#web/kit/rich-text/marks.module.css';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import type { RichTextHandle } from '#web/kit/rich-text/rich-text-props.ts';
import type { Part } from '#web/screens/draft-report/beside-pane.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { Inline } from '#web/screens/draft-report/inline.tsx';
import type { Guide } from '#web/screens/draft-report/use-guide.ts';
import { LeaveOut } from '#web/screens/draft-report/left-out.tsx';
import { withMarks } from '#web/screens/draft-report/marks-in.ts';
import type { Context, Section } from '#web/screens/draft-report/model.ts';
import { MarginNotes } from '#web/screens/draft-report/margin-notes.tsx';
import { SaidHere } from '#web/screens/draft-report/said-here.tsx';
import { SectionNotes } from '#web/screens/draft-report/section-notes.tsx';
import { SectionText } from '#web/screens/draft-report/section-text.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import type { Standing } from '#web/screens/draft-report/use-standing.ts';

interface SectionBlockProps {
  readonly section: Section;
  readonly number: string;
  readonly report: ReportDraft;
  readonly open: boolean;
  readonly context: Context;
  readonly standing: Standing;
  readonly guide: Guide;
  readonly onMark: (place: number) => void;
  readonly onBeside: (part: Part) => void;
  readonly onOpen: () => void;
  readonly handle: Ref<RichTextHandle>;
}

/** One heading with its text on the sheet: read until it is opened, then written. */
export function SectionBlock(props: SectionBlockProps) {
  const { section, number, report, open, standing, guide, onOpen } = props;
  const { valueOf, nameOf, look } = standing;
  const { t } = useTranslation('draftReport');
  const { id, heading, level, text } = section;
  const writes = open && !report.closed;
  const marks = standing.marks.get(id);
  const here = guide.at?.section === id ? guide.at : null;
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
      <MarginNotes {...{ section, report, standing }} context={props.context} onBeside={props.onBeside} />
      <SectionNotes {...{ section, report, open, valueOf, nameOf }} context={props.context} />
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
          marks={marks}
          led={here === null ? null : guide.led}
          said={here !== null && <SaidHere problem={here} {...{ section, report, look }} />}
          onMark={props.onMark}
          handle={props.handle}
        />
      ) : (
        // The heading above is the way in for the keyboard; a click on the words is a shorter one for the mouse.
        <div className={`${classes.text ?? ''} ${marked.marked ?? ''}`} onClick={onOpen}>
          {text.trim() === '' ? (
            <p className={classes.quiet}>{t('text.empty')}</p>
          ) : (
            <NarrativeView
              text={marks === undefined ? text : withMarks(text, marks)}
              inline={(words) => <Inline text={words} {...{ valueOf, nameOf, marks }} />}
            />
          )}
        </div>
      )}
    </section>
  );
}

function SectionHead({ section, number, report }: SectionBlockProps) {
  const { t } = useTranslation('draftReport');
  const [leaving, setLeaving] = useState(false);
  const { id, heading, level, done, asked, text } = section;
  // One of the host's own that nobody has written in goes without a word; any other is left out for a reason.
  const goes = !asked && text.trim() === '';
  return (
    <>
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
        <ActionIcon
          variant="default"
          aria-label={t(goes ? 'outline.remove' : 'leftOut.open')}
          title={t(goes ? 'outline.remove' : 'leftOut.open')}
          aria-expanded={goes ? undefined : leaving}
          onClick={() => (goes ? report.remove(id) : setLeaving(!leaving))}
        >
          <Icon name="close" />
        </ActionIcon>
        <Checkbox
          label={t('outline.done')}
          checked={done}
          onChange={(event) => report.setDone(id, event.currentTarget.checked)}
        />
      </div>
      {leaving && <LeaveOut report={report} id={id} onClose={() => setLeaving(false)} />}
    </>
  );
}
