import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';

/** The floor: the least a workflow per unit could do for a submission — an update that does nothing at all. */
export async function emptyUnit(): Promise<void> {
  let touched = false;
  setHandler(defineUpdate('touch'), () => {
    touched = true;
  });
  await condition(() => touched);
}

/** It runs already, and is asked again and again: what an update costs that does nothing, at a workflow that is there. */
export async function idleUnit(): Promise<void> {
  let over = false;
  setHandler(defineUpdate('touch'), () => undefined);
  setHandler(defineSignal('leave'), () => {
    over = true;
  });
  await condition(() => over);
}
