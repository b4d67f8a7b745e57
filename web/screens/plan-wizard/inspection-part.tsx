import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateInput } from '#web/kit/date-input.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** Who inspects the units, when, and by which paper: the call names it. */
export function InspectionPart() {
  const { t } = useTranslation('plan', { keyPrefix: 'inspection' });
  const { form, set, fault } = usePlanning();
  return (
    <>
      <div data-span="4">
        <DateInput
          label={t('on')}
          field="inspection"
          text={form.inspectedOn}
          onText={(inspectedOn) => {
            set({ inspectedOn });
          }}
          error={fault('/inspection/on')}
        />
      </div>
      <div data-span="4">
        <TextInput
          label={t('team')}
          description={t('teamHint')}
          value={form.inspectionTeam}
          onChange={(event) => {
            set({ inspectionTeam: event.currentTarget.value });
          }}
          error={fault('/inspection/team')}
        />
      </div>
      <div data-span="4">
        <TextInput
          label={t('document')}
          description={t('documentHint')}
          value={form.inspectionPaper}
          onChange={(event) => {
            set({ inspectionPaper: event.currentTarget.value });
          }}
          error={fault('/inspection/document')}
        />
      </div>
      <p className={classes.hint} data-span="12">
        {t('what')}
      </p>
    </>
  );
}
