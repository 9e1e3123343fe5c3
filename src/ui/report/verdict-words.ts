/** What is told of a page or a text in one line. */
import type { Report } from '../../core/rule.ts';
import type { Messages } from '../messages/zh-hans/index.ts';

/** `flag` and `quiet` were judged; the others say why there is no verdict. */
export type Told = {
  is: 'reading' | 'unreachable' | 'paused' | 'flag' | 'quiet';
  line: string;
  meaning: string | undefined;
};

/**
 * The words for what was judged.
 * @param reports of all that was read, which is one page or one text
 * @param quiet what it means here that nothing was found
 */
export function verdictOf(reports: readonly Report[], quiet: string, { report }: Pick<Messages, 'report'>): Told {
  const count = reports.flatMap(({ findings }) => findings).length;
  const passedOver = reports.flatMap((one) => one.passedOver).length;
  if (count > 0) return { is: 'flag', line: report.verdict.flag(count), meaning: report.beforePaying };
  const line = passedOver > 0 ? report.verdict.passedOver(passedOver) : report.verdict.quiet;
  return { is: 'quiet', line, meaning: quiet };
}
