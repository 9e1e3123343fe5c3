import type { background as simplified } from '../zh-hans/background.ts';

export const background: typeof simplified = {
  checkSelection: 'Check the selected text',
  announce: (count) =>
    count === 1
      ? 'Shízhèng: 1 phrase on this page seems related to the notices'
      : `Shízhèng: ${count} phrases on this page seem related to the notices`,
};
