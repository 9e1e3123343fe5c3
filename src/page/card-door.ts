/** How the script of the card, once a person has asked for one, is reached by the script that reads the page. */
import type { Finding } from '../core/rule.ts';
import type { Mark } from './locate.ts';

export type CardRequest = {
  finding: Finding;
  /** Where the phrase stands. */
  marks: readonly Mark[];
  /** The person pressed something and goes on in the card; else the pointer rests on the phrase only. */
  withFocus: boolean;
};

export type CardDoor = { open(request: CardRequest): void };

declare global {
  /** Set by the script of the card, in the world of our content scripts: no script of the page sees it. */
  var shizhengCard: CardDoor | undefined;
}
