import { freshId } from '#web/kit/fresh-id.ts';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { AgendaFaults } from '#web/screens/conference/agenda-faults.tsx';
import { AgendaLines } from '#web/screens/conference/agenda-lines.tsx';
import { ChairLines } from '#web/screens/conference/chair-lines.tsx';
import { declaredPoints } from '#web/screens/conference/convene-model.ts';
import { newInvitee } from '#web/screens/conference/invitee-model.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import type { Convening } from '#web/screens/conference/use-convening.ts';

const newId = (): string => `m-${freshId().slice(0, 8)}`;

/** Chairs, agenda, points and who is invited; the units of the reviews are taken over with one press. */
export function ConveneLists({ convening }: { readonly convening: Convening }) {
  const { t } = useTranslation('conference');
  const { form, set, members, preview } = convening;
  const faultOf = useWholeFault();
  const missing = members.filter(({ unit }) => !form.invitees.some((one) => one.unit === unit));
  const seats = members.some(({ territorial }) => territorial)
    ? members.filter(({ territorial }) => territorial)
    : members;
  const seatless = seats.filter(({ unit }) => !form.points.some((one) => one.unit === unit));
  const takePoints = (): void => {
    const hall = form.points.some(({ isMain }) => isMain)
      ? []
      : [{ id: 'trung-tam', name: t('form.hall'), unit: null, isMain: true }];
    const points = seatless.map(({ unit, name }) => ({
      id: unit,
      name: t('form.pointOf', { unit: name }),
      unit,
      isMain: false,
    }));
    set({ points: [...hall, ...form.points, ...points] });
  };
  return (
    <>
      <Pane>
        <ChairLines chairs={form.chairs} onChange={(chairs) => set({ chairs })} />
      </Pane>
      <Pane>
        <Lines
          label={t('form.invitees')}
          lines={form.invitees}
          nameOf={({ name }) => name}
          onChange={(invitees) => set({ invitees })}
          empty={newInvitee}
          addWord={t('form.addInvitee')}
          tools={
            missing.length > 0 && (
              <Button
                variant="default"
                onClick={() =>
                  set({
                    invitees: [
                      ...form.invitees,
                      ...missing.map(({ unit, name }) => ({ ...newInvitee(), id: unit, name, unit })),
                    ],
                  })
                }
              >
                {t('form.inviteMembers', { count: missing.length })}
              </Button>
            )
          }
        >
          {(invitee, index, change) => (
            <>
              <TextInput
                aria-label={t('form.inviteeName', { number: index + 1 })}
                placeholder={t('form.columnUnit')}
                value={invitee.name}
                onChange={(event) => change({ name: event.currentTarget.value })}
              />
              <TextInput
                className={classes.grow}
                aria-label={t('form.inviteeRole', { number: index + 1 })}
                placeholder={t('form.columnRole')}
                value={invitee.role}
                onChange={(event) => change({ role: event.currentTarget.value })}
              />
              <TextInput
                className={classes.grow}
                aria-label={t('form.inviteePerson', { number: index + 1 })}
                placeholder={t('invitee.person')}
                value={invitee.person}
                onChange={(event) => change({ person: event.currentTarget.value })}
              />
              {invitee.unit === null && <span className={classes.quiet}>{t('form.group')}</span>}
            </>
          )}
        </Lines>
      </Pane>
      <Pane>
        <Lines
          label={t('form.points')}
          lines={form.points}
          nameOf={({ name }) => name}
          onChange={(points) => set({ points })}
          empty={() => ({ id: newId(), name: '', unit: null, isMain: false })}
          addWord={t('form.addPoint')}
          tools={
            seatless.length > 0 && (
              <Button variant="default" onClick={takePoints}>
                {t('form.pointsOfMembers')}
              </Button>
            )
          }
        >
          {(point, index, change) => (
            <TextInput
              aria-label={t('form.pointName', { number: index + 1 })}
              value={point.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Lines>
        <TextInput
          label={t('form.declared')}
          value={form.declared}
          inputMode="numeric"
          onChange={(event) => set({ declared: event.currentTarget.value })}
          error={faultOf(form.declared, declaredPoints)}
          w={220}
          mt="sm"
        />
      </Pane>
      <Pane>
        <AgendaLines agenda={form.agenda} onChange={(agenda) => set({ agenda })} />
        <AgendaFaults faults={preview?.agendaFaults ?? []} />
      </Pane>
    </>
  );
}
