import { showPage } from '../ui/page.tsx';
import { Welcome } from './welcome.tsx';

await showPage(({ welcome }) => welcome.title, Welcome);
