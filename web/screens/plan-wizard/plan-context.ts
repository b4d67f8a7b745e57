import { createContext, useContext } from 'react';
import type { PlanForm } from '#web/screens/plan-wizard/plan-form.ts';
import { faultAt, type Previewed } from '#web/screens/plan-wizard/use-preview.ts';

interface Planning {
  readonly form: PlanForm;
  readonly set: (change: Partial<PlanForm>) => void;
  readonly previewed: Previewed;
  /** Planned already: committee, period and clock are what makes it this cycle. */
  readonly frozen: boolean;
}

export const PlanContext = createContext<Planning | null>(null);

/** The plan that is being made, for the parts of its form. */
export function usePlanning(): Planning & { readonly fault: (...pointers: string[]) => string | undefined } {
  const planning = useContext(PlanContext);
  if (planning === null) throw new Error('no plan is being made here');
  return { ...planning, fault: (...pointers) => faultAt(planning.previewed.faults, ...pointers) };
}
