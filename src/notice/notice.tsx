import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { WithWords } from '../ui/words.tsx';
import { Contents } from './contents.tsx';

/** The whole page. */
export function Notice() {
  const { fault } = useSurface();
  const { common, notice } = usePageMessages();
  return (
    <>
      <header>
        <strong class="brand">{common.name}</strong>
      </header>
      <main>
        <h1 id="top" tabIndex={-1}>
          {notice.title}
        </h1>
        {fault && (
          <p class="notice" role="alert">
            {fault}
          </p>
        )}
        <p>{notice.lead}</p>
        <p>{common.standing}</p>
        <WithWords>
          <Contents />
        </WithWords>
      </main>
      <footer>
        <p>{common.privacy}</p>
      </footer>
    </>
  );
}
