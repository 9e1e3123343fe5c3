import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('scan.ts', import.meta.url));
const scan = (names: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...names], { input, encoding: 'utf8' });

test('answers what can be read, says what cannot, and ends with 2', () => {
  const good = JSON.stringify({ id: 'ad', text: '健康管理师培训班招生，签约学员包过，学费3980元，报名从速。' });
  const { stdout, stderr, status } = scan(['missing.html', '-'], `${good}\n{broken\n`);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(1);
  const report: unknown = JSON.parse(lines[0] ?? '');
  expect(report).toMatchObject({
    id: 'ad',
    verdict: 'flag',
    findings: [{ named: expect.arrayContaining(['25-1-2']) }],
  });
  expect(stderr).toContain('missing.html');
  expect(stderr).toContain('standard input:2');
  expect(status).toBe(2);
}, 30_000);

test('ends with 0 where everything could be read', () => {
  const { stdout, stderr, status } = scan(['-'], '{"id":"news","html":"<p>今天天气很好。</p>"}\n');
  expect(JSON.parse(stdout)).toEqual({ id: 'news', url: '', verdict: 'quiet', findings: [], passedOver: [] });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 30_000);
