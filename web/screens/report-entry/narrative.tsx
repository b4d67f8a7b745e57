import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { RichText } from '#web/kit/rich-text/rich-text.tsx';
import { SectionConflict } from '#web/screens/report-entry/section-conflict.tsx';
import type { Conflict, DraftView } from '#web/app/draft/draft.ts';
import { SectionRemarks } from '#web/screens/report-entry/remarks.tsx';
import type { ShownRemark } from '#web/screens/report-entry/use-remarks.ts';
import { SectionBefore } from '#web/screens/report-entry/last-time.tsx';
import type { LastTime } from '#web/screens/report-entry/use-last-time.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { marksOfLines } from '#web/screens/report-entry/marked-lines.ts';
import { at, type Form, isSealed, openedLines, type Section } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { type Texts, useText } from '#web/screens/report-entry/texts.ts';

interface NarrativeProps {
  readonly form: {
    readonly template: Pick<Form['template'], 'sections'>;
    readonly sectionLimit: number;
    readonly opened?: Form['opened'];
    readonly report?: Form['report'];
  };
  readonly texts: Texts;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  readonly sync: ReportFields | null;
  readonly view: DraftView | null;
  /** Left out where an outline is only tried. */
  readonly lastTime?: LastTime | undefined;
  /** Numbers in the texts that do not agree; left out where nobody looks for them. */
  readonly remarks?: readonly ShownRemark[];
  readonly readOnly: boolean;
  readonly onCompose: (composing: boolean) => void;
}

/** The outline's sections, one field each; it grows with its text. On paper another sheet stands: printed-report.tsx. */
export function Narrative(props: NarrativeProps) {
  const { form } = props;
  const { t } = useTranslation('entry');
  const remarksOf = useMemo(() => bySection(props.remarks ?? noRemarks), [props.remarks]);
  if (form.template.sections.length === 0) return <p>{t('text.empty')}</p>;
  return (
    <div className={classes.sections}>
      {form.template.sections.map((section) => {
        const pointer = at.section(section.code);
        return (
          <SectionField
            key={section.code}
            section={section}
            texts={props.texts}
            limit={form.sectionLimit}
            sync={props.sync}
            lastTime={props.lastTime}
            remarks={remarksOf.get(section.code) ?? noRemarks}
            returned={props.reasons.get(pointer) ?? noReasons}
            conflict={props.view?.conflicts.get(pointer)}
            revision={props.view?.conflicts.has(pointer) === true ? props.view.draft.revision : 0}
            readOnly={props.readOnly}
            opened={form.opened}
            report={form.report}
            sealed={!props.readOnly && isSealed(form.opened, 'sections', section.code)}
            onCompose={props.onCompose}
          />
        );
      })}
    </div>
  );
}

const noReasons: readonly string[] = [];
const noRemarks: readonly ShownRemark[] = [];

interface SectionFieldProps extends Pick<NarrativeProps, 'texts' | 'sync' | 'lastTime' | 'readOnly' | 'onCompose'> {
  readonly section: Section;
  readonly limit: number;
  readonly remarks: readonly ShownRemark[];
  readonly returned: readonly string[];
  readonly conflict: Conflict | undefined;
  /** Of the draft as it is seen, where there is a conflict to settle. */
  readonly revision: number;
  readonly sealed: boolean;
  readonly opened: Form['opened'] | undefined;
  readonly report: Form['report'] | undefined;
}

/** It hears of its own text: a key draws one section anew, and no figure. */
const SectionField = memo(function SectionField(props: SectionFieldProps) {
  const { section, texts, limit, sync, lastTime, remarks, returned, conflict, revision, readOnly, sealed } = props;
  const { t } = useTranslation('entry');
  const pointer = at.section(section.code);
  const text = useText(texts, pointer);
  const some = openedLines(props, section.code);
  const [marks] = useState(() => (some === null ? undefined : marksOfLines(some.before, some.lines, text, returned)));
  const over = text.length - limit;
  const id = `text${pointer}`;
  return (
    <div className={classes.section} data-returned={returned.length > 0}>
      <p id={`${id}-label`} className="hn-label" onClick={() => document.getElementById(id)?.focus()}>
        {section.label}
        {section.required && <span className={classes.need}> ({t('text.required')})</span>}
      </p>
      <div className={classes.written}>
        <RichText
          id={id}
          label={section.label}
          labelledBy={`${id}-label`}
          describedBy={`${id}-about`}
          invalid={over > 0}
          value={text}
          readOnly={readOnly || sealed}
          marks={marks}
          onChange={(typed) => sync?.set({ [pointer]: typed })}
          onCompose={props.onCompose}
        />
      </div>
      <div id={`${id}-about`} className={classes.about}>
        <span data-tone={over > 0 ? 'overdue' : undefined}>
          {t('text.count', { length: figure(text.length), limit: figure(limit) })}
          {over > 0 && ` ${t('text.tooLong', { over: figure(over) })}`}
        </span>
        {sealed && <p>{t('grid.sealed')}</p>}
        {some !== null && !readOnly && <p>{t('grid.onlyParagraphs')}</p>}
        {returned.map((reason) => (
          <p key={reason} data-tone="soon">
            <Icon name="returned" /> {t('grid.returned', { reason })}
          </p>
        ))}
      </div>
      <SectionBefore code={section.code} lastTime={lastTime} />
      <SectionRemarks remarks={remarks} />
      {conflict !== undefined && (
        <SectionConflict
          conflict={conflict}
          text={text}
          onSettle={(choice) => sync?.settle(pointer, choice)}
          onMerge={(both) => {
            // Decided with all that stands on the screen in sight: what somebody writes from now on is a conflict again.
            sync?.set({ [pointer]: both }, revision);
            sync?.settle(pointer, 'theirs');
          }}
        />
      )}
    </div>
  );
});

function bySection(remarks: readonly ShownRemark[]): ReadonlyMap<string, readonly ShownRemark[]> {
  const found = new Map<string, readonly ShownRemark[]>();
  for (const one of remarks) found.set(one.section, [...(found.get(one.section) ?? []), one]);
  return found;
}
