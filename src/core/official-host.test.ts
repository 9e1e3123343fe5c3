import { expect, test } from 'vitest';
import { isOfficialHost } from './official-host.ts';

test.each([
  ['https://www.mohrss.gov.cn/x', true],
  ['http://gov.cn', true],
  ['https://RST.HUNAN.GOV.CN:8080/a?b', true],
  ['https://www.court.gov.cn.test/', true],
  ['https://gov.cn.example.com/', false],
  ['https://agov.cn/', false],
  ['https://example.com/gov.cn', false],
  ['https://user@gov.cn@example.com/', false],
  ['https://example.com@www.gov.cn/', true],
  ['https://www.gov.cn./', true],
  ['https://example.com\\@www.gov.cn/x', false],
  ['file:///gov.cn', false],
  ['', false],
])('%s', (url, official) => expect(isOfficialHost(url)).toBe(official));
