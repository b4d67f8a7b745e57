import type { Right } from '#domain/access/rights.ts';
import type { Rule } from '#domain/access/rule.ts';
import type { Admission } from '#domain/access/standing.ts';

/** One command of an aggregate, as a line of its table of acts: who, with which right, in which states, on whose share. */
export interface Act<Status extends string = string, Share extends string = string, Mark extends string = string> {
  /** A role in its position to the thing: the host's, or of the unit whose share it is. Any one of them. */
  readonly who: Rule;
  /**
   * What the position must hold beside its role, any one of them; null = the role alone is enough. What is signed or concluded
   * (`binds` in rights.ts) is refused to tokens.
   */
  readonly right: readonly Right[] | null;
  /** … of those who do it as the unit that passed the thing down, where that is another right. */
  readonly rightOfPasser?: readonly Right[];
  readonly when: Admission<Status, Share, Mark>;
  /** It judges what the unit spoken of has handed in: nobody does so who is, by whatever position, on both sides. */
  readonly judges?: true;
  /** What the host's own office was given is judged by the host's leader, whose own hand it is not. */
  readonly leaderOfOwn?: true;
  /** Of what belongs to the whole installation the role makes a copy for its own host, and does it to that. */
  readonly ownCopy?: true;
}
