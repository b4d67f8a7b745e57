export const checkNames = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K13', 'K14'] as const;
export type CheckName = (typeof checkNames)[number];

export const severities = ['hard', 'warn'] as const;

/** What fails hard stands in the way of the approval. */
type Severity = (typeof severities)[number];

export const checkOutcomes = ['pass', 'fail', 'warn'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

export type CheckFacts = Readonly<Record<string, string | number | readonly string[]>>;

export interface CheckResult {
  /** The relation's id, or the check's name when it speaks of the report as a whole. */
  readonly id: string;
  readonly check: CheckName;
  readonly severity: Severity;
  readonly outcome: CheckOutcome;
  readonly facts: CheckFacts;
}

export function passed(check: CheckName, facts: CheckFacts = {}, id: string = check): CheckResult {
  return { id, check, severity: severityOf(check), outcome: 'pass', facts };
}

export function failed(check: CheckName, facts: CheckFacts, id: string = check): CheckResult {
  return { id, check, severity: 'hard', outcome: 'fail', facts };
}

export function warned(check: CheckName, facts: CheckFacts, id: string = check): CheckResult {
  return { id, check, severity: severityOf(check), outcome: 'warn', facts };
}

function severityOf(check: CheckName): Severity {
  return check === 'K6' || check === 'K7' || check === 'K11' || check === 'K13' ? 'warn' : 'hard';
}
