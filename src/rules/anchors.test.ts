import { expect, test } from 'vitest';
import { PatternError } from '../core/pattern.ts';
import { anchorsOf } from './anchors.ts';

const classes = { pass: ['通过', '过关'], get: ['拿', '取得'] };

test.each([
  ['包过', '包过'],
  ['<pass>', '通过过关'],
  ['#天拿证', '天拿'],
  ['(包|保)过', '包过保过'],
  ['包~4通过', '通过'],
  ['拿到?证书', '证书'],
  ['<get>证', '拿证得证'],
])('%s', (pattern, anchors) => expect(anchorsOf([pattern], classes)).toBe(anchors));

test.each(['包~4过', '包?过', 'vip', '(包过|v)'])('%s has none', (pattern) =>
  expect(() => anchorsOf([pattern], classes)).toThrow(PatternError),
);
