/** Popup: what was found on the tab it was opened for, or on the tab that its address names. */
import { showSurface } from '../ui/surface.tsx';
import { Popup } from './popup.tsx';
import { findTab } from './tab.ts';

const tabId = await findTab(location.search);
await showSurface(() => <Popup tabId={tabId} />);
