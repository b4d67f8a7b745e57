import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Form } from '#web/screens/report-entry/model.ts';

type Laws = Form['laws'];

/** The document that came into force within the days that are reported on; undefined: none did. */
export function changedLaw({ laws, cycle }: Pick<Form, 'laws' | 'cycle'>): Laws[number] | undefined {
  return laws.findLast(({ inForceFrom }) => cycle.dataWindow.from < inForceFrom);
}

/** From which day each figure and section counts that is new with a document of these days. */
export function newSince({ laws, cycle }: Pick<Form, 'laws' | 'cycle'>): ReadonlyMap<string, string> {
  return new Map(
    laws
      .filter(({ inForceFrom }) => cycle.dataWindow.from < inForceFrom)
      .flatMap(({ inForceFrom, indicators, sections }) =>
        [...indicators, ...sections].map((code) => [code, inForceFrom] as const),
      ),
  );
}

/** By what it is asked, where that changed within the days, and by what it was asked the period before. */
export function ByLaw({ form }: { readonly form: Form }) {
  const { t } = useTranslation('entry');
  const changed = changedLaw(form);
  const before = form.laws
    .filter(({ inForceFrom }) => changed !== undefined && inForceFrom < changed.inForceFrom)
    .at(-1);
  const { previous, template } = form;
  const other = previous?.template ?? null;
  return (
    <>
      {changed !== undefined && (
        <Note
          tone="pen"
          icon="calendar"
          fact={t('law.changed', { ...changed, from: day(changed.inForceFrom), date: day(changed.date) })}
        >
          {before === undefined ? t('law.beforeOther') : t('law.before', { ...before, date: day(before.date) })}{' '}
          {changed.indicators.length + changed.sections.length > 0 &&
            t('law.new', {
              count: changed.indicators.length + changed.sections.length,
              from: day(changed.inForceFrom),
            })}
        </Note>
      )}
      {previous !== null && other !== null && (
        <Note
          tone="pen"
          icon="history"
          fact={t(other.same ? 'law.versions' : 'law.outlines', {
            ...{ period: previous.period.label, then: other.version, now: template.version },
          })}
        >
          {t('law.byCode')}
        </Note>
      )}
    </>
  );
}
