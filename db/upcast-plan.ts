import { storedFields, type Upcaster } from '#db/upcasting.ts';

/** Steps of a cycle's plan, which stands in events and in commands alike. */

/** Until 0.2.0 every cycle led to a conference. */
export const expectingConference: Upcaster = (plan) => ({ ...record(plan), conference: 'expected' });

/** Until dates ran over levels no level kept days of its own, and no plan named what is due above it. */
export const withoutLevels: Upcaster = (plan) => ({
  ...record(plan),
  levels: { reviewDays: [], above: null, signedOff: null },
});

/** The same step for an event that keeps the plan beside what was made of it. */
export function planWithin(step: Upcaster): Upcaster {
  return (data) => ({ ...record(data), plan: step(record(data)['plan']) });
}

const record = (stored: unknown) => storedFields(stored, 'a plan');
