import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { RichText } from '#web/kit/rich-text/rich-text.tsx';
import { ConflictNote } from '#web/screens/report-entry/cell-notes.tsx';
import type { DraftView } from '#web/app/draft/draft.ts';
import { SectionRemarks } from '#web/screens/report-entry/remarks.tsx';
import type { ShownRemark } from '#web/screens/report-entry/use-remarks.ts';
import { SectionBefore } from '#web/screens/report-entry/last-time.tsx';
import type { LastTime } from '#web/screens/report-entry/use-last-time.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { at, type Form, isSealed, type Section, type Values } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

interface NarrativeProps {
  readonly form: {
    readonly template: Pick<Form['template'], 'sections'>;
    readonly sectionLimit: number;
    readonly opened?: Form['opened'];
  };
  readonly value: Values;
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
  if (form.template.sections.length === 0) return <p>{t('text.empty')}</p>;
  return (
    <div className={classes.sections}>
      {form.template.sections.map((section) => (
        <SectionField key={section.code} section={section} {...props} />
      ))}
    </div>
  );
}

function SectionField({
  section,
  form,
  value,
  reasons,
  sync,
  view,
  lastTime,
  remarks = [],
  readOnly,
  onCompose,
}: NarrativeProps & { readonly section: Section }) {
  const { t } = useTranslation('entry');
  const pointer = at.section(section.code);
  const text = value(pointer);
  const over = text.length - form.sectionLimit;
  const conflict = view?.conflicts.get(pointer);
  const returned = reasons.get(pointer) ?? [];
  const id = `text${pointer}`;
  const sealed = !readOnly && isSealed(form.opened, 'sections', section.code);
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
          onChange={(typed) => sync?.set({ [pointer]: typed })}
          onCompose={onCompose}
        />
      </div>
      <div id={`${id}-about`} className={classes.about}>
        <span data-tone={over > 0 ? 'overdue' : undefined}>
          {t('text.count', { length: figure(text.length), limit: figure(form.sectionLimit) })}
          {over > 0 && ` ${t('text.tooLong', { over: figure(over) })}`}
        </span>
        {sealed && <p>{t('grid.sealed')}</p>}
        {returned.map((reason) => (
          <p key={reason} data-tone="soon">
            <Icon name="returned" /> {t('grid.returned', { reason })}
          </p>
        ))}
      </div>
      <SectionBefore code={section.code} lastTime={lastTime} />
      <SectionRemarks remarks={remarks.filter((one) => one.section === section.code)} />
      {conflict !== undefined && (
        <div className={classes.conflict}>
          <ConflictNote conflict={conflict} onSettle={(choice) => sync?.settle(pointer, choice)} />
        </div>
      )}
    </div>
  );
}
