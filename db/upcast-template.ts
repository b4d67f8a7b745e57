import type { Upcaster } from '#db/upcasting.ts';

/** Until hosts had outlines of their own every one was the installation's. */
export const ofInstallation: Upcaster = (data) => {
  if (typeof data !== 'object' || data === null) throw new Error('a report template that is no object');
  return { ...data, host: null };
};
