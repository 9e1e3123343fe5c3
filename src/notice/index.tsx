import { showPage } from '../ui/page.tsx';
import { Notice } from './notice.tsx';

await showPage(({ notice }) => notice.title, Notice);
