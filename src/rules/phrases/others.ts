/** The other matters of the notices: needed to work, anxiety, hype, confusion, fees, certificates for sale. */
import type { Rule } from '../rule.ts';
import { pressure } from './pressure.ts';
import { trade } from './trade.ts';

export const others: readonly Rule[] = [...pressure, ...trade];
