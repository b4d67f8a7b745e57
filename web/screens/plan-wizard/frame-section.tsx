import { Checkbox, TextInput } from '@mantine/core';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { InspectionPart } from '#web/screens/plan-wizard/inspection-part.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import {
  type Committee,
  isAsked,
  minuteOf,
  ofCommittee,
  ofKind,
  ofSpan,
  reviewKinds,
  spans,
} from '#web/screens/plan-wizard/plan-form.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

interface FrameSectionProps {
  readonly committees: readonly Committee[];
  /** The last day the figures are of. */
  readonly dataTo: string | null;
}

/** Which committee reviews which programmes over which period: what makes the cycle this cycle. */
export function FrameSection({ committees, dataTo }: FrameSectionProps) {
  const { t } = useTranslation('plan');
  const programmeWord = useProgrammeWord();
  const { t: label } = useTranslation('labels');
  const { form, set, fault, frozen } = usePlanning();
  const committee = committees.find(({ id }) => id === form.committee);
  const choose = (id: string): void => {
    const chosen = committees.find((each) => each.id === id);
    if (chosen !== undefined) set(ofCommittee(form, chosen, committee));
  };
  return (
    <Pane title={t('numbered', { number: 1, title: t('frame.title') })}>
      <div className={classes.grid}>
        <div data-span="8">
          <OneOf
            label={t('frame.committee')}
            field="committee"
            grows
            choices={committees.map(({ id, name }) => ({ key: id, word: name }))}
            chosen={form.committee === '' ? null : form.committee}
            onChoose={choose}
            disabled={frozen}
            error={fault('/committee')}
          />
        </div>
        <div data-span="4">
          <OneOf
            label={t('frame.reviewKind')}
            choices={reviewKinds.map((key) => ({ key, word: label(`reviewKind.${key}`) }))}
            chosen={form.reviewKind}
            onChoose={(kind) => set({ ...ofKind(form, kind, minuteOf(new Date()), frozen), kindChosen: true })}
            error={fault('/reviewKind')}
          />
        </div>
        {form.reviewKind === 'inspection' && <InspectionPart dataTo={dataTo} />}
        <Checkbox.Group
          data-span="12"
          data-field="programmes"
          label={t('frame.programmes')}
          value={[...form.programmes]}
          onChange={(programmes) => {
            set({ programmes });
          }}
          error={fault('/programmes')}
        >
          <div className={classes.checks}>
            {(committee?.programmes ?? form.programmes).map((code) => (
              <Checkbox key={code} value={code} label={programmeWord(code)} />
            ))}
            {committee === undefined && form.programmes.length === 0 && (
              <span className={classes.hint}>{t('frame.programmesLater')}</span>
            )}
          </div>
        </Checkbox.Group>
        <div data-span="3">
          <OneOf
            label={t('frame.period')}
            choices={spans.map((key) => ({ key, word: t(`span.${key}`) }))}
            chosen={form.span}
            onChoose={(span) => set(ofSpan(form, span))}
            disabled={frozen}
            error={form.span === 'other' ? undefined : fault('/period')}
          />
        </div>
        {form.span !== 'other' && (
          <div data-span="2">
            <TextInput
              label={t('frame.year')}
              data-field="period"
              value={form.year}
              inputMode="numeric"
              maxLength={4}
              onChange={(event) => {
                set({ year: event.currentTarget.value });
              }}
              disabled={frozen}
              error={/^[12]\d{3}$/.test(form.year.trim()) || form.year === '' ? undefined : t('frame.yearUnread')}
            />
          </div>
        )}
        {form.span === 'other' && <OtherPeriod />}
        {!isAsked(form.reviewKind) && (
          <div data-span="12">
            <OneOf
              label={t('frame.sums')}
              choices={(['reports', 'years'] as const).map((key) => ({ key, word: t(`sums.${key}`) }))}
              chosen={form.sums}
              onChoose={(sums) =>
                set({ sums, ...(sums === 'years' && !form.kindChosen ? { reviewKind: 'final' } : {}) })
              }
              hint={form.sums === 'years' ? t('sums.hint') : undefined}
            />
          </div>
        )}
      </div>
    </Pane>
  );
}

/** Nine months, a stage: whoever orders the report names it and says which days it is. */
function OtherPeriod() {
  const { t } = useTranslation('plan');
  const { form, set, fault, frozen } = usePlanning();
  return (
    <>
      <div data-span="3">
        <TextInput
          label={t('frame.otherLabel')}
          data-field="period"
          value={form.otherLabel}
          onChange={(event) => {
            set({ otherLabel: event.currentTarget.value });
          }}
          disabled={frozen}
          error={fault('/period/label')}
        />
      </div>
      <div data-span="2">
        <TextInput
          label={t('frame.otherCode')}
          description={t('frame.otherCodeHint')}
          value={form.otherCode}
          onChange={(event) => {
            set({ otherCode: event.currentTarget.value });
          }}
          disabled={frozen}
          error={fault('/period/code')}
        />
      </div>
      <div data-span="2">
        <DateInput
          label={t('frame.otherFrom')}
          text={form.otherFrom}
          onText={(otherFrom) => {
            set({ otherFrom });
          }}
          disabled={frozen}
          error={fault('/period/from')}
        />
      </div>
      <div data-span="2">
        <DateInput
          label={t('frame.otherTo')}
          text={form.otherTo}
          onText={(otherTo) => {
            set({ otherTo });
          }}
          disabled={frozen}
          error={fault('/period/to')}
        />
      </div>
    </>
  );
}
