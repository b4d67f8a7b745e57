/** Made from domain/consolidated-report/pointers.ts by `npm run web:types`: do not edit. */

/** Where its parts stand in the draft: one field each, so that several people write at once. */
export const textPointers = {
  title: '/title',
  order: '/order',
  heading: (id: string): string => `/headings/${id}`,
  level: (id: string): string => `/levels/${id}`,
  section: (id: string): string => `/sections/${id}`,
  done: (id: string): string => `/done/${id}`,
  kept: (id: string): string => `/kept/${id}`,
  seen: (ref: string): string => `/seen/${ref}`,
} as const;
