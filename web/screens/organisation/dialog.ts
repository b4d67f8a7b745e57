import type { Unit } from '#web/screens/organisation/tree.ts';

/** What a dialog about one unit is given. */
export interface UnitDialogProps {
  readonly unit: Unit;
  /** The day the tree is looked at. */
  readonly on: string;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}
