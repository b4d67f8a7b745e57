import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import { beginningOf, type Form, paragraphAt, sectionAt, whole } from '#web/screens/consolidation/form.ts';
import { PlaceMark } from '#web/screens/consolidation/place-mark.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';

interface NarrativeProps {
  readonly form: Form;
  readonly report: Form['report'];
  readonly reasons: Reasons | null;
}

/** The words of the report, section by section; marks below the section they speak of, and one for the whole. */
export function Narrative({ form, report, reasons }: NarrativeProps) {
  const { t } = useTranslation('consolidation');
  const { template } = form;
  const mark = (place: string, label: string, word?: string) =>
    reasons !== null && <PlaceMark {...{ reasons, place, label, word }} />;
  return (
    <>
      {template.sections.map(({ code, label }) => {
        const text = report?.sections.find((each) => each.code === code)?.text ?? '';
        return (
          <Pane key={code} title={label}>
            {text === '' ? (
              <p className={classes.hint}>{t('narrative.empty')}</p>
            ) : (
              <NarrativeView
                text={text}
                {...(reasons === null
                  ? {}
                  : {
                      beside: (line, said) => (
                        <> {mark(paragraphAt(code, line), t('mark.paragraph', { label, begins: beginningOf(said) }))}</>
                      ),
                    })}
              />
            )}
            {mark(sectionAt(code), label, t('mark.section'))}
          </Pane>
        );
      })}
      {reasons !== null && <Pane title={t('narrative.whole')}>{mark(whole, t('narrative.whole'))}</Pane>}
    </>
  );
}
