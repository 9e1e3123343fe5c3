/** What the pages that open in a tab of their own say in English. */
import type { PageMessages } from '../zh-hans/pages.ts';
import { card } from './card.ts';
import { check } from './check.ts';
import { notice } from './notice.ts';
import { options } from './options.ts';
import { welcome } from './welcome.ts';

export const pageMessages: PageMessages = { card, check, notice, options, welcome };
