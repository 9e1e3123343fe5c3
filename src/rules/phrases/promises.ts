/** The notices' own words for what is promised: pass, refund, speed, no exam, proxy, hanging, income, insiders. */
import type { Rule } from '../rule.ts';
import { hanging } from './hanging.ts';
import { incomeAndJobs } from './income-and-jobs.ts';
import { passAndRefund } from './pass-and-refund.ts';
import { shortcuts } from './shortcuts.ts';

export const promises: readonly Rule[] = [...passAndRefund, ...shortcuts, ...hanging, ...incomeAndJobs];
