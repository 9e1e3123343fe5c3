/** What every surface says in English. */
import type { Messages } from '../zh-hans/index.ts';
import { common } from './common.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';

export const messages: Messages = { common, popup, report };
