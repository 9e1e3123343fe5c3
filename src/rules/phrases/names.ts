/** The notices' own words for names and words of state: country words, qualification words, authorities, emblem. */
import type { Rule } from '../rule.ts';
import { authorities } from './authorities.ts';
import { countryWords } from './country-words.ts';
import { qualificationWords } from './qualification-words.ts';
import { titlesAndLevels } from './titles-and-levels.ts';

export const names: readonly Rule[] = [...countryWords, ...qualificationWords, ...titlesAndLevels, ...authorities];
