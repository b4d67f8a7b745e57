import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, domainTime, realTime } from '#domain/kernel/clock.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

/** What time it is in the rehearsal. `ahead`: how far the server's clock runs before ours, in real milliseconds. */
export class RehearsalClock {
  #stopped = false;

  private readonly clock: Clock;
  private readonly ahead: number;

  constructor(clock: Clock, ahead: number) {
    this.clock = clock;
    this.ahead = ahead;
  }

  now(): Instant {
    return domainTime(this.clock, instantFromMillis(Date.now() + this.ahead));
  }

  today(): CivilDate {
    return vietnamDate(this.now());
  }

  has(moment: Instant): boolean {
    return this.now() >= moment;
  }

  async until(moment: Instant): Promise<void> {
    while (!this.has(moment)) {
      if (this.#stopped) throw new Error('the rehearsal was given up');
      const at = realTime(this.clock, moment);
      if (at === null) throw new Error(`the rehearsal's clock stops before ${moment}`);
      const wait = millisOf(at) - this.ahead - Date.now();
      await pause(Math.max(1, Math.min(wait, 1000)));
    }
  }

  /** Whoever still waits for a moment of this rehearsal waits no longer. */
  stop(): void {
    this.#stopped = true;
  }
}
