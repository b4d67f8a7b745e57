import { Checkbox } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { usePerson } from '#web/app/session.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { missing } from '#web/kit/reason.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { TakerField } from '#web/screens/organisation/taker-field.tsx';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { type TakerReach, useTakerReach } from '#web/screens/organisation/use-taker-reach.ts';
import { type Duty, useDuties, useTellTaker } from '#web/screens/organisation/use-duties.ts';
import { useUnitsOn } from '#web/screens/organisation/use-organisation.ts';

interface TakerDialogProps {
  readonly unit: Unit;
  /** Who is first in question: what the unit was divided into. */
  readonly heirs: readonly string[];
  readonly onClose: () => void;
}

/** Who goes on with what a unit that has ended still owes. */
export function TakerDialog({ unit, heirs, onClose }: TakerDialogProps) {
  const { t } = useTranslation('organisation');
  const { written } = useFieldRules();
  const today = civilDateOf(new Date());
  const { data } = useUnitsOn(today);
  const owedDuties = useDuties(unit.id);
  const admin = usePerson().position?.role === 'admin';
  const tellTaker = useTellTaker();
  const [wished, setWished] = useState(true);
  const formOf = useActForm(
    { by: null as string | null, position: null as string | null, document: '' },
    { document: written },
  );
  const reach = useTakerReach(formOf(null).values.by, today);
  // Without a contact the letters reach nobody; that is said already.
  const duties = reach?.unread === true ? [] : owedDuties;
  const tell = wished && duties.length > 0;
  const name = useCommand(
    (body: { readonly by: string; readonly position: string | null; readonly document: string }, key) =>
      api.POST('/organisation/units/{unit}/taker', { params: { path: { unit: unit.id }, header: key }, body }),
    {
      said: t('taker.done', { name: unit.name }),
      onDone: () => {
        onClose();
        if (tell) void tellTaker(duties);
      },
    },
  );
  const form = formOf(name.error);
  const { by, position, document } = form.values;
  const there = (data?.units ?? []).filter(({ id }) => id !== unit.id);
  const units = [...there].sort((a, b) => Number(heirs.includes(b.id)) - Number(heirs.includes(a.id)));
  const taker = units.find(({ id }) => id === by)?.name;
  return (
    <FormDialog
      form={form}
      sent={name}
      opened
      onClose={onClose}
      title={t('taker.title', { name: unit.name })}
      act={t('taker.act')}
      blocked={by === null && missing('by')}
      onSend={() => by !== null && name.mutate({ by, position, document })}
      willFollow={
        taker === undefined
          ? []
          : [
              { key: 'owes', state: 'now', what: t('taker.follow', { name: unit.name, taker }) },
              ...(tell
                ? [{ key: 'tell', state: 'now' as const, what: t('taker.tells', { count: duties.length, taker }) }]
                : []),
              ...(admin && reach?.unread !== true
                ? [{ key: 'unsent', state: 'waiting' as const, what: t('taker.leavesLetters', { taker }) }]
                : []),
              ...(reach?.unread === true
                ? []
                : [{ key: 'mail', state: 'waiting' as const, what: t('taker.mail', { taker }) }]),
              { key: 'totals', state: 'done', what: t('taker.totals', { name: unit.name }) },
            ]
      }
    >
      <TakerField
        name={unit.name}
        on={today}
        taker={{ by, position }}
        units={units}
        required
        onChange={(chosen) => {
          form.set('by', chosen.by);
          form.set('position', chosen.position);
        }}
        error={form.error('by')}
      />
      {taker !== undefined && reach !== null && (reach.nobody || reach.unread === true) && (
        <Note tone="soon" icon="person" fact={t(`taker.${wordOf(reach)}`, { name: unit.name, taker })} />
      )}
      <DocumentField form={form} />
      {duties.length > 0 && (
        <Checkbox
          label={t('taker.tell')}
          description={owed(t, duties)}
          checked={wished}
          onChange={(event) => setWished(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}

/** "Còn nợ 2 báo cáo, 1 nhiệm vụ": what the letters are about. */
function owed(t: TFunction<'organisation'>, duties: readonly Duty[]): string {
  const said = (['report', 'task'] as const).flatMap((kind) => {
    const count = duties.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [t(`taker.duty.${kind}`, { count })];
  });
  return t('taker.owes', { what: said.join(', ') });
}

function wordOf({ nobody, unread }: TakerReach) {
  if (!nobody) return 'unread';
  return unread === true ? 'nobodyUnread' : 'nobody';
}
