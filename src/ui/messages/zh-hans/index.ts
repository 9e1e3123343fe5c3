/**
 * What every surface says in simplified Chinese; pages.ts has what the pages say besides, which the popup does not load.
 * Words of clauses and rules come from virtual:rules/words.
 */
import { common } from './common.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';

export const messages = { common, popup, report };

/** What every language must say. */
export type Messages = typeof messages;
