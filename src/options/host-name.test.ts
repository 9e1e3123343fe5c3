import { expect, test } from 'vitest';
import { hostNameIn } from './host-name.ts';

test.each([
  ['www.school.example', 'www.school.example'],
  ['  School.Example ', 'school.example'],
  ['school.example.', 'school.example'],
  ['https://www.school.example/ad?id=7#price', 'www.school.example'],
  ['http://school.example:8080/', 'school.example'],
  ['school.example:8080/ad', 'school.example'],
  ['school.example/ad', 'school.example'],
  ['快来看 https://school.example/ad，名额不多', 'school.example'],
  ['快来看https://school.example，名额不多', 'school.example'],
  ['ｓｃｈｏｏｌ．ｅｘａｍｐｌｅ', 'school.example'],
  ['中文.example', 'xn--fiq228c.example'],
  ['http://localhost:3000/', 'localhost'],
  ['127.0.0.1:4000', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
])('%s: %s', (typed, host) => expect(hostNameIn(typed)).toBe(host));

test.each([
  '',
  '学校',
  'school',
  '12333',
  '3.5',
  'school example',
  'a@@',
  'file:///home/ad.html',
  'chrome://extensions',
  'mailto:office@school.example',
  'javascript:alert(1)',
  'https://',
  '.example',
])('no address in «%s»', (typed) => expect(hostNameIn(typed)).toBeUndefined());
