import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import { at, type Form } from '#web/screens/report-entry/model.ts';
import { goTo } from '#web/screens/report-entry/problems.ts';
import classes from '#web/screens/report-entry/remarks.module.css';
import type { Remarks, ShownRemark } from '#web/screens/report-entry/use-remarks.ts';

/** Below a section: numbers in it that do not agree with the table, with last time or with each other. */
export function SectionRemarks({ remarks }: { readonly remarks: readonly ShownRemark[] }) {
  const { t } = useTranslation('entry');
  if (remarks.length === 0) return null;
  return (
    <ul className={`${classes.remarks} no-print`} aria-label={t('remarks.title')}>
      {remarks.map(({ key, outcome, sentence, before, typed, after }) => (
        <li key={key}>
          <Status tone={outcome === 'wrong' ? 'overdue' : 'soon'} word={t(`remarks.${outcome}`)} />
          <q>
            {before}
            <strong>{typed}</strong>
            {after}
          </q>
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of some nobody has to ask; a long list is opened by whoever wants to read it. */
const mostOpen = 5;

interface RemarksBySectionProps {
  readonly sections: Form['template']['sections'];
  readonly seen: Remarks;
}

/** For whoever judges a report, or signs it: all of them, by section. */
export function RemarksBySection({ sections, seen }: RemarksBySectionProps) {
  const { t } = useTranslation('entry');
  const told = sections.flatMap(({ code, label }) => {
    const remarks = seen.remarks.filter((one) => one.section === code);
    return remarks.length === 0 ? [] : [{ code, label, remarks }];
  });
  return (
    <>
      {told.map(({ code, label, remarks }) => (
        <details key={code} className={classes.folded} open={seen.remarks.length <= mostOpen}>
          <summary>{t('remarks.section', { label, count: remarks.length })}</summary>
          <SectionRemarks remarks={remarks} />
        </details>
      ))}
      {!seen.whole && <p>{t('remarks.partly')}</p>}
    </>
  );
}

/** Beside the form: how many there are and where. Nothing of it stands in the way of sending. */
export function RemarksPane({ form, seen }: { readonly form: Form; readonly seen: Remarks }) {
  const { t } = useTranslation('entry');
  if (seen.remarks.length === 0 && seen.whole) return null;
  const sections = form.template.sections.flatMap(({ code, label }) => {
    const count = seen.remarks.filter((one) => one.section === code).length;
    return count === 0 ? [] : [{ code, label, count }];
  });
  return (
    <Pane title={t('remarks.title')}>
      <p aria-live="polite">{t('remarks.about', { count: seen.remarks.length })}</p>
      <ul className={classes.sections}>
        {sections.map(({ code, label, count }) => (
          <li key={code}>
            <LinkButton onClick={() => goTo(at.section(code))}>{t('remarks.section', { label, count })}</LinkButton>
          </li>
        ))}
      </ul>
      {!seen.whole && <p>{t('remarks.partly')}</p>}
    </Pane>
  );
}
