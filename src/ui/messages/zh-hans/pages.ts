/** What the pages that open in a tab of their own say in simplified Chinese, besides what every surface says. */
import { card } from './card.ts';
import { check } from './check.ts';
import { notice } from './notice.ts';
import { options } from './options.ts';
import { welcome } from './welcome.ts';

export const pageMessages = { card, check, notice, options, welcome };

/** What every language must say. */
export type PageMessages = typeof pageMessages;
