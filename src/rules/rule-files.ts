/** All rules that ship, by the file a maintainer would open: the notices' own words, then their kin. */
import { hanging } from './kin/hanging.ts';
import { incomeJob } from './kin/income-job.ts';
import { insider } from './kin/insider.ts';
import { nameKin } from './kin/names.ts';
import { noExam } from './kin/no-exam.ts';
import { otherKin } from './kin/others.ts';
import { passGuarantee } from './kin/pass-guarantee.ts';
import { proxy } from './kin/proxy.ts';
import { refund } from './kin/refund.ts';
import { speed } from './kin/speed.ts';
import { authorities } from './phrases/authorities.ts';
import { countryWords } from './phrases/country-words.ts';
import { guangdong } from './phrases/guangdong.ts';
import { hanging as hangingPhrases } from './phrases/hanging.ts';
import { incomeAndJobs } from './phrases/income-and-jobs.ts';
import { passAndRefund } from './phrases/pass-and-refund.ts';
import { pressure } from './phrases/pressure.ts';
import { qualificationWords } from './phrases/qualification-words.ts';
import { shortcuts } from './phrases/shortcuts.ts';
import { titlesAndLevels } from './phrases/titles-and-levels.ts';
import { trade } from './phrases/trade.ts';
import type { RuleFile } from './rule.ts';

const folder = 'src/rules';

export const ruleFiles: readonly RuleFile[] = [
  { file: `${folder}/phrases/pass-and-refund.ts`, rules: passAndRefund },
  { file: `${folder}/phrases/shortcuts.ts`, rules: shortcuts },
  { file: `${folder}/phrases/hanging.ts`, rules: hangingPhrases },
  { file: `${folder}/phrases/income-and-jobs.ts`, rules: incomeAndJobs },
  { file: `${folder}/phrases/country-words.ts`, rules: countryWords },
  { file: `${folder}/phrases/qualification-words.ts`, rules: qualificationWords },
  { file: `${folder}/phrases/titles-and-levels.ts`, rules: titlesAndLevels },
  { file: `${folder}/phrases/authorities.ts`, rules: authorities },
  { file: `${folder}/phrases/pressure.ts`, rules: pressure },
  { file: `${folder}/phrases/trade.ts`, rules: trade },
  { file: `${folder}/phrases/guangdong.ts`, rules: guangdong, list: 'guangdong' },
  { file: `${folder}/kin/pass-guarantee.ts`, rules: passGuarantee },
  { file: `${folder}/kin/refund.ts`, rules: refund },
  { file: `${folder}/kin/speed.ts`, rules: speed },
  { file: `${folder}/kin/income-job.ts`, rules: incomeJob },
  { file: `${folder}/kin/hanging.ts`, rules: hanging },
  { file: `${folder}/kin/no-exam.ts`, rules: noExam },
  { file: `${folder}/kin/proxy.ts`, rules: proxy },
  { file: `${folder}/kin/insider.ts`, rules: insider },
  { file: `${folder}/kin/names.ts`, rules: nameKin },
  { file: `${folder}/kin/others.ts`, rules: otherKin },
];
