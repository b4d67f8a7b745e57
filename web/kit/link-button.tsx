import type { ComponentProps } from 'react';
import classes from '#web/kit/link-button.module.css';

/** An act that reads like a link: it shows or goes to something, and changes nothing. */
export function LinkButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button {...props} type="button" className={classes.link} />;
}
