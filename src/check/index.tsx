/** Check page: a text that somebody pasted, judged as a web page is. */
import { showPage } from '../ui/page.tsx';
import { Check } from './check.tsx';
import { readStart } from './start.ts';

const start = await readStart(location.search);
await showPage(
  ({ check }) => check.title,
  () => <Check start={start} />,
);
