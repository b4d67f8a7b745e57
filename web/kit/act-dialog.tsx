import { Button, Modal } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#web/kit/act-dialog.module.css';
import { Fault } from '#web/kit/fault.tsx';
import { type Knot, Thread } from '#web/kit/thread.tsx';
import { type Blocked, firstOf } from '#web/kit/reason.ts';
import { focusIn, useShut } from '#web/kit/use-shut.tsx';

export interface ActDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** When it takes effect, and for whom. */
  readonly children?: ReactNode;
  /** Who gets what when, what does not change, what cannot be undone (a `wrong` knot). */
  readonly willFollow?: readonly Knot[];
  /** Cannot be undone: what will follow stands open. What is done every day has it folded. */
  readonly final?: boolean;
  /** A look at the letter, at the left of the buttons. */
  readonly look?: ReactNode;
  /** Says it in numbers: "Gửi 2 thư, hẹn 2 thư". */
  readonly act: string;
  readonly cancel?: string;
  readonly onAct: () => void;
  readonly pending?: boolean;
  /** Left out: it is open. There is no shutting it without a reason, which stands above it. */
  readonly blocked?: Blocked;
  readonly error?: Error | null;
  readonly dangerous?: boolean;
}

/** Before an act, what will follow. The form inside is submitted by Enter; Esc leaves everything as it is. */
export function ActDialog(props: ActDialogProps) {
  const { t } = useTranslation('common');
  const { opened, onClose, title } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={720}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <ActForm {...props} />
    </Modal>
  );
}

/** Mounted when the dialog is: what is shut reads the names of the fields beside it. */
function ActForm(props: ActDialogProps) {
  const { t } = useTranslation('common');
  const { onClose, children, willFollow = [], look, act, onAct, pending = false, blocked, dangerous = false } = props;
  const { why, button } = useShut(blocked);
  const form = useRef<HTMLFormElement>(null);
  useRefusedInView(form, pending);
  const final = props.final ?? (dangerous || willFollow.some(({ state }) => state === 'wrong'));
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && firstOf(blocked) === undefined) onAct();
      }}
    >
      <div className={classes.body}>{children}</div>
      {willFollow.length > 0 && <WillFollow knots={willFollow} open={final} />}
      <Fault error={props.error ?? null} />
      {why}
      <div className={classes.buttons}>
        <div className={classes.look}>{look}</div>
        <Button variant="default" onClick={onClose}>
          {props.cancel ?? t('act.cancel')}
        </Button>
        <Button type="submit" loading={pending} color={dangerous ? 'red' : 'pen'} {...button}>
          {act}
        </Button>
      </div>
    </form>
  );
}

/** What was refused is said at its field, which may stand out of sight of the button that was pressed: one is led there. */
function useRefusedInView(form: RefObject<HTMLFormElement | null>, pending: boolean): void {
  const was = useRef(pending);
  useEffect(() => {
    const answered = was.current && !pending;
    was.current = pending;
    if (!answered) return;
    focusIn(form.current?.querySelector<HTMLElement>('.mantine-InputWrapper-error')?.parentElement ?? null);
  }, [form, pending]);
}

function WillFollow({ knots, open }: { readonly knots: readonly Knot[]; readonly open: boolean }) {
  const { t } = useTranslation('common');
  if (!open)
    return (
      <details className={classes.follow}>
        <summary>{t('willFollow')}</summary>
        <Thread knots={knots} />
      </details>
    );
  return (
    <section className={classes.follow}>
      <h3>{t('willFollow')}</h3>
      <Thread knots={knots} />
    </section>
  );
}
