import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { type Form, sectionAt, whole } from '#web/screens/consolidation/form.ts';
import classes from '#web/screens/consolidation/review.module.css';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';

/** The words of the report, section by section; reasons below the section they speak of, and one for the whole. */
export function Narrative({ form, reasons }: { readonly form: Form; readonly reasons: Reasons | null }) {
  const { t } = useTranslation('consolidation');
  const { template, report } = form;
  const reason = (place: string, label: string) =>
    reasons !== null && (
      <Textarea
        aria-label={label}
        placeholder={t('figures.reason')}
        autosize
        minRows={1}
        value={reasons.at(place)}
        onChange={(event) => {
          reasons.set(place, event.currentTarget.value);
        }}
      />
    );
  return (
    <>
      {template.sections.map(({ code, label }) => {
        const text = report?.sections.find((each) => each.code === code)?.text ?? '';
        return (
          <Pane key={code} title={label}>
            {text === '' ? (
              <p className={classes.hint}>{t('narrative.empty')}</p>
            ) : (
              <p className={classes.narrative}>{text}</p>
            )}
            {reason(sectionAt(code), t('figures.reasonFor', { label }))}
          </Pane>
        );
      })}
      {reasons !== null && <Pane title={t('narrative.whole')}>{reason(whole, t('narrative.whole'))}</Pane>}
    </>
  );
}
