/** Hosts on which authorities speak for themselves. */

/** As browsers read it: a backslash ends the host like a slash, and a host may end in a dot. */
const hostOf = /^https?:\/\/(?:[^/?#\\@]*@)?([^/?#\\:]+?)\.?(?=[/?#\\:]|$)/iu;

/** True for `gov.cn` and what is below it; the reserved top level `.test` is where such hosts are rehearsed. */
export function isOfficialHost(url: string): boolean {
  const host = (hostOf.exec(url)?.[1] ?? '').toLowerCase().replace(/\.test$/u, '');
  return host === 'gov.cn' || host.endsWith('.gov.cn');
}
