/**
 * A roll-call has a version, an hour and a name, which stand in the conference's document: no column is new, the documents of
 * conferences that were called before are made anew by `refilled` in db/migrate.ts.
 */
export async function up(): Promise<void> {}
