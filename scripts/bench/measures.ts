/** The bars, and where the runs of a bench stand. */
import type { Run } from './run.ts';

export type Measure = { measure: string; value: number; bar: number };

export function measures(results: Readonly<Record<string, Run>>): Measure[] {
  const of = (name: string): Run => {
    const run = results[name];
    if (!run) throw new Error(`No run «${name}».`);
    return run;
  };
  const big = of('big');
  const toWalk = ({ all, walk }: Run) => all / walk;
  return [
    { measure: 'big page ÷ a walk over its texts', value: toWalk(big), bar: 12 },
    { measure: 'big page without a candidate ÷ the walk', value: toWalk(of('quiet')), bar: 4 },
    {
      measure: 'page without Chinese ÷ one read of its textContent',
      value: of('english').all / of('english').text,
      bar: 1.5,
    },
    { measure: 'ten times the text ÷ time', value: big.all / of('small').all, bar: 11 },
    { measure: 'ten times the rules ÷ time', value: of('manyRules').all / big.all, bar: 2 },
    ...Object.entries(results)
      .filter(([name]) => name !== 'manyRules')
      .map(([name, { longest }]) => ({ measure: `longest task, ms: ${name}`, value: longest, bar: 16 })),
  ];
}
