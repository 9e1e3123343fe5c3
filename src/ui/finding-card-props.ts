import type { ClauseId } from '../core/rule.ts';
import type { FindingDescription } from '../describe-finding.ts';
import type { Direction } from '../messages.ts';
import type { ClauseMessages } from './messages/zh-hans/clause.ts';
import type { PageMessages } from './messages/zh-hans/pages.ts';

/** On the button that closes the card; its name is in words. */
export const closeSign = '×';

/** Those of a surface have more, and fit too. */
export type CardMessages = ClauseMessages & Pick<PageMessages, 'card'>;

/** What is said, and the language it is said in. */
export type Told = { description: FindingDescription; messages: CardMessages };

/** What a person can do; a button without a callback is not there. */
export type CardActions = {
  onClose?: () => void;
  onStep?: (direction: Direction) => void;
  onOpenClause?: (id: ClauseId) => void;
  /** Resolves to whether it was copied. */
  onCopy?: (text: string) => Promise<boolean>;
  onOpenPopup?: () => void;
  /** Resolves to whether it was stored, as `onPauseSite`. */
  onSwitchOff?: () => Promise<boolean>;
  onPauseSite?: () => Promise<boolean>;
};
