import type { Db } from '#db/database.ts';
import { type IncomingCommand, receive, type Receipt, receiveAll } from '#db/inbox/receive.ts';

interface Waiting {
  readonly command: IncomingCommand;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (error: unknown) => void;
}

/** Far below the parameters one statement may have. */
const most = 200;

/** Commands that come in within a tick are stored by one statement: on a deadline night hundreds come at once. */
export class Receiving {
  private waiting: Waiting[] = [];

  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  receive(command: IncomingCommand): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => void this.flush());
      this.waiting.push({ command, resolve, reject });
      if (this.waiting.length === most) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    try {
      const receipts = await receiveAll(
        this.db,
        batch.map((each) => each.command),
      );
      receipts.forEach((receipt, index) => batch[index]?.resolve(receipt));
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      // One that cannot be stored must not take the others with it.
      else for (const { command, resolve, reject } of batch) receive(this.db, command).then(resolve, reject);
    }
  }
}
