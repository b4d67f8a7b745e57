import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import { CorrectionDialog } from '#web/screens/report-entry/correction-dialog.tsx';
import type { Form } from '#web/screens/report-entry/model.ts';
import { useCorrections } from '#web/screens/report-entry/use-corrections.ts';
import { useShownTexts } from '#web/screens/report-entry/use-shown-texts.ts';

interface VarianceDialogProps {
  readonly cycle: string;
  readonly consolidation: Consolidation;
  readonly onClose: () => void;
}

/** The coordinator enters the paper of a unit: the unit's own dialog, with the unit to be chosen. */
export function VarianceDialog({ cycle, consolidation, onClose }: VarianceDialogProps) {
  const reported = consolidation.members.filter(({ report }) => report !== null);
  const [unit, setUnit] = useState(reported[0]?.unit ?? '');
  const path = { cycle, unit };
  const { data: form } = useQuery({
    queryKey: keys.cycle(cycle, 'form', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/form', { params: { path } })),
    enabled: unit !== '',
    placeholderData: (before) => before,
  });
  if (form === undefined) return null;
  return <OfUnit key={form.unit.id} {...{ cycle, form, reported, onClose }} onUnit={setUnit} />;
}

interface OfUnitProps {
  readonly cycle: string;
  readonly form: Form;
  readonly reported: Consolidation['members'];
  readonly onUnit: (unit: string) => void;
  readonly onClose: () => void;
}

function OfUnit({ cycle, form, reported, onUnit, onClose }: OfUnitProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const path = { cycle, unit: form.unit.id };
  const corrections = useCorrections(path, form);
  const { read } = useShownTexts(form, null, form.report);
  if (corrections === undefined) return null;
  return (
    <CorrectionDialog
      {...{ path, form, corrections, onClose }}
      value={read}
      code={null}
      lead={
        <OneOf
          label={t('write.unit')}
          choices={reported.map((member) => ({ key: member.unit, word: member.name }))}
          chosen={form.unit.id}
          grows
          onChoose={onUnit}
        />
      }
    />
  );
}
