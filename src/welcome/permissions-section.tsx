import browser from 'webextension-polyfill';
import { usePageMessages } from '../ui/page.tsx';
import { askedPermissions } from './asked-permissions.ts';

/** Every permission the manifest asks for, in plain words; by its name where words are missing, never left out. */
export function PermissionsSection() {
  const { permissions } = usePageMessages().welcome;
  return (
    <section>
      <h2>{permissions.title}</h2>
      <p>{permissions.text}</p>
      {askedPermissions(browser.runtime.getManifest()).map((name) => {
        const words = permissions.items[name];
        return (
          <article key={name} data-permission={name}>
            <h3>{words?.title ?? name}</h3>
            {words && (
              <dl>
                <div>
                  <dt>{permissions.use}</dt>
                  <dd>{words.use}</dd>
                </div>
                <div>
                  <dt>{permissions.never}</dt>
                  <dd>{words.never}</dd>
                </div>
              </dl>
            )}
          </article>
        );
      })}
    </section>
  );
}
