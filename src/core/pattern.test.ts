import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PatternError, patternSource, surroundings } from './pattern.ts';

const classes = { pass: ['通过', '过'], loop: ['<pass>关'] };
const matched = (pattern: string, text: string) => new RegExp(patternSource(pattern, classes), 'u').exec(text)?.[0];

describe('patternSource', () => {
  test.each([
    ['包过', '考证包过班', '包过'],
    ['包过', '包/过', '包/过'],
    ['包过', '包 过', undefined],
    ['包<pass>', '包通过', '包通过'],
    ['<loop>', '通过关', '通过关'],
    ['(包|保)<pass>', '保 过', '保 过'],
    ['拿到?证', '拿证', '拿证'],
    ['拿(到手)?证', '拿到手证', '拿到手证'],
    ['不过~4退', '不过,包退', undefined],
    ['不过~~4退', '不过,包退', '不过,包退'],
    ['不过~~4退', '不过。包退', undefined],
    ['不过~2退', '不过全额包退', undefined],
    ['#天拿证', '最快3-7天拿证', '3-7天拿证'],
    ['#天拿证', '七天拿证', '七天拿证'],
    ['#天拿证', '×天拿证', '×天拿证'],
    ['#天拿证', '7 天拿证', '7 天拿证'],
    ['#天拿证', '当天拿证', undefined],
  ])('%s in %s', (pattern, text, found) => expect(matched(pattern, text)).toBe(found));

  test.each(['<none>', '(包|保', '包)', '包[过', '包~', '包@', '>'])('%s cannot be read', (pattern) =>
    expect(() => patternSource(pattern, classes)).toThrow(PatternError),
  );

  test('whatever is written either becomes an expression or is refused by name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'包过<>pas()|?~#@12[]*.\\') }), (pattern) => {
        let source: string | undefined;
        try {
          source = patternSource(pattern, classes);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
        if (source !== undefined) expect(new RegExp(source, 'u')).toBeInstanceOf(RegExp);
      }),
    );
  });
});

describe('surroundings', () => {
  test('says what stands before and after', () => {
    const [{ before, after } = {}, ...more] = surroundings(['钱@去'], classes);
    expect([before?.test('我的钱'), before?.test('钱。'), after?.test('去七天'), after?.test('七去')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(more).toEqual([]);
  });
  test('makes one of those that look to one side only', () => {
    const made = surroundings(['钱@', '<pass>@', '@去', '钱@去'], classes);
    expect(made).toHaveLength(3);
    const [, { before } = {}, { after } = {}] = made;
    expect([before?.test('有钱'), before?.test('通过'), before?.test('去'), after?.test('去')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
  test.each(['钱', '@钱@'])('%s has not one match', (pattern) =>
    expect(() => surroundings([pattern], classes)).toThrow(PatternError),
  );
});
