import type { ReactNode } from 'react';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import type { Reason } from '#web/kit/reason.ts';
import classes from '#web/screens/directives/directives.module.css';

interface DeskFormProps {
  readonly blocked: Reason | undefined;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: () => void;
  /** What is refused of these stands at its field. */
  readonly pointers: readonly string[];
  readonly follow: string;
  readonly act: string;
  readonly children: ReactNode;
}

/** A paper that is written on a page of its own: its parts, what will follow, and the act that sends them, as Enter does. */
export function DeskForm({ blocked, sent, onSend, pointers, follow, act, children }: DeskFormProps) {
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked === undefined) onSend();
      }}
    >
      {children}
      <Fault error={errorElsewhere(sent.error, pointers)} />
      <div className={classes.acts}>
        <span className={classes.quiet}>{follow}</span>
        <span className={classes.space} />
        <ActButton blocked={blocked} loading={sent.isPending}>
          {act}
        </ActButton>
      </div>
    </form>
  );
}
