interface Budget {
  readonly left: number;
  readonly at: number;
}

/** So many are remembered; whoever has not called for a while has a full one anyway. */
const mostRemembered = 20_000;

/** So many requests a second on average for each key, and a burst of twenty seconds' worth after a pause. */
export class Budgets {
  private readonly known = new Map<string, Budget>();
  private readonly perSecond: number;
  private readonly burst: number;

  constructor(perSecond: number) {
    this.perSecond = perSecond;
    this.burst = perSecond * 20;
  }

  has(key: string): boolean {
    return this.known.has(key);
  }

  /** Seconds until one would be free; 0 = it was, and is taken. */
  take(key: string, now: number): number {
    const left = this.leftOf(key, now);
    if (left < 1) return Math.ceil((1 - left) / this.perSecond);
    this.keep(key, { left: left - 1, at: now });
    return 0;
  }

  giveBack(key: string, now: number): void {
    this.keep(key, { left: Math.min(this.burst, this.leftOf(key, now) + 1), at: now });
  }

  private leftOf(key: string, now: number): number {
    const budget = this.known.get(key);
    if (budget === undefined) return this.burst;
    return Math.min(this.burst, budget.left + ((now - budget.at) / 1000) * this.perSecond);
  }

  /** The one that has called last stands last. */
  private keep(key: string, budget: Budget): void {
    this.known.delete(key);
    this.known.set(key, budget);
    const [oldest] = this.known.keys();
    if (this.known.size > mostRemembered && oldest !== undefined) this.known.delete(oldest);
  }
}
