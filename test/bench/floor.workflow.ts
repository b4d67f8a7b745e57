import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** The floor: the least a workflow per unit could do for a submission — an update that does nothing at all. */
export async function emptyUnit(): Promise<void> {
  let touched = false;
  setHandler(defineUpdate('touch'), () => {
    touched = true;
  });
  await condition(() => touched);
}
