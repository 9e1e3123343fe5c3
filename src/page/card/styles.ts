/** The look of the extension's own pages, for a card that stands on a page of somebody else. */
import card from '../../ui/finding-card.css?inline';
import report from '../../ui/report/report.css?inline';
import theme from '../../ui/theme.css?inline';
import panel from './panel.css?inline';

/** `:root` and `body` of a page, inside the shadow root. */
export const rootClass = 'root';
export const bodyClass = 'body';

const sheets = [theme, report, card, panel].join('\n');

/**
 * The style sheet with sizes in pixels, since `rem` would follow the page, and with names of properties that no page
 * registers as its own.
 * @param pixels of one rem
 */
export const cardStyles = (pixels: number): string =>
  sheets
    .replaceAll(':root', `.${rootClass}`)
    .replace(/(^|[{},\s])body(?=[\s,{])/g, `$1.${bodyClass}`)
    .replaceAll('--', '--shizheng-')
    .replace(/(\d*\.?\d+)rem\b/g, (_, size) => `${Number(size) * pixels}px`);
