import { LeaderNotes } from '#web/app/instructions/leader-notes.tsx';

/** Of a unit as such. */
export function NotesOnUnit({ unit, name }: { readonly unit: string; readonly name: string }) {
  return <LeaderNotes sheet on={{ place: { kind: 'unit', unit }, name, unit }} />;
}
