/**
 * How words are hidden besides by variants and signs: by their sound in letters, by an initial, by a word of the same
 * sound, by the parts of a character. Only such as hardly stand in an innocent text.
 */
import type { Disguises } from '../core/disguise.ts';
import { list } from './list.ts';

/** Pairs written `as it stands`=`what is meant`. */
const pairs = (text: string): [string, string][] =>
  list(text).flatMap((entry) => {
    const [written, meant] = entry.split('=');
    return written && meant ? [[written, meant]] : [];
  });

export const disguises: Disguises = {
  sounds: Object.fromEntries(
    pairs(
      'bao=包 guo=过 kao=考 挂kao=靠 zheng=证 gua=挂 tui=退 xue=学 fu=付 chu=出 dai=代 ti=替 zi=资 ge=格 shu=书 pin=聘',
    ),
  ),
  /** The letter stands for the first character when the second follows. */
  initials: pairs('b=包过 g=挂靠 t=退款 t=退费'),
  written: pairs(`
    苞过=包过 鲍过=包过  卟过=不过 袋考=代考 贷考=代考 卦靠=挂靠 挂烤=挂靠 卦证=挂证 栲试=考试 烤试=考试
    拷试=考试 眠考=免考 冕考=免考 内腿=内推 名鹅=名额 统拷=统考 出祖=出租  夲科=本科  毕叶=毕业 
    紫格=资格 资咯=资格 驾罩=驾照  讠正=证 扌卦=挂 亻弋=代 讠果=课 耂丂=考 讠式=试 刂到=到 彳导=得 辶寸=过
  `),
};
