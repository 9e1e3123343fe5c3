import { showPage } from '../ui/page.tsx';
import { Options } from './options.tsx';

await showPage(({ options }) => options.title, Options);
