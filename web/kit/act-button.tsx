import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Blocked } from '#web/kit/reason.ts';
import classes from '#web/kit/shut.module.css';
import { useShut } from '#web/kit/use-shut.tsx';

interface ActButtonProps extends Omit<ButtonProps, 'disabled' | 'children'> {
  /** Nothing: it is open. There is no shutting it without a reason. */
  readonly blocked: Blocked;
  /** Left out where the form around it is sent by it. */
  readonly onAct?: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** The act of a screen: open, or shut with the reason beside it. */
export function ActButton({ blocked, onAct, children, ...look }: ActButtonProps) {
  const { why, button } = useShut(blocked);
  return (
    <div className={classes.act} data-wide={look.fullWidth === true}>
      {why}
      <Button {...look} type={onAct === undefined ? 'submit' : 'button'} onClick={onAct} {...button}>
        {children}
      </Button>
    </div>
  );
}
