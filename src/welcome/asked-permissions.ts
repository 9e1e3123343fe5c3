/** What a manifest tells of permissions. */
type Asking = { permissions?: readonly string[]; host_permissions?: readonly string[] };

/** The permissions that a person is asked for, as `welcome.permissions.items` names them; web pages come first. */
export function askedPermissions({ permissions = [], host_permissions = [] }: Asking): string[] {
  return [...(host_permissions.length > 0 ? ['webPages'] : []), ...permissions];
}
