import browser from 'webextension-polyfill';
import { useMessages } from '../ui/surface.tsx';

/** Ways to the other pages, and the promise. */
export function Footer() {
  const { common } = useMessages();
  return (
    <footer>
      <nav class="pages" aria-label={common.name}>
        <a href="/src/notice/index.html" target="_blank" rel="noreferrer">
          {common.surfaces.notice}
        </a>
        <a href="/src/check/index.html" target="_blank" rel="noreferrer">
          {common.surfaces.check}
        </a>
        <button type="button" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {common.surfaces.options}
        </button>
        <a href="/src/welcome/index.html" target="_blank" rel="noreferrer">
          {common.surfaces.welcome}
        </a>
      </nav>
      <p>{common.privacy}</p>
    </footer>
  );
}
