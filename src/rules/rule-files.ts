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
import { names } from './phrases/names.ts';
import { others } from './phrases/others.ts';
import { promises } from './phrases/promises.ts';
import type { RuleFile } from './rule.ts';

const folder = 'src/rules';

export const ruleFiles: readonly RuleFile[] = [
  { file: `${folder}/phrases/promises.ts`, rules: promises },
  { file: `${folder}/phrases/names.ts`, rules: names },
  { file: `${folder}/phrases/others.ts`, rules: others },
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
