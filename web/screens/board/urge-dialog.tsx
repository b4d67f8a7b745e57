import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { useStations } from '#web/app/cycle-frame/use-stations.ts';
import { usePaper } from '#web/app/use-paper.ts';
import { UrgeTable } from '#web/screens/board/urge-table.tsx';
import { type UrgePlan, urgePlan } from '#web/screens/board/urge-plan.ts';
import { useUrging } from '#web/screens/board/use-board.ts';
import { useUrgeMany } from '#web/screens/board/use-urge-many.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { clockTime, day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import { because, waiting } from '#web/kit/reason.ts';

interface UrgeDialogProps {
  readonly cycle: string;
  readonly units: readonly string[];
  readonly onClose: () => void;
  readonly onUrged: () => void;
}

type Say = ReturnType<typeof useTranslation<'board'>>['t'];

/** Who gets a letter now, who does not and why, and what the ladder does next; the button says it in numbers. */
export function UrgeDialog({ cycle, units, onClose, onUrged }: UrgeDialogProps) {
  const { t } = useTranslation('board');
  const { t: frame } = useTranslation('cycles');
  const paper = usePaper();
  const { data: urging, error } = useUrging(cycle, true);
  const { data: stations } = useStations(cycle);
  const session = usePerson();
  const { send, progress, faults } = useUrgeMany(cycle);
  const plan = urging === undefined ? null : urgePlan(urging, units);
  const one = plan !== null && units.length === 1 ? plan.units[0]?.name : undefined;
  const act = async (): Promise<void> => {
    if (plan === null || !(await send(plan.takes.map(({ unit }) => unit)))) return;
    onUrged();
    onClose();
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={one === undefined ? t('urge.title', { count: units.length }) : t('urge.titleOne', { unit: one })}
      act={progress !== null ? t('urge.running', progress) : t('urge.act', { letters: plan?.letters ?? 0, ...paper })}
      cancel={t('urge.cancel', paper)}
      onAct={() => void act()}
      pending={progress !== null}
      blocked={plan === null ? waiting : plan.takes.length === 0 && because(t('act.nobodyToUrge'))}
      error={error}
      willFollow={plan === null ? [] : follow(t, plan, session.account.name, t('urge.sameWhat', paper))}
    >
      <p>{t('urge.when', { cycle: frame('frame.name', { period: stations?.label ?? '' }), ...paper })}</p>
      {plan !== null && (
        <>
          <UrgeTable plan={plan} />
          {leftOut(plan).map(
            ({ key, icon, units: left }) =>
              left.length > 0 && (
                <Note
                  key={key}
                  tone="soon"
                  icon={icon}
                  fact={t(`urge.${key}`, { count: left.length, names: namesOf(left) })}
                >
                  {t(`urge.${key}What`)}
                </Note>
              ),
          )}
          {faults.length > 0 && (
            <Note tone="overdue" fact={t('urge.failed', { count: faults.length })}>
              {[...new Set(faults.map(({ why }) => why))].join(' ')}
            </Note>
          )}
        </>
      )}
    </ActDialog>
  );
}

/** Who gets none, by what stands against it. */
function leftOut({ today, shut, nobody }: UrgePlan) {
  return [
    { key: 'today', icon: 'clock', units: today },
    { key: 'closed', icon: 'lock', units: shut },
    { key: 'nobody', icon: 'person', units: nobody },
  ] as const;
}

function namesOf(units: UrgePlan['units']): string {
  const names = units.slice(0, 4).map(({ name }) => name);
  return units.length > 4 ? `${names.join(', ')}…` : names.join(', ');
}

function follow(t: Say, plan: UrgePlan, person: string, stays: string): readonly Knot[] {
  const now: Knot = {
    key: 'now',
    state: 'now',
    when: `${t('urge.now')}:`,
    what: [
      t('urge.nowWhat', { letters: plan.letters, units: plan.takes.length, person }),
      ...(plan.withoutAddress > 0 ? [t('urge.noAddressWhat', { count: plan.withoutAddress })] : []),
    ].join('; '),
  };
  const later = plan.next.slice(0, 4).map(
    ({ at, units, leaders }): Knot => ({
      key: at,
      state: 'waiting',
      when: `${clockTime(at)} ${day(at)}:`,
      what: t(leaders ? 'urge.nextLeaders' : 'urge.next', { units }),
    }),
  );
  const same: Knot = { key: 'same', state: 'waiting', when: `${t('urge.same')}:`, what: stays };
  return plan.takes.length === 0 ? [...later, same] : [now, ...later, same];
}
